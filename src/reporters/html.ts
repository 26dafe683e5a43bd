/** report.html: one file that asks nothing of anybody, says the same without scripts, and can be shown. */
import { type Report, verdicts } from '../model/report.ts'
import { base64 } from '../wire/base64.ts'
import { allot } from './html-allotment.ts'
import { copyable } from './html-exchange.ts'
import { drawAreaTable, drawFirst, drawHeader, productName } from './html-overview.ts'
import { drawRequirement } from './html-requirement.ts'
import { script } from './html-script.ts'
import { style } from './html-style.ts'
import { type Html, markup, nothing, seen, verbatim, weight } from './html-text.ts'
import { sha256 } from './sha256.ts'
import { type AreaStanding, areaNames, areasOf, countsInWords, runVerdictName, verdictNames, worstFirst } from './standing.ts'
import { cut } from './visible.ts'

/** Bytes; what does not fit stays in report.json and transcripts.ndjson. */
const most = 1_450_000

export function drawHtml(report: Report): string {
  const bare = weight(drawPage(report, new Map()))
  return `${drawPage(report, allot(report, most - bare)).markup}\n`
}

/** CSP 3, 6.7.3.2 and 2.3.1: https://www.w3.org/TR/CSP3/#framework-directive-source-list */
function policy(): string {
  const hash = (source: string): string => `'sha256-${base64(sha256(new TextEncoder().encode(source)))}'`
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`
}

function drawPage(report: Report, findings: ReadonlyMap<string, Html>): Html {
  const standings = areasOf(report)
  const title = `${productName(report)}: ${runVerdictName(report)}`
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${verbatim('style', style)}
      </head>
      <body>
        <a class="skip" href="#requirements">Skip to the requirements</a>
        ${drawHeader(report)}
        <main>
          ${drawFirst(worstFirst(report.requirements))}
          <section aria-labelledby="areas">
            <h2 id="areas">By area</h2>
            ${drawAreaTable(standings)}
          </section>
          <section aria-labelledby="requirements">
            <h2 id="requirements" tabindex="-1">Requirements</h2>
            ${drawFilter(report)}
          </section>
          ${[...standings].sort((a, b) => verdicts.indexOf(a.worst) - verdicts.indexOf(b.worst)).map((standing) => drawArea(standing, findings))}
          <section aria-labelledby="again">
            <h2 id="again">Run it again</h2>
            ${copyable(cut(report.run.reproduce, 4000), 'Command that runs this again')}
          </section>
        </main>
        <footer>
          <p>
            Every requirement was judged from recorded exchanges. MUST: a violation makes the endpoint not conformant. SHOULD: a violation
            is a warning. MAY: a violation is a note. What depends on the model is decided by repeated draws.
          </p>
          <p>${seen(report.schema)}, drawn from report.json by ${report.tool.name} ${seen(report.tool.version)}.</p>
        </footer>
        ${verbatim('script', script)}
      </body>
    </html>`
}

function drawArea({ area, counts, requirements }: AreaStanding, findings: ReadonlyMap<string, Html>): Html {
  const drawn = requirements.map((requirement) => drawRequirement(requirement, findings.get(requirement.id) ?? null))
  return markup`<section class="area" aria-labelledby="area-${area}">
    <h2 id="area-${area}">${areaNames[area]} <span>${countsInWords(counts)}</span></h2>
    ${drawn}
  </section> `
}

/** Out of sight until the script that it needs shows it. */
function drawFilter({ counts, requirements }: Report): Html {
  const boxes = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map(
      (verdict) =>
        markup`<label><input type="checkbox" value="${verdict}" checked /> ${verdictNames[verdict]} (${counts[verdict]})</label>`,
    )
  return markup`<form id="filter" role="search" hidden>
    <div class="search">
      <label for="search">Search</label><input type="search" id="search" autocomplete="off" /><button type="reset">Reset</button>
    </div>
    <fieldset>
      <legend>Verdicts</legend>
      ${boxes}
    </fieldset>
    <p id="matches" role="status">${requirements.length === 0 ? 'No requirements.' : nothing}</p>
  </form>`
}
