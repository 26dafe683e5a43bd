/** What is left of a quota. OpenAI API reference: Rate limits in headers, https://platform.openai.com/docs/guides/rate-limits */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Field } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { retryAfterMs } from '../../src/wire/http.ts'
import { checkOf } from '../preconditions.ts'

/** `x-ratelimit-remaining-tokens` of OpenAI, `x-ratelimit-limit` of gateways, `x-ratelimit-remaining-minute` of Kong. */
const fields = /^x-ratelimit-(limit|remaining|reset)(?:-|$)/i

/** Several fields are joined by a comma and a space. Envoy adds quotas to the limit: `10, 10;w=60`. */
const count = /^\d+(?:;[^,]*)?(?:, *\d+;[^,]*|, +\d+)*$/
const unit = '(?:ns|us|µs|ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?)'
/** Seconds, a moment in seconds or milliseconds since 1970, or units: `6m0s`, `12ms`, `1m26.4s`. */
const duration = new RegExp(`^\\d+(?:\\.\\d+)?$|^(?:\\d+(?:\\.\\d+)? ?${unit} ?)+$`, 'i')
const isoDate = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i

function wantedOf([name, value]: Field): string | null {
  const [, kind] = fields.exec(name) ?? []
  if (kind === undefined) return null
  if (kind.toLowerCase() !== 'reset') return count.test(value.trim()) ? null : 'an integer of 0 or more, in digits alone'
  return duration.test(value.trim()) || isoDate.test(value.trim()) || retryAfterMs(value, 0) !== null
    ? null
    : 'a duration such as 6m0s, a number of seconds, or a date'
}

/** Of one quota; NaN: several are joined. */
const counted = (value: string): number => Number(/^\d+$/.exec(value.trim())?.[0])

/** A quota of which more is left than there is; null: there is none. */
function moreThanAll(headers: readonly Field[]): readonly [remaining: Field, limit: Field] | null {
  for (const remaining of headers) {
    const [name, value] = remaining
    const limit = headers.find(([other]) => other.toLowerCase() === name.toLowerCase().replace('-remaining', '-limit') && other !== name)
    if (limit !== undefined && counted(value) > counted(limit[1])) return [remaining, limit]
  }
  return null
}

const headersOf = ({ transcript }: Reading): readonly Field[] => (transcript.head?.headers ?? []).filter(([name]) => fields.test(name))

const readable = checkOf((reading) => (headersOf(reading).length > 0 ? null : notApplicable('the response has no rate-limit headers')))(
  'HTTP-028',
  ['http/plain', 'http/stream'],
  (reading): Observation => {
    for (const field of headersOf(reading)) {
      const wanted = wantedOf(field)
      const [name, value] = field
      if (wanted !== null) return violated(`${name}: ${show(value)}`, wanted, { kind: 'header', name: name.toLowerCase() })
    }
    const more = moreThanAll(headersOf(reading))
    if (more === null) return holds
    const [[name, value], [limitName, limit]] = more
    return violated(`${name}: ${value}, and ${limitName}: ${limit}`, 'at most as much as the limit', {
      kind: 'header',
      name: name.toLowerCase(),
    })
  },
)

export const rateLimits: readonly Check[] = [{ ...readable, attempts: true }]
