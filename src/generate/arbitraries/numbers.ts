/** Every number that a request may have: its bounds, zero, null, and what lies between. */
import fc from 'fast-check'
import { limitMember } from '../../contract/request.ts'
import { type Feature, type RequestPatch, feature, member, members } from './feature.ts'

/** Hundredths, so that no value needs more digits than any parser has. */
const hundredths = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from * 100 + 1, max: to * 100 - 1 }).map((value) => value / 100)

const penalty = (name: 'presence_penalty' | 'frequency_penalty'): Feature =>
  member(name, { zero: 0, least: -2, most: 2, between: hundredths(-2, 2), null: null })

export const temperature = member('temperature', { one: 1, zero: 0, most: 2, between: hundredths(0, 2), null: null })

export const numbers: readonly Feature[] = [
  member('top_p', { one: 1, zero: 0, between: hundredths(0, 1), null: null }),
  penalty('presence_penalty'),
  penalty('frequency_penalty'),
  // Each choice is paid for: the most that may be asked for comes seldom.
  member('n', { one: 1, two: 2, five: 5, between: fc.integer({ min: 3, max: 8 }), most: 128, null: null }, ['most', 'between', 'null']),
  // Within 2 ** 53: beyond, a JSON number is no longer the integer that was meant.
  member('seed', {
    zero: 0,
    least: Number.MIN_SAFE_INTEGER,
    most: Number.MAX_SAFE_INTEGER,
    between: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    'beyond-32-bits': fc.integer({ min: 2 ** 32, max: 2 ** 40 }),
    null: null,
  }),
]

/** The limit on the answer under the name that the endpoint has for it. Null asks for no limit. */
export function limit(name: 'max_tokens' | 'max_completion_tokens', room: number): Feature {
  const half = Math.max(1, Math.floor(room / 2))
  const named = (value: number | null): fc.Arbitrary<RequestPatch> => members(limitMember(name, value))
  // The newer name is known to most endpoints that take the older one.
  const newer = {
    newer: members({ max_completion_tokens: room }),
    'newer-least': members({ max_completion_tokens: 1 }),
    'newer-null': members({ max_completion_tokens: null }),
  }
  return feature(name, {
    half: named(half),
    least: named(1),
    between: fc.integer({ min: 1, max: room }).map((value): RequestPatch => ({ members: limitMember(name, value) })),
    null: named(null),
    ...(name === 'max_tokens' ? newer : {}),
  })
}
