/** report.html: one file that asks nothing of anybody, says the same without scripts, and can be shown. */
import { type Report, verdicts } from '../model/report.ts'
import { areaTitles } from '../model/requirement.ts'
import { causeNumbers } from './causes.ts'
import { type Rendered, renderWithinBudget } from './html-page-budget.ts'
import { drawChanges } from './html-changes.ts'
import { drawFacts } from './html-facts.ts'
import { drawGlossary } from './html-glossary.ts'
import { copyable } from './html-exchange.ts'
import { drawFailingRequests, failingRequestLinks } from './html-counterexamples.ts'
import { drawFilter } from './html-filter.ts'
import { drawFirst } from './html-first.ts'
import { drawHead } from './html-head.ts'
import { drawAreaTable, drawHeader, drawRun, productName } from './html-overview.ts'
import { drawRequirement } from './html-requirement.ts'
import { script } from './html-script.ts'
import { drawVisionSummary } from './html-vision-summary.ts'
import { style } from './html-style.ts'
import { type Html, markup, nothing, seen, verbatim, weight } from './html-text.ts'
import { verdictTitle } from './headline.ts'
import { type AreaSummary, areasOf, countsInWords, isOutOfScope } from './report-summary.ts'
import { cut } from './visible.ts'

/** Bytes; what does not fit stays in report.json and transcripts.ndjson. */
const most = 1_450_000

export function drawHtml(report: Report): string {
  const bare = weight(drawPage(report, { findings: new Map(), causes: new Map() }))
  return `${drawPage(report, renderWithinBudget(report, most - bare)).markup}\n`
}

function drawPage(report: Report, rendered: Rendered): Html {
  const summaries = areasOf(report)
  const causes = causeNumbers(report)
  const first = drawFirst(report, rendered.causes)
  const changes = drawChanges(report)
  const sight = drawVisionSummary(report)
  const drawn = drawFailingRequests(report)
  const supported = drawFacts(report)
  const title = `${productName(report)}: ${verdictTitle(report)}`
  return markup`<!doctype html>
    <html lang="en">
      ${drawHead(title, style, script)}
      <body>
        <a class="skip" href="#requirements">Skip to the requirements</a>
        ${drawHeader(report)}
        ${drawWays([
          ['first', 'Fix these first', first],
          ['changes', 'Since the earlier run', changes],
          ['areas', 'By area', null],
          ['sight', 'Images', sight],
          ['supported', 'What it supports', supported],
          ['drawn', 'Minimal failing requests', drawn],
          ['again', 'Run it again', null],
          ['requirements', 'Requirements', null],
          ['glossary', 'Glossary', null],
        ])}
        <main>
          ${first}${changes}
          <section aria-labelledby="areas">
            <h2 id="areas">By area</h2>
            ${drawAreaTable(summaries)}
          </section>
          ${sight}${supported}${drawn}
          <section aria-labelledby="again">
            <h2 id="again">Run it again</h2>
            ${copyable(cut(report.run.reproduce, 4000), 'Command that runs this again')} ${drawRun(report)}
          </section>
          <section aria-labelledby="requirements">
            <h2 id="requirements" tabindex="-1">Requirements</h2>
            ${drawFilter(report)}
          </section>
          ${[...summaries].sort((a, b) => verdicts.indexOf(a.worst) - verdicts.indexOf(b.worst)).map((summary) => drawArea(report, summary, rendered.findings, causes))}
          ${drawGlossary()}
        </main>
        <footer>
          <p>
            Every requirement was judged from recorded exchanges. MUST: a violation makes the endpoint not conformant. SHOULD: a violation
            is a warning. MAY: a violation is a note. What depends on the model is decided by repeated questions.
          </p>
          <p>${seen(report.schema)}, drawn from report.json by ${report.tool.name} ${seen(report.tool.version)}.</p>
        </footer>
        ${verbatim('script', script)}
      </body>
    </html>`
}

/** Links to the parts of the page that there are. */
const drawWays = (ways: readonly (readonly [id: string, name: string, part: Html | null])[]): Html =>
  markup`<nav aria-label="On this page">
    ${ways.map(([id, name, part]) => (part === null || part.markup !== '' ? markup`<a href="#${id}">${name}</a> ` : nothing))}
  </nav>`

function drawArea(
  report: Report,
  { area, counts, requirements }: AreaSummary,
  findings: ReadonlyMap<string, Html>,
  causes: ReadonlyMap<string, number>,
): Html {
  const drawn = requirements.map((requirement) =>
    drawRequirement(requirement, {
      findings: findings.get(requirement.id) ?? null,
      cause: causes.get(requirement.id) ?? null,
      failingRequests: failingRequestLinks(report, requirement.id),
      isBeyond: isOutOfScope(report, requirement),
    }),
  )
  return markup`<section class="area" id="in-${area}" aria-labelledby="area-${area}">
    <h2 id="area-${area}">${areaTitles[area]} <span>${countsInWords(counts)}</span></h2>
    ${drawn}
  </section> `
}
