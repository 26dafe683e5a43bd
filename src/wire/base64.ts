/** Base64, RFC 4648 4, padded: https://www.rfc-editor.org/rfc/rfc4648#section-4 */
const alphabet = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
const padding = 0x3d

/** Written as bytes first: images of megabytes are too many signs to be joined one by one. */
export function base64(bytes: Uint8Array): string {
  const signs = new Uint8Array(4 * Math.ceil(bytes.length / 3))
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    signs[to] = alphabet[bits >> 18] ?? padding
    signs[to + 1] = alphabet[(bits >> 12) & 63] ?? padding
    signs[to + 2] = from + 1 < bytes.length ? (alphabet[(bits >> 6) & 63] ?? padding) : padding
    signs[to + 3] = from + 2 < bytes.length ? (alphabet[bits & 63] ?? padding) : padding
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(signs)
}
