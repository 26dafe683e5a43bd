import { describe, expect, test } from 'vitest'
import { blankRequirement, blankTranscript } from '../model/blank.support.ts'
import type { Counterexample } from '../model/counterexample.ts'
import { type Finding, holds, notApplicable, unobservable } from '../model/finding.ts'
import { keptExchange } from './exchange.ts'
import type { Evidenced } from './report.ts'
import { bad, found, reported, run } from './report.support.ts'

describe('requirements', () => {
  test('that passed have an exchange as proof, which the report holds, and all have the time of their exchanges, each once', () => {
    const { requirements, exchanges } = reported({
      findings: [found('SSE-001', holds, 'x#1'), found('SSE-002', bad('b'), 'x#2'), found('SSE-002', bad('b'), 'x#2')],
      proofOf: (id) => (id === 'SSE-001' ? 'x#1' : 'x#9'),
      durationMsOf: (ids) => ids.length * 10.4,
    })
    expect(requirements.map(({ proof, durationMs }) => [proof, durationMs])).toEqual([
      ['x#1', 10],
      [undefined, 10],
    ])
    expect(exchanges.map(({ id }) => id)).toEqual(['x#2', 'x#1'])
  })

  test('stand in their order, each with the verdict of its own findings, and are counted by it', () => {
    const { requirements, counts, verdict } = reported({
      findings: [found('SSE-002', bad('b'), 'x#2'), found('SSE-001', holds, 'x#1'), found('SSE-002', holds, 'x#3')],
    })
    expect(requirements.map((one) => [one.id, one.title, one.verdict, one.exercised, one.violated])).toEqual([
      ['SSE-001', 'First', 'pass', 1, 0],
      ['SSE-002', '', 'warn', 2, 1],
    ])
    expect(counts).toEqual({
      fail: 0,
      warn: 1,
      note: 0,
      inconclusive: 0,
      unsupported: 0,
      waived: 0,
      'not-run': 0,
      'not-applicable': 0,
      pass: 1,
    })
    expect(verdict).toBe('conformant-with-warnings')
  })

  test('keep what their row says, and nothing of the judgement that the report does not have', () => {
    const row = blankRequirement({ fix: 'Send it.', text: 'A text', tier: 'full', modelDependent: true })
    const [first] = reported({ requirements: [row] }).requirements
    const { id, area, tier, title, text, sources, breaks, fix, modelDependent, level } = row
    expect(first).toEqual({
      ...{ id, area, tier, title, text, sources, breaks, fix, modelDependent, level },
      verdict: 'not-applicable',
      because: 'no request exercised it',
      statistics: null,
      exercised: 0,
      violated: 0,
      findings: [],
      durationMs: 0,
    })
  })

  test('tell at most five findings, those that differ first, and violations only', () => {
    const like = Array.from({ length: 6 }, (_, at) => found('SSE-001', bad(`chunk ${String(at)} is late`), `x#${String(at)}`))
    const { requirements } = reported({
      findings: [
        found('SSE-001', holds, 'y#1'),
        found('SSE-001', notApplicable('so'), 'y#2'),
        ...like,
        found('SSE-001', bad('no end'), 'x#9'),
      ],
    })
    expect(requirements[0]?.findings.map(({ saw, exchange }) => [saw, exchange])).toEqual([
      ['chunk 0 is late', 'x#0'],
      ['no end', 'x#9'],
      ['chunk 1 is late', 'x#1'],
      ['chunk 2 is late', 'x#2'],
      ['chunk 3 is late', 'x#3'],
    ])
  })
})

describe('exchanges', () => {
  test('are those that the reported findings cite, once, with all that points into them', () => {
    const body = new Uint8Array(40_000).fill(0x61)
    const report = reported({
      findings: [
        found('SSE-001', bad('late', { kind: 'bytes', from: 30_000, to: 30_001 }), 'x#1'),
        found('SSE-002', bad('early', { kind: 'bytes', from: 20_000, to: 20_001 }), 'x#1'),
        found('SSE-002', holds, 'x#2'),
      ],
      exchange: (id) => ({ ...keptExchange(blankTranscript({ id }), body, []), startedAt: run.startedAt }),
    })
    expect(report.exchanges.map(({ id, body: shown }) => [id, shown.from])).toEqual([['x#1', 20_000 - 1024]])
  })

  test('that are no longer there are left out', () => {
    expect(reported({ findings: [found('SSE-001', bad('late'), 'x#1')], exchange: () => null }).exchanges).toEqual([])
  })

  test('a finding of none points at none', () => {
    const finding: Finding = { requirement: 'SSE-001', observation: bad('late'), exchanges: [] }
    expect(reported({ findings: [finding] }).requirements[0]?.findings).toMatchObject([{ exchange: '' }])
  })
})

const counterexample: Counterexample = {
  id: 'G-00000001',
  kind: 'breach',
  requirements: ['SSE-001'],
  features: [],
  found: 'g#0',
  steps: [],
  request: { method: 'POST', path: '/chat/completions', headers: [], body: new TextEncoder().encode('{}'), defect: null },
  exchange: 'g#1',
  seed: 7,
  path: 'generated/valid/1',
  reproduced: true,
}

test('counterexamples are shown whole, and so are their exchanges', () => {
  const report = reported({ counterexamples: [counterexample] })
  expect(report.counterexamples).toMatchObject([
    { id: 'G-00000001', request: { body: { encoding: 'utf-8', text: '{}', from: 0, length: 2 } }, exchange: 'g#1' },
  ])
  expect(report.counterexamples?.[0]?.curl).toContain('curl')
  expect(report.exchanges.map(({ id }) => id)).toEqual(['g#1'])
  expect(reported({ counterexamples: [counterexample], exchange: () => null })).toMatchObject({ counterexamples: [], exchanges: [] })
})

describe('the scope', () => {
  const outside: Evidenced['circumstances'] = ({ id }) => ({
    outOfScope: id === 'SSE-002' ? 'Excluded by --only or --skip' : null,
    outsideSet: null,
    isTrigger: () => true,
    unsent: [],
    refused: [],
    refusedBefore: [],
  })

  test('names the tier, and how many of how many requirements are within it', () => {
    const report = reported({ circumstances: outside, findings: [found('SSE-001', holds, 'x#1')] })
    expect([report.run.scope, report.verdict, report.counts['not-run']]).toEqual(['smoke, 1 of 2', 'conformant', 1])
  })

  test('strict reaches the verdict', () => {
    const requirements = [blankRequirement({ id: 'SSE-001', modelDependent: true }), blankRequirement({ id: 'SSE-002' })]
    const findings = [found('SSE-001', unobservable('a colour'), 'x#1'), found('SSE-002', holds, 'x#2')]
    expect([false, true].map((strict) => reported({ requirements, findings, strict }).verdict)).toEqual(['conformant', 'partial'])
  })
})

describe('a baseline', () => {
  const entry = {
    requirement: 'SSE-001',
    case: null,
    reason: 'the proxy is old',
    owner: 'team-gateway',
    link: '',
    expires: '2027-01-31',
    line: 4,
  }
  const baseline = { file: 'b.yaml', entries: [entry], today: '2027-01-01', renewUntil: null }
  const findings = [found('SSE-001', bad('late'), 'x#1'), found('SSE-002', holds, 'x#2')]

  test('that covers what failed: it is waived, and the report says by which entries', () => {
    const report = reported({ findings, baseline })
    const { line, ...listed } = entry
    expect([report.requirements[0]?.verdict, report.counts.waived, report.verdict, line]).toEqual([
      'waived',
      1,
      'conformant-with-waivers',
      4,
    ])
    expect(report.baseline).toEqual({
      file: 'b.yaml',
      today: '2027-01-01',
      entries: [listed],
      problems: [],
      verdict: 'conformant-with-waivers',
    })
  })

  test('that is at fault itself fails the run', () => {
    const report = reported({ findings, baseline: { ...baseline, entries: [{ ...entry, requirement: 'SSE-009' }] }, suggest: () => '?' })
    expect(report.verdict).toBe('not-conformant')
    expect(report.baseline?.problems).toEqual([
      { line: 4, requirement: 'SSE-009', sentence: 'it matches nothing: there is no requirement "SSE-009"?' },
    ])
    const passing = { ...baseline, entries: [{ ...entry, requirement: 'SSE-002' }] }
    const earlier = { file: 'r.json', requirements: [] }
    expect(reported({ findings: [found('SSE-002', holds, 'x#2')], baseline: passing, earlier })).toMatchObject({
      verdict: 'not-conformant',
      regressions: { verdict: 'not-conformant' },
    })
  })

  test('that is at fault fails a selection as such', () => {
    const selection = { only: ['sse'], skip: [] }
    const stale = { ...baseline, entries: [{ ...entry, requirement: 'SSE-002' }] }
    const passing = [found('SSE-001', holds, 'x#1'), found('SSE-002', holds, 'x#2')]
    expect(reported({ findings: passing, baseline: stale, run: { ...run, selection } }).verdict).toBe('selection-failed')
    expect(reported({ findings: passing, run: { ...run, selection } }).verdict).toBe('selection-passed')
  })

  test('without one the report has none', () => {
    expect('baseline' in reported({ findings })).toBe(false)
  })
})

test('an earlier run: what changed since, and the verdict of that alone; without one the report has none', () => {
  const earlier = { file: 'r.json', requirements: [{ id: 'SSE-001', level: 'MUST', verdict: 'fail' } as const] }
  const findings = [found('SSE-001', bad('late'), 'x#1'), found('SSE-002', holds, 'x#2')]
  const report = reported({ findings, earlier })
  expect([report.verdict, report.regressions?.since, report.regressions?.verdict]).toEqual(['not-conformant', 'r.json', 'conformant'])
  expect('regressions' in reported({ findings })).toBe(false)
})
