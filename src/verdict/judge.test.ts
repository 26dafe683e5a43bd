import { describe, expect, test } from 'vitest'
import { blankRequirement } from '../model/blank.support.ts'
import { type Finding, type Observation, holds, notApplicable, unobservable, violated } from '../model/finding.ts'
import { type Profile, defaultKnobs } from '../model/profile.ts'
import type { Requirement } from '../model/requirement.ts'
import { type Circumstances, judge } from './judge.ts'
import { type Counted, exitCode, runVerdict } from './run-verdict.ts'

const requirement = blankRequirement()
const profile: Profile = {
  name: 'openai',
  title: '',
  promises: ['text'],
  levels: {},
  models: [],
  readings: [],
  example: null,
  knobs: defaultKnobs,
}
const inScope: Circumstances = { outOfScope: null, outsideSet: null, isTrigger: () => true, unsent: [], refused: [], refusedBefore: [] }
const bad = violated('a', 'b')
const open = unobservable('a stream')
const idle = notApplicable('the request did not ask for a stream')
const found = (...observations: readonly Observation[]): readonly Finding[] =>
  observations.map((observation, at) => ({ requirement: requirement.id, exchanges: [`x#${String(at)}`], observation }))

describe('a row', () => {
  test.each<[string, readonly Observation[], Partial<Circumstances>, Partial<Requirement>, string]>([
    ['one violation is enough', [holds, bad, holds], {}, {}, 'fail'],
    ['a SHOULD warns', [bad], {}, { level: 'SHOULD' }, 'warn'],
    ['a MAY is noted', [bad], {}, { level: 'MAY' }, 'note'],
    ['it held each time', [idle, holds, open], {}, {}, 'pass'],
    ['what could not be seen is open', [idle, open], {}, {}, 'inconclusive'],
    ['nothing gave occasion', [idle, idle], {}, {}, 'not-applicable'],
    ['silence is not green', [], {}, {}, 'not-applicable'],
    ['its traffic was not sent', [idle], { unsent: ['over budget'] }, {}, 'not-run'],
    ['what it needs was refused', [open], { refused: ['tools'] }, {}, 'unsupported'],
    ['a refusal of something else', [open], { refused: ['logprobs'] }, { capability: 'tools' }, 'inconclusive'],
    [
      'what had to be accepted before it was refused',
      [],
      { unsent: ['so'], refusedBefore: ['image-png'] },
      { capability: 'image-jpeg' },
      'unsupported',
    ],
    ['and yet it is promised', [], { unsent: ['so'], refusedBefore: ['image-png'] }, { capability: 'text' }, 'not-run'],
    ['a refusal outweighs no violation', [bad], { refused: ['tools'] }, {}, 'fail'],
    ['outside the filter', [bad], { outOfScope: 'Excluded by --only or --skip' }, {}, 'not-run'],
    ['no check stands behind it', [], {}, { excluded: 'no observer can see it' }, 'not-applicable'],
  ])('%s', (_, observations, circumstances, change, want) => {
    expect(judge({ ...requirement, ...change }, found(...observations), { ...inScope, ...circumstances }, profile).verdict).toBe(want)
  })

  test('the profile alone may move its level, or switch it off', () => {
    const under = (level: 'MAY' | 'off'): string =>
      judge(requirement, found(bad), inScope, { ...profile, levels: { 'SSE-001': { level, because: 'so' } } }).verdict
    expect([under('MAY'), under('off')]).toEqual(['note', 'not-applicable'])
  })

  test.each<[readonly Observation[], Partial<Circumstances>, string]>([
    [[bad], {}, 'note'],
    [[holds], {}, 'pass'],
    [[open], {}, 'inconclusive'],
    [[], { unsent: ['over budget'] }, 'not-run'],
  ])('outside the requirement set it is told and not scored: %j %j', (observations, circumstances, want) => {
    const judgement = judge(requirement, found(...observations), { ...inScope, ...circumstances, outsideSet: '2026-12' }, profile)
    expect(judgement).toMatchObject({ verdict: want, level: 'MUST', inScope: false })
    expect(judgement.because).toMatch(/^outside the requirement set 2026-12, so not scored: ./)
  })

  test('what its own occasions say counts before what others do', () => {
    const own: Circumstances = { ...inScope, isTrigger: (exchange) => exchange === 'x#1' }
    expect(judge(requirement, found(open, idle), own, profile)).toMatchObject({
      verdict: 'not-applicable',
      because: 'the request did not ask for a stream',
    })
    expect(judge(requirement, found(idle, bad, open), { ...own, isTrigger: () => false }, profile).verdict).toBe('fail')
  })

  test('it says how often it was decided, and why', () => {
    expect(judge(requirement, found(holds, bad, idle), inScope, profile)).toMatchObject({
      exercised: 2,
      violated: 1,
      because: 'failed in 1 of 2 responses',
    })
    expect(judge(requirement, found(idle, open, open), inScope, profile).because).toBe('Undecided: a stream')
  })
})

test.each<[readonly Observation[], Partial<Circumstances>, Partial<Requirement>, string]>([
  [[bad, holds], {}, {}, 'failed in 1 of 2 responses'],
  [[bad], {}, {}, 'failed in 1 of 1 response'],
  [[holds, holds, idle], {}, {}, 'passed (2 of 2)'],
  [[], {}, {}, 'no request exercised it'],
  [[idle, notApplicable('b'), notApplicable('b')], {}, {}, 'b'],
  [[notApplicable('a'), notApplicable('b')], {}, {}, 'a'],
  [[unobservable('c'), open, open], {}, {}, 'Undecided: a stream'],
  [[], { unsent: ['over budget', 'so'] }, {}, 'over budget'],
  [[], { outOfScope: 'Excluded by --only or --skip' }, {}, 'Excluded by --only or --skip'],
  [[], {}, { excluded: 'no observer can see it' }, 'it has no check: no observer can see it'],
  [
    [open],
    { refused: ['tools'], refusedBefore: ['tools', 'logprobs'] },
    {},
    'the endpoint rejects tools, logprobs, and the profile openai does not promise it',
  ],
])('why: %j %j %j', (observations, circumstances, change, want) => {
  const judgement = judge({ ...requirement, ...change }, found(...observations), { ...inScope, ...circumstances }, profile)
  expect(judgement.because).toBe(want)
  expect(judgement.inScope).toBe(circumstances.outOfScope === undefined && change.excluded === undefined)
})

test('the profile says why it does not hold a requirement, and it keeps its level', () => {
  const levels = { 'SSE-001': { level: 'off', because: 'the document says otherwise' } } as const
  expect(judge(requirement, found(bad), inScope, { ...profile, levels })).toMatchObject({
    level: 'MUST',
    inScope: false,
    because: 'the profile openai excludes it: the document says otherwise',
  })
})

test('the last statistics count, and a warning outside the requirement set is a note', () => {
  const statistics = (hits: number) => ({ hits, draws: 9, bound: 0.1 })
  const observations: readonly Observation[] = [
    { outcome: 'holds', statistics: statistics(1) },
    { outcome: 'holds', statistics: statistics(2) },
    { outcome: 'holds', statistics: statistics(3) },
    holds,
  ]
  expect(judge(requirement, found(...observations), inScope, profile).statistics).toEqual(statistics(3))
  const outside = { ...inScope, outsideSet: '2026-12' }
  expect(judge({ ...requirement, level: 'SHOULD' }, found(bad), outside, profile).verdict).toBe('note')
})

test('a requirement of a capability that is refused is unsupported, and others lack nothing', () => {
  const refusing = { ...inScope, refused: ['tools'] } as const
  expect(judge({ ...requirement, capability: 'tools' }, found(open), refusing, profile)).toMatchObject({
    verdict: 'unsupported',
    lacking: ['tools'],
  })
  expect(judge(requirement, found(holds), refusing, profile).lacking).toEqual([])
})

test('an observation of several exchanges is its own if one of them is', () => {
  const findings = [{ requirement: requirement.id, exchanges: ['x#0', 'x#1'], observation: open }]
  expect(judge(requirement, findings, { ...inScope, isTrigger: (exchange) => exchange === 'x#1' }, profile).verdict).toBe('inconclusive')
})

test('an observation of no exchange counts as one of its own', () => {
  const observation = unobservable('two streams')
  const findings = [{ requirement: requirement.id, exchanges: [], observation }]
  expect(judge(requirement, findings, { ...inScope, isTrigger: () => false }, profile).verdict).toBe('inconclusive')
})

describe('a run', () => {
  const counted = (verdict: Counted['verdict'], change: Partial<Counted> = {}): Counted => ({
    level: 'MUST',
    verdict,
    modelDependent: false,
    inScope: true,
    ...change,
  })
  test.each<[string, readonly Counted[], boolean, string]>([
    ['all passed', [counted('pass'), counted('not-applicable'), counted('unsupported')], false, 'conformant'],
    ['a note changes nothing', [counted('pass'), counted('note', { level: 'MAY' })], false, 'conformant'],
    ['a warning shows', [counted('pass'), counted('warn', { level: 'SHOULD' })], false, 'conformant-with-warnings'],
    ['a failure outranks partial', [counted('fail'), counted('not-run')], false, 'not-conformant'],
    ['a MUST that was not run', [counted('pass'), counted('not-run')], false, 'partial'],
    ['a SHOULD that was not run', [counted('pass'), counted('not-run', { level: 'SHOULD' })], false, 'conformant'],
    ['a MUST that was left open', [counted('pass'), counted('inconclusive')], false, 'partial'],
    ['a MUST that the model left open', [counted('pass'), counted('inconclusive', { modelDependent: true })], false, 'conformant'],
    ['the same under strict', [counted('pass'), counted('inconclusive', { modelDependent: true })], true, 'partial'],
    ['outside the scope nothing counts', [counted('pass'), counted('not-run', { inScope: false })], false, 'conformant'],
    ['nothing was decided', [counted('not-applicable'), counted('inconclusive', { level: 'MAY' })], false, 'partial'],
    ['0 of 0', [], false, 'partial'],
  ])('%s', (_, requirements, strict, want) => {
    expect(runVerdict({ requirements, strict, capabilities: [], isSelection: false, isCutShort: false })).toBe(want)
  })

  test.each([
    ['conformant', 0, 'fail', 0, 0],
    ['conformant-with-warnings', 0, 'fail', 1, 0],
    ['conformant-with-warnings', 0, 'warn', 1, 1],
    ['conformant-with-waivers', 0, 'fail', 1, 0],
    ['conformant-with-waivers', 0, 'warn', 1, 1],
    ['conformant-with-waivers', 0, 'warn', 0, 0],
    ['selection-passed', 0, 'fail', 0, 0],
    ['selection-passed', 0, 'warn', 1, 1],
    ['selection-failed', 0, 'fail', 0, 1],
    ['selection-failed', 0, 'never', 0, 0],
    ['not-conformant', 0, 'fail', 0, 1],
    ['not-conformant', 0, 'never', 0, 0],
    ['partial', 0, 'never', 0, 3],
    ['conformant', 1, 'fail', 0, 4],
    ['not-conformant', 2, 'never', 0, 4],
  ] as const)('%s with %i internal errors under --fail-on %s and %i warnings ends with %i', (verdict, errors, failOn, warnings, want) => {
    expect(exitCode(verdict, errors, failOn, warnings)).toBe(want)
  })
})
