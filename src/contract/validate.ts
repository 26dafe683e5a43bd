/**
 * Where a value departs from spec/openapi.yaml. The validators are compiled at build time; here their errors become one problem for each
 * departure, with the place and the wish in words.
 */
import * as validators from '../generated/validators.js'
import type { Clause, Departure, Validator } from '../generated/validators.js'

export interface Problem {
  /** JSON pointer (RFC 6901, https://www.rfc-editor.org/rfc/rfc6901) to the member at fault; where one is missing, to where it belongs. */
  readonly pointer: string
  /** The keyword of JSON Schema that the value broke: `required`, `type`, `enum`, … */
  readonly keyword: string
  /** What would have been right, to follow "wanted": `a string or null`. */
  readonly wanted: string
}

export type Kind = 'request' | 'completion' | 'chunk' | 'error' | 'models' | 'profile' | 'report' | 'baseline'

const judges: Readonly<Record<Kind, Validator>> = validators

const none: readonly Problem[] = []

/** Each departure of a value from the description of its kind, outermost first in an object. A value without any costs about a microsecond. */
export function problems(kind: Kind, value: unknown): readonly Problem[] {
  const judge = judges[kind]
  if (judge(value)) return none
  const found = new Map<string, Problem>()
  for (const departure of judge.errors ?? []) {
    // Beyond the number that is collected there may be holes.
    if (departure === undefined || isEcho(departure)) continue
    const problem = problemOf(departure)
    const before = found.get(problem.pointer)
    if (before === undefined || rank(problem) < rank(before)) found.set(problem.pointer, problem)
  }
  return [...found.values()]
}

/** Keywords that fail because one within them did, which is reported by itself. */
const isEcho = ({ keyword }: Departure): boolean => keyword === 'if' || keyword === 'propertyNames'

/** A value can break several keywords at once; of these the one that says most stands for all. */
const rank = ({ keyword }: Problem): number => (keyword === 'const' ? 0 : keyword === 'enum' ? 1 : 2)

function problemOf(departure: Departure): Problem {
  const { instancePath, keyword, params, parentSchema, propertyName } = departure
  if (propertyName !== undefined)
    return {
      pointer: `${instancePath}/${escaped(propertyName)}`,
      keyword: 'propertyNames',
      wanted: `a name of ${limits(keyword, parentSchema)}`,
    }
  if (keyword !== 'required') return { pointer: instancePath, keyword, wanted: wantedBy(keyword, parentSchema) }
  const missing = String(params['missingProperty'])
  const clause = parentSchema.properties?.[missing]
  return {
    pointer: `${instancePath}/${escaped(missing)}`,
    keyword,
    wanted: clause === undefined ? `a member named ${missing}` : phrase(clause),
  }
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

function wantedBy(keyword: string, clause: Clause): string {
  switch (keyword) {
    case 'minItems':
    case 'maxItems':
    case 'maxLength':
    case 'maxProperties':
    case 'pattern':
      return limits(keyword, clause)
    default:
      return phrase(clause)
  }
}

function limits(keyword: string, clause: Clause): string {
  switch (keyword) {
    case 'minItems':
      return `at least ${counted(clause.minItems, 'item')}`
    case 'maxItems':
      return `at most ${counted(clause.maxItems, 'item')}`
    case 'maxLength':
      return `at most ${counted(clause.maxLength, 'character')}`
    case 'maxProperties':
      return `at most ${counted(clause.maxProperties, 'member')}`
    default:
      return patterns[clause.pattern ?? ''] ?? `text that matches ${clause.pattern ?? ''}`
  }
}

/** The patterns of the description in words; one without words is shown as it is. */
const patterns: Readonly<Record<string, string>> = {
  '^[0-9]+$': 'decimal digits',
  '^[a-zA-Z0-9_-]{1,64}$': '1 to 64 of the characters a-z, A-Z, 0-9, _ and -',
}

const counted = (limit: number | undefined, noun: string): string => `${String(limit)} ${noun}${limit === 1 ? '' : 's'}`

/** What a schema asks for, in words: `a number from 0 to 2 or null`. */
function phrase(clause: Clause): string {
  if (clause.const !== undefined) return shown(clause.const)
  if (clause.enum !== undefined) return clause.enum.length === 1 ? shown(clause.enum[0]) : `one of ${alternatives(clause.enum.map(shown))}`
  const types = typeof clause.type === 'string' ? [clause.type] : (clause.type ?? [])
  return types.length === 0 ? 'another value' : alternatives(types.map((type) => nouns[type]?.(clause) ?? type))
}

const shown = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value))

const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

const nouns: Readonly<Record<string, (clause: Clause) => string>> = {
  string: () => 'a string',
  boolean: () => 'a boolean',
  object: () => 'an object',
  array: () => 'an array',
  null: () => 'null',
  number: (clause) => `a number${range(clause)}`,
  integer: (clause) => `an integer${range(clause)}`,
}

function range({ minimum, maximum }: Clause): string {
  if (minimum === undefined) return maximum === undefined ? '' : ` of at most ${String(maximum)}`
  return maximum === undefined ? ` of at least ${String(minimum)}` : ` from ${String(minimum)} to ${String(maximum)}`
}
