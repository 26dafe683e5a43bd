import type { Capability, Level } from './requirement.ts'

/** What a kind of endpoint documents: which rows hold there and at which level, what it promises, how it is asked. */
export interface Profile {
  readonly name: string
  readonly title: string
  /** Capabilities whose refusal is a failure. All others may be refused with a clear 4xx. */
  readonly promises: readonly Capability[]
  /** Levels that differ from the row's; `off`: the row does not hold there. */
  readonly levels: Readonly<Record<string, { readonly level: Level | 'off'; readonly because: string }>>
  /** Models to ask for if the endpoint lists none or many, best first. */
  readonly models: readonly string[]
  readonly knobs: Knobs
}

export interface Knobs {
  /** Which field carries the limit on the answer's length. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens'
  /** The temperature sent with every request; null: none is sent. */
  readonly temperature: number | null
  /** Whether the endpoint asks for a key. */
  readonly authentication: boolean
  /** Whether the endpoint documents that `model` is advisory. */
  readonly modelAdvisory: boolean
  /** The table in spec/models.yaml that has the ids of the model's tokens; `by-model`: the one that its name tells, if any; null: none. */
  readonly tokenizer: string | null
  /** How many tokens prompt and answer may have together; null: as many as the model's name tells, if it does. */
  readonly contextTokens: number | null
}
