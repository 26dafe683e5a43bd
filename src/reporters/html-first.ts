/** What to fix first: causes with the requirements under them, then each violated requirement that no cause explains, failures before warnings and the most frequent first. */
import type { Report, ReportedRequirement } from '../model/report.ts'
import { type ExplainedCause, explainedCauses, unexplained } from './causes.ts'
import { clientsInShort } from './line-breaks.ts'
import { failingRequestLinks } from './html-counterexamples.ts'
import { type Html, anchor, link, markup, nothing, prose, seen } from './html-text.ts'
import { clauseInWords, verdictNames } from './report-summary.ts'
import { cut } from './visible.ts'

const MAX_ITEMS = 10
const MAX_UNDER = 40
/** No fix of the catalogue is longer. */
const MAX_FIX = 500

/** `evidence`: what the page has room to show of each cause, by its number. Nothing where no requirement fails or warns. */
export function drawFirst(report: Report, evidence: ReadonlyMap<number, Html>): Html {
  const causes = explainedCauses(report)
  const alone = unexplained(report)
  const violated = (['fail', 'warn'] as const).flatMap((wanted) =>
    alone.filter(({ verdict }) => verdict === wanted).sort((a, b) => b.violated - a.violated),
  )
  const items = [...causes.map((one) => drawCause(report, one, evidence.get(one.number) ?? nothing)), ...violated.map(drawItem)]
  if (items.length === 0) return nothing
  const rest = items.length > MAX_ITEMS ? markup`<p class="none">And ${items.length - MAX_ITEMS} more below.</p>` : nothing
  return markup`<section aria-labelledby="first">
    <h2 id="first">Fix these first</h2>
    <ol class="first">
      ${items.slice(0, MAX_ITEMS)}
    </ol>
    ${rest}
  </section>`
}

const causeAnchor = (number: number): string => `cause-${String(number)}`

/** A reference to a cause; a link where the page lists it. */
export const causeReference = (number: number): Html =>
  number > MAX_ITEMS ? markup`cause ${number}` : markup`<a href="#${causeAnchor(number)}">cause ${number}</a>`

function drawCause(report: Report, { cause, finding, number, requirements, verdict }: ExplainedCause, evidence: Html): Html {
  const [named] = requirements
  const failingRequests = named === undefined ? nothing : failingRequestLinks(report, named.id)
  const more = requirements.length - MAX_UNDER
  const under = markup`<ul class="under">
    ${requirements
      .slice(0, MAX_UNDER)
      .map(
        ({ id, title, verdict }) =>
          markup`<li><span class="badge ${verdict}">${verdictNames[verdict]}</span> <a href="#${anchor(id)}">${seen(cut(id, 40))} ${seen(cut(title, 200))}</a></li>`,
      )}
    ${more > 0 ? markup`<li class="none">and ${more} more</li>` : nothing}
  </ul>`
  return markup`<li id="${causeAnchor(number)}">
    <span class="badge ${verdict}">${verdictNames[verdict]}</span>
    <h3>${seen(sentence(cut(cause.statement, 600)))}</h3>
    ${drawFacts([
      ['Effect', seen(cut(cause.harm, 400))],
      ['Saw', finding === null ? nothing : seen(cut(finding.saw, 200))],
      ['Requirements', requirements.length === 0 ? nothing : under],
      ['Reproduce', failingRequests],
      ['Fix', named === undefined || named.fix === '' ? nothing : prose(cut(named.fix, MAX_FIX))],
      ['Affected clients', named === undefined ? nothing : seen(cut(clientsInShort(named.breaks), 200))],
      ['Required by', named === undefined ? nothing : requiredBy(named)],
    ])}
    <div class="proof">${evidence}</div>
  </li>`
}

/** A statement is a noun phrase. */
const sentence = (statement: string): string => statement.slice(0, 1).toUpperCase() + statement.slice(1)

function drawItem(requirement: ReportedRequirement): Html {
  const { because, breaks, findings, fix, id, title, verdict } = requirement
  return markup`<li>
    <span class="badge ${verdict}">${verdictNames[verdict]}</span><a href="#${anchor(id)}">${seen(id)} ${seen(cut(title, 200))}</a>
    ${drawFacts([
      ['Saw', seen(cut(findings[0]?.saw ?? because, 200))],
      ['Fix', fix === '' ? nothing : prose(cut(fix, MAX_FIX))],
      ['Affected clients', breaks.length === 0 ? nothing : seen(cut(clientsInShort(breaks), 200))],
      ['Required by', requiredBy(requirement)],
    ])}
  </li>`
}

const requiredBy = ({ sources: [source] }: ReportedRequirement): Html =>
  source === undefined ? nothing : link(source.link, cut(clauseInWords(source), 200))

const drawFacts = (facts: readonly (readonly [name: string, content: Html])[]): Html =>
  markup`<dl class="told">
    ${facts.map(([name, content]) =>
      content.markup === ''
        ? nothing
        : markup`<div>
            <dt>${name}</dt>
            <dd>${content}</dd>
          </div>`,
    )}
  </dl>`
