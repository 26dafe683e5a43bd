/** Options as they were given, checked against the schema: names first, then values. What is undefined is absent. */
import * as v from 'valibot'
import { type Kind, shown } from './kinds.ts'
import { suggestion } from './nearest.ts'
import type { OptionSet, WrittenOf } from './option.ts'
import { type Given, type Written, entries, options } from './schema.ts'
import { UsageError } from './usage-error.ts'

type Loose = Readonly<Record<string, unknown>>
type Place = 'written' | 'value'

/** Throws a UsageError for the first option that is unknown or has a wrong value. */
export const readLibrary = (given: unknown): Given => read(given, 'value', options)

/** As `readLibrary`, for what the command line gave. `known`: the options of the command. */
export const readWritten = <O extends OptionSet>(given: unknown, known: O): WrittenOf<O> => read(given, 'written', known) as WrittenOf<O>

/** As `readLibrary`, for the members of a configuration file. */
export const readFileMembers = (given: unknown): Written =>
  read(given, 'written', Object.fromEntries(entries.filter(([, { isInFile }]) => isInFile)))

/** As `readLibrary`, for the members of an object in a file of its own format. `advice`: what to write instead of a name that is none. */
export const readMembers = <O extends OptionSet>(given: unknown, known: O, advice: Advice): WrittenOf<O> =>
  read(given, 'written', known, { noun: 'member', advice }) as WrittenOf<O>

type Advice = Readonly<Record<string, string>>

interface Wording {
  readonly noun: 'option' | 'member'
  /** By the name that was written. */
  readonly advice: Advice
}

/** `known`: the options that there are in this place. */
function read(given: unknown, place: Place, known: OptionSet, wording: Wording = { noun: 'option', advice: otherNames[place] }): Loose {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new UsageError(`expected an object of ${wording.noun}s, got ${shown(given)}`)
  const present = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    present.map(([name, value]) => {
      const kind = Object.hasOwn(known, name) ? known[name]?.[place] : null
      if (kind === null || kind === undefined) throw new UsageError(unknown(name, place, known, wording))
      return [name, checked(name, value, kind)]
    }),
  )
}

function checked(name: string, value: unknown, kind: Kind<unknown>): unknown {
  if (v.is(kind.schema, value)) return value
  throw wrong(name, value, kind)
}

export function wrong(name: string, value: unknown, { expected, known = [], describe = shown }: Kind<unknown>): UsageError {
  const word = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).find((one) => !known.some((other) => other === one))
  return new UsageError(`expected ${expected}, got ${describe(value)}${typeof word === 'string' ? suggestion(word, known) : ''}`, name)
}

const keyAdvice = 'set the environment variable VISION_CONFORMANCE_API_KEY, or name another with apiKeyEnv, or a file with apiKeyFile'

/** Names that people write for another. The library's options up to 0.1.0 are among them. */
const otherNames: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  written: { apiKey: keyAdvice, key: keyAdvice, headers: 'use header, a list of NAME=@VARIABLE', version: 'use productVersion' },
  value: {
    apiKey: 'use key',
    header: 'use headers',
    authentication: 'use auth: false, or authHeader',
    limits: 'use connectTimeout, firstByteTimeout, idleTimeout, grace, exchangeTimeout (seconds), maxBody and maxHeader (bytes)',
    maxMs: 'use maxTime, in seconds',
    waitMs: 'use wait, in seconds',
    preflightMs: 'use preflightTimeout, in seconds',
    earlier: 'use regressionsFrom',
    version: 'use productVersion',
  },
}

function unknown(name: string, place: Place, known: OptionSet, { noun, advice: others }: Wording): string {
  const advice = Object.hasOwn(others, name) ? others[name] : undefined
  const names = Object.keys(known).filter((one) => known[one]?.[place] !== null)
  return `there is no ${noun} ${shown(name)}${advice === undefined ? suggestion(name, names) : `: ${advice}`}`
}
