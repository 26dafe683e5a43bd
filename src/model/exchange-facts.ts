import type { RequirementId } from './requirement.ts'

/** What a run keeps of every exchange, to find out why requirements fail: small, and without bodies. */
export interface ExchangeFacts {
  readonly id: string
  readonly scenario: string
  /** The name of its probe. */
  readonly probe: string
  /** Names of what its request holds: `image`, `parameter logprobs`. */
  readonly features: readonly string[]
  /** What makes the request invalid; null: it is valid. */
  readonly defect: string | null
  /** Whether it is a POST to the endpoint under test. */
  readonly isCompletion: boolean
  /** `other`: neither a completion nor a refusal in the documented envelope. */
  readonly outcome: 'accepted' | 'refused' | 'unanswered' | 'other'
  /** `status 500`, or how the exchange ended, in words. */
  readonly response: string
  /** The content coding of the response: `br`; null: none. */
  readonly coding: string | null
  /** Whether the response can be read to its end: a damaged one fails requirements that have nothing to do with the damage. */
  readonly isDamaged: boolean
  /** Whether the response is an error object under status 200. */
  readonly isErrorUnder200: boolean
  /** The digest of the request: of its method, path, label, key and body. */
  readonly asked: string
  /** Of a completion that has an id; null: the response is none. */
  readonly answer: { readonly id: string; readonly digest: string } | null
  readonly violated: readonly RequirementId[]
  readonly held: readonly RequirementId[]
  /** Whether it repeats a request that failed, by itself and on a fresh connection. */
  readonly isRepeat: boolean
  /** Wall-clock times, ms since the Unix epoch. */
  readonly startedAt: number
  readonly endedAt: number
  /** The number of its connection. */
  readonly connection: number
}
