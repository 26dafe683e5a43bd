/**
 * What is demanded: one row of spec/requirements, made total. A row is what a vendor would mend on its own.
 */
export const areas = [
  'http',
  'auth',
  'errors',
  'schema',
  'sse',
  'stream',
  'finish',
  'usage',
  'params',
  'tools',
  'vision',
  'isolation',
  'generated',
] as const
export type Area = (typeof areas)[number]

export const levels = ['MUST', 'SHOULD', 'MAY'] as const
export type Level = (typeof levels)[number]

/** Each tier holds the one before it. */
export const tiers = ['smoke', 'standard', 'full'] as const
export type Tier = (typeof tiers)[number]

/** What an endpoint may lack without breaking the contract, unless its profile promises it. */
export const capabilities = [
  'text',
  'streaming',
  'image-png',
  'image-jpeg',
  'image-gif',
  'image-webp',
  'many-images',
  /** Images of odd kinds, sizes and spellings: what decoders differ on. */
  'image-variants',
  /** Images by http address, which the endpoint fetches. */
  'remote-images',
  'many-choices',
  'tools',
  'parallel-tools',
  'stop',
  'max-tokens',
  'logprobs',
  'logit-bias',
  'json-object',
  'json-schema',
  'usage-in-stream',
  'sampling',
  'seed',
  'max-completion-tokens',
  'developer-role',
  'text-parts',
  'role-order',
  'nulls',
  'user',
  'unknown-members',
  /** Empty texts, controls, and what is longer than a few pages. */
  'unusual-text',
  /** Audio and files among the parts of a message. */
  'other-parts',
] as const
export type Capability = (typeof capabilities)[number]

/** A released set of rows, which means the same for ever. */
export interface FrozenSet {
  readonly name: string
  readonly rows: Readonly<Record<string, { readonly level: Level; readonly tier: Tier }>>
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
  /** Area and number, `SSE-004`: never reused, never renumbered. */
  readonly id: string
  readonly area: Area
  readonly level: Level
  readonly tier: Tier
  readonly title: string
  readonly text: string
  readonly sources: readonly Source[]
  readonly provenance: 'schema' | 'documented' | 'standard' | 'observed'
  readonly breaks: readonly Break[]
  readonly fix: string
  /** The capability without which the row asks nothing; null: none. */
  readonly capability: Capability | null
  /** Whether what is judged depends on what the model chose to write. */
  readonly modelDependent: boolean
  /** Why no check stands behind the row; null: one does. */
  readonly excluded: string | null
}
