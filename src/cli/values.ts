/** Values of options, read strictly: a sentence for each that is not what it should be. */
import { suggestion } from '../run/nearest.ts'
import { UsageError } from '../run/options.ts'

export type Raw = Readonly<Record<string, unknown>>

export const text = (raw: Raw, name: string): string | null => {
  const value = raw[name]
  return typeof value === 'string' ? value : null
}

export const texts = (raw: Raw, name: string): readonly string[] => {
  const value = raw[name]
  return Array.isArray(value) ? value.map(String) : []
}

export const flag = (raw: Raw, name: string): boolean => raw[name] === true

/** One of a few words; `usual` where the option is not given. */
export function choice<T extends string>(raw: Raw, name: string, words: readonly T[], defaults: T): T {
  const given = text(raw, name)
  if (given === null) return defaults
  const word = words.find((one) => one === given)
  if (word === undefined) throw new UsageError(`${spelled(name)} is one of ${words.join(', ')}, not "${given}"${suggestion(given, words)}`)
  return word
}

interface Bounds {
  readonly min: number
  readonly max?: number
  readonly whole?: boolean
}

/** Null where the option is not given. */
export function number(raw: Raw, name: string, { min, max = Infinity, whole = true }: Bounds): number | null {
  const given = text(raw, name)
  if (given === null) return null
  const value = Number(given)
  if (given.trim() !== '' && Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value))) return value
  const range = max === Infinity ? `of at least ${String(min)}` : `from ${String(min)} to ${String(max)}`
  throw new UsageError(`${spelled(name)} takes a ${whole ? 'whole ' : ''}number ${range}, not "${given}"`)
}

/** Seconds on the command line, ms inside. */
export const milliseconds = (raw: Raw, name: string, min = 0.001): number | null => {
  const seconds = number(raw, name, { min, max: 86_400, whole: false })
  return seconds === null ? null : seconds * 1000
}

/** `apiKeyFile`: `--api-key-file`. */
const spelled = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
