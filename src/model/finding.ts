/** Where in an exchange it was seen. Offsets are bytes of the body as it was read (after a content coding that was asked for). */
import type { RequirementId } from './requirement.ts'
import { shortened } from './short.ts'

export type Evidence =
  | { readonly kind: 'bytes'; readonly from: number; readonly to: number }
  | { readonly kind: 'chunk'; readonly chunk: number; readonly pointer: string; readonly from: number; readonly to: number }
  | { readonly kind: 'pointer'; readonly pointer: string }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'status' }
  | { readonly kind: 'time'; readonly at: number }
  | { readonly kind: 'end' }

/** k of n draws went one way; `bound`: how likely chance alone, or an honest model, is to bring this about. */
export interface Statistics {
  readonly hits: number
  readonly draws: number
  readonly bound: number
}

/** What a check saw. It names no severity: that is the row's. */
export type Observation =
  | { readonly outcome: 'holds'; readonly statistics?: Statistics }
  | {
      readonly outcome: 'violated'
      readonly saw: string
      readonly wanted: string
      readonly evidence: readonly Evidence[]
      readonly statistics?: Statistics
    }
  | { readonly outcome: 'not-applicable'; readonly because: string }
  | { readonly outcome: 'unobservable'; readonly missing: string }

/** An observation, whose it is, and the exchanges it was made on: the one that shows it first. */
export interface Finding {
  readonly requirement: RequirementId
  readonly exchanges: readonly string[]
  readonly observation: Observation
}

/** Of a sentence that quotes an endpoint, characters. */
const MAX_SENTENCE = 2000

export const holds: Observation = { outcome: 'holds' }
export const notApplicable = (because: string): Observation => ({ outcome: 'not-applicable', because })
export const unobservable = (missing: string): Observation => ({ outcome: 'unobservable', missing: shortened(missing, MAX_SENTENCE) })
export const violated = (saw: string, wanted: string, ...evidence: readonly Evidence[]): Observation => ({
  outcome: 'violated',
  saw: shortened(saw, MAX_SENTENCE),
  wanted,
  evidence,
})
