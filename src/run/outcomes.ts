/** What the result store says of exchanges and keeps of them. */
import type { Evidence, Finding } from '../model/finding.ts'
import type { Probe } from '../model/probe.ts'
import { responseInWords } from '../protocol/exchange-end.ts'
import { isSuccess } from '../protocol/statuses.ts'
import type { Reading } from '../reading/reading.ts'

/** Filters in place: others hold the list. */
export function keepOnly<T>(list: T[], isKept: (item: T) => boolean): void {
  const kept = list.filter(isKept)
  list.length = 0
  for (const item of kept) list.push(item)
}

/** What a server that is never too busy for one kind of request may lack for another. */
export const kindOf = ({ traits }: Probe): string =>
  traits
    .filter((trait) => trait === 'stream' || trait === 'image' || trait === 'tools')
    .sort()
    .join(' ')

export const outcomeText = (reading: Reading): string =>
  `${responseInWords(reading.status, reading.transcript.end)}${isSuccess(reading.status) ? ' without a completion' : ''}`

/** What violations point at, by exchange. */
export function evidenceIn(findings: readonly Finding[]): ReadonlyMap<string, readonly Evidence[]> {
  const evidence = new Map<string, Evidence[]>()
  for (const { exchanges, observation } of findings)
    if (observation.outcome === 'violated') {
      const id = exchanges[0] ?? ''
      evidence.set(id, [...(evidence.get(id) ?? []), ...observation.evidence])
    }
  return evidence
}
