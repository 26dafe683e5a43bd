import { expect, test } from 'vitest'
import type { CapabilityStatus, ReportedCapability, Verdict } from '../model/report.ts'
import { regressionsOf } from './regressions.ts'

const requirement = (id: string, verdict: Verdict) => ({ id, verdict, level: 'MUST', modelDependent: false, inScope: true }) as const
const since = (before: readonly Verdict[], after: readonly Verdict[]) =>
  regressionsOf(
    {
      requirements: after.map((verdict, at) => requirement(String(at), verdict)),
      capabilities: [],
      strict: false,
      isSelection: false,
      isCutShort: false,
    },
    { file: 'r.json', requirements: before.map((verdict, at) => requirement(String(at), verdict)) },
  )

test.each<[string, readonly Verdict[], readonly Verdict[], string]>([
  ['what failed before does not gate', ['fail', 'pass'], ['fail', 'pass'], 'conformant'],
  ['what fails anew does', ['fail', 'pass'], ['fail', 'fail'], 'not-conformant'],
  ['what warns anew shows', ['pass', 'warn'], ['warn', 'warn'], 'conformant-with-warnings'],
  ['what warned before does not', ['pass', 'warn'], ['pass', 'warn'], 'conformant'],
  ['what was not asked before does not gate', ['pass', 'not-run'], ['pass', 'fail'], 'conformant'],
  ['what is refused and was served does', ['pass', 'pass'], ['pass', 'unsupported'], 'not-conformant'],
  ['what was refused before as now does not', ['unsupported', 'pass'], ['unsupported', 'pass'], 'conformant'],
  ['what stayed open is partial all the same', ['fail', 'pass'], ['fail', 'not-run'], 'partial'],
])('%s', (_, before, after, want) => {
  expect(since(before, after).verdict).toBe(want)
})

test('it says since when, and what', () => {
  expect(since(['pass', 'fail', 'not-run', 'fail'], ['fail', 'pass', 'fail', 'fail'])).toEqual({
    since: 'r.json',
    broke: ['0'],
    mended: ['1'],
    fresh: ['2'],
    verdict: 'not-conformant',
  })
})

const capability = (status: CapabilityStatus, ...requirements: readonly string[]): ReportedCapability => ({
  name: 'tools',
  promised: true,
  status,
  requirements,
  because: '',
  named: true,
})
const withPromise = (promise: ReportedCapability, after: Verdict, isSelection = false) =>
  regressionsOf(
    {
      requirements: [requirement('0', after), requirement('1', 'pass')],
      capabilities: [promise],
      strict: false,
      isSelection,
      isCutShort: false,
    },
    { file: 'r.json', requirements: [requirement('0', 'fail'), requirement('1', 'fail')] },
  ).verdict

test.each<[CapabilityStatus, string]>([
  ['failed', 'conformant'],
  ['waived', 'conformant'],
  ['shown', 'conformant'],
  ['undecided', 'partial'],
])('a promise that is %s as before makes the run %s', (status, want) => {
  expect(withPromise(capability(status, '0', '1'), 'fail')).toBe(want)
})

test('a promise that fails anew fails the run, though another of its requirements failed before', () => {
  const judged = {
    requirements: [requirement('0', 'fail'), requirement('1', 'fail')],
    capabilities: [capability('failed', '0', '1')],
    strict: false,
    isSelection: false,
    isCutShort: false,
  }
  const earlier = { file: 'r.json', requirements: [requirement('0', 'pass'), requirement('1', 'fail')] }
  expect(regressionsOf(judged, earlier).verdict).toBe('not-conformant')
})

test('a promise fails anew if one of its requirements does, be it only a note', () => {
  const note = (id: string) => ({ ...requirement(id, 'note'), level: 'MAY' }) as const
  const judged = {
    requirements: [note('0'), note('1'), requirement('2', 'pass')],
    capabilities: [capability('failed', '0', '1')],
    strict: false,
    isSelection: false,
    isCutShort: false,
  }
  const earlier = (first: Verdict) => ({ file: 'r.json', requirements: [{ ...note('0'), verdict: first }, note('1')] })
  expect(regressionsOf(judged, earlier('pass')).verdict).toBe('not-conformant')
  expect(regressionsOf(judged, earlier('note')).verdict).toBe('conformant')
})

test('of a selection what is lost fails the selection', () => {
  const judged = { requirements: [requirement('0', 'unsupported')], capabilities: [], strict: false, isSelection: true, isCutShort: false }
  expect(regressionsOf(judged, { file: 'r.json', requirements: [requirement('0', 'pass')] }).verdict).toBe('selection-failed')
})

test('what is waived as before counts as passed', () => {
  expect(since(['waived', 'pass'], ['waived', 'pass']).verdict).toBe('conformant')
  expect(since(['pass', 'pass'], ['waived', 'pass']).verdict).toBe('conformant-with-waivers')
  expect(since(['fail'], ['fail']).verdict).toBe('conformant')
})
