/** The kinds of values that options take: each with its schema, and with what is allowed in words. */
import * as v from 'valibot'

/** How the command line reads a value of the kind. */
type Reads =
  /** One word. */
  | 'text'
  | 'number'
  /** Words, separated by commas; the option may be repeated. */
  | 'list'
  /** One word each time that the option is repeated. */
  | 'repeated'
  | 'json'
  /** Nothing: the option is given or not. */
  | 'switch'

export interface Kind<T> {
  readonly schema: v.GenericSchema<T>
  /** What is allowed, as a noun phrase: `expected a whole number from 1 to 256`. */
  readonly expected: string
  readonly reads: Reads
  /** The TypeScript type, as the library's declarations write it. */
  readonly type: string
  /** The words that there are, for the nearest spelling of a wrong one. */
  readonly known?: readonly string[]
  /** What a wrong value is called in a message, where the value itself is a secret. */
  readonly describe?: (value: unknown) => string
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

const bounds = (min: number, max: number): string =>
  max === Infinity ? `of at least ${String(min)}` : `from ${String(min)} to ${String(max)}`

const wholeSchema = (min: number, max: number): v.GenericSchema<number> =>
  max === Infinity ? v.pipe(v.number(), v.integer(), v.minValue(min)) : v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

export const whole = (min: number, max = Infinity): Kind<number> => ({
  schema: wholeSchema(min, max),
  expected: `a whole number ${bounds(min, max)}`,
  reads: 'number',
  type: 'number',
})

/** Never infinite: a limit that does not limit is left out. */
export const decimal = (min: number, max: number, what = 'a number'): Kind<number> => ({
  schema: v.pipe(v.number(), v.minValue(min), v.maxValue(max)),
  expected: `${what} ${bounds(min, max)}`,
  reads: 'number',
  type: 'number',
})

const day = 86_400
export const seconds = (min = 0.001): Kind<number> => decimal(min, day, 'a number of seconds')

/** Not empty. `expected`: what the text is, with an article. */
export const text = (expected: string): Kind<string> => ({
  schema: v.pipe(v.string(), v.minLength(1)),
  expected,
  reads: 'text',
  type: 'string',
})

/** May be empty. */
export const anyText: Kind<string> = { schema: v.string(), expected: 'a text', reads: 'text', type: 'string' }

export const word = <const W extends string>(words: readonly W[]): Kind<W> => ({
  schema: v.picklist(words),
  expected: list(words),
  known: words,
  reads: 'text',
  type: words.map((one) => `'${one}'`).join(' | '),
})

export const words = <const W extends string>(known: readonly W[]): Kind<readonly W[]> => ({
  schema: v.array(v.picklist(known)),
  expected: `a list of ${list(known)}`,
  known,
  reads: 'list',
  type: `readonly (${known.map((one) => `'${one}'`).join(' | ')})[]`,
})

export const names = (expected: string): Kind<readonly string[]> => ({
  schema: v.array(v.pipe(v.string(), v.minLength(1))),
  expected,
  reads: 'list',
  type: 'readonly string[]',
})

export const flag: Kind<boolean> = { schema: v.boolean(), expected: 'true or false', reads: 'switch', type: 'boolean' }

export const seed: Kind<number | 'random'> = {
  schema: v.union([wholeSchema(0, 2 ** 31 - 1), v.literal('random')]),
  expected: `a whole number ${bounds(0, 2 ** 31 - 1)}, or "random"`,
  reads: 'number',
  type: "number | 'random'",
}

/** No hyphen first, so that no word is taken for a flag. */
export const nonce: Kind<string> = {
  schema: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)),
  expected: '1 to 64 letters, digits, "_" or "-", or "random"',
  reads: 'text',
  type: 'string',
}

export const orNull = <T>(kind: Kind<T>, what: string): Kind<T | null> => ({
  ...kind,
  schema: v.nullable(kind.schema),
  expected: `${kind.expected}, or null for ${what}`,
  type: `${kind.type} | null`,
})

/** A value of the library that no file can hold. `allows`: its type guard. */
export const value = <T>(type: string, expected: string, allows: (given: unknown) => given is T): Kind<T> => ({
  schema: v.custom<T>(allows),
  expected,
  reads: 'text',
  type,
})

/** A value as a message shows it: short, on one line. */
export function shown(given: unknown): string {
  switch (typeof given) {
    case 'undefined':
      return 'nothing'
    case 'function':
      return 'a function'
    case 'string':
      return quoted(given)
    case 'object':
      return given === null ? 'null' : json(given)
    case 'number':
    case 'bigint':
    case 'boolean':
    case 'symbol':
      return String(given)
  }
}

function json(given: object): string {
  try {
    return cut(JSON.stringify(given))
  } catch {
    return 'an object that is not JSON'
  }
}

const longest = 100
const cut = (given: string): string => (given.length > longest ? `${given.slice(0, longest)}…` : given)
const quoted = (given: string): string => (given === '' ? 'an empty text' : JSON.stringify(cut(given)))
