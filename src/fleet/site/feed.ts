/** Atom feeds of changes: RFC 4287, https://www.rfc-editor.org/rfc/rfc4287 */
import { createHash } from 'node:crypto'
import { type Html, markup, nothing } from '../../reporters/html-text.ts'
import { cut } from '../../reporters/visible.ts'
import { pairAddress } from './address.ts'
import { type SiteEvent, eventTitle } from './nights-file.ts'

const MAX_ENTRIES = 100
const MAX_TEXT = 4000

export interface FeedOf {
  /** What the feed is about; empty: the whole site. */
  readonly about: string
  /** The id of the site. */
  readonly site: string
  /** When the last night began, ISO 8601. */
  readonly updated: string
  /** Where the site is published, with a slash at its end; null: it is not known, and addresses are relative. */
  readonly url: string | null
  /** Address of the feed and of its page, relative to the root of the site. */
  readonly self: string
  readonly page: string
  readonly events: readonly SiteEvent[]
}

/** Each entry has an id that stays, whoever builds the site again. */
export function drawFeed({ about, events, page, self, site, updated, url }: FeedOf): string {
  const up = url === null ? '../'.repeat(self.split('/').length - 1) : url
  const title = about === '' ? 'Conformance of all targets' : `Conformance of ${cut(about, 200)}`
  const feed = markup`<feed xmlns="http://www.w3.org/2005/Atom">
    <id>${urn(`${site}\n${about}`)}</id>
    <title>${title}</title>
    <updated>${updated}</updated>
    <author><name>vision-conformance</name></author>
    ${url === null ? nothing : markup`<link rel="self" type="application/atom+xml" href="${up}${self}"/>`}
    <link rel="alternate" type="text/html" href="${up}${page}"/>
    ${events.slice(0, MAX_ENTRIES).map((event) => drawEntry(event, site, up))}
  </feed>`
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}\n`
}

const drawEntry = (event: SiteEvent, site: string, up: string): Html =>
  markup`<entry>
    <id>${urn(`${site}\n${event.date}\n${event.pair}`)}</id>
    <title>${cut(eventTitle(event), MAX_TEXT)}</title>
    <updated>${event.at}</updated>
    <link rel="alternate" type="text/html" href="${up}${pairAddress({ id: event.pair })}"/>
    <content type="text">${cut(inWords(event), MAX_TEXT)}</content>
  </entry>`

function inWords({ because, broke, fixed }: SiteEvent): string {
  const parts = [
    ...(because === '' ? [] : [because]),
    ...(broke.length === 0 ? [] : [`Regressions: ${broke.join(', ')}.`]),
    ...(fixed.length === 0 ? [] : [`Fixed: ${fixed.join(', ')}.`]),
  ]
  return parts.length === 0 ? 'No requirement got worse.' : parts.join(' ')
}

/** A UUID made of a digest: version 8 of RFC 9562, 5.8: https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
function urn(of: string): string {
  const digest = createHash('sha256').update(of).digest('hex')
  const variant = ((parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}
