/**
 * A proof examines only the exchanges that a fault changed. What is found in the clean run is kept, and used again wherever an exchange of another
 * run is the same: the same probe, the same bytes sent and received, at the same moments. For tests only, as the factories of a `vi.mock`.
 */
import { createHash } from 'node:crypto'
import type { Check } from '../reading/suite.ts'
import type * as Examine from './examine.ts'
import type * as Reads from '../reading/reading.ts'
import type * as Search from '../secrets/search.ts'
import type { Transcript } from '../model/transcript.ts'

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

/** What `make` made for the key in the clean run, else what it makes now. */
function onceIn<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const found = kept.get(key)
  if (found !== undefined) return found
  const made = make()
  if (isKeeping) kept.set(key, made)
  return made
}

export function examinedOnce(real: typeof Examine): typeof Examine {
  const kept = new Map<string, ReturnType<typeof Examine.examine>>()
  const examine: typeof real.examine = (checks, reading) => {
    const key = `${keyOf(reading.transcript)} ${namesOf(checks)}`
    if (kept.has(key)) reused += 1
    return onceIn(kept, key, () => real.examine(checks, reading))
  }
  return { ...real, examine }
}

/** An exchange is decoded once: only the connection that carried it is another. */
export function readOnce(real: typeof Reads): typeof Reads {
  const kept = new Map<string, Reads.Reading>()
  const read: typeof real.read = (transcript) => {
    const before = onceIn(kept, keyOf(transcript), () => real.read(transcript))
    if (before.transcript === transcript) return before
    const own = { transcript: { value: transcript, enumerable: true }, probe: { value: transcript.probe, enumerable: true } }
    return Object.create(before, own) as Reads.Reading
  }
  return { ...real, read }
}

/** The same bytes are searched for the same secrets once. */
export function searchedOnce(real: typeof Search): typeof Search {
  const kept = new Map<string, Search.Found>()
  const find: typeof real.find = (bytes, needles, parts) => {
    const secrets = needles.map(({ secret }) => secret)
    const key = `${createHash('sha256').update(bytes).digest('base64')} ${JSON.stringify([parts, secrets])}`
    return onceIn(kept, key, () => real.find(bytes, needles, parts))
  }
  return { ...real, find }
}

/** What a key spells out otherwise, and the connection. */
const omitted = { rawHead: null, pieces: null, connection: null }

const keys = new WeakMap<Transcript, string>()
/** All that a check may look at in an exchange, moments included; which connection carried it is for relations alone. */
function keyOf(transcript: Transcript): string {
  const found = keys.get(transcript)
  if (found !== undefined) return found
  const { probe, rawHead, pieces } = transcript
  const hash = createHash('sha256')
  const sizes: number[] = []
  for (const bytes of [probe.body, rawHead, ...pieces.map((piece) => piece.bytes), ...probe.offers.map(({ body }) => body)]) {
    sizes.push(bytes.length)
    hash.update(bytes)
  }
  const offers = probe.offers.map((offer) => ({ ...offer, body: null }))
  const text = JSON.stringify([sizes, pieces.map(({ at }) => at), { ...transcript, ...omitted, probe: { ...probe, body: null, offers } }])
  const key = hash.update(text).digest('base64')
  keys.set(transcript, key)
  return key
}

const names = new WeakMap<readonly Check[], string>()
/** Two lists of checks are the same where their requirements are: checks are constants of the suites. */
function namesOf(checks: readonly Check[]): string {
  const found = names.get(checks) ?? checks.map(({ requirement }) => requirement).join()
  names.set(checks, found)
  return found
}
