/** Options, read once and made total. */
import { type FaultName, type VariationName, chosenVariant } from './choose-variant.ts'
import type { Incoming } from './incoming.ts'
import type { LoggedRequest } from './logged-request.ts'
import type { Stages } from './modification.ts'
import { faults } from './faults/registry.ts'
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
  /** Ids of faults, or `ID:VARIANT`. */
  readonly faults: readonly FaultName[]
  /** Ids of variations, or `ID:VARIANT`. */
  readonly variations: readonly VariationName[]
  /** Draws the variant of each fault and variation that none is named of, and the ids of completions. */
  readonly seed: number
  /** The model that is served. */
  readonly model: string
  /** Models that are served too. */
  readonly otherModels: readonly string[]
  /** Whether the headers x-fault and x-variation of a request name faults and variations for it alone. */
  readonly byHeader: boolean
  /** Is handed each request with the status of its response. */
  readonly log: (request: LoggedRequest) => void
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
  otherModels: [],
  byHeader: false,
  log: () => undefined,
}

/** Options that are left out take their usual value. */
export const totalOptions = (options: Partial<EndpointOptions>): EndpointOptions => ({ ...defaults, ...options })

/** Faults and variations by their names. */
export interface Named {
  readonly faults: readonly FaultName[]
  readonly variations: readonly VariationName[]
}

/**
 * The stages of the faults and variations that were asked for, each in the variant that is named, or that the seed draws.
 * @throws Error if an id or a variant is unknown.
 */
export function stagesOf({ faults: faulty, variations: varied }: Named, seed: number): readonly Stages[] {
  return [
    ...faulty.map((name) => chosenVariant('fault', name, faults, seed)),
    ...varied.map((name) => chosenVariant('variation', name, variations, seed)),
  ].map(({ stages }) => stages)
}

/** What the headers of one request name; nothing where they are not read. */
export function namedIn({ headers }: Incoming, { byHeader }: EndpointOptions): Named {
  const names = (header: string): readonly string[] =>
    byHeader ? (headers[header] ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])) : []
  return { faults: names('x-fault') as readonly FaultName[], variations: names('x-variation') as readonly VariationName[] }
}
