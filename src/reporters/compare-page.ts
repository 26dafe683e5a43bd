/** compare.html: the matrix of targets by requirements, one file that asks nothing of anybody. */
import type { ComparedRequirement, ComparedRun, Comparison } from '../model/comparison.ts'
import type { Verdict } from '../model/report.ts'
import { areaTitles } from '../model/requirement.ts'
import { MAX_COLUMNS, drawMany } from './compare-many.ts'
import { type AreaCell, areaCells, changeLists, comparedName, lackOf, nameOf, summaryOf, verdictOf } from './compare-summary.ts'
import { instant } from './figures.ts'
import { drawHead } from './html-head.ts'
import { style } from './html-style.ts'
import { modelHtml } from './html-overview.ts'
import { type Html, anchor, markup, nothing, seen, verbatim } from './html-text.ts'
import { matrixScript } from './matrix-script.ts'
import { matrixStyle } from './matrix-style.ts'
import { countsInWords } from './report-summary.ts'
import { cut } from './visible.ts'

/** The box works by the style alone, so that it does without scripts: https://drafts.csswg.org/selectors-4/#relational */
const ownStyle = `
header,main{max-width:96rem}.matrix{overflow-x:auto}.grid th,.grid td{text-align:left;padding:.35rem .6rem;border-top:1px solid var(--line);vertical-align:baseline;overflow-wrap:normal}
.grid tbody th{font-weight:400;min-width:14rem}.grid thead th{position:sticky;top:0;background:var(--page);font-size:.8125rem;font-weight:400;color:var(--soft)}.grid thead .name{display:block;font-weight:600;color:var(--ink)}
.grid thead th:nth-child(n+2){min-width:6rem}.figures{display:block}#matrix th[aria-sort=ascending] button::after{content:' ▲'}#matrix th[aria-sort=descending] button::after{content:' ▼'}#matrix thead button{text-align:left;font-weight:600;padding:.2rem .45rem}
#matrix code{white-space:nowrap}#matrix tr.differs th{font-weight:600}#matrix td a{text-decoration:none}#matrix td a:hover .badge,#matrix td a:focus-visible .badge{text-decoration:underline}
.badge.unsupported{color:var(--warn);background:none;border:1px dashed currentColor}.by-area{font-size:.9375rem}.by-area td{color:var(--soft)}
main:has(#differing:checked) tr.same{display:none}
.runs{padding-left:1.2rem}.runs li{margin:.4rem 0}.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;margin:1rem 0}
.tools input[type=search]{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:8px;padding:.4rem .7rem}
@media (max-width:40rem){.grid thead th:not(:nth-child(n+4)):nth-child(n+2),#matrix td.detail{display:none}.grid,.grid thead,.grid tbody,.grid tr{display:block}.grid thead tr,.grid tbody tr{display:grid;grid-template-columns:repeat(auto-fit,minmax(4.6rem,1fr));gap:.1rem .3rem;border-top:1px solid var(--line);padding:.4rem 0}
.grid tbody th{grid-column:1/-1;min-width:0;font-size:.875rem}.grid th,.grid td,.grid thead th{border:0;padding:.1rem 0;min-width:0!important;position:static;font-size:.75rem;overflow-wrap:anywhere}.grid thead th:first-child{grid-column:1/-1}.by-area thead th:nth-child(n+2){display:block!important}
.grid .badge{white-space:normal;font-size:.625rem;padding:.1rem .25rem}}
`

export function drawComparePage(comparison: Comparison): string {
  const { runs } = comparison
  const isMany = runs.length > MAX_COLUMNS
  const named = runs.slice(0, MAX_COLUMNS).map((run) => cut(nameOf(run), 60))
  const title = `Conformance compared: ${named.join(', ')}${isMany ? ` and ${String(runs.length - MAX_COLUMNS)} more` : ''}`
  const styles = style + (isMany ? matrixStyle : ownStyle)
  const page = markup`<!doctype html>
    <html lang="en">
      ${drawHead(title, styles, matrixScript)}
      <body>
        <header>
          <p class="eyebrow">Conformance of chat completions with images and streams</p>
          <h1>Conformance compared</h1>
          <p>${summaryOf(comparison)}</p>
          ${isMany ? nothing : markup`<ol class="runs">${runs.map(drawRun)}</ol>`}
        </header>
        <main>
          ${isMany ? drawMany(comparison) : drawFew(comparison)}
        </main>
        ${verbatim('script', matrixScript)}
      </body>
    </html>`
  return `${page.markup}\n`
}

/** A column a run. */
const drawFew = (comparison: Comparison): Html =>
  markup`${drawAreas(comparison)} ${drawChanges(comparison)}
    <h2 id="targets">Targets by requirements</h2>
    <div class="tools">
      <label><input type="checkbox" id="differing" /> Only where they differ</label>
      <span id="searching" role="search" hidden><label for="search">Search</label> <input type="search" id="search" autocomplete="off" /></span>
      <span id="matches" role="status" data-noun="requirements"></span>
    </div>
    <div class="matrix" tabindex="0" role="region" aria-labelledby="targets">${drawMatrix(comparison.runs, comparison.rows)}</div>`

const drawRun = (run: ComparedRun): Html =>
  markup`<li>${run.page === null ? markup`<strong>${seen(nameOf(run))}</strong>` : markup`<a href="${run.page}"><strong>${seen(nameOf(run))}</strong></a>`}, ${modelHtml(run.model)} at
    <code>${seen(cut(run.baseUrl, 200))}</code>, profile ${seen(cut(run.profile, 100))}, requirement set ${seen(cut(run.requirementSet, 100))}, ${seen(instant(run.startedAt))}:
    <strong>${verdictOf(run)}</strong>; ${countsInWords(run.counts)}${lackOf(run) === '' ? nothing : markup`; <strong>${seen(lackOf(run))}</strong>`}</li>`

/** The name and what it came to: a reader who scrolls has both in view. */
const drawColumnHead = (run: ComparedRun, at: number): Html => {
  const { fail, pass, unsupported, warn } = run.counts
  const figures = [
    `${String(fail)} fail`,
    ...(warn === 0 ? [] : [`${String(warn)} warn`]),
    ...(unsupported === 0 ? [] : [`${String(unsupported)} not offered`]),
    `${String(pass)} pass`,
  ]
  return markup`<th scope="col"><span class="name">${at + 1} ${seen(cut(nameOf(run), 24))}</span> ${verdictOf(run)} <span class="figures">${figures.join(', ')}</span></th>`
}

const drawAreaCell = ({ counts: [first = '', ...more], worst }: AreaCell): Html =>
  markup`<td>${worst === null ? first : markup`<span class="badge ${worst}">${first}</span>`} ${more.join(', ')}</td>`

function drawAreas(comparison: Comparison): Html {
  const rows = areaCells(comparison)
  if (rows.length === 0) return nothing
  return markup`<h2 id="by-area">By area</h2>
    <div class="matrix" tabindex="0" role="region" aria-labelledby="by-area">
      <table class="grid by-area">
        <thead>
          <tr>
            <th scope="col"><span class="name">Area</span></th>
            ${comparison.runs.map(drawColumnHead)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ area, cells }) =>
              markup`<tr>
                <th scope="row">${areaTitles[area]}</th>
                ${cells.map(drawAreaCell)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

function drawChanges(comparison: Comparison): Html {
  const titles = new Map(comparison.rows.map(({ id, title }) => [id, title]))
  return markup`${changeLists(comparison).map(
    ({ heading, ids }) =>
      markup`<h2>${heading}</h2>
        <ul>
          ${ids.map((id) => markup`<li><code>${seen(id)}</code> ${seen(cut(titles.get(id) ?? '', 200))}</li>`)}
        </ul>`,
  )}`
}

function drawMatrix(runs: readonly ComparedRun[], rows: readonly ComparedRequirement[]): Html {
  if (rows.length === 0) return markup`<table id="matrix" class="sortable"><thead></thead><tbody></tbody></table>`
  const head = (name: string): Html => markup`<th scope="col"><span class="name">${name}</span></th>`
  return markup`<table id="matrix" class="grid sortable">
    <caption>
      Requirements that differ come first; each verdict leads into its report
    </caption>
    <thead>
      <tr>
        ${head('Requirement')}${head('Area')}${head('Level')} ${runs.map(drawColumnHead)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => drawRow(row, runs))}
    </tbody>
  </table>`
}

const drawRow = ({ area, differs, id, level, title, verdicts: found }: ComparedRequirement, runs: readonly ComparedRun[]): Html =>
  markup`<tr class="${differs ? 'differs' : 'same'}">
    <th scope="row"><code>${seen(id)}</code> ${seen(cut(title, 200))}</th>
    <td class="detail">${areaTitles[area]}</td>
    <td class="detail">${level}</td>
    ${found.map((verdict, at) => drawVerdict(verdict, id, runs[at]?.page ?? null))}
  </tr>`

function drawVerdict(verdict: Verdict | null, id: string, page: string | null): Html {
  if (verdict === null) return markup`<td>unknown</td>`
  const badge = markup`<span class="badge ${verdict}">${comparedName(verdict)}</span>`
  return markup`<td>${page === null ? badge : markup`<a href="${page}#${anchor(id)}">${badge}</a>`}</td>`
}
