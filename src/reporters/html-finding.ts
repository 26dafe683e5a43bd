/** One finding: what was seen and wanted, the place that shows it, and the exchange it was seen in. */
import type { Evidence } from '../model/finding.ts'
import type { ReportedExchange, ReportedFinding } from '../model/report.ts'
import { endInWords } from '../protocol/exchange-end.ts'
import { placeOf } from '../wire/json.ts'
import { bytesOf, isWhole } from './bytes.ts'
import { duration, grouped } from './figures.ts'
import { type Range, excerpt, hexDump } from './html-body.ts'
import { drawExchange, exchangeAnchor } from './html-exchange.ts'
import { type Html, markup, nothing, seen } from './html-text.ts'
import { cut } from './visible.ts'

const MAX_TEXT = 1200
const MAX_EVIDENCE = 4

/** Where the page shows an exchange in full: at the first finding that cites it and fits. */
export type Place = { readonly kind: 'here' } | { readonly kind: 'at'; readonly host: string } | { readonly kind: 'left-out' }

export const drawBrief = (finding: ReportedFinding, most = MAX_TEXT): Html =>
  markup`<dl class="told">
    <div>
      <dt>Saw</dt>
      <dd>${seen(cut(finding.saw, most))}</dd>
    </div>
    <div>
      <dt>Wanted</dt>
      <dd>${seen(cut(finding.wanted, most))}</dd>
    </div>
  </dl>`

export function drawFinding(finding: ReportedFinding, exchange: ReportedExchange | undefined, place: Place, limit: number): Html {
  const evidence = finding.evidence.slice(0, MAX_EVIDENCE).map((item) => (exchange === undefined ? nothing : drawEvidence(item, exchange)))
  return markup`<div class="finding">${drawBrief(finding)}${evidence}${whereabouts(finding, exchange, place, limit)}</div>`
}

function whereabouts(finding: ReportedFinding, exchange: ReportedExchange | undefined, place: Place, limit: number): Html {
  const id = markup`<code>${seen(finding.exchange)}</code>`
  if (exchange === undefined) return markup`<p class="none">Exchange ${id} is in transcripts.ndjson.</p>`
  switch (place.kind) {
    case 'here':
      return drawExchange(exchange, finding.evidence, rangeOf(finding), limit)
    case 'at':
      return markup`<p class="none seen">Seen in <a href="#${exchangeAnchor(exchange.id)}">exchange ${id}</a>, shown at ${seen(place.host)}.</p>`
    case 'left-out':
      return markup`<p class="none">Exchange ${id} is left out to keep this page small; it is in report.json.</p>`
  }
}

/** Findings like the one before them, in short: what each saw where that differs, and where. */
export function drawLike(likened: ReportedFinding, others: readonly ReportedFinding[], shown: (exchange: string) => boolean): Html {
  if (others.length === 0) return nothing
  const items = others.map(({ saw, exchange }) => {
    const id = markup`<code>${seen(cut(exchange, 200))}</code>`
    const place = shown(exchange) ? markup`<a href="#${exchangeAnchor(exchange)}">${id}</a>` : id
    return markup`<li>${place}${saw === likened.saw ? nothing : markup`: ${seen(cut(saw, 200))}`}</li>`
  })
  return markup`<div class="like">
    <p class="label">Also in</p>
    <ul>
      ${items}
    </ul>
  </div>`
}

export const rangeOf = ({ evidence }: ReportedFinding): Range | null =>
  evidence.flatMap((item) => (item.kind === 'bytes' || item.kind === 'chunk' ? [{ from: item.from, to: item.to }] : []))[0] ?? null

function drawEvidence(evidence: Evidence, exchange: ReportedExchange): Html {
  switch (evidence.kind) {
    case 'bytes':
      return inBody(markup`Bytes ${grouped(evidence.from)} to ${grouped(evidence.to)} of the body`, evidence, exchange)
    case 'chunk':
      return inBody(
        markup`Chunk ${evidence.chunk + 1}, <code>${seen(cut(evidence.pointer, 200))}</code>, bytes ${grouped(evidence.from)} to
          ${grouped(evidence.to)}`,
        evidence,
        exchange,
      )
    case 'pointer':
      return atPointer(evidence.pointer, exchange)
    case 'header': {
      const lines = exchange.headers.filter(([name]) => name.toLowerCase() === evidence.name.toLowerCase())
      const shown = lines.map(([name, value]) => markup`<code class="line">${seen(name)}: <mark>${seen(cut(value, 400))}</mark></code> `)
      return lines.length === 0
        ? located(markup`Header field <code>${seen(evidence.name)}</code>, which is absent`)
        : located(markup`Header field ${shown}`)
    }
    case 'status':
      return located(markup`Status <code>${exchange.status === null ? 'none' : exchange.status}</code>`)
    case 'time':
      return located(markup`${duration(evidence.at)} after the request began`)
    case 'end':
      return located(markup`How the exchange ended: ${seen(cut(endInWords(exchange.end), 400))}`)
  }
}

const located = (content: Html): Html => markup`<p class="place">${content}</p>`

/** The value itself is marked where the report holds the body whole; one that is absent has only its name. */
function atPointer(pointer: string, exchange: ReportedExchange): Html {
  const { body } = exchange
  const name = markup`In the body, at <code>${seen(pointer === '' ? 'its root' : cut(pointer, 200))}</code>`
  const place = isWhole(body) && pointer !== '' ? placeOf(bytesOf(body), pointer) : null
  return place === null ? located(name) : inBody(name, place, exchange)
}

/** Bytes of a plain answer that has no chunks are cited as the range from 0 to 0: nothing to mark. */
function inBody(name: Html, range: Range, { body }: ReportedExchange): Html {
  if (range.to <= range.from) return nothing
  const marked = excerpt(body, range)
  if (marked === null) return located(markup`${name}, which this report does not hold`)
  const dump = hexDump(body, range)
  const folded =
    dump === null
      ? nothing
      : markup`<details class="dump">
          <summary>In hexadecimal</summary>
          ${dump}
        </details>`
  return markup`${located(name)}${marked}${folded}`
}
