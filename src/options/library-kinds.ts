/** Kinds of values that need a word of their own: secrets, JSON, and what no file can hold. */
import * as v from 'valibot'
import type { Counterexample } from '../model/counterexample.ts'
import type { CurlWords } from '../model/curl-words.ts'
import type { Field } from '../model/probe.ts'
import type { Profile } from '../model/profile.ts'
import type { RunEvent } from '../model/run-event.ts'
import type { TransportFactory } from '../transport/transport.ts'
import type { Baseline } from '../verdict/baseline.ts'
import type { Earlier } from '../verdict/regressions.ts'
import { type Kind, shown, value } from './kinds.ts'

type Members = Readonly<Record<string, unknown>>
const isObject = (given: unknown): given is Members => typeof given === 'object' && given !== null && !Array.isArray(given)
const isText = (given: unknown): given is string => typeof given === 'string'
const isFilled = (given: unknown): given is string => isText(given) && given !== ''

/** A field's name is a token: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const token = /^[!#$%&'*+.^_`|~\w-]+$/
/** What a field's value can carry, RFC 9110 5.5: visible ASCII, spaces and tabs. */
const visible = /^[\t\x20-\x7e]+$/

export const headerName: Kind<string> = {
  schema: v.pipe(v.string(), v.regex(token)),
  expected: 'the name of a header',
  reads: 'text',
  type: 'string',
}

/** NAME=@VARIABLE: the value of a header never stands on a command line. */
export const headerFromVariable: Kind<readonly string[]> = {
  schema: v.array(v.pipe(v.string(), v.regex(/^[!#$%&'*+.^_`|~\w-]+=@.+$/))),
  expected: 'NAME=@VARIABLE, where the environment variable holds the value',
  reads: 'repeated',
  type: 'readonly string[]',
  describe: (given) => (Array.isArray(given) ? given.map((one) => nameIn(one)).join(', ') : shown(given)),
}

const nameIn = (given: unknown): string => (isText(given) ? `"${given.split(/[=:]/)[0] ?? ''}" without =@VARIABLE` : shown(given))

/** Checked here, since a key with a line break would fail in each request. The message never shows it. */
export const key: Kind<string> = {
  schema: v.pipe(v.string(), v.regex(visible)),
  expected: 'an API key of visible ASCII characters',
  reads: 'text',
  type: 'string',
  describe: (given) => (isFilled(given) ? 'a text with other characters' : shown(given)),
}

export type Headers = Readonly<Record<string, string>> | readonly Field[]

export const pairsOf = (headers: Headers): readonly Field[] =>
  Array.isArray(headers) ? (headers as readonly Field[]) : Object.entries(headers as Readonly<Record<string, string>>)

const isField = (pair: unknown): pair is Field =>
  Array.isArray(pair) && pair.length === 2 && isText(pair[0]) && token.test(pair[0]) && isText(pair[1]) && visible.test(pair[1])

const entriesIn = (given: unknown): readonly unknown[] | null =>
  Array.isArray(given) ? given : isObject(given) ? Object.entries(given) : null

export const headers: Kind<Headers> = {
  ...value(
    'Readonly<Record<string, string>> | readonly (readonly [name: string, value: string])[]',
    '',
    (given): given is Headers => entriesIn(given)?.every(isField) === true,
  ),
  expected: 'an object or a list of pairs, with names of headers and values of visible ASCII characters',
  describe: (given) => {
    const wrong = entriesIn(given)?.find((pair) => !isField(pair))
    if (wrong === undefined) return given === null ? 'null' : `a ${typeof given}`
    const [name] = Array.isArray(wrong) ? (wrong as readonly unknown[]) : [undefined]
    return isFilled(name) ? (token.test(name) ? `another value for ${shown(name)}` : `the name ${shown(name)}`) : 'an entry without a name'
  },
}

const isJsonObject = (given: unknown): given is Members => {
  if (!isObject(given)) return false
  try {
    return isText(JSON.stringify(given))
  } catch {
    return false
  }
}

export const jsonObject: Kind<Members> = {
  schema: v.custom<Members>(isJsonObject),
  expected: 'a JSON object',
  reads: 'json',
  type: 'Readonly<Record<string, unknown>>',
}

const isProfile = (given: unknown): given is Profile =>
  isObject(given) &&
  [given['name'], given['title']].every(isFilled) &&
  [given['promises'], given['models'], given['readings']].every(Array.isArray) &&
  [given['levels'], given['knobs']].every(isObject)

export const profile = value(
  'string | Profile',
  'the name of a profile, or a Profile',
  (given): given is string | Profile => isFilled(given) || isProfile(given),
)

const isCounterexample = (given: unknown): given is Counterexample => {
  if (!isObject(given) || !isObject(given['request'])) return false
  const { method, path, headers: sent, body } = given['request']
  return (
    [given['id'], given['path'], method, path].every(isText) &&
    [given['requirements'], given['features'], sent].every(Array.isArray) &&
    (given['kind'] === 'breach' || given['kind'] === 'refusal') &&
    body instanceof Uint8Array
  )
}

export const corpus = value(
  'readonly Counterexample[]',
  'a list of minimal failing requests',
  (given): given is readonly Counterexample[] => Array.isArray(given) && given.every(isCounterexample),
)

export const baseline = value(
  'Baseline',
  'a Baseline: file, entries, today and renewUntil',
  (given): given is Baseline =>
    isObject(given) &&
    isText(given['file']) &&
    Array.isArray(given['entries']) &&
    /^\d{4}-\d\d-\d\d$/.test(String(given['today'])) &&
    (given['renewUntil'] === null || isText(given['renewUntil'])),
)

export const earlier = value(
  'Earlier',
  'an earlier run: file and requirements',
  (given): given is Earlier => isObject(given) && isText(given['file']) && Array.isArray(given['requirements']),
)

export const curl = value(
  'Partial<CurlWords>',
  'members key, headers, flags and files',
  (given): given is Partial<CurlWords> =>
    isObject(given) &&
    (given['key'] === undefined || isText(given['key'])) &&
    [given['headers'], given['flags']].every((list) => list === undefined || Array.isArray(list)) &&
    (given['files'] === undefined || typeof given['files'] === 'boolean'),
)

export const transport = value(
  'TransportFactory',
  'a transport: clock and open',
  (given): given is TransportFactory => isObject(given) && isObject(given['clock']) && typeof given['open'] === 'function',
)

export const signal = value(
  'AbortSignal',
  'an AbortSignal',
  (given): given is AbortSignal => typeof given === 'object' && given !== null && 'aborted' in given && 'addEventListener' in given,
)

export const listener = value(
  '((event: RunEvent) => void)',
  'a function',
  (given): given is (event: RunEvent) => void => typeof given === 'function',
)
