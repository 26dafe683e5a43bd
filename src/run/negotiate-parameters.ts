/**
 * Knobs as a model takes them. OpenAI's own reasoning models refuse `max_tokens` and any temperature but their own with a clear 400
 * (https://platform.openai.com/docs/guides/reasoning): every request would fail for a reason that is none of the endpoint's.
 */
import type { Knobs } from '../model/profile.ts'
import { type Reading, envelopeOf } from '../reading/reading.ts'

/**
 * Asks until the answer no longer speaks of a knob; gives the knobs asked with at last, and the answer. Each knob is turned once, the name of the
 * token limit in either direction: at most three requests.
 */
export async function fitted(
  knobs: Knobs,
  ask: (knobs: Knobs) => Promise<Reading>,
  isRenamed = false,
): Promise<{ readonly knobs: Knobs; readonly last: Reading }> {
  const last = await ask(knobs)
  const next = turned(knobs, last, isRenamed)
  return next === null ? { knobs, last } : fitted(next, ask, isRenamed || next.maxTokens !== knobs.maxTokens)
}

/** The knobs with the one turned that a refusal names; null: it names none that can still be turned. */
function turned(knobs: Knobs, reading: Reading, isRenamed: boolean): Knobs | null {
  if (reading.status !== 400 && reading.status !== 422) return null
  const error = envelopeOf(reading)
  const named = [error?.['param'], error?.['message']].filter((text) => typeof text === 'string').join(' ')
  if (knobs.temperature !== null && /\btemperature\b/.test(named)) return { ...knobs, temperature: null }
  if (isRenamed || !/\bmax_(?:completion_)?tokens\b/.test(named)) return null
  return { ...knobs, maxTokens: knobs.maxTokens === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens' }
}
