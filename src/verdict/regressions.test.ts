import { expect, test } from 'vitest'
import type { Verdict } from '../model/report.ts'
import { regressionsOf } from './regressions.ts'

const requirement = (id: string, verdict: Verdict) => ({ id, verdict, level: 'MUST', modelDependent: false, inScope: true }) as const
const since = (before: readonly Verdict[], after: readonly Verdict[]) =>
  regressionsOf(
    { requirements: after.map((verdict, at) => requirement(String(at), verdict)), capabilities: [], strict: false, isSelection: false },
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
