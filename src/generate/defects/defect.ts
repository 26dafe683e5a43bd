/** What a defect is: a valid request broken in exactly one way. */

/** Members of CreateChatCompletionRequest. */
export type Body = Readonly<Record<string, unknown>>

/** A member's name, or an item's place. */
export type Step = string | number

/**
 * `forbidden`: the schema or the grammar of JSON rules it out, so that a 4xx is the answer. `lenient`: stock parsers or well-behaved servers
 * lawfully take it, so that it may be accepted or refused; never a 5xx, silence or a cut.
 */
type DefectKind = 'forbidden' | 'lenient'

export interface Defect {
  /** Place and keyword, unique: `/temperature maximum`, `/messages/*<user>/content minItems`, `wire truncated`. */
  readonly id: string
  /** JSON pointer (RFC 6901) to the member at fault, where one is missing to where it belongs; null: the body as a whole. */
  readonly pointer: string | null
  /** The keyword of JSON Schema that was broken, or a word for the wire. */
  readonly keyword: string
  readonly kind: DefectKind
  /** Whether every server has to know the field; one that does not know an exotic field may pass over what stands in it. */
  readonly core: boolean
  /** Whether nothing is left that could be answered without passing over what is there: such a request no server may take. */
  readonly malformed: boolean
  /** Why it may be passed over, where it is lenient or exotic; null: it may not be. */
  readonly reason: string | null
  /** The valid request that was broken, its twin: the same for all defects of one place. */
  readonly valid: Body
  /** The request's bytes. */
  readonly broken: Uint8Array
  /** Header fields that differ from those of the valid request. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** What the requests are made for. */
export interface Scope {
  readonly model: string
  /** The name under which the limit on the answer is given. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens'
  /** Null: none is sent. */
  readonly temperature: number | null
  /** The limit on the answer, tokens. */
  readonly room: number
  /** Members that every request to this endpoint carries. */
  readonly extraBody?: Body
}
