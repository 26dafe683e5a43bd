/** Options, read once and made total. */
import type { Spelling, Stages } from './deviation.ts'
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
  /** Ids of faults. */
  readonly faults: readonly string[]
  /** Ids of variations. */
  readonly variations: readonly string[]
  /** Draws the spelling of each fault and variation, and the ids of completions. */
  readonly seed: number
  /** The one model that is served. */
  readonly model: string
}

const usual: EndpointOptions = {
  host: '127.0.0.1',
  port: 0,
  apiKey: null,
  latencyMs: 0,
  tokenMs: 0,
  faults: [],
  variations: [],
  seed: 1,
  model: 'embedded-1',
}

/** Options that are left out take their usual value. */
export const totalOptions = (options: Partial<EndpointOptions>): EndpointOptions => ({ ...usual, ...options })

/**
 * The stages of the deviations that were asked for, each in the spelling that the seed draws.
 * @throws Error that names the nearest id where one is unknown.
 */
export function stagesOf({ faults: faulty, variations: varied, seed }: EndpointOptions): readonly Stages[] {
  return [
    ...faulty.map((id) => drawn(byId('fault', id, faults), seed)),
    ...varied.map((id) => drawn(byId('variation', id, variations), seed)),
  ].map(({ stages }) => stages)
}

interface Named {
  readonly id: string
  readonly spellings: readonly Spelling[]
}

function byId(kind: string, id: string, list: readonly Named[]): Named {
  const found = list.find((one) => one.id === id)
  if (found !== undefined) return found
  const near = nearest(
    id,
    list.map((one) => one.id),
  )
  throw new Error(`There is no ${kind} "${id}"${near === null ? '' : `; did you mean "${near}"?`}`)
}

/** The spelling that a seed draws of a deviation. */
export function drawn({ id, spellings }: Named, seed: number): Spelling {
  const spelling = spellings[hashOf(`${String(seed)}/${id}`) % spellings.length]
  if (spelling === undefined) throw new Error(`"${id}" has no spelling`)
  return spelling
}

/** The id with the fewest letters to change. */
function nearest(id: string, ids: readonly string[]): string | null {
  const [best] = ids.map((one) => [distance(id, one), one] as const).sort(([one], [other]) => one - other)
  return best === undefined ? null : best[1]
}

/** Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    for (let place = 0; place < other.length; place++)
      next.push(Math.min((next[place] ?? 0) + 1, (row[place + 1] ?? 0) + 1, (row[place] ?? 0) + (one[at] === other[place] ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
