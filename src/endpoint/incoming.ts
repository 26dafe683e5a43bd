/** A request as it came over HTTP, whole. */
export interface Incoming {
  readonly method: string
  /** Below the server's root, without the query: `/v1/chat/completions`. */
  readonly path: string
  readonly query: string
  /** Field values by lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Null: more than the endpoint reads. */
  readonly body: Uint8Array | null
  /** The number of its connection. */
  readonly connection: number
  /** How many requests its connection had carried before. */
  readonly served: number
}

/** The largest body that is read, bytes. */
export const MAX_BODY_BYTES = 20 * 1024 * 1024

/** Whether a coding is acceptable: RFC 9110 12.5.3, https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
export const accepts = ({ headers }: Incoming, coding: string): boolean =>
  (headers['accept-encoding'] ?? '').split(',').some((item) => {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((one) => one.startsWith('q='))
    return name === coding && (quality === undefined || Number(quality.slice(2)) > 0)
  })

export const isJsonLabelled = ({ headers }: Incoming): boolean => {
  const [essence = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((one) => one.startsWith('charset='))
  return essence === 'application/json' && (charset === undefined || /^charset="?utf-?8"?$/.test(charset))
}
