/** The top of the page: who was checked, what came out, and where to begin. */
import type { MatrixTone } from '../model/matrix.ts'
import type { Report, RunVerdict, Verdict } from '../model/report.ts'
import { verdicts } from '../model/report.ts'
import { areaTitles } from '../model/requirement.ts'
import { counted, duration, grouped, instant, rounded } from './figures.ts'
import { type Html, markup, nothing, seen } from './html-text.ts'
import { uncertainty, verdictDetail, verdictTitle } from './headline.ts'
import { type AreaSummary, countInWords, countsInWords, verdictSentence } from './report-summary.ts'
import { cut } from './visible.ts'

/** By tone pages colour a verdict. */
export const runTones: Readonly<Record<RunVerdict, Exclude<MatrixTone, 'hole'>>> = {
  conformant: 'good',
  'conformant-with-warnings': 'poor',
  'conformant-with-waivers': 'poor',
  'not-conformant': 'bad',
  partial: 'open',
  'selection-passed': 'open',
  'selection-failed': 'bad',
}

const most = 400

export function productName({ target }: Report): string {
  const product = [target.product, target.version].filter((part) => part !== '').join(' ')
  const host = /^https?:\/\/([^/?#]+)/.exec(target.baseUrl)?.[1] ?? target.baseUrl
  return cut(product === '' ? host : product, most)
}

/** Empty where the run ended before a model was named. */
export const modelHtml = (model: string): Html =>
  model === '' ? markup`no model known` : markup`model <code>${seen(cut(model, most))}</code>`

export function drawHeader(report: Report): Html {
  const { target, verdict } = report
  return markup`<header>
    <p class="eyebrow">Conformance report: OpenAI Chat Completions with image input and streaming</p>
    <h1>${seen(productName(report))}</h1>
    <p class="where"><code>${seen(cut(target.baseUrl, most))}</code>, ${modelHtml(target.model)}</p>
    <section class="verdict ${runTones[verdict]}" aria-labelledby="verdict">
      <h2 id="verdict">${seen(verdictTitle(report))}</h2>
      <p>${seen(verdictDetail(report))}.</p>
      <p>${verdictSentence(report)}</p>
      ${tally(report)}
    </section>
    ${drawAlerts(report)}
    ${drawFacts([
      ['Date', seen(instant(report.run.startedAt))],
      ['Profile', seen(cut(target.profile, most))],
      ['Requirement set', seen(cut(report.run.requirementSet, most))],
      ['Tested', markup`${report.run.tier} tier, ${counted(report.run.requests, 'request')}`],
    ])}
  </header>`
}

const tally = ({ counts }: Report): Html =>
  markup`<ul class="tally" aria-label="Requirements by verdict">
    ${verdicts
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => markup`<li class="badge ${verdict}">${countInWords(counts, verdict)}</li>`)}
  </ul>`

function drawAlerts(report: Report): Html {
  const { run } = report
  const doubt = uncertainty(report)
  const unverified =
    doubt === ''
      ? nothing
      : markup`<section class="alert" aria-labelledby="unverified">
          <h2 id="unverified">The endpoint was not verified</h2>
          <p>${doubt}</p>
        </section>`
  const early =
    run.endedEarly === ''
      ? nothing
      : markup`<section class="alert" aria-labelledby="early">
          <h2 id="early">The run ended early</h2>
          <p>${seen(cut(run.endedEarly, most))}</p>
        </section>`
  const faults = run.ownFaults.slice(0, 20).map((fault) => markup`<li>${seen(cut(fault, most))}</li>`)
  const own =
    faults.length === 0
      ? nothing
      : markup`<section class="alert own" aria-labelledby="own">
          <h2 id="own">Internal errors, not faults of the endpoint</h2>
          <ul>
            ${faults}
          </ul>
        </section>`
  return markup`${early}${unverified}${own}`
}

/** What it took, and what names the run. */
export function drawRun({ run, tool }: Report): Html {
  const code = (text: string): Html => markup`<code>${seen(cut(text, most))}</code>`
  return drawFacts([
    [
      'Traffic',
      markup`${counted(run.requests, 'request')}, ${counted(run.retries, 'retry', 'retries')} in ${duration(run.durationMs * 1000)}`,
    ],
    ['Tokens', markup`${grouped(run.promptTokens)} prompt, ${grouped(run.completionTokens)} completion`],
    ...(run.pairs === undefined
      ? []
      : [['Pairs of parameter values', markup`${grouped(run.pairs.covered)} of ${grouped(run.pairs.of)} in generated requests`] as const]),
    ['Tool', markup`${tool.name} ${seen(cut(tool.version, most))}`],
    ['Seed', code(String(run.seed))],
    ...(run.nonce === undefined ? [] : [['Nonce', code(run.nonce)] as const]),
    ['Run', code(run.id)],
    ['Specification digest', code(run.specDigest)],
  ])
}

const drawFacts = (facts: readonly (readonly [name: string, value: Html])[]): Html =>
  markup`<dl class="run">
    ${facts.map(
      ([name, value]) =>
        markup`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`

/** Shares of each verdict as a bar; the same in words beside it. */
export function drawAreaTable(summaries: readonly AreaSummary[]): Html {
  if (summaries.length === 0) return markup`<p>No requirement was within the scope of this run.</p>`
  const rows = summaries.map(
    ({ area, counts, requirements }) =>
      markup`<tr>
        <th scope="row"><a href="#area-${area}">${areaTitles[area]}</a></th>
        <td>${bar(counts, requirements.length)}</td>
        <td>${countsInWords(counts)}</td>
      </tr>`,
  )
  return markup`<table class="areas">
    <caption>
      Requirements of each area, by verdict
    </caption>
    <thead>
      <tr>
        <th scope="col">Area</th>
        <th scope="col">Shares</th>
        <th scope="col">Counts</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

function bar(counts: Readonly<Record<Verdict, number>>, total: number): Html {
  let x = 0
  const rects = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => {
      const width = (counts[verdict] / total) * 100
      const rect = markup`<rect class="${verdict}" x="${rounded(x, 2)}" y="0" width="${rounded(width, 2)}" height="8" />`
      x += width
      return rect
    })
  return markup`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`
}
