/** What the result store says of exchanges and keeps of them. */
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
