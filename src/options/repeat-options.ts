/** Options that repeat a run. */
import * as v from 'valibot'
import { type Kind, whole } from './kinds.ts'
import { writtenOnly } from './option.ts'

/** A time of the day, or an instant in ISO 8601; without an offset it is in the time zone of the machine. */
const time: Kind<string> = {
  schema: v.pipe(
    v.string(),
    v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)$/),
  ),
  expected: 'a time such as 06:00 or 2026-12-01T06:00:00Z',
  reads: 'text',
  type: 'string',
}

const group = 'Repeated runs'

export const repetition = {
  repeat: writtenOnly(whole(1, 1_000_000), {
    group,
    text: 'Run so many times, each in a directory of its own below {out}; repeat.json tells flaky requirements and drift',
    default: null,
    defaultText: 'one run',
    placeholder: 'n',
  }),
  repeatUntil: writtenOnly(time, {
    group,
    text: 'Repeat until this time, e.g. 06:00 (local) or 2026-12-01T06:00:00Z; the last run begins before it',
    default: null,
    defaultText: 'one run',
    placeholder: 'time',
  }),
  keepRuns: writtenOnly(whole(1, 1_000_000), {
    group,
    text: 'Keep the directories of the last n runs only',
    default: null,
    defaultText: 'all',
    placeholder: 'n',
  }),
} as const
