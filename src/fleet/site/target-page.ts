/** The page of a target: each model with its verdict, what changed, what fails since when, and the verdicts of earlier nights. */
import type { Matrix } from '../../model/matrix.ts'
import type { Verdict } from '../../model/report.ts'
import { counted } from '../../reporters/figures.ts'
import { type Html, anchor, markup, nothing, seen } from '../../reporters/html-text.ts'
import { columnName, drawAreaMatrix, drawSheet, drawVerdictBadge, requirementAddress } from '../../reporters/matrix.ts'
import { verdictNames } from '../../reporters/report-summary.ts'
import { cut } from '../../reporters/visible.ts'
import { anchorOf, folderOf, targetPage } from './address.ts'
import { type SiteFile, drawPage, drawPages } from './frame.ts'
import { eyebrowOf } from './matrix-pages.ts'
import type { NightPair } from './night.ts'
import type { Series } from './nights-file.ts'
import { stateName } from './row.ts'
import { type Site, matrixOf } from './site.ts'

const violations: readonly Verdict[] = ['fail', 'warn', 'note', 'waived', 'inconclusive']
/** The way from the page to the root of the site. */
const base = '../'

/** `pairs`: those of one target. */
export function drawTargetPage(site: Site, pairs: readonly NightPair[]): SiteFile {
  const [first] = pairs
  if (first === undefined) throw new Error('a target without pairs has no page')
  const folder = folderOf(first.pair)
  const name = cut(first.pair.target, 200)
  const matrix = matrixOf(
    site,
    base,
    pairs.map(({ pair }) => pair),
  )
  return {
    path: `targets/${folder}.html`,
    text: drawPage({
      title: name,
      eyebrow: eyebrowOf(site, base),
      intro: markup`<p>${counted(pairs.length, 'model')}${first.pair.group === null ? nothing : markup`, group ${seen(cut(first.pair.group, 100))}`}</p>
        ${drawPages('Files', [
          {
            address: targetPage(folder)
              .replace(/^targets\//, '')
              .replace(/html$/, 'xml'),
            name: 'Atom feed',
            isHere: false,
          },
        ])}`,
      body: markup`${drawAreaMatrix(matrix, 'Models by areas: each cell leads to the report.')}
      ${pairs.map((one, at) => drawModel(one, site, matrix, at))}`,
    }),
  }
}

function drawModel(of: NightPair, site: Site, matrix: Matrix, at: number): Html {
  const { pair, stateSince } = of
  const row = matrix.rows[at]
  const said = pair.run === null ? (pair.because ?? 'There is no report.') : pair.run.headline
  return markup`<section aria-labelledby="${anchorOf(pair)}">
    <h2 id="${anchorOf(pair)}">${seen(cut(pair.model, 200))}</h2>
    <p class="sheet">${row === undefined ? nothing : drawVerdictBadge(row)} since ${stateSince}</p>
    <p>${seen(cut(said, 600))}</p>
    ${drawChanges(of, site)} ${drawFailures(of, site, row?.report ?? null)} ${drawSeries(site.nights.series[pair.id] ?? [], anchorOf(pair))}
  </section>`
}

/** Since the night before, or since the last night with a report. */
function drawChanges({ changes, comparedWith }: NightPair, { catalogue }: Site): Html {
  if (changes === null) return nothing
  const lists = [
    { name: 'Regressions', ids: changes.broke },
    { name: 'Fixed', ids: changes.mended },
    { name: 'Failures in newly tested requirements', ids: changes.fresh },
  ].filter(({ ids }) => ids.length > 0)
  if (lists.length === 0) return markup`<p>Nothing changed since ${comparedWith}.</p>`
  return markup`<p>Changed since ${comparedWith}:</p>
    <ul>
      ${lists.map(({ ids, name }) => markup`<li>${name}: ${ids.map((id, at) => markup`${at === 0 ? nothing : markup`; `}<code>${seen(id)}</code> ${seen(cut(catalogue.byId.get(id)?.title ?? '', 200))}`)}</li>`)}
    </ul>`
}

function drawFailures({ pair, results }: NightPair, { catalogue }: Site, report: string | null): Html {
  const failing = violations.flatMap((verdict) => results.filter((result) => result.verdict === verdict))
  if (failing.length === 0) return nothing
  return drawSheet({
    id: `failures-${anchorOf(pair)}`,
    kind: 'failures',
    caption: `What ${cut(pair.model, 100)} violates or leaves undecided`,
    columns: ['Requirement', 'Level', 'Verdict', 'Since'].map(columnName),
    rows: failing.map(({ id, level, since, verdict }) => {
      const name = verdictNames[verdict]
      return markup`<tr><th scope="row"><code>${seen(id)}</code> ${seen(cut(catalogue.byId.get(id)?.title ?? '', 200))}</th><td>${level ?? 'unknown'}</td><td>${report === null ? markup`<b class="${verdict}">${name}</b>` : markup`<a class="${verdict}" href="${requirementAddress(report, id)}">${name}</a>`}</td><td>${since ?? 'unknown'}</td></tr>\n`
    }),
  })
}

/** The latest first. */
function drawSeries(series: readonly Series[], id: string): Html {
  if (series.length === 0) return nothing
  return drawSheet({
    id: `nights-${anchor(id)}`,
    kind: 'nights',
    caption: 'Verdicts of all nights',
    columns: ['Verdict', 'From', 'To'].map(columnName),
    rows: series
      .toReversed()
      .map(({ from, state, to }) => markup`<tr><th scope="row">${stateName(state)}</th><td>${from}</td><td>${to}</td></tr>\n`),
  })
}
