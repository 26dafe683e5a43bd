import { expect, test } from 'vitest'
import { cleanRun, judged, timeout } from './proof.support.ts'

/** What cannot be seen without a second mode: the requirements on the other one, and comparisons of both. */
const MAX_UNDECIDED = 16

test.each([
  ['stream-flag-ignored', ['STR-029'], 'SCH-026'],
  ['never-streams', ['STR-030'], 'STR-032'],
] as const)('an endpoint that knows one mode is judged on what it serves: %s', { timeout }, async (fault, failed, core) => {
  const [clean, report] = [await cleanRun(), await judged({ faults: [fault] })]
  const decided = clean.requirements.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
  const undecided = report.requirements.filter(({ id, verdict }) => decided.includes(id) && ['inconclusive', 'not-run'].includes(verdict))
  expect(report.verdict).toBe('not-conformant')
  expect(report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual(failed)
  expect(undecided.length).toBeLessThanOrEqual(MAX_UNDECIDED)
  expect(undecided.map(({ id }) => id)).toContain(core)
})
