import { type Json, memberAt } from '../wire/json.ts'
import type { Completion } from './completion.ts'

/** Tokens that the last usage of an answer reports: 0 where it reports none, or no positive number. */
export function tokensOf(completion: Completion | null): { readonly prompt: number; readonly completion: number } {
  const usage = completion?.usages.at(-1)?.value
  return { prompt: positive(memberAt(usage, 'prompt_tokens')), completion: positive(memberAt(usage, 'completion_tokens')) }
}

/** JSON has numbers that overflow to Infinity. */
const positive = (value: Json | undefined): number => (typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0)
