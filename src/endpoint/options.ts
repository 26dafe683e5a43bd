/** Options, read once and made total. */
import type { Variant, Stages } from './modification.ts'
import { faults } from './faults/registry.ts'
import { hashOf } from './tokens.ts'
import { variations } from './variations/registry.ts'

export interface EndpointOptions {
  /** The address to listen on. */
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** The one key that is let in; null: none is asked for. */
  readonly apiKey: string | null
  /** Before the first token, ms. */
  readonly latencyMs: number
  /** Between tokens, ms. */
  readonly tokenMs: number
  /** Whether images are fetched by their http address, from this machine alone. */
  readonly fetchesImages: boolean
  /** Ids of faults, each alone or with one of its variants: `usage-zeros:in streams`. */
  readonly faults: readonly string[]
  /** Ids of variations, alone or with a variant, as faults. */
  readonly variations: readonly string[]
  /** Picks the variant of each fault and variation that names none, and the ids of completions. */
  readonly seed: number
  /** The one model that is served. */
  readonly model: string
}

const defaults: EndpointOptions = {
  host: '127.0.0.1',
  port: 0,
  apiKey: null,
  latencyMs: 0,
  tokenMs: 0,
  fetchesImages: false,
  faults: [],
  variations: [],
  seed: 1,
  model: 'embedded-1',
}

/** Options that are left out take their usual value. */
export const totalOptions = (options: Partial<EndpointOptions>): EndpointOptions => ({ ...defaults, ...options })

/**
 * The stages of the modifications that were asked for, each in the variant that is named, or else picked by the seed.
 * @throws Error where an id or a variant is unknown.
 */
export function stagesOf({ faults: faulty, variations: varied, seed }: EndpointOptions): readonly Stages[] {
  return [
    ...faulty.map((name) => variantOf('fault', name, faults, seed)),
    ...varied.map((name) => variantOf('variation', name, variations, seed)),
  ].map(({ stages }) => stages)
}

/** `name`: an id, or an id and a variant: `ID:VARIANT`. */
function variantOf(kind: string, name: string, list: readonly Named[], seed: number): Variant {
  const [id = '', ...rest] = name.split(':')
  const modification = byId(kind, id, list)
  if (rest.length === 0) return drawn(modification, seed)
  const wanted = rest.join(':')
  const found = modification.variants.find(({ as }) => as === wanted)
  if (found !== undefined) return found
  const known = modification.variants.map(({ as }) => `"${as}"`).join(', ')
  throw new Error(`the ${kind} "${id}" has no variant "${wanted}"; it has ${known}`)
}

interface Named {
  readonly id: string
  readonly variants: readonly Variant[]
}

function byId(kind: string, id: string, list: readonly Named[]): Named {
  const found = list.find((one) => one.id === id)
  if (found !== undefined) return found
  throw new Error(`there is no ${kind} "${id}"`)
}

/** The variant of a modification that a seed picks. */
export function drawn({ id, variants }: Named, seed: number): Variant {
  const variant = variants[hashOf(`${String(seed)}/${id}`) % variants.length]
  if (variant === undefined) throw new Error(`"${id}" has no variant`)
  return variant
}
