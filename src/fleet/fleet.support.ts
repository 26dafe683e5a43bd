/** A fleet.json for tests: three pairs, of which one has a report. */
import type { Fleet, FleetPair } from '../model/fleet.ts'
import { countsOf } from '../reporters/report-summary.ts'

const digest = (digit: string): string => digit.repeat(64)

export const aPair: FleetPair = {
  id: 'alpha/model%2Fone',
  target: 'alpha',
  model: 'model/one',
  profile: 'openai',
  tier: 'smoke',
  labels: { region: 'eu' },
  group: null,
  outcome: 'reported',
  because: null,
  folder: 'reports/alpha/model%2Fone',
  run: {
    id: 'run-1',
    startedAt: '2026-11-30T02:00:00.000Z',
    durationMs: 1200,
    requests: 40,
    retries: 1,
    promptTokens: 900,
    completionTokens: 120,
    seed: 1,
    nonce: 'fleet-0a1b2c',
    verdict: 'not-conformant',
    headline: 'Not conformant (smoke tier): 1 passed, 1 failed',
    counts: { ...countsOf([]), fail: 1, pass: 1 },
    verdicts: { fail: ['SSE-001'], pass: ['HTTP-001'] },
    causes: [{ cause: 'streams have no blank line between events', requirements: ['SSE-001'], effect: 'streams' }],
    reportDigest: digest('b'),
  },
}

const withoutReport = { folder: null, run: null } as const

export const aFleet: Fleet = {
  schema: 'vision-conformance/fleet@1',
  tool: { name: 'vision-conformance', version: '0.1.0' },
  plan: {
    digest: digest('c'),
    nonce: 'n-1',
    targetsDigest: digest('d'),
    requirementSet: null,
    specDigest: 'sha256:00',
    shards: 2,
  },
  startedAt: '2026-11-30T02:00:00.000Z',
  pairs: [
    aPair,
    { ...aPair, ...withoutReport, id: 'beta/m', target: 'beta', model: 'm', outcome: 'start-failed', because: '401: set the API key.' },
    { ...aPair, ...withoutReport, id: 'gamma/m', target: 'gamma', model: 'm', outcome: 'missing', because: 'It was not run.' },
  ],
  unlisted: [{ target: 'delta', because: 'Connection refused.' }],
}
