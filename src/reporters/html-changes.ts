/** What changed since the earlier run that this one is compared with. */
import type { Report } from '../model/report.ts'
import { type Html, anchor, markup, nothing, seen } from './html-text.ts'
import { regressionSentence } from './gates.ts'
import { verdictNames } from './report-summary.ts'
import { cut } from './visible.ts'

const most = 20

/** Nothing where no earlier run was given. */
export function drawChanges(report: Report): Html {
  if (report.regressions === undefined) return nothing
  const { broke, fresh, mended } = report.regressions
  return markup`<section aria-labelledby="changes">
    <h2 id="changes">Since the earlier run</h2>
    <p>${seen(cut(regressionSentence(report), 2000))}</p>
    ${list('Regressions', broke, report)} ${list('Failures in newly tested requirements', fresh, report)} ${list('Fixed', mended, report)}
  </section>`
}

function list(name: string, ids: readonly string[], { requirements }: Report): Html {
  if (ids.length === 0) return nothing
  const rows = ids.slice(0, most).flatMap((id) => requirements.find((row) => row.id === id) ?? [])
  const items = rows.map(
    ({ id, title, verdict }) =>
      markup`<li>
        <span class="badge ${verdict}">${verdictNames[verdict]}</span>
        <a href="#${anchor(id)}">${seen(id)} ${seen(cut(title, 200))}</a>
      </li>`,
  )
  const rest = ids.length > most ? markup`<p class="none">And ${ids.length - most} more.</p>` : nothing
  return markup`<h3>${name} (${ids.length})</h3>
    <ul class="changes">
      ${items}
    </ul>
    ${rest}`
}
