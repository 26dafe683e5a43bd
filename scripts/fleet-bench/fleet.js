// Synthetic fleets: a handful of real reports under the names of many targets.
import { mkdirSync, linkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const digest = 'a'.repeat(64)
export const MODELS = 3

/** A generator of its own, so that every machine measures the same. mulberry32. @param {number} seed */
export function chance(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What fleet.json has of a run. @param {any} report @param {string} headline */
export function runOf(report, headline) {
  const { counts, requirements, run, verdict } = report
  const verdicts = {}
  for (const { id, verdict: one } of requirements) (verdicts[one] ??= []).push(id)
  const { completionTokens, durationMs, id, nonce, promptTokens, requests, retries, seed, startedAt } = run
  return {
    ...{ id, startedAt, durationMs, requests, retries, promptTokens, completionTokens, seed, nonce, verdict, headline, counts, verdicts },
    causes: report.causes.map(({ effect, requirements: ids, statement }) => ({ cause: statement, requirements: ids, effect })),
    reportDigest: digest,
  }
}

/** @param {number} at @param {any} run null: a hole */
export function pairOf(at, run) {
  const target = `gateway-${String(Math.floor(at / MODELS)).padStart(4, '0')}.example`
  const model = `vendor/model-${String(at % MODELS)}-instruct`
  const id = `${target}/${encodeURIComponent(model)}`
  return {
    ...{ id, target, model, profile: 'openai', tier: 'standard', labels: { region: at % 2 === 0 ? 'eu' : 'us' }, group: null },
    outcome: run === null ? 'start-failed' : 'reported',
    because: run === null ? 'Connection refused.' : null,
    folder: run === null ? null : `reports/${id}`,
    run,
  }
}

/** @param {readonly any[]} pairs @param {string} date @param {any} report whose set and digest the fleet has */
export const fleetOf = (pairs, date, report) => ({
  schema: 'vision-conformance/fleet@1',
  tool: { name: 'vision-conformance', version: report.tool.version },
  plan: { digest, nonce: 'bench', targetsDigest: digest, requirementSet: null, specDigest: report.run.specDigest, shards: 8 },
  startedAt: `${date}T02:00:00.000Z`,
  pairs,
  unlisted: [],
})

/** Writes a merge: of each report one file, and hard links to it. @param {string} folder @param {any} fleet @param {readonly string[]} pages by the number of the report @param {(at: number) => number} reportAt */
export function writeMerge(folder, fleet, pages, reportAt) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'fleet.json'), JSON.stringify(fleet))
  fleet.pairs.forEach(({ folder: own }, at) => {
    if (own === null) return
    mkdirSync(join(folder, own), { recursive: true })
    linkSync(pages[reportAt(at)], join(folder, own, 'report.html'))
  })
}
