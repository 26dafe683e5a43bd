/** Digests of values, the same on every machine. */
import { createHash } from 'node:crypto'

/** SHA-256 of a value as JSON with its members sorted, in hexadecimal. */
export const digestOf = (value: unknown): string => textDigest(JSON.stringify(sorted(value)))

export const textDigest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([name, member]) => [name, sorted(member)]),
  )
}
