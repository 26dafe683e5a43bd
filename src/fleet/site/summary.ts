/** The top of a site: how many pairs came to what, the holes, and what changed since the night before. */
import { type MatrixRow, type MatrixTone, matrixTones } from '../../model/matrix.ts'
import { counted } from '../../reporters/figures.ts'
import { type Html, markup, nothing, seen } from '../../reporters/html-text.ts'
import { cut } from '../../reporters/visible.ts'
import { pairAddress } from './address.ts'
import { eventTitle } from './nights-file.ts'
import { type Site, unknownIds } from './site.ts'

const MAX_LISTED = 50

const toneWords: Readonly<Record<MatrixTone, string>> = {
  bad: 'not conformant',
  hole: 'without a report',
  open: 'undecided',
  poor: 'conformant with warnings or waivers',
  good: 'conformant',
}

export function drawSummary(site: Site, rows: readonly MatrixRow[]): Html {
  const counts = matrixTones.map((tone) => ({ tone, count: rows.filter((row) => row.tone === tone).length }))
  const figures = counts.filter(({ count }) => count > 0).map(({ count, tone }) => `${String(count)} ${toneWords[tone]}`)
  return markup`<p>${counted(rows.length, 'pair of a target and a model', 'pairs of a target and a model')}: ${figures.join(', ')}.</p>
    ${drawHoles(rows)} ${drawUnknown(site)} ${drawChanges(site)}`
}

function drawHoles(rows: readonly MatrixRow[]): Html {
  const holes = rows.filter(({ tone }) => tone === 'hole')
  if (holes.length === 0) return nothing
  return markup`<section class="alert" aria-labelledby="holes">
    <h2 id="holes">Without a report</h2>
    <ul>
      ${holes.slice(0, MAX_LISTED).map(({ because, name, verdict }) => markup`<li>${seen(cut(name, 200))}: ${verdict.toLowerCase()}. ${seen(cut(because, 300))}</li>`)}
      ${drawMore(holes.length)}
    </ul>
  </section>`
}

function drawUnknown(site: Site): Html {
  const ids = unknownIds(site)
  return ids.length === 0
    ? nothing
    : markup`<p class="notice">This version does not know ${counted(ids.length, 'requirement')} of these runs, so the tables lack them: ${seen(cut(ids.join(', '), 300))}.</p>`
}

function drawChanges({ night, nights }: Site): Html {
  const before = nights.dates.at(-2)
  if (before === undefined) return markup`<p>This is the first night of the site, so nothing is compared.</p>`
  const events = nights.events.filter(({ date }) => date === night.date)
  if (events.length === 0) return markup`<p>Since ${before} no verdict changed, and nothing got worse.</p>`
  return markup`<section aria-labelledby="changed">
    <h2 id="changed">Changed since ${before}</h2>
    <ul>
      ${events.slice(0, MAX_LISTED).map((event) => markup`<li><a href="${pairAddress({ id: event.pair })}">${seen(cut(eventTitle(event), 300))}</a></li>`)}
      ${drawMore(events.length)}
    </ul>
  </section>`
}

const drawMore = (count: number): Html => (count <= MAX_LISTED ? nothing : markup`<li>and ${count - MAX_LISTED} more</li>`)
