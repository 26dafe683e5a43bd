/** Why a request is refused, as data. OpenAI API description, Error: https://platform.openai.com/docs/guides/error-codes */
export interface Refusal {
  /** What was wrong, for whoever decides on the answer's shape. */
  readonly reason:
    'http' | 'path' | 'method' | 'key' | 'media-type' | 'too-large' | 'json' | 'schema' | 'rule' | 'model' | 'image' | 'unsupported'
  readonly status: number
  readonly type: 'invalid_request_error' | 'server_error'
  readonly message: string
  readonly param: string | null
  readonly code: string | null
  /** Fields that belong to this status, such as Allow. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

type Optional = Partial<Pick<Refusal, 'param' | 'code' | 'headers' | 'status'>>

/** A refusal with status 400 unless said otherwise. */
export const refuse = (reason: Refusal['reason'], message: string, more: Optional = {}): Refusal => ({
  reason,
  message,
  status: 400,
  type: 'invalid_request_error',
  param: null,
  code: null,
  headers: [],
  ...more,
})
