/** Every place of a request where its schema says something, each with a valid request in which something stands there. */
import type { Schema } from '../../generated/request-schema.ts'
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
  /** The valid request in which a value of this type stands there; without a type the plainest. */
  readonly valid: (type?: string) => Body
}

export function* placesOf(sampler: Sampler, root: Schema, base: Body): Generator<Place> {
  yield* visit({ path: '', steps: [], schema: root, types: ['object'], valid: () => base })

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
    // Every valid request keeps the consequence, so that whether the condition holds need not be asked.
    if (schema.then !== undefined) yield* visit({ ...place, schema: schema.then })
    for (const branch of schema.oneOf ?? []) yield* visit(branchOf(place, sampler.resolve(branch)))
  }

  function child(path: string, steps: readonly Step[], given: Schema, body: Body): Place {
    const schema = sampler.resolve(given)
    const types = schema.type === undefined ? (schema.oneOf ?? []).flatMap((branch) => typesOf(sampler.resolve(branch))) : typesOf(schema)
    const there = at(body, steps)
    const stays = (type?: string): boolean => there !== undefined && (type === undefined || typeOf(there) === type)
    const valid = (type?: string): Body =>
      accompanied(path, stays(type) ? body : replaced(body, steps, sampler.sample(schema, nameOf(steps), type)))
    return { path, steps, schema, types, valid }
  }

  function branchOf(place: Place, branch: Schema): Place {
    const tag = place.schema.discriminator?.propertyName
    const label = tag === undefined ? typesOf(branch).join(' ') : (branch.properties?.[tag]?.const ?? '')
    const path = `${place.path}<${label}>`
    const value = sampler.sample(branch, nameOf(place.steps))
    const around = turns[path]
    if (around === undefined) {
      const valid = accompanied(path, replaced(place.valid(), place.steps, value))
      return { ...place, path, schema: branch, valid: () => valid }
    }
    const valid = { ...place.valid(), messages: [...around.before, value, ...around.after] }
    return { ...place, path, steps: ['messages', around.before.length], schema: branch, valid: () => valid }
  }
}

const accompanied = (path: string, body: Body): Body => companions[path]?.(body) ?? body

/** The member that a place is, or is an item of. */
const nameOf = (steps: readonly Step[]): string => steps.findLast((step) => typeof step === 'string') ?? ''

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)
