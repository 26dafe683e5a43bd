/**
 * A proof examines only the exchanges that a fault changed. The findings of the clean run are kept, and used again wherever an exchange of another
 * run is the same: the same probe, the same bytes sent and received, at the same moments. For tests only, as the factory of a `vi.mock` of examine.ts.
 */
import { createHash } from 'node:crypto'
import type { Check } from '../reading/suite.ts'
import type * as Examine from './examine.ts'
import type { Transcript } from '../model/transcript.ts'

type Examined = ReturnType<typeof Examine.examine>

const kept = new Map<string, Examined>()
let isKeeping = false
let reused = 0

/** Keeps what is found while `run` is under way: that of the clean run. */
export async function keepingFindings<T>(run: () => Promise<T>): Promise<T> {
  isKeeping = true
  try {
    return await run()
  } finally {
    isKeeping = false
  }
}

/** How many exchanges have been found to be those of the clean run. */
export const reusedFindings = (): number => reused

export function examinedOnce(real: typeof Examine): typeof Examine {
  const examine: typeof real.examine = (checks, reading) => {
    const key = keyOf(checks, reading.transcript)
    const before = kept.get(key)
    if (before !== undefined) {
      reused += 1
      return before
    }
    const examined = real.examine(checks, reading)
    if (isKeeping) kept.set(key, examined)
    return examined
  }
  return { ...real, examine }
}

/** What a key spells out otherwise, and the connection. */
const omitted = { rawHead: null, pieces: null, connection: null }

/** All that a check may look at in an exchange, moments included; which connection carried it is for relations alone. */
function keyOf(checks: readonly Check[], transcript: Transcript): string {
  const { probe, rawHead, pieces } = transcript
  const hash = createHash('sha256').update(namesOf(checks))
  const sizes: number[] = []
  for (const bytes of [probe.body, rawHead, ...pieces.map((piece) => piece.bytes), ...probe.offers.map(({ body }) => body)]) {
    sizes.push(bytes.length)
    hash.update(bytes)
  }
  const offers = probe.offers.map((offer) => ({ ...offer, body: null }))
  const text = JSON.stringify([sizes, pieces.map(({ at }) => at), { ...transcript, ...omitted, probe: { ...probe, body: null, offers } }])
  return hash.update(text).digest('base64')
}

const names = new WeakMap<readonly Check[], string>()
/** Two lists of checks are the same where their requirements are: checks are constants of the suites. */
function namesOf(checks: readonly Check[]): string {
  const found = names.get(checks) ?? checks.map(({ requirement }) => requirement).join()
  names.set(checks, found)
  return found
}
