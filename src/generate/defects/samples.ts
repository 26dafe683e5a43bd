/** The least value that a schema allows, made of words that servers understand. */
import type { Schema, Schemas } from '../../generated/request-schema.ts'
import { dataUri, png } from '../png.ts'
import type { Scope } from './defect.ts'

/** Which value a place gets, by the name of its member, where another than the plainest is wanted. */
export type Words = Readonly<Record<string, unknown>>

/** Large enough for every endpoint that has a least size. */
const side = 64
const sampleImage = dataUri('image/png', png(side, side, [[[200, 30, 30]]]))

/** Says the word that JSON mode wants to find. */
export const prompt = 'Answer with the JSON {"ok": true} and nothing else.'

export const wordsFor = ({ model, room }: Scope): Words => ({
  model,
  max_tokens: room,
  max_completion_tokens: room,
  content: prompt,
  text: prompt,
  url: sampleImage,
  name: 'note',
  description: 'Notes a text.',
  arguments: '{}',
  parameters: { type: 'object', properties: {} },
  schema: { type: 'object', properties: {} },
  id: 'call_1',
  tool_call_id: 'call_1',
  data: 'AAAA',
  file_data: 'data:application/pdf;base64,AAAA',
  definition: 'a',
  country: 'AT',
  timezone: 'Europe/Vienna',
})

/** A user's message stands for messages of every role. */
const preferred: readonly string[] = ['user']

export interface Sampler {
  readonly resolve: (schema: Schema) => Schema
  /** The least value of a schema; `type`: of which JSON type, where there are several; `nth`: unlike the others of a list. */
  readonly sample: (schema: Schema, name: string, type?: string, nth?: number) => unknown
  /** So many names that an object of this schema may have, for members that are not listed. */
  readonly names: (schema: Schema, count: number) => readonly string[]
}

export const typesOf = ({ type, oneOf }: Schema): readonly string[] =>
  type === undefined ? (oneOf ?? []).flatMap(typesOf) : typeof type === 'string' ? [type] : type

export function samplerFor(schemas: Schemas, words: Words): Sampler {
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema
    const found = schemas[schema.$ref]
    if (found === undefined) throw new Error(`no schema is called ${schema.$ref}`)
    return resolve(found)
  }
  const tagOf = (branch: Schema, tag: string): string => resolve(branch).properties?.[tag]?.const ?? ''

  function sample(given: Schema, name: string, type?: string, nth = 0): unknown {
    const schema = resolve(given)
    if (schema.const !== undefined) return schema.const
    if (schema.enum !== undefined) return schema.enum.find((one) => one !== null)
    if (schema.oneOf !== undefined) return sample(branchOf(schema, schema.oneOf, type), name, type, nth)
    const word = words[name]
    switch (type ?? typesOf(schema).find((one) => one !== 'null') ?? 'null') {
      case 'string':
        return textFor(typeof word === 'string' ? word : 'vision', schema, nth)
      case 'array':
        return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, (_, place) => sample(schema.items ?? {}, name, undefined, place))
      case 'object':
        return word !== undefined && typeof word === 'object' ? word : objectOf(schema, nth)
      case 'boolean':
        return false
      case 'number':
      case 'integer':
        return typeof word === 'number' ? word : Math.min(Math.max(1, schema.minimum ?? 1), schema.maximum ?? 1)
      default:
        return null
    }
  }

  function branchOf({ discriminator }: Schema, branches: readonly Schema[], type: string | undefined): Schema {
    const fitting = branches.filter((branch) => type === undefined || typesOf(resolve(branch)).includes(type))
    const liked = discriminator && fitting.find((branch) => preferred.includes(tagOf(branch, discriminator.propertyName)))
    return liked ?? fitting[0] ?? {}
  }

  function objectOf(schema: Schema, nth: number): unknown {
    const { properties = {}, required = [], then, additionalProperties } = schema
    const needed = [...new Set([...required, ...(then?.required ?? [])])]
    const members = needed.map((name) => [name, sample(properties[name] ?? {}, name, undefined, nth)] as const)
    if (members.length > 0 || typeof additionalProperties !== 'object') return Object.fromEntries(members)
    return Object.fromEntries(names(schema, 1).map((name) => [name, sample(additionalProperties, name)]))
  }

  const names = ({ propertyNames }: Schema, count: number): readonly string[] =>
    Array.from({ length: count }, (_, place) => textFor('note', propertyNames ?? {}, place))

  return { resolve, sample, names }
}

/** A text that differs for every `nth`: the word, or digits where a pattern wants those. */
function textFor(word: string, { pattern }: Schema, nth: number): string {
  const fits = (text: string): boolean => pattern === undefined || new RegExp(pattern, 'u').test(text)
  const candidates = [nth === 0 ? word : `${word}-${String(nth)}`, String(15 + nth)]
  const found = candidates.find(fits)
  if (found === undefined) throw new Error(`no text is known that fits ${String(pattern)}`)
  return found
}
