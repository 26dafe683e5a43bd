/** Earlier nights of a site, from its history: as many as it takes to find the last report of each pair. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { historyIn } from '../fleet/site/history-read.ts'
import type { Earlier } from '../fleet/site/night.ts'
import { pairName } from '../fleet/site/row.ts'
import type { FleetPair } from '../model/fleet.ts'
import { MAX_RECORD_BYTES, bytesOf } from './bounded-file.ts'

/** A pair without a report for longer than this begins anew. */
const MAX_NIGHTS = 14

/** `warned`: is told of each file that cannot be read. */
export async function earlierNights(
  folder: string,
  date: string,
  pairs: readonly FleetPair[],
  warned: (sentence: string) => void,
): Promise<(pair: FleetPair) => Earlier | null> {
  const found = new Map<string, Earlier>()
  const wanted = new Set(pairs.filter(({ run }) => run !== null).map(pairName))
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\d\.parquet$/.test(name) && name < `${date}.parquet`)
    .sort()
    .reverse()
  for (const [at, name] of files.slice(0, MAX_NIGHTS).entries()) {
    if (at > 0 && wanted.size === 0) break
    const night = await nightIn(join(folder, name), warned)
    for (const [pair, earlier] of night) {
      const known = found.get(pair)
      // The state is that of the night before; the results are those of the last report.
      if (known === undefined) found.set(pair, at === 0 ? earlier : { ...earlier, state: null, stateSince: null })
      else if (known.reported === null && earlier.reported !== null) found.set(pair, { ...known, reported: earlier.reported })
      if (earlier.reported !== null) wanted.delete(pair)
    }
  }
  return (pair) => found.get(pairName(pair)) ?? null
}

async function nightIn(path: string, warned: (sentence: string) => void): Promise<ReadonlyMap<string, Earlier>> {
  try {
    return await historyIn(bytesOf(path, MAX_RECORD_BYTES))
  } catch {
    warned(`${path} cannot be read: its night is left out`)
    return new Map()
  }
}
