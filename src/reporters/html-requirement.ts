/** One requirement as a fold: its verdict at a glance, and within it all that a vendor needs to mend it. */
import type { Statistics } from '../model/finding.ts'
import type { ReportedRequirement } from '../model/report.ts'
import { byClient } from './line-breaks.ts'
import { counted, grouped, probability } from './figures.ts'
import { drawBrief } from './html-finding.ts'
import { causeReference } from './html-first.ts'
import { type Html, anchor, markup, link, nothing, prose, seen } from './html-text.ts'
import { capital, clauseInWords, isViolation, verdictNames } from './report-summary.ts'
import { cut } from './visible.ts'

const MAX_TEXT = 1500
/** Findings told in short where the page has no room for more. */
const MAX_BRIEF = 1
const MAX_BREAKS = 20

/** A requirement with its findings as drawn; null: there was no room for them. `cause`: the number of the cause that explains it. */
export function drawRequirement(requirement: ReportedRequirement, findings: Html | null, cause: number | null): Html {
  const { id, level, title, verdict } = requirement
  const isOpen = isViolation(verdict) && verdict !== 'note'
  const open = isOpen ? markup` open` : nothing
  return markup`<details class="requirement" id="${anchor(id)}" data-verdict="${verdict}" data-level="${level}"${open}>
    <summary>
      <span class="badge ${verdict}">${verdictNames[verdict]}</span>
      <h3><code>${seen(id)}</code> ${seen(cut(title, 300))}</h3>
      <span class="level">${level}</span>
    </summary>
    <div class="inside">
      <p class="because">${seen(because(requirement))}${cause === null ? nothing : markup` Explained by ${causeReference(cause)}.`}</p>
      <p class="text">${prose(cut(requirement.text, MAX_TEXT))}</p>
      ${findings ?? briefly(requirement)} ${facts(requirement)}
    </div>
  </details>`
}

/** As a sentence. A violation's own reason counts occasions, and its findings say the rest. */
function because({ because, exercised, modelDependent, verdict, violated }: ReportedRequirement): string {
  if (!isViolation(verdict) || !because.startsWith('violated in')) return capital(cut(because, MAX_TEXT)).replace(/[^.!?]$/, '$&.')
  const depends = modelDependent ? ' It depends on what the model writes.' : ''
  return `Violated in ${grouped(violated)} of ${counted(exercised, 'occasion')}.${depends}`
}

function briefly({ findings }: ReportedRequirement): Html {
  if (findings.length === 0) return nothing
  const brief = findings.slice(0, MAX_BRIEF).map((finding) => markup`<div class="finding">${drawBrief(finding, 200)}</div>`)
  return markup`${brief}
    <p class="none">The exchanges are left out to keep this page small; they are in report.json.</p>`
}

function facts(requirement: ReportedRequirement): Html {
  const { breaks, fix, id, sources, statistics, tier, verdict } = requirement
  const rows: readonly (readonly [string, Html])[] = [
    ['Fix', verdict === 'pass' || fix === '' ? nothing : prose(cut(fix, MAX_TEXT))],
    ['Who breaks', breaksHtml(breaks)],
    ['Required by', list(sources.slice(0, 20).map((source) => link(source.link, clauseInWords(source))))],
    ['Statistics', statistics === null ? nothing : statisticsHtml(statistics)],
    ['Tier', markup`${tier}`],
    ['Link', markup`<a class="deep" href="#${anchor(id)}">#${seen(id)}</a>`],
  ]
  const shown = rows.filter(([, content]) => content.markup !== '')
  return markup`<dl class="facts">
    ${shown.map(
      ([name, content]) =>
        markup`<div>
          <dt>${name}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`
}

const list = (items: readonly Html[]): Html =>
  items.length === 0
    ? nothing
    : markup`<ul>
        ${items.map((item) => markup`<li>${item}</li>`)}
      </ul>`

/** A client, and under it what happens to it. */
function breaksHtml(breaks: ReportedRequirement['breaks']): Html {
  return list(
    byClient(breaks.slice(0, MAX_BREAKS)).map(
      ({ client, harms }) =>
        markup`<strong>${seen(cut(client, 200))}</strong> ${list(
          harms.map(({ how, shown }) => markup`${seen(cut(how, 600))} <span class="shown">${link(shown, cut(shown, 200))}</span>`),
        )}`,
    ),
  )
}

const statisticsHtml = ({ hits, draws, bound }: Statistics): Html =>
  markup`${grouped(hits)} of ${counted(draws, 'draw')}; probability by chance alone: at most ${probability(bound)}`
