/** A fleet for tests: embedded servers, and a targets file that names them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { type EndpointOptions, startEndpoint } from '../endpoint/endpoint.ts'
import type { Fleet, FleetPart } from '../model/fleet.ts'
import { fileWith } from './command.support.ts'

/** A server for the length of the test. */
export async function served(options: Partial<EndpointOptions> = {}): Promise<string> {
  const { url, close } = await startEndpoint(options)
  onTestFinished(close)
  return url
}

export const targetsFile = (targets: readonly object[]): string =>
  fileWith('targets.yaml', stringify({ schema: 'vision-conformance/targets@1', targets }))

const jsonIn = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
export const partIn = (folder: string): FleetPart => jsonIn(folder, 'part.json') as FleetPart
export const fleetIn = (folder: string): Fleet => jsonIn(folder, 'fleet.json') as Fleet

/** What does not depend on when a run was, and on which of its requests were repeated. */
export const timeless = ({ pairs, ...rest }: Fleet): unknown => ({
  ...rest,
  startedAt: null,
  pairs: pairs.map(({ run, ...pair }) => ({
    ...pair,
    run: run === null ? null : { nonce: run.nonce, verdict: run.verdict, counts: run.counts, verdicts: run.verdicts, causes: run.causes },
  })),
})
