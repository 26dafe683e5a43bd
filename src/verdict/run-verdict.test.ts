import { describe, expect, test } from 'vitest'
import type { CapabilityStatus, Report, RunVerdict, Verdict } from '../model/report.ts'
import { type Counted, type Outcomes, exitCodeOf, runVerdict, verdictOfUnwaived } from './run-verdict.ts'

const counted = (verdict: Verdict, change: Partial<Counted> = {}): Counted => ({
  level: 'MUST',
  verdict,
  modelDependent: false,
  inScope: true,
  ...change,
})
const promise = (status: CapabilityStatus, promised = true) => ({ status, promised })
const outcomes = (change: Partial<Outcomes> = {}): Outcomes => ({
  requirements: [counted('pass')],
  capabilities: [],
  strict: false,
  isSelection: false,
  isCutShort: false,
  ...change,
})

test.each<[CapabilityStatus, RunVerdict, RunVerdict]>([
  ['shown', 'conformant', 'conformant'],
  ['not-tested', 'conformant', 'conformant'],
  ['failed', 'not-conformant', 'not-conformant'],
  ['waived', 'not-conformant', 'conformant'],
  ['undecided', 'partial', 'partial'],
  ['not-shown', 'partial', 'partial'],
])('a promise that is %s makes the run %s, and %s if waivers did not count', (status, want, unwaived) => {
  const capabilities = [promise('shown'), promise(status)]
  expect(runVerdict(outcomes({ capabilities }))).toBe(want)
  expect(verdictOfUnwaived(outcomes({ capabilities }))).toBe(unwaived)
  expect(runVerdict(outcomes({ capabilities: [promise(status, false)] }))).toBe('conformant')
})

test.each<[readonly Counted[], RunVerdict]>([
  [[counted('pass'), counted('warn')], 'selection-passed'],
  [[counted('pass'), counted('waived')], 'selection-passed'],
  [[counted('pass'), counted('fail')], 'selection-failed'],
  [[counted('pass'), counted('not-run')], 'partial'],
  [[counted('not-applicable')], 'partial'],
])('of a selection %j the verdict is %s, whatever was promised', (requirements, want) => {
  for (const status of ['failed', 'waived', 'undecided', 'not-shown', 'shown'] as const)
    expect(runVerdict(outcomes({ requirements, isSelection: true, capabilities: [promise(status)] }))).toBe(want)
})

test.each<[Verdict, RunVerdict]>([
  ['pass', 'conformant'],
  ['warn', 'conformant-with-warnings'],
  ['note', 'conformant'],
  ['waived', 'conformant-with-waivers'],
  ['fail', 'not-conformant'],
  ['unsupported', 'partial'],
  ['not-applicable', 'partial'],
])('a run of one requirement that is %s is %s', (verdict, want) => {
  expect(runVerdict(outcomes({ requirements: [counted(verdict)] }))).toBe(want)
})

test('a run that ended before its time is partial at best', () => {
  expect(runVerdict(outcomes({ isCutShort: true }))).toBe('partial')
  expect(runVerdict(outcomes({ isCutShort: true, isSelection: true }))).toBe('partial')
  expect(runVerdict(outcomes({ isCutShort: true, requirements: [counted('fail')] }))).toBe('not-conformant')
})

test('waivers are named before warnings', () => {
  expect(runVerdict(outcomes({ requirements: [counted('warn'), counted('waived')] }))).toBe('conformant-with-waivers')
})

describe('the exit code of a report', () => {
  interface Told {
    readonly verdict?: RunVerdict
    readonly warns?: readonly string[]
    readonly ownFaults?: readonly string[]
    readonly regressions?: { readonly verdict: RunVerdict; readonly broke: readonly string[] }
    readonly baseline?: { readonly verdict: RunVerdict }
  }
  const code = (
    { verdict = 'conformant', warns = [], ownFaults = [], ...more }: Told,
    failOn: 'warn' | 'fail' = 'fail',
    errors = 0,
  ): number =>
    exitCodeOf(
      {
        verdict,
        run: { ownFaults },
        requirements: [...warns.map((id) => ({ id, verdict: 'warn' })), { id: 'SSE-009', verdict: 'pass' }],
        ...more,
      } as unknown as Report,
      errors,
      failOn,
    )

  test.each<[string, number, number]>([
    ['is that of its verdict', code({ verdict: 'not-conformant' }), 1],
    [
      'is that of what got worse, where it was held against an earlier run',
      code({ verdict: 'not-conformant', regressions: { verdict: 'conformant', broke: [] } }),
      0,
    ],
    [
      'which counts before the baseline',
      code({ regressions: { verdict: 'partial', broke: [] }, baseline: { verdict: 'not-conformant' } }),
      3,
    ],
    ['is that of the baseline', code({ verdict: 'not-conformant', baseline: { verdict: 'conformant' } }), 0],
    ['counts faults of the harness', code({ ownFaults: ['a'] }), 4],
    ['and those that came later', code({}, 'fail', 1), 4],
    ['warnings do not count', code({ warns: ['SSE-001'] }), 0],
    ['unless it is asked for', code({ warns: ['SSE-001'] }, 'warn'), 1],
    ['without warnings that changes nothing', code({}, 'warn'), 0],
    [
      'warnings of before do not count',
      code({ warns: ['SSE-001'], regressions: { verdict: 'conformant', broke: ['SSE-002'] } }, 'warn'),
      0,
    ],
    ['new ones do', code({ warns: ['SSE-001'], regressions: { verdict: 'conformant', broke: ['SSE-001'] } }, 'warn'), 1],
  ])('%s', (_, got, want) => {
    expect(got).toBe(want)
  })
})
