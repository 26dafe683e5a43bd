/** `npm run rivals`: what counts as found and as a false alarm, what of a report is read, and that docs/proof.md says what was measured. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

interface Reading {
  readonly failed: readonly string[]
  readonly signs: readonly string[]
}
interface Tool {
  readonly name: string
  readonly read: (out: string, modification: object) => Reading
}
interface Summary {
  readonly all: object
  readonly claimed: object
  readonly sample: object
  readonly leftOut: readonly object[]
  readonly falseAlarms: readonly object[]
  readonly cleanFailures: readonly string[]
  readonly requests: number
  readonly seconds: number
}

const scripts = join(import.meta.dirname, '../../scripts')
const load = async (file: string): Promise<unknown> => import(join(scripts, file))

let out = ''
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'rivals-'))
})
afterAll(() => {
  rmSync(out, { recursive: true })
})

function readBy(tool: Tool, report: object, modification: object = {}): Reading {
  writeFileSync(join(out, 'report.json'), JSON.stringify(report))
  return tool.read(out, modification)
}

test('docs/proof.md has the section that fixtures/rivals.json gives', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(scripts, 'rivals.js'), '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

test('a page without a place for the section is an error', async () => {
  const { withRivals } = (await load('rivals/section.js')) as { withRivals: (page: string, data: object) => string }
  expect(() => withRivals('# A page\n', {})).toThrow('npm run proof-table')
})

test('what the clean run showed counts for nothing, a sign makes a fault found, and is no false alarm', async () => {
  const { summed } = (await load('rivals/summary.js')) as {
    summed: (tool: object, results: readonly object[], registry: object) => { summary: Summary; found: ReadonlySet<string> }
  }
  const tool = { name: 'one', claims: ['sse'], leftOut: { auth: 'it sends no wrong key' } }
  const result = (kind: string, id: string, failed: readonly string[], signs: readonly string[] = []): object => ({
    ...{ tool: 'one', kind, id, failed, signs },
    ...{ requests: 5, seconds: 0.5 },
  })
  const results = [
    result('clean', '0', ['allow', 'exit code 1'], ['slow']),
    result('fault', 'a', ['allow', 'exit code 1'], ['slow']),
    result('fault', 'b', ['allow', 'stream', 'exit code 1']),
    result('fault', 'c', ['exit code 1'], ['warning']),
    result('variation', 'd', ['allow', 'exit code 1'], ['warning']),
    result('variation', 'e', ['stream', 'exit code 1']),
    result('variation', 'f', ['exit code 3']),
    { ...result('fault', 'b', ['x']), tool: 'another' },
  ]
  const faults = [
    { id: 'a', area: 'sse' },
    { id: 'b', area: 'sse' },
    { id: 'c', area: 'auth' },
    { id: 'not-run', area: 'sse' },
  ]
  const { summary, found } = summed(tool, results, { faults, sample: new Set(['a', 'c']) })
  expect([...found]).toEqual(['b', 'c'])
  expect(summary).toMatchObject({
    all: { faults: 3, found: 2 },
    claimed: { faults: 2, found: 1 },
    sample: { faults: 2, found: 1 },
    leftOut: [{ area: 'auth', faults: 1, because: 'it sends no wrong key' }],
    falseAlarms: [{ id: 'e', checks: ['stream'] }],
    cleanFailures: ['allow'],
    requests: 5,
    seconds: 0.5,
  })
})

test('llmprobe: failed checks fail; warnings, missing features and lower scores are signs', async () => {
  const { llmprobe } = (await load('rivals/llmprobe.js')) as { llmprobe: Tool }
  const results = ['pass', 'fail', 'inconclusive', 'unreachable'].map((outcome) => ({ id: `chat-${outcome}`, outcome }))
  const report = {
    conformance: { results, warnings: [{ id: 'w' }], nits: [{ name: 'n' }] },
    coverage: { entries: [{ id: 'vision', supported: false }, { id: 'tools', supported: true }] }, // prettier-ignore
    capability: { evals: [{ id: 'e', passed: 1, total: 3 }] },
    agentic: { tasks: [{ id: 't', passed: true }] },
    fidelity: { slices: [{ id: 'f', score: 0.5 }, { id: 'g', score: 1 }] }, // prettier-ignore
  }
  expect(readBy(llmprobe, report)).toEqual({
    failed: ['chat-fail', 'chat-unreachable'],
    signs: ['warning: w', 'warning: n', 'missing: vision', 'e: 1 of 3', 'e: 2 of 3', 'fidelity: f'],
  })
})

test('compatcanary and Schemathesis: each failed check has a name', async () => {
  const { compatcanary } = (await load('rivals/compatcanary.js')) as { compatcanary: Tool }
  const { schemathesis } = (await load('rivals/schemathesis.js')) as { schemathesis: Tool }
  const results = ['pass', 'warn', 'fail'].map((status) => ({ id: `chat.${status}`, status }))
  expect(readBy(compatcanary, { results })).toEqual({ failed: ['chat.fail'], signs: ['warning: chat.warn'] })
  const report = { failures: [{ title: 'Server error', operations: ['GET /models', 'POST /x'] }], errors: [{ title: 'Network' }] }
  expect(readBy(schemathesis, report)).toEqual({
    failed: ['Server error (GET /models)', 'Server error (POST /x)', 'error: Network'],
    signs: [],
  })
})

test('this project: a warning that a variation lists, and a note, are signs', async () => {
  const { ours } = (await load('rivals/ours.js')) as { ours: Tool }
  const requirements = [
    ['A', 'fail'],
    ['B', 'warn'],
    ['C', 'warn'],
    ['D', 'note'],
    ['E', 'pass'],
  ].map(([id, verdict]) => ({ id, verdict }))
  expect(readBy(ours, { requirements }, { expectedViolations: ['C'] })).toEqual({ failed: ['A', 'B'], signs: ['C', 'D'] })
})
