/** What a vendor mends first, failures before warnings and what was met most often before the rest: each violation with what was seen, the fix, where it is demanded and whom it breaks. */
import type { ReportedRequirement } from '../model/report.ts'
import { clientsInShort } from './line-breaks.ts'
import { type Html, anchor, link, markup, nothing, prose, seen } from './html-text.ts'
import { clauseInWords, verdictNames } from './report-summary.ts'
import { cut } from './visible.ts'

const most = 10

/** The requirements, worst first. Nothing where none fails or warns. */
export function drawFirst(requirements: readonly ReportedRequirement[]): Html {
  const violated = (['fail', 'warn'] as const).flatMap((wanted) =>
    requirements.filter(({ verdict }) => verdict === wanted).sort((a, b) => b.violated - a.violated),
  )
  if (violated.length === 0) return nothing
  const rest = violated.length > most ? markup`<p class="none">And ${violated.length - most} more below.</p>` : nothing
  return markup`<section aria-labelledby="first">
    <h2 id="first">Fix these first</h2>
    <ol class="first">
      ${violated.slice(0, most).map(drawItem)}
    </ol>
    ${rest}
  </section>`
}

function drawItem({ because, breaks, findings, fix, id, sources, title, verdict }: ReportedRequirement): Html {
  const [source] = sources
  const facts: readonly (readonly [string, Html])[] = [
    ['Saw', seen(cut(findings[0]?.saw ?? because, 200))],
    ['Fix', fix === '' ? nothing : prose(cut(fix, 300))],
    ['Breaks', breaks.length === 0 ? nothing : seen(cut(clientsInShort(breaks), 200))],
    ['Required by', source === undefined ? nothing : link(source.link, cut(clauseInWords(source), 200))],
  ]
  return markup`<li>
    <span class="badge ${verdict}">${verdictNames[verdict]}</span><a href="#${anchor(id)}">${seen(id)} ${seen(cut(title, 200))}</a>
    <dl class="told">
      ${facts.map(([name, content]) =>
        content.markup === ''
          ? nothing
          : markup`<div>
              <dt>${name}</dt>
              <dd>${content}</dd>
            </div>`,
      )}
    </dl>
  </li>`
}
