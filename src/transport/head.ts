/** What undici's handlers leave out of a response's head: the status line as it stood. RFC 9112 4: https://www.rfc-editor.org/rfc/rfc9112#section-4 */

/** Keeps the raw bytes of a head as they come, until `stop`. */
export interface HeadTape {
  readonly hear: (bytes: Uint8Array) => void
  readonly stop: () => void
  readonly bytes: () => Uint8Array
  /** Whether it runs, and no more goes onto it. */
  readonly isFull: () => boolean
}

export function headTape(most: number): HeadTape {
  const parts: Uint8Array[] = []
  let length = 0
  let running = true
  return {
    hear: (bytes) => {
      if (!running || length >= most) return
      const part = new Uint8Array(bytes.subarray(0, most - length))
      parts.push(part)
      length += part.length
    },
    stop: () => {
      running = false
    },
    bytes: () => new Uint8Array(Buffer.concat(parts)),
    isFull: () => running && length >= most,
  }
}

/** The status line of the final response: interim ones (1xx) are passed over. */
export function statusLine(bytes: Uint8Array): { readonly version: string; readonly reason: string } {
  const text = Buffer.from(bytes).toString('latin1')
  for (const [, version = '', status = '', reason = ''] of text.matchAll(/(?:^|\n)(HTTP\/\d\.\d) (\d{3}) ?([^\r\n]*)/g)) {
    if (!status.startsWith('1')) return { version, reason }
  }
  return { version: 'HTTP/1.1', reason: '' }
}

/** What came with the head of the final response, and after it. */
export function beyondHead(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const end = /^(?:HTTP\/\d\.\d 1[\s\S]*?\r?\n\r?\n)*[\s\S]*?\r?\n\r?\n/.exec(text)?.[0].length ?? text.length
  return bytes.slice(end)
}
