/** The `data` URL scheme, RFC 2397, as a carrier of images: https://www.rfc-editor.org/rfc/rfc2397 */
export type DataUri =
  { readonly kind: 'image'; readonly format: Format; readonly bytes: Buffer } | { readonly kind: 'wrong'; readonly why: string }

export type Format = 'png' | 'jpeg' | 'gif' | 'webp'

const formats: Readonly<Record<string, Format>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/jpg': 'jpeg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

const wrong = (why: string): DataUri => ({ kind: 'wrong', why })

export function readDataUri(url: string): DataUri {
  if (!/^data:/i.test(url)) return wrong('Only data URLs with Base64 are accepted as images; this endpoint fetches nothing.')
  const comma = url.indexOf(',')
  if (comma === -1) return wrong('The data URL has no comma, and so no data.')
  const [type = '', ...parameters] = url.slice('data:'.length, comma).split(';')
  if (parameters.at(-1)?.trim().toLowerCase() !== 'base64') return wrong('The data URL is not marked as base64.')
  const format = formats[type.trim().toLowerCase()]
  if (format === undefined) return wrong('The media type of the data URL is none of image/png, image/jpeg, image/gif and image/webp.')
  const payload = unescaped(url.slice(comma + 1))
  if (payload === '') return wrong('The data URL holds no data.')
  const bytes = Buffer.from(payload, 'base64')
  // Buffer passes over what is no Base64, so that only writing it out again tells (RFC 4648 3.3).
  return bytes.toString('base64') === payload ? { kind: 'image', format, bytes } : wrong('The data of the data URL is not valid Base64.')
}

/** Percent-encoding belongs to URLs: `%2B` is the plus sign. */
const unescaped = (data: string): string =>
  data.includes('%') ? data.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : data
