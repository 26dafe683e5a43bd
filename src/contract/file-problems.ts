/** Where a file that people write departs from its schema in spec/, in words for the one who wrote it. */
import { baseline, profile } from '../generated/validators.js'
import type { Departure } from '../generated/validators.js'
import { problems } from './validate.ts'

export interface FileProblem {
  /** JSON pointer to what is at fault; where a member is missing, to where it belongs. */
  readonly pointer: string
  /** What is wrong and what would be right, without a full stop. */
  readonly wanted: string
  /** The word that may be misspelt, and those that it may mean; null: no word is at fault. */
  readonly word: string | null
  readonly known: readonly string[]
}

const judges = { baseline, profile }

/** Misspelt members first: what they leave missing is their fault. */
export function fileProblems(kind: keyof typeof judges, value: unknown): readonly FileProblem[] {
  const judge = judges[kind]
  if (judge(value)) return []
  const found = (judge.errors ?? [])
    .filter((one) => one !== undefined)
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')
    .map((one) => problemOf(kind, value, one))
  return [...found.filter(({ word }) => word !== null), ...found.filter(({ word }) => word === null)]
}

function problemOf(kind: keyof typeof judges, value: unknown, departure: Departure): FileProblem {
  const { instancePath, keyword, params, parentSchema, propertyName } = departure
  if (propertyName !== undefined)
    return { ...plain(`${instancePath}/${propertyName}`), wanted: `"${propertyName}" is not a requirement id such as SSE-001` }
  if (keyword === 'additionalProperties') {
    const word = String(params['additionalProperty'])
    const known = Object.keys(parentSchema.properties ?? {})
    return { pointer: `${instancePath}/${word}`, wanted: `the member "${word}" is unknown here`, word, known }
  }
  if (keyword === 'required') {
    const missing = String(params['missingProperty'])
    return { ...plain(`${instancePath}/${missing}`), wanted: 'is missing' }
  }
  if (keyword === 'enum') {
    const word = String(at(value, instancePath))
    const known = (parentSchema.enum ?? []).map(String)
    return { pointer: instancePath, wanted: `"${word}" is not one of ${known.join(', ')}`, word, known }
  }
  const wanted = problems(kind, value).find(({ pointer }) => pointer === instancePath)?.wanted ?? 'another value'
  return { ...plain(instancePath), wanted: `expected ${wanted}` }
}

const plain = (pointer: string): Omit<FileProblem, 'wanted'> => ({ pointer, word: null, known: [] })

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined), value)
