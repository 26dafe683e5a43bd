/** Which faults and variations the endpoint shows: `ID`, where the seed draws the variant, or `ID:VARIANT`. */
import type { FaultId, VariationId } from '../generated/registries.ts'
import type { Variant } from './modification.ts'
import { hashOf } from './tokens.ts'

/** `no-done`, or `no-done:a-comment-in-its-place`. */
export type FaultName = FaultId | `${FaultId}:${string}`
export type VariationName = VariationId | `${VariationId}:${string}`

/** A fault or a variation. */
export interface Modified {
  readonly id: string
  readonly variants: readonly Variant[]
}

/** What of a name is not known, and what it may mean. */
export interface Unknown {
  /** The id, or the variant of a known id. */
  readonly part: 'id' | 'variant'
  readonly word: string
  readonly known: readonly string[]
}

/** A variant as it is written on a command line: its words in lower case, joined by hyphens. */
export const variantName = ({ as }: Pick<Variant, 'as'>): string =>
  as
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** What is wrong with a name; null: nothing. A variant may be given in its own words as well. */
export function unknownIn(name: string, all: readonly Modified[]): Unknown | null {
  const [id, variant] = split(name)
  const found = all.find((one) => one.id === id)
  if (found === undefined) return { part: 'id', word: id, known: all.map((one) => one.id) }
  if (variant === null || named(found, variant) !== undefined) return null
  return { part: 'variant', word: variant, known: found.variants.map(variantName) }
}

/**
 * The variant that a name means: the one that it has, or else the one that the seed draws.
 * @throws Error if there is no such id or variant.
 */
export function chosenVariant(kind: 'fault' | 'variation', name: string, all: readonly Modified[], seed: number): Variant {
  const [id, variant] = split(name)
  const found = all.find((one) => one.id === id)
  if (found === undefined) throw new Error(`there is no ${kind} "${id}"`)
  if (variant === null) return drawn(found, seed)
  const chosen = named(found, variant)
  if (chosen === undefined) throw new Error(`the ${kind} ${id} has no variant "${variant}": ${found.variants.map(variantName).join(', ')}`)
  return chosen
}

/** The variant that a seed draws. */
export function drawn({ id, variants }: Modified, seed: number): Variant {
  const variant = variants[hashOf(`${String(seed)}/${id}`) % variants.length]
  if (variant === undefined) throw new Error(`"${id}" has no variant`)
  return variant
}

function split(name: string): readonly [id: string, variant: string | null] {
  const colon = name.indexOf(':')
  return colon === -1 ? [name, null] : [name.slice(0, colon), name.slice(colon + 1)]
}

const named = ({ variants }: Modified, wanted: string): Variant | undefined => {
  const name = variantName({ as: wanted })
  return variants.find(({ as }) => as === wanted) ?? variants.find((one) => variantName(one) === name)
}
