/** Every place of a request where its schema says something, each with a valid request in which something stands there. */
import type { Schema } from '../../contract/request-schema.gen.ts'
import type { Body, Step } from './defect.ts'
import { at, replaced } from './edit.ts'
import { type Sampler, typesOf } from './samples.ts'
import { companions, turns } from './companions.ts'

export interface Place {
  /** `/messages/*<user>/content`: an item is `*`, and a branch is named by its tag or type. */
  readonly path: string
  readonly steps: readonly Step[]
  readonly schema: Schema
  /** The JSON types that the place allows, those of other branches among them. */
  readonly types: readonly string[]
  /** The member that a discriminator reads at this place, if this is one of its branches. */
  readonly tag: string | null
  /** The valid request in which a value of this type stands there; without a type the plainest. */
  readonly valid: (type?: string) => Body
}

export function* placesOf(sampler: Sampler, root: Schema, base: Body): Generator<Place> {
  yield* visit({ path: '', steps: [], schema: root, types: ['object'], tag: null, valid: () => base })

  function* visit(given: Place): Generator<Place> {
    const place = { ...given, schema: sampler.resolve(given.schema) }
    yield place
    const { path, steps, schema, valid } = place
    for (const [name, member] of Object.entries(schema.properties ?? {}))
      yield* visit(child(`${path}/${name}`, [...steps, name], member, valid('object')))
    if (schema.items !== undefined) yield* visit(child(`${path}/*`, [...steps, 0], schema.items, valid('array')))
    if (typeof schema.additionalProperties === 'object')
      for (const name of sampler.names(schema, 1))
        yield* visit(child(`${path}/*`, [...steps, name], schema.additionalProperties, valid('object')))
    for (const branch of schema.oneOf ?? []) yield* visit(branchOf(place, sampler.resolve(branch)))
  }

  function child(path: string, steps: readonly Step[], given: Schema, body: Body): Place {
    const schema = sampler.resolve(given)
    const types = schema.type === undefined ? (schema.oneOf ?? []).flatMap((branch) => typesOf(sampler.resolve(branch))) : typesOf(schema)
    const name = steps.findLast((step) => typeof step === 'string') ?? ''
    const accompany = companions[path] ?? ((alone: Body): Body => alone)
    const there = at(body, steps)
    const valid = (type?: string): Body =>
      accompany(
        there !== undefined && (type === undefined || typeOf(there) === type)
          ? body
          : replaced(body, steps, sampler.sample(schema, String(name), type)),
      )
    return { path, steps, schema, types, tag: null, valid }
  }

  function branchOf(place: Place, branch: Schema): Place {
    const tag = place.schema.discriminator?.propertyName ?? null
    const label = tag === null ? typesOf(branch).join(' ') : (branch.properties?.[tag]?.const ?? '')
    const path = `${place.path}<${label}>`
    const name = String(place.steps.findLast((step) => typeof step === 'string') ?? '')
    const value = sampler.sample(branch, name)
    const around = turns[path]
    const accompany = companions[path] ?? ((alone: Body): Body => alone)
    const before = around?.before ?? []
    const valid =
      around === undefined
        ? accompany(replaced(place.valid(), place.steps, value))
        : { ...place.valid(), messages: [...before, value, ...around.after] }
    const steps = around === undefined ? place.steps : ['messages', before.length]
    return { path, steps, schema: branch, types: place.types, tag, valid: () => valid }
  }
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)
