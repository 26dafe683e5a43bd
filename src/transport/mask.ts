/** Secrets are masked before a transcript exists, byte for byte, so that every offset still holds. */
import type { Field } from '../model/probe.ts'

export interface Masked<T> {
  readonly value: T
  /** How many times a secret was masked. */
  readonly times: number
}

export interface Mask {
  /** For fields, URLs and reasons: every secret, however short. */
  readonly text: (text: string) => Masked<string>
  /** For bodies: secrets of eight characters or more; shorter ones would be found in innocent text. */
  readonly bytes: (bytes: Uint8Array) => Masked<Uint8Array>
}

/** Shorter secrets are masked in fields alone. */
const shortest = 8
/** A Base64 or hexadecimal spelling is only told from chance if it is as long as this. */
const shortestCoded = 10

/** Masks each secret in any case, as percent, JSON, Base64 (at each alignment, both alphabets) and hexadecimal text spell it. */
export function maskOf(secrets: readonly string[]): Mask {
  const short = secrets.filter((secret) => secret !== '')
  const long = short.filter((secret) => secret.length >= shortest)
  const anywhere = patternOf(short)
  const inBodies = patternOf(long)
  return {
    text: (text) => masked(text, anywhere),
    bytes: (bytes) => {
      if (inBodies === null) return { value: bytes, times: 0 }
      const { value, times } = masked(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), inBodies)
      return { value: times === 0 ? bytes : new Uint8Array(Buffer.from(value, 'latin1')), times }
    },
  }
}

export const maskFields = (mask: Mask, fields: readonly Field[]): Masked<readonly Field[]> => {
  let times = 0
  const value = fields.map(([name, text]): Field => {
    const found = mask.text(text)
    times += found.times
    return [name, found.value]
  })
  return { value, times }
}

function masked(text: string, pattern: RegExp | null): Masked<string> {
  if (pattern === null) return { value: text, times: 0 }
  let times = 0
  const value = text.replace(pattern, (found) => {
    times += 1
    return '*'.repeat(found.length)
  })
  return { value, times }
}

function patternOf(secrets: readonly string[]): RegExp | null {
  const spellings = new Set(secrets.flatMap(spellingsOf))
  if (spellings.size === 0) return null
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'), 'gi')
}

function spellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8')
  const json = JSON.stringify(secret).slice(1, -1)
  const escapedUnits = secret.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const coded = [bytes.toString('hex'), escapedUnits, ...base64Cores(bytes)].filter((text) => text.length >= shortestCoded)
  return [bytes.toString('latin1'), encodeURIComponent(secret), json, json.replaceAll('/', '\\/'), ...coded].filter((text) => text !== '')
}

/** What Base64 makes of the bytes at each of the three places in a group, without the characters that its neighbours share. */
function base64Cores(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((lead) => {
    const padded = Buffer.concat([Buffer.alloc(lead), bytes])
    const from = Math.ceil((lead * 8) / 6)
    const to = Math.floor((padded.length * 8) / 6)
    return [padded.toString('base64').slice(from, to), padded.toString('base64url').slice(from, to)]
  })
}
