/** How the endpoint is made to differ: faults, which break the contract, and variations, which keep it. */
import type { Area, RequirementId } from '../generated/names.ts'
import type { FaultId, VariationId } from '../generated/registries.ts'
import type { Completion } from './completion.ts'
import type { Incoming } from './incoming.ts'
import type { JsonObject } from './json.ts'
import type { Policy } from './policy.ts'
import type { Reply } from './reply.ts'
import type { Writes } from './writes.ts'

/** What a transformation may know of the request it is applied to. */
export interface Context {
  /** The number of the request since the endpoint began, from 1. */
  readonly nth: number
  readonly path: string
  readonly incoming: Incoming
  /** The body as it was sent, where it was a JSON object; null: it was not. */
  readonly body: JsonObject | null
  /** The number of the connection. */
  readonly connection: number
  /** How many requests the connection had carried before. */
  readonly served: number
  /** What the endpoint remembers between requests, for faults of memory. */
  readonly memory: Map<string, unknown>
  /** Bodies of the other requests that are in flight, the earliest first. */
  readonly inFlight: () => readonly JsonObject[]
  /** Wall-clock time, ms since the Unix epoch. */
  readonly now: () => number
}

/** One place for each stage that an answer passes. A deviation changes it at one or more of them, and knows nothing of the rest. */
export interface Stages {
  /** What the endpoint lets in. */
  readonly policy?: (policy: Policy, context: Context) => Policy
  /** The body as the endpoint understands it, before it is validated. */
  readonly body?: (body: JsonObject, context: Context) => JsonObject
  readonly completion?: (completion: Completion, context: Context) => Completion
  readonly reply?: (reply: Reply, context: Context) => Reply
  readonly writes?: (writes: Writes, context: Context) => Writes
}

/** One way to show a deviation. */
export interface Variant {
  readonly as: string
  readonly stages: Stages
  /** Requirements that this variant violates, and the others of its modification do not. */
  readonly sideEffects: readonly RequirementId[]
}

interface Modification<Id extends string> {
  /** As it is given on the command line: lower case with hyphens. */
  readonly id: Id
  readonly title: string
  /** Of which the seed draws one. All of them violate the same requirements, but for those that a variant names itself. */
  readonly variants: readonly Variant[]
  /** The run that shows it: what only the traffic of the tier full would meet is proven there, and `expectedViolations` describe that run. */
  readonly tier: 'standard' | 'full'
}

export interface Fault extends Modification<FaultId> {
  /** The entries of the list of observed deviations that it reproduces; none: it is written from the clause. */
  readonly entries: readonly string[]
  /** The requirement whose check it is for; null: none catches it yet. */
  readonly target: RequirementId | null
  /** Every requirement that it turns to fail, warn or note in a standard run, or in a full one where its aim belongs to that tier; written by hand. */
  readonly expectedViolations: readonly RequirementId[]
  /** The rows that its proof is confined to, by area or id; none: all. What brings the whole endpoint down leaves no others to speak of. */
  readonly scope: readonly (Area | RequirementId)[]
  /** The tier whose traffic shows it, where its aim asks for less in standard. */
  readonly tier: 'standard' | 'full'
}

/** `expectedViolations`: the requirements that lawfully warn of it or note it; none that fail. */
export interface Variation extends Modification<VariationId> {
  readonly expectedViolations: readonly RequirementId[]
  /** What only the traffic of the tier full would meet is proven in a run of that tier. */
  readonly tier: 'standard' | 'full'
}

/** A deviation as it is written down: its spellings by what they show. */
interface Draft<Id extends string> {
  readonly id: Id
  readonly title: string
  readonly variants: Readonly<Record<string, Stages | Pick<Variant, 'stages' | 'sideEffects'>>>
  readonly tier?: 'standard' | 'full'
}

const variantsOf = (variants: Draft<string>['variants']): readonly Variant[] =>
  Object.entries(variants).map(([as, variant]) => ('stages' in variant ? { as, ...variant } : { as, stages: variant, sideEffects: [] }))

/** `sideEffects`: the requirements that it violates besides its target. */
export const fault = (
  draft: Draft<FaultId> & {
    readonly entry?: string | readonly string[]
    readonly target: RequirementId | null
    readonly sideEffects?: readonly RequirementId[]
    readonly scope?: readonly (Area | RequirementId)[]
    readonly tier?: Fault['tier']
  },
): Fault => ({
  id: draft.id,
  title: draft.title,
  entries: [draft.entry ?? []].flat(),
  target: draft.target,
  expectedViolations: [...(draft.target === null ? [] : [draft.target]), ...(draft.sideEffects ?? [])],
  scope: draft.scope ?? [],
  tier: draft.tier ?? 'standard',
  variants: variantsOf(draft.variants),
})

export const variation = (
  draft: Draft<VariationId> & { readonly noted?: readonly RequirementId[]; readonly tier?: Variation['tier'] },
): Variation => ({
  id: draft.id,
  title: draft.title,
  expectedViolations: draft.noted ?? [],
  variants: variantsOf(draft.variants),
  tier: draft.tier ?? 'standard',
})

/** Applies one stage of each deviation in turn. */
export function through<T>(
  stages: readonly Stages[],
  value: T,
  pick: (stages: Stages) => ((value: T, context: Context) => T) | undefined,
  context: Context,
): T {
  return stages.reduce((before, one) => pick(one)?.(before, context) ?? before, value)
}

/** A variant with violations of its own. */
export const violating = (stages: Stages, ...sideEffects: readonly RequirementId[]): Pick<Variant, 'stages' | 'sideEffects'> => ({
  stages,
  sideEffects,
})
