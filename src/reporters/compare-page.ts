/** compare.html: the matrix of targets by requirements, one file that asks nothing of anybody. */
import type { ComparedRequirement, ComparedRun, Comparison } from '../model/comparison.ts'
import { type Verdict, verdicts } from '../model/report.ts'
import { areaTitles } from '../model/requirement.ts'
import { compareScript } from './compare-script.ts'
import { changeLists, nameOf, spelledVerdict, summaryOf } from './compare-summary.ts'
import { instant } from './figures.ts'
import { drawHead } from './html-head.ts'
import { style } from './html-style.ts'
import { modelHtml } from './html-overview.ts'
import { type Html, markup, seen, verbatim } from './html-text.ts'
import { countsInWords, verdictNames } from './report-summary.ts'
import { cut } from './visible.ts'

/** The box works by the style alone, so that it does without scripts: https://drafts.csswg.org/selectors-4/#relational */
const ownStyle = `
header,main{max-width:96rem}.matrix{overflow-x:auto}#matrix th,#matrix td{text-align:left;padding:.35rem .6rem;border-top:1px solid var(--line);vertical-align:baseline;overflow-wrap:normal}
#matrix tbody th{font-weight:400;min-width:14rem}#matrix thead th{position:sticky;top:0;background:var(--page);font-size:.8125rem;white-space:nowrap}
#matrix thead th:nth-child(n+4){white-space:normal;min-width:6.5rem}#matrix th[aria-sort=ascending] button::after{content:' ▲'}#matrix th[aria-sort=descending] button::after{content:' ▼'}#matrix thead button{text-align:left;font-weight:600;padding:.2rem .45rem}
#matrix code{white-space:nowrap}#matrix tr.differs th{font-weight:600}
main:has(#differing:checked) tr.same{display:none}
.runs{padding-left:1.2rem}.runs li{margin:.4rem 0}.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;margin:1rem 0}
.tools input[type=search]{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:8px;padding:.4rem .7rem}
@media (max-width:40rem){#matrix th:nth-child(2),#matrix th:nth-child(3),#matrix td:nth-child(2),#matrix td:nth-child(3){display:none}
#matrix tbody th{min-width:9rem;max-width:11rem;font-size:.875rem}#matrix th,#matrix td{padding:.35rem .3rem}#matrix th:first-child{padding-left:0}}
`

export function drawComparePage(comparison: Comparison): string {
  const { rows, runs } = comparison
  const title = `Conformance compared: ${runs.map((run) => cut(nameOf(run), 60)).join(', ')}`
  const page = markup`<!doctype html>
    <html lang="en">
      ${drawHead(title, style + ownStyle, compareScript)}
      <body>
        <header>
          <p class="eyebrow">Conformance of chat completions with images and streams</p>
          <h1>Conformance compared</h1>
          <p>${summaryOf(comparison)}</p>
          <ol class="runs">
            ${runs.map(drawRun)}
          </ol>
        </header>
        <main>
          ${drawChanges(comparison)}
          <h2 id="targets">Targets by requirements</h2>
          <div class="tools">
            <label><input type="checkbox" id="differing" /> Only where they differ</label>
            <span id="searching" role="search" hidden><label for="search">Search</label> <input type="search" id="search" autocomplete="off" /></span>
            <span id="matches" role="status"></span>
          </div>
          <div class="matrix" tabindex="0" role="region" aria-labelledby="targets">
            ${drawMatrix(runs, rows)}
          </div>
        </main>
        ${verbatim('script', compareScript)}
      </body>
    </html>`
  return `${page.markup}\n`
}

const drawRun = (run: ComparedRun): Html =>
  markup`<li><strong>${seen(nameOf(run))}</strong>, ${modelHtml(run.model)} at
    <code>${seen(cut(run.baseUrl, 200))}</code>, profile ${seen(cut(run.profile, 100))}, ${seen(instant(run.startedAt))}:
    <strong>${spelledVerdict(run.verdict)}</strong> (${seen(cut(run.scope, 100))}; ${countsInWords(run.counts)})</li>`

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
  if (rows.length === 0) return markup`<table id="matrix"><thead></thead><tbody></tbody></table>`
  return markup`<table id="matrix">
    <caption>
      Requirements that differ come first
    </caption>
    <thead>
      <tr>
        <th scope="col">Requirement</th>
        <th scope="col">Area</th>
        <th scope="col">Level</th>
        ${runs.map((run, at) => markup`<th scope="col">${at + 1} ${seen(cut(nameOf(run), 24))}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(drawRow)}
    </tbody>
  </table>`
}

const drawRow = ({ area, differs, id, level, title, verdicts: found }: ComparedRequirement): Html =>
  markup`<tr class="${differs ? 'differs' : 'same'}">
    <th scope="row"><code>${seen(id)}</code> ${seen(cut(title, 200))}</th>
    <td>${areaTitles[area]}</td>
    <td>${level}</td>
    ${found.map(drawVerdict)}
  </tr>`

/** `data-rank`: how bad it is, for sorting: a letter a verdict. */
const drawVerdict = (verdict: Verdict | null): Html =>
  verdict === null
    ? markup`<td data-rank="z">unknown</td>`
    : markup`<td data-rank="${String.fromCharCode(97 + verdicts.indexOf(verdict))}"><span class="badge ${verdict}">${verdictNames[verdict]}</span></td>`
