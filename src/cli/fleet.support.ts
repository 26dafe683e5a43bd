/** A fleet for tests: mock servers, and a targets file that names them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { type EndpointOptions, startEndpoint } from '../endpoint/endpoint.ts'
import type { Fleet, FleetPart } from '../model/fleet.ts'
import type { Verdict } from '../model/report.ts'
import { goodCompletion, json, models, target } from '../run/loopback.support.ts'
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

/** A requirement on time: on a busy machine a server is late. */
const timed = 'STR-027'
const untimed = (ids: readonly string[] = []): readonly string[] => ids.filter((id) => id !== timed)

/** What does not depend on when a run was, on how fast the machine was, and on which of its requests were repeated. */
export const timeless = ({ pairs, ...rest }: Fleet): unknown => ({
  ...rest,
  startedAt: null,
  pairs: pairs.map(({ run, ...pair }) => ({
    ...pair,
    run:
      run === null
        ? null
        : {
            nonce: run.nonce,
            verdict: run.verdict,
            counts: Object.entries(run.counts).map(([verdict, count]) => [
              verdict,
              count - (run.verdicts[verdict as Verdict]?.includes(timed) === true ? 1 : 0),
            ]),
            verdicts: Object.entries(run.verdicts).flatMap(([verdict, ids]) => untimed(ids).map((id) => [verdict, id])),
            causes: run.causes.flatMap((cause) => {
              const requirements = untimed(cause.requirements)
              return requirements.length === 0 ? [] : [{ ...cause, requirements }]
            }),
          },
  })),
})

interface Gate {
  readonly url: string
  readonly hold: () => void
  readonly release: () => void
  /** How often the models were listed: once by each run. */
  readonly listed: () => number
}

/**
 * A server whose chat responses can be held back, so that no run of it comes to its end meanwhile.
 * @param open how many responses it gives before it holds the others back by itself
 */
export async function gated(open = Infinity): Promise<Gate> {
  let isHeld = false
  let given = 0
  let listings = 0
  let waiting: (() => void)[] = []
  const url = await target((request, response) => {
    if (request.path.endsWith('/models')) {
      listings += 1
      json(response, 200, models('embedded-1'))
    } else {
      const answer = (): void => {
        json(response, 200, goodCompletion)
      }
      given += 1
      if (given > open) isHeld = true
      if (isHeld) waiting.push(answer)
      else answer()
    }
  })
  return {
    url,
    listed: () => listings,
    hold: () => (isHeld = true),
    release: () => {
      isHeld = false
      given = -Infinity
      for (const answer of waiting) answer()
      waiting = []
    },
  }
}
