/** Kinds of values of a targets file. Its messages never show what may be a secret that was written where it does not belong. */
import * as v from 'valibot'
import { type Kind, shown, text } from './kinds.ts'
import { suggestion } from './nearest.ts'

/** Visible on one line, and short enough for a command line. */
const MAX_NAME = 1000
const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME), v.regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/))

/** One that is no Unicode would reach a process as another name. */
export const isModelName = (given: string): boolean => v.is(nameSchema, given) && Buffer.from(given).toString() === given

const name = (what: string): Kind<string> => ({
  ...text(`${what} of 1 to ${String(MAX_NAME)} characters, without control characters`),
  schema: nameSchema,
})

export const targetName = name('a name')
export const groupName = name('the name of a group')

/** A name, as shells and Kubernetes take it. */
const variable = /^[A-Za-z_][A-Za-z0-9_]*$/

/** What does not look like a name may be the key itself. */
export const variableName: Kind<string> = {
  ...text('the name of an environment variable, such as EXAMPLE_API_KEY'),
  schema: v.pipe(v.string(), v.regex(variable)),
  describe: (given) => (typeof given === 'string' && given !== '' ? 'another text' : shown(given)),
}

/** Of one target: each is a run. */
export const MAX_MODELS = 1000

/** What GET /models lists, filtered. */
export interface ListedModels {
  /** `*` stands for any characters, `?` for one. */
  readonly list: string
}

/** The sentence says what to write instead of an object with another member. */
const strange = (given: unknown, known: readonly string[]): string => {
  const word = isObject(given) ? Object.keys(given).find((one) => !known.includes(one)) : undefined
  return word === undefined ? shown(given) : `the member ${shown(word)}${suggestion(word, known)}`
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

export const models: Kind<readonly string[] | ListedModels> = {
  schema: v.union([v.pipe(v.array(nameSchema), v.minLength(1), v.maxLength(MAX_MODELS)), v.strictObject({ list: nameSchema })]),
  expected: 'a list of 1 to 1000 models, or { list: PATTERN } for those that GET /models lists, such as { list: "*" }',
  reads: 'list',
  type: 'readonly string[] | ListedModels',
  describe: (given) => strange(given, ['list']),
}

type Texts = Readonly<Record<string, string>>

/** A field's name is a token: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const token = /^[!#$%&'*+.^_`|~\w-]+$/
const MAX_HEADERS = 100
const reference = /^@[A-Za-z_][A-Za-z0-9_]*$/

export const headersFromVariables: Kind<Texts> = {
  schema: v.pipe(v.record(v.pipe(v.string(), v.regex(token)), v.pipe(v.string(), v.regex(reference))), v.maxEntries(MAX_HEADERS)),
  expected: 'an object of NAME: "@VARIABLE", where the environment variable holds the value',
  reads: 'json',
  type: 'Readonly<Record<string, string>>',
  describe: (given) => {
    if (!isObject(given)) return given === null ? 'null' : `a ${Array.isArray(given) ? 'list' : typeof given}`
    const wrong = Object.entries(given).find(([key, value]) => !token.test(key) || typeof value !== 'string' || !reference.test(value))
    return wrong === undefined ? 'another object' : `${shown(wrong[0])} with another value`
  },
}

const MAX_LABELS = 50
const MAX_LABEL = 200
const label = v.pipe(v.string(), v.maxLength(MAX_LABEL))

export const labels: Kind<Texts> = {
  schema: v.pipe(v.record(v.pipe(label, v.minLength(1)), label), v.maxEntries(MAX_LABELS)),
  expected: `an object of at most ${String(MAX_LABELS)} texts of at most ${String(MAX_LABEL)} characters, such as { region: eu }`,
  reads: 'json',
  type: 'Readonly<Record<string, string>>',
}

/** ISO 8601. */
export const day: Kind<string> = {
  ...text('a date such as 2026-11-30'),
  schema: v.pipe(v.string(), v.isoDate()),
}

export const shard: Kind<string> = {
  ...text('I/N with I from 1 to N, such as 1/8'),
  schema: v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/)),
}
