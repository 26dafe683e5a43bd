/** Which pairs of choices the generated requests of a run have shown. */
import { pairName } from '../generate/arbitraries/pairs.ts'
import { allPairs } from '../generate/arbitraries/requests.ts'
import type { Knobs } from '../model/profile.ts'
import type { PairsCovered } from '../model/report.ts'
import { type Reading, refused } from '../reading/reading.ts'

export interface PairCounter {
  /** A refused request shows nothing of its pairs. */
  readonly see: (reading: Reading) => void
  /** Null: no such request was sent. */
  readonly covered: (knobs: Knobs) => PairsCovered | null
}

export function pairCounter(): PairCounter {
  const met = new Set<string>()
  let isAny = false
  return {
    see: (reading) => {
      const { values } = reading.probe.draw ?? {}
      if (values === undefined) return
      isAny = true
      if (refused(reading)) return
      for (const [at, one] of values.entries()) for (const other of values.slice(at + 1)) met.add(pairName(one, other))
    },
    covered: ({ maxTokens, temperature }) => {
      if (!isAny) return null
      const all = allPairs({ model: '', maxTokens, temperature, without: [], room: 1 })
      return { covered: all.filter((pair) => met.has(pair)).length, of: all.length }
    },
  }
}
