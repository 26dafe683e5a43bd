/** Base64, RFC 4648 4, padded: https://www.rfc-editor.org/rfc/rfc4648#section-4 */

/** Bytes at once: a multiple of three, so that only the end is padded, and few enough to be the arguments of one call. */
const stretch = 3 * 8192

export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += stretch) parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + stretch))))
  return parts.join('')
}
