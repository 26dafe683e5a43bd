import type { Capability, Level } from './requirement.ts'

/** What a kind of endpoint documents: which rows hold there and at which level, what it promises, how it is asked. */
export interface Profile {
  readonly name: string
  readonly title: string
  /** Capabilities whose refusal is a failure. All others may be refused with a clear 4xx. */
  readonly promises: readonly Capability[]
  /** Levels that differ from the row's; `off`: the row does not hold there. */
  readonly levels: Levels
  /** Models to ask for if the endpoint lists none or many, best first. */
  readonly models: readonly string[]
  /** How the document is read where it contradicts itself or leaves open what a run has to know. */
  readonly readings: readonly DocumentReading[]
  /** The request that the document prints, a picture of ours in place of its own: `{{image}}`; null: it prints none. */
  readonly example: Readonly<Record<string, unknown>> | null
  readonly knobs: Knobs
}

type Levels = Readonly<Record<string, { readonly level: Level | 'off'; readonly because: string }>>

interface DocumentReading {
  /** What the document says, and where it says something else. */
  readonly says: string
  readonly readAs: string
  readonly because: string
}

export interface Knobs {
  /** Which field carries the limit on the answer's length. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens'
  /** The temperature sent with every request; null: none is sent, since the endpoint has one that cannot be chosen. */
  readonly temperature: number | null
  /** Whether the endpoint asks for a key. */
  readonly authentication: boolean
  /** Whether the endpoint documents that `model` is advisory. */
  readonly modelAdvisory: boolean
  /** The table in spec/models.yaml that has the ids of the model's tokens; `by-model`: the one that its name tells, if any; null: none. */
  readonly tokenizer: string | null
  /** How many tokens prompt and answer may have together; null: as many as the list of models tells, or else the model's name, if either does. */
  readonly contextTokens: number | null
}

export const defaultKnobs: Knobs = {
  maxTokens: 'max_tokens',
  temperature: 0,
  authentication: true,
  modelAdvisory: false,
  tokenizer: 'by-model',
  contextTokens: null,
}

/** Where the picture of ours goes in an example request. */
export const imagePlaceholder = '{{image}}'

/** A profile as it is written down. What it leaves out comes from the one that it extends. */
export interface ProfileFile extends Partial<Omit<Profile, 'name' | 'title' | 'knobs'>> {
  readonly name: string
  readonly title: string
  /** The name of a profile of the project. */
  readonly extends?: string
  readonly knobs?: Partial<Knobs>
}

/** `base`: the profile that it extends. Levels and knobs are added to those of the base; lists and the example take their place. */
export const profileFrom = (file: ProfileFile, base: Profile | null): Profile => ({
  name: file.name,
  title: file.title,
  promises: file.promises ?? base?.promises ?? [],
  levels: { ...base?.levels, ...file.levels },
  models: file.models ?? base?.models ?? [],
  readings: file.readings ?? base?.readings ?? [],
  example: file.example === undefined ? (base?.example ?? null) : file.example,
  knobs: { ...defaultKnobs, ...base?.knobs, ...file.knobs },
})
