/**
 * What is demanded: one row of spec/requirements, made total. A row is what a vendor would mend on its own.
 */
import type { Area, Capability, Level, RequirementId, Tier } from '../generated/names.ts'

export type { Area, Capability, Level, RequirementId, Tier }
export { areas, areaTitles, capabilities, levels, tiers } from '../generated/names.ts'

/** Requirements with the levels and tiers that count. A released set means the same for ever; the draft is what they are today. */
export interface RequirementSet {
  readonly name: string
  readonly isDraft: boolean
  readonly requirements: Readonly<Record<string, { readonly level: Level; readonly tier: Tier }>>
}

/** What shows that a capability works, and how it is named if it does not. */
export interface CoreRequirements {
  readonly capability: Capability
  /** Such a request is accepted, and its response is complete. Decided and passed, or the promise is not kept. */
  readonly protocol: readonly RequirementId[]
  /** What was sent reaches the model. Undecided, it leaves the promise not shown. */
  readonly model: readonly RequirementId[]
  /** The sentence for a promise that is not shown. */
  readonly notShown: string
  /** Why a headline does not name the capability if it is refused; null: it does. */
  readonly unnamed: string | null
}

/** Where a demand stands: a document, a section of it, and a link. */
export interface Source {
  readonly document: string
  readonly section: string
  readonly link: string
}

/** A client that was seen to break, and the test or public thread that shows it. */
export interface Break {
  readonly client: string
  readonly how: string
  readonly shown: string
}

export interface Requirement {
  readonly id: RequirementId
  readonly area: Area
  readonly level: Level
  readonly tier: Tier
  readonly title: string
  /** What goes wrong where it is violated, as a cause is named: `different ids in the chunks of one stream`. */
  readonly violation: string
  readonly text: string
  readonly sources: readonly Source[]
  readonly provenance: 'schema' | 'documented' | 'standard' | 'observed'
  readonly breaks: readonly Break[]
  /** Which clients a violation breaks, and how, in one sentence; null: `breaks` or a standard says it. */
  readonly harm: string | null
  /** Requirements whose violation violates this one as well: where one of them is violated, both are one cause. */
  readonly symptomOf: readonly RequirementId[]
  readonly fix: string
  /** The capability without which the row asks nothing; null: none. */
  readonly capability: Capability | null
  /** Whether what is judged depends on what the model chose to write. */
  readonly modelDependent: boolean
  /** Why no check stands behind the row; null: one does. */
  readonly excluded: string | null
}
