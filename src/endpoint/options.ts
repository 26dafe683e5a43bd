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
  /** Ids of faults. */
  readonly faults: readonly string[]
  /** Ids of variations. */
  readonly variations: readonly string[]
  /** Draws the spelling of each fault and variation, and the ids of completions. */
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
 * The stages of the deviations that were asked for, each in the spelling that the seed draws.
 * @throws Error where an id is unknown.
 */
export function stagesOf({ faults: faulty, variations: varied, seed }: EndpointOptions): readonly Stages[] {
  return [
    ...faulty.map((id) => drawn(byId('fault', id, faults), seed)),
    ...varied.map((id) => drawn(byId('variation', id, variations), seed)),
  ].map(({ stages }) => stages)
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

/** The spelling that a seed draws of a deviation. */
export function drawn({ id, variants }: Named, seed: number): Variant {
  const variant = variants[hashOf(`${String(seed)}/${id}`) % variants.length]
  if (variant === undefined) throw new Error(`"${id}" has no spelling`)
  return variant
}
