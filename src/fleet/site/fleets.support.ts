/** A merged fleet on disk for tests: real reports under the names of many targets. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fleet, FleetPair, FleetRun } from '../../model/fleet.ts'
import { type Report, type Verdict, verdicts } from '../../model/report.ts'
import { headline } from '../../reporters/headline.ts'
import { drawHtml } from '../../reporters/html.ts'
import { drawJson } from '../../reporters/json.ts'

export const golden = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}.json`, 'utf8')) as Report

function runOf(report: Report): FleetRun {
  const { counts, requirements, run, verdict } = report
  const { completionTokens, durationMs, id, promptTokens, requests, retries, seed, startedAt } = run
  const idsOf = (wanted: Verdict): readonly string[] => requirements.filter((one) => one.verdict === wanted).map((one) => one.id)
  return {
    ...{ id, startedAt, durationMs, requests, retries, promptTokens, completionTokens, seed, verdict, counts },
    nonce: run.nonce ?? 'golden',
    headline: headline(report),
    verdicts: Object.fromEntries(verdicts.map((one) => [one, idsOf(one)] as const).filter(([, ids]) => ids.length > 0)),
    causes: report.causes.map(({ effect, requirements: ids, statement }) => ({ cause: statement, requirements: ids, effect })),
    reportDigest: createHash('sha256').update(JSON.stringify(report)).digest('hex'),
  }
}

const hole = { folder: null, run: null } as const

/** Sorted by id. `because`: of a pair without a report. */
export function pairOf(target: string, model: string, report: Report | string): FleetPair {
  const id = `${encodeURIComponent(target)}/${encodeURIComponent(model)}`
  const pair = { id, target, model, profile: 'openai', tier: 'standard', labels: { region: 'eu' }, group: null } as const
  if (typeof report === 'string') return { ...pair, ...hole, outcome: 'start-failed', because: report }
  return { ...pair, outcome: 'reported', because: null, folder: `reports/${id}`, run: runOf(report) }
}

const digest = 'a'.repeat(64)

export const fleetOf = (pairs: readonly FleetPair[], startedAt = '2026-11-30T02:00:00.000Z'): Fleet => ({
  schema: 'vision-conformance/fleet@1',
  tool: { name: 'vision-conformance', version: '0.1.0' },
  plan: { digest, nonce: 'n-1', targetsDigest: digest, requirementSet: null, specDigest: 'sha256:00', shards: 2 },
  startedAt,
  pairs,
  unlisted: [],
})

/** Writes fleet.json and the reports of its pairs. */
export function writeFleet(folder: string, fleet: Fleet, reportOf: (pair: FleetPair) => Report): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'fleet.json'), JSON.stringify(fleet))
  for (const pair of fleet.pairs) {
    if (pair.folder === null) continue
    mkdirSync(join(folder, pair.folder), { recursive: true })
    writeFileSync(join(folder, pair.folder, 'report.html'), drawHtml(reportOf(pair)))
    writeFileSync(join(folder, pair.folder, 'report.json'), drawJson(reportOf(pair)))
    writeFileSync(join(folder, pair.folder, 'badge.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  }
  return folder
}
