/** An exchange for each requirement in which it held, to be shown as proof. Whatever the order of arrival, the choice is the same. */
import type { Finding } from '../model/finding.ts'
import type { Reading } from '../reading/reading.ts'
import { type KeptExchange, keptExchange } from '../verdict/exchange.ts'

export interface Proofs {
  readonly offerAll: (findings: readonly Finding[], find: (exchange: string) => Reading | undefined) => void
  /** The id of the exchange; null: none was small enough, or it never held. */
  readonly of: (requirement: string) => string | null
  readonly find: (exchange: string) => KeptExchange | undefined
  readonly forget: (isGone: (exchange: string) => boolean) => void
}

/** One is kept for each requirement: memory is bounded. Bytes. */
const MAX_PROOF = 64 * 1024

/** `rankOf`: the place of its scenario in the plan. Early scenarios are of many requirements, so that few exchanges prove all. */
export function proofStore(rankOf: (exchange: string) => number): Proofs {
  const kept = new Map<string, KeptExchange>()
  const isBefore = (id: string, other: string): boolean => rankOf(id) - rankOf(other) < 0 || (rankOf(id) === rankOf(other) && id < other)
  return {
    offerAll: (findings, find) => {
      for (const { exchanges, observation, requirement } of findings) {
        const reading = observation.outcome === 'holds' ? find(exchanges[0] ?? '') : undefined
        if (reading === undefined || reading.body.length + reading.probe.body.length > MAX_PROOF) continue
        const before = kept.get(requirement)?.transcript.id
        if (before === undefined || isBefore(reading.transcript.id, before))
          kept.set(requirement, keptExchange(reading.transcript, reading.body, []))
      }
    },
    of: (requirement) => kept.get(requirement)?.transcript.id ?? null,
    find: (exchange) => [...kept.values()].find(({ transcript }) => transcript.id === exchange),
    forget: (isGone) => {
      for (const [requirement, { transcript }] of kept) if (isGone(transcript.id)) kept.delete(requirement)
    },
  }
}
