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

interface Context {
  /** As drawn; null: there was no room for them, or there are none. */
  readonly findings: Html | null
  /** The number of the cause that explains it; null: none does. */
  readonly cause: number | null
  /** Links to the minimal failing requests that show it. */
  readonly failingRequests: Html
  /** Whether this run did not ask for it. */
  readonly isBeyond: boolean
}

export function drawRequirement(requirement: ReportedRequirement, { findings, cause, failingRequests, isBeyond }: Context): Html {
  const { id, level, title, verdict } = requirement
  const isOpen = isViolation(verdict) && verdict !== 'note'
  const open = isOpen ? markup` open` : nothing
  return markup`<details class="requirement${isBeyond ? ' beyond' : ''}" id="${anchor(id)}" data-verdict="${verdict}" data-level="${level}"${open}>
    <summary>
      <span class="badge ${verdict}">${verdictNames[verdict]}</span>
      <h3><code>${seen(id)}</code> ${seen(cut(title, 300))}</h3>
      <span class="level">${level}</span>
    </summary>
    <div class="inside">
      <p class="because">${seen(because(requirement))}${cause === null ? nothing : markup` Explained by ${causeReference(cause)}.`}</p>
      <p class="text">${prose(cut(requirement.text, MAX_TEXT))}</p>
      ${findings ?? briefly(requirement)} ${facts(requirement, failingRequests)}
    </div>
  </details>`
}

/** As a sentence. A violation's own reason counts responses, and its findings say the rest. */
function because({ because, exercised, modelDependent, verdict, violated }: ReportedRequirement): string {
  if (!isViolation(verdict) || !because.startsWith('failed in')) return capital(cut(because, MAX_TEXT)).replace(/[^.!?]$/, '$&.')
  const depends = modelDependent ? ' It depends on what the model writes.' : ''
  return `Failed in ${grouped(violated)} of ${counted(exercised, 'response')}.${depends}`
}

function briefly({ findings }: ReportedRequirement): Html {
  if (findings.length === 0) return nothing
  const brief = findings.slice(0, MAX_BRIEF).map((finding) => markup`<div class="finding">${drawBrief(finding, 200)}</div>`)
  return markup`${brief}
    <p class="none">The exchanges are left out to keep this page small; they are in report.json.</p>`
}

function facts(requirement: ReportedRequirement, failingRequests: Html): Html {
  const { breaks, fix, id, sources, statistics, tier, verdict } = requirement
  const rows: readonly (readonly [string, Html])[] = [
    ['Fix', verdict === 'pass' || fix === '' ? nothing : prose(cut(fix, MAX_TEXT))],
    ['Minimal failing requests', failingRequests],
    ['Affected clients', breaksHtml(breaks)],
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

/** The public thread that shows it. A test of this project is nothing that a reader can open. */
const threadOf = (shown: string): Html =>
  /^https?:/.test(shown) ? markup` <span class="shown">${link(shown, cut(shown.replace(/^https?:\/\//, ''), 200))}</span>` : nothing

/** A client, and under it what happens to it. */
function breaksHtml(breaks: ReportedRequirement['breaks']): Html {
  return list(
    byClient(breaks.slice(0, MAX_BREAKS)).map(
      ({ client, harms }) =>
        markup`<strong>${seen(cut(client, 200))}</strong> ${list(
          harms.map(({ how, shown }) => markup`${seen(cut(how, 600))}${threadOf(shown)}`),
        )}`,
    ),
  )
}

const statisticsHtml = ({ hits, draws, bound }: Statistics): Html =>
  markup`${grouped(hits)} of ${counted(draws, 'answer')} right; error probability at most ${probability(bound)}`
