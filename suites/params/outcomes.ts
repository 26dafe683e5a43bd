/** How lawful requests fared, by what was in their bodies. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { accepted, isRefusal } from '../../src/reading/reading.ts'
import { isPromised } from '../../src/reading/unanswered.ts'
import type { Readings } from '../../src/reading/suite.ts'
import { type Json, memberAt } from '../../src/wire/json.ts'
import { isNotImplemented } from '../../src/protocol/statuses.ts'

/**
 * `refused`: a 4xx that speaks of the request, in whatever shape. `failed`: a 5xx, or no answer, twice, while a control was answered.
 * `open`: nothing that tells.
 */
type Outcome = 'accepted' | 'refused' | 'failed' | 'open'

export interface ParameterOutcome {
  readonly outcome: Outcome
  readonly reading: Reading
}

/** What may be the request's doing, if it comes again and only to this request. */
export function isFailure(reading: Reading): boolean {
  const { status, transcript } = reading
  if (status === null) return ['cut', 'malformed', 'timeout', 'unreachable'].includes(transcript.end.kind)
  return status >= 500 && (!isNotImplemented(status) || isPromised(reading))
}

/** How the request of that name fared. `controls`: plain requests asked after it failed. */
export function outcomeOf(all: readonly Reading[], name: string): ParameterOutcome | null {
  const mine = all.filter(({ probe }) => probe.name === name)
  const last = mine.at(-1)
  if (last === undefined) return null
  const good = mine.find(accepted)
  if (good !== undefined) return { outcome: 'accepted', reading: good }
  const no = mine.find(isRefusal)
  if (no !== undefined) return { outcome: 'refused', reading: no }
  const wasAnswered = all.some((reading) => reading.probe.name.endsWith(controlSuffix) && accepted(reading))
  return { outcome: mine.length > 1 && mine.every(isFailure) && wasAnswered ? 'failed' : 'open', reading: last }
}

export const controlSuffix = '-control'

export const allOf = (readings: Readings, scenarios: readonly ScenarioName[]): readonly Reading[] =>
  scenarios.flatMap((name) => readings[name] ?? [])

export const bodyOf = (reading: Reading, ...path: readonly (string | number)[]): Json | undefined =>
  memberAt(reading.asked.body ?? undefined, ...path)
