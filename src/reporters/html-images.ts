/** The images of a request as thumbnails, taken from its data URIs (RFC 2397 3, https://www.rfc-editor.org/rfc/rfc2397#section-3). */
import type { ReportedBytes } from '../model/report.ts'
import { isWhole } from './bytes.ts'
import { size } from './figures.ts'
import { type Html, markup, nothing } from './html-text.ts'

const uri = /data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/]+={0,2})/g

/** How the Base64 of each format begins: its signature. What differs is not that format and is not handed to a decoder. */
const beginnings: Readonly<Record<string, string>> = { png: 'iVBORw0KGgo', jpeg: '/9j/', gif: 'R0lGOD', webp: 'UklGR' }

const most = 8
const longest = 24_000

export function thumbnails(body: ReportedBytes): Html {
  if (body.encoding !== 'utf-8' || !isWhole(body)) return nothing
  const images = [...body.text.matchAll(uri)]
    .map(([address, type = '', payload = '']) => ({ address, type, payload }))
    .filter(({ type, payload }) => payload.length <= longest && payload.startsWith(beginnings[type] ?? '?'))
    .slice(0, most)
  if (images.length === 0) return nothing
  const items = images.map(
    ({ address, type, payload }, index) =>
      markup`<li><img src="${address}" alt="Image ${index + 1} of the request"><span>${type}, ${size(Math.floor((payload.length * 3) / 4))}</span></li>`,
  )
  return markup`<ul class="images" aria-label="Images of the request">
    ${items}
  </ul>`
}
