/** A request that the server received, and what it returned. */
export interface LoggedRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** Names in lower case. The API key is among the values. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The body as text; empty: there was none, or it was larger than 20 MB. */
  readonly body: string
  /** Status of the response. */
  readonly status: number
  /** Faults and variations of this request alone, as its headers named them. */
  readonly modifications: readonly string[]
}
