import { describe, expect, test } from 'vitest'
import { blankRequirement } from '../model/blank.support.ts'
import { type Finding, type Observation, holds, notApplicable, violated } from '../model/finding.ts'
import type { Verdict } from '../model/report.ts'
import type { Requirement, RequirementId } from '../model/requirement.ts'
import { type Baseline, type JudgedRequirement, type LinedEntry, waive } from './baseline.ts'

const requirement = (id: RequirementId): Requirement => blankRequirement({ id })
const bad = violated('it ends early', 'a whole event')
const found = (id: RequirementId, cases: Readonly<Record<string, Observation>>): readonly Finding[] =>
  Object.entries(cases).map(([name, observation]) => ({ requirement: id, exchanges: [`${name}#3`], observation }))

const judged = (
  id: RequirementId,
  verdict: Verdict,
  cases: Readonly<Record<string, Observation>> = {},
  inScope = true,
): JudgedRequirement => ({
  requirement: requirement(id),
  findings: found(id, cases),
  judgement: {
    verdict,
    level: 'MUST',
    because: 'failed in 1 of 2 responses',
    inScope,
    exercised: 2,
    violated: 1,
    statistics: null,
    lacking: [],
  },
})
const entry = (requirement: string, line: number, change: Partial<LinedEntry> = {}): LinedEntry => ({
  requirement,
  case: null,
  reason: 'the proxy is old',
  owner: 'team-gateway',
  link: 'https://issues.example/7',
  expires: '2027-01-31',
  line,
  ...change,
})
const baseline = (entries: readonly LinedEntry[], change: Partial<Baseline> = {}): Baseline => ({
  file: 'b.yaml',
  entries,
  today: '2027-01-31',
  renewUntil: null,
  ...change,
})
const none = (): string => ''
const waived = (requirements: readonly JudgedRequirement[], ...entries: readonly LinedEntry[]) =>
  waive(requirements, baseline(entries), none)
const fails = judged('SSE-001', 'fail', { 'sse/a': bad, 'sse/b': holds })

describe('a failure', () => {
  test('that the baseline lets pass is waived, and says by whom, why and until when', () => {
    const { requirements, problems } = waived([fails], entry('SSE-001', 4))
    expect(requirements[0]?.judgement).toMatchObject({
      verdict: 'waived',
      because: 'waived until 2027-01-31 by team-gateway: the proxy is old, https://issues.example/7; failed in 1 of 2 responses',
    })
    expect(problems).toEqual([])
  })

  test('in the one case that is named is waived, and not where another fails as well', () => {
    expect(waived([fails], entry('SSE-001', 4, { case: 'sse/a' })).requirements[0]?.judgement.verdict).toBe('waived')
    const both = judged('SSE-001', 'fail', { 'sse/a': bad, 'sse/b': bad })
    expect(waived([both], entry('SSE-001', 4, { case: 'sse/a' }))).toMatchObject({
      requirements: [{ judgement: { verdict: 'fail' } }],
      problems: [],
    })
    expect(
      waived([both], entry('SSE-001', 4, { case: 'sse/a' }), entry('SSE-001', 9, { case: 'sse/b' })).requirements[0]?.judgement.verdict,
    ).toBe('waived')
  })

  test('counts again once the day is over', () => {
    const { requirements, problems } = waive([fails], baseline([entry('SSE-001', 4)], { today: '2027-02-01' }), none)
    expect(requirements[0]?.judgement.verdict).toBe('fail')
    expect(problems).toEqual([
      { line: 4, requirement: 'SSE-001', sentence: 'it expired on 2027-01-31: fix the endpoint, or agree on a new date' },
    ])
  })

  test.each<Verdict>(['inconclusive', 'not-run', 'unsupported', 'not-applicable', 'pass', 'note'])(
    'is what is waived, not %s',
    (verdict) => {
      expect(waived([judged('SSE-001', verdict, { 'sse/a': bad })], entry('SSE-001', 4)).requirements[0]?.judgement.verdict).toBe(verdict)
    },
  )

  test('is waived by an entry of its own requirement alone, and without a link the reason ends with its words', () => {
    const { requirements, problems } = waived(
      [fails, judged('SSE-002', 'fail', { 'sse/a': bad })],
      entry('SSE-002', 4, { link: '', expires: '2027-02-28' }),
    )
    expect(requirements.map(({ judgement }) => judgement.because)).toEqual([
      'failed in 1 of 2 responses',
      'waived until 2027-02-28 by team-gateway: the proxy is old; failed in 1 of 2 responses',
    ])
    expect(problems).toEqual([])
  })

  test('of no exchange that is known stays a failure', () => {
    expect(waived([judged('SSE-001', 'fail')], entry('SSE-001', 4)).requirements[0]?.judgement.verdict).toBe('fail')
  })

  test.each([
    ['sse/a#12', 'sse/a'],
    ['sse/a#1b#3', 'sse/a#1b'],
  ])('in the exchange %s belongs to the case %s', (exchange, name) => {
    const one = { ...fails, findings: [{ requirement: 'SSE-001' as const, exchanges: [exchange], observation: bad }] }
    expect(waived([one], entry('SSE-001', 4, { case: name })).requirements[0]?.judgement.verdict).toBe('waived')
  })
})

describe('an entry is itself at fault, told with its line', () => {
  test.each<[string, JudgedRequirement, readonly LinedEntry[], string]>([
    ['that no longer fails', judged('SSE-001', 'pass'), [entry('SSE-001', 4)], '4 it no longer fails: it passes; remove it'],
    ['that is refused now', judged('SSE-001', 'unsupported'), [entry('SSE-001', 4)], '4 it no longer fails: it is unsupported; remove it'],
    ['that is only noted', judged('SSE-001', 'note'), [entry('SSE-001', 4)], '4 it is only a note and needs no waiver; remove it'],
    [
      'that is not applicable now',
      judged('SSE-001', 'not-applicable'),
      [entry('SSE-001', 4)],
      '4 it no longer fails: it is not applicable; remove it',
    ],
    [
      'whose case says nothing of it',
      judged('SSE-001', 'fail', { 'sse/a': bad, 'sse/c': notApplicable('no stream') }),
      [entry('SSE-001', 4, { case: 'sse/c' })],
      '4 it matches nothing: SSE-001 has no case "sse/c"; remove it',
    ],
    [
      'whose case is doubled',
      fails,
      [entry('SSE-001', 4, { case: 'sse/a' }), entry('SSE-001', 9, { case: 'sse/a' })],
      '9 it is a duplicate: line 4 already covers it; remove it',
    ],
    ['whose case holds', fails, [entry('SSE-001', 4, { case: 'sse/b' })], '4 it no longer fails in the case "sse/b"; remove it'],
    [
      'whose case there is not',
      fails,
      [entry('SSE-001', 4, { case: 'sse/c' })],
      '4 it matches nothing: SSE-001 has no case "sse/c"; remove it',
    ],
    ['of no row', fails, [entry('SSE-901', 4)], '4 it matches nothing: there is no requirement "SSE-901" (near)'],
    ['that is doubled', fails, [entry('SSE-001', 4), entry('SSE-001', 9)], '9 it is a duplicate: line 4 already covers it; remove it'],
    [
      'whose row is covered',
      fails,
      [entry('SSE-001', 4), entry('SSE-001', 9, { case: 'sse/a' })],
      '9 it is a duplicate: line 4 already covers it; remove it',
    ],
  ])('%s', (_, one, entries, want) => {
    const { problems } = waive([one], baseline(entries), () => ' (near)')
    expect(problems.map(({ line, sentence }) => `${String(line)} ${sentence}`)).toEqual([want])
  })

  test('but not where it is of another case, or of another requirement', () => {
    const both = judged('SSE-001', 'fail', { 'sse/a': bad, 'sse/b': bad })
    const entries = [entry('SSE-001', 4, { case: 'sse/a' }), entry('SSE-001', 9, { case: 'sse/b' }), entry('SSE-002', 12)]
    expect(waived([both, judged('SSE-002', 'fail', { 'sse/a': bad })], ...entries).problems).toEqual([])
  })

  test.each<[string, JudgedRequirement]>([
    ['was not asked', judged('SSE-001', 'not-run')],
    ['was left open', judged('SSE-001', 'inconclusive')],
    ['lies outside the tier', judged('SSE-001', 'not-run', {}, false)],
    ['lies outside the set', judged('SSE-001', 'note', { 'sse/a': bad }, false)],
  ])('but not where its row %s', (_, one) => {
    expect(waived([one], entry('SSE-001', 4)).problems).toEqual([])
  })
})

test('written anew it keeps words and dates, renews what is over, drops what is idle, adds what is new, and is sorted', () => {
  const requirements = [
    judged('SSE-001', 'pass'),
    fails,
    judged('SSE-002', 'fail', { 'sse/a': bad, 'sse/b': bad }),
    judged('SSE-003', 'not-run'),
    judged('SSE-004', 'warn', { 'sse/a': bad }),
  ].slice(1)
  const before = [
    entry('SSE-003', 2, { reason: 'kept, not asked' }),
    entry('SSE-002', 7, { case: 'sse/b', reason: 'kept' }),
    entry('SSE-001', 12, { reason: 'over', expires: '2027-01-30' }),
    entry('SSE-001', 17),
    entry('SSE-999', 22),
  ]
  const { entries, problems, requirements: after } = waive(requirements, baseline(before, { renewUntil: '2027-03-02' }), none)
  expect(problems).toEqual([])
  expect(after.map(({ judgement }) => judgement.verdict)).toEqual(['waived', 'waived', 'not-run', 'waived'])
  expect(entries.map(({ requirement, case: name, reason, expires }) => [requirement, name, reason, expires])).toEqual([
    ['SSE-001', null, 'over', '2027-03-02'],
    ['SSE-002', 'sse/a', 'new on 2027-01-31: it ends early', '2027-03-02'],
    ['SSE-002', 'sse/b', 'kept', '2027-01-31'],
    ['SSE-003', null, 'kept, not asked', '2027-01-31'],
    ['SSE-004', null, 'new on 2027-01-31: it ends early', '2027-03-02'],
  ])
})

describe('written anew', () => {
  const renewed = (requirements: readonly JudgedRequirement[], ...before: readonly LinedEntry[]) => {
    const { entries, problems } = waive(requirements, baseline(before, { renewUntil: '2027-03-02' }), none)
    expect(problems).toEqual([])
    return entries
  }
  const both = judged('SSE-001', 'fail', { 'sse/a': holds, 'http/b': bad, 'sse/c': bad })

  test('what is new has no owner yet', () => {
    expect(renewed([judged('SSE-002', 'pass'), both])).toEqual([
      {
        requirement: 'SSE-001',
        case: null,
        reason: 'new on 2027-01-31: it ends early',
        owner: 'unassigned',
        link: '',
        expires: '2027-03-02',
        line: 0,
      },
    ])
    expect(renewed([judged('SSE-001', 'fail')])).toMatchObject([{ reason: 'new on 2027-01-31: ' }])
  })

  test('what passes has no entry left', () => {
    expect(renewed([judged('SSE-001', 'pass')], entry('SSE-001', 2))).toEqual([])
  })

  test('of entries for the same case the first stays, and the one for all cases covers those for one', () => {
    const [b, c] = [entry('SSE-001', 2, { case: 'http/b' }), entry('SSE-001', 7, { case: 'sse/c' })]
    expect(renewed([both], c, { ...b, reason: 'first' }, { ...b, reason: 'second' })).toEqual([{ ...b, reason: 'first' }, c])
    expect(renewed([both], b, entry('SSE-001', 12), c)).toEqual([entry('SSE-001', 12)])
  })

  test('cases that have no entry yet get one', () => {
    const three = judged('SSE-001', 'fail', { 'sse/a': bad, 'sse/b': bad, 'sse/c': bad })
    const before = [entry('SSE-001', 2, { case: 'sse/a' }), entry('SSE-001', 7, { case: 'sse/c' })]
    expect(renewed([three], ...before).map((one) => [one.case, one.line])).toEqual([
      ['sse/a', 2],
      ['sse/b', 0],
      ['sse/c', 7],
    ])
  })
})
