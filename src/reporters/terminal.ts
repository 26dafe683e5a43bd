/** The summary after a run. What an endpoint said is shown with its controls escaped; nothing of it can move the cursor. */
import { largest } from '../model/extremes.ts'
import type { Report, ReportedRequirement, RunVerdict } from '../model/report.ts'
import { filled, wrapped } from './columns.ts'
import { counted, duration, grouped } from './figures.ts'
import { baselineLines, regressionSentence } from './gates.ts'
import { type Paint, type Tone, painter, toneOf } from './paint.ts'
import { headline } from './headline.ts'
import { type AreaSummary, areasOf, byReason, countsInWords, isBeyondTier, worstFirst } from './report-summary.ts'
import { drawFailingRequests } from './terminal-counterexamples.ts'
import { drawFailure, drawNote, drawWarning } from './terminal-finding.ts'
import { cut, visibleLine } from './visible.ts'

export interface Terminal {
  /** Columns that a line may take; only command lines, which are there to be copied, run over. */
  readonly columns: number
  readonly colour: boolean
}

/** UTF-16 units of what names the target. */
const MAX_CLIENTS = 1000

const tones: Readonly<Record<RunVerdict, Tone>> = {
  conformant: 'good',
  'conformant-with-warnings': 'poor',
  'conformant-with-waivers': 'poor',
  'not-conformant': 'bad',
  partial: 'open',
  'selection-passed': 'quiet',
  'selection-failed': 'bad',
}

export function drawTerminal(report: Report, { columns, colour }: Terminal): string {
  const width = Math.max(40, columns)
  const paint = painter(colour)
  const blocks = [
    drawVerdict(report, width, paint),
    drawFaults(report, width, paint),
    drawGates(report, width, paint),
    drawAreas(report, width, paint),
    ...drawFindings(report, width, paint),
    drawFailingRequests(report, width, paint),
    drawOpen(report, width, paint),
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n')
}

function drawVerdict(report: Report, width: number, paint: Paint): readonly string[] {
  const { target, run } = report
  const product = [target.product, target.version].filter((part) => part !== '').join(' ')
  const model = target.model === '' ? `${target.baseUrl}, no model known` : `${target.model} at ${target.baseUrl}`
  const who = [product, model, `profile ${target.profile}`].filter((part) => part !== '').join(', ')
  const work = `${counted(run.requests, 'request')}, ${grouped(run.promptTokens)} + ${grouped(run.completionTokens)} tokens, ${duration(run.durationMs * 1000)}, seed ${String(run.seed)}`
  return [
    ...wrapped(visibleLine(headline(report)), width).map((line) => paint(tones[report.verdict], line)),
    ...wrapped(visibleLine(cut(who, MAX_CLIENTS)), width).map((line) => paint('quiet', line)),
    ...wrapped(visibleLine(work), width).map((line) => paint('quiet', line)),
  ]
}

/** What makes the rest doubtful comes before it. */
function drawFaults({ run }: Report, width: number, paint: Paint): readonly string[] {
  const early = run.endedEarly === '' ? [] : wrapped(visibleLine(`The run ended early: ${run.endedEarly}`), width)
  const own = run.ownFaults.flatMap((fault) => wrapped(visibleLine(`Fault of the harness, not of the endpoint: ${fault}`), width))
  return [...early.map((line) => paint('open', line)), ...own.map((line) => paint('bad', line))]
}

/** What else than the rows decides the run. */
function drawGates(report: Report, width: number, paint: Paint): readonly string[] {
  const problems = baselineLines(report).flatMap((line) => wrapped(visibleLine(line), width))
  const since = regressionSentence(report)
  return [...problems.map((line) => paint('bad', line)), ...(since === '' ? [] : wrapped(visibleLine(since), width))]
}

const barWidth = 12

function drawAreas(report: Report, width: number, paint: Paint): readonly string[] {
  const summaries = areasOf(report)
  const name =
    largest(
      summaries.map(({ area }) => area.length),
      0,
    ) + 2
  if (report.verdict !== 'conformant' || width < 80) return summaries.flatMap((summary) => drawArea(summary, name, width, paint))
  const half = Math.ceil(summaries.length / 2)
  const cell = (summary: AreaSummary | undefined): string => (summary === undefined ? '' : drawBriefly(summary, name, paint))
  return summaries.slice(0, half).map((summary, row) => `${cell(summary)}${' '.repeat(4)}${cell(summaries[half + row])}`.trimEnd())
}

function drawArea(summary: AreaSummary, name: number, width: number, paint: Paint): readonly string[] {
  const indent = name + barWidth + 2
  const [first = '', ...rest] = wrapped(countsInWords(summary.counts), width - indent)
  return [`${nameAndBar(summary, name, paint)}  ${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)]
}

/** Half a line, for a run in which all is well; what did not pass is told by reason further down. */
function drawBriefly(summary: AreaSummary, name: number, paint: Paint): string {
  return `${nameAndBar(summary, name, paint)}  ${filled(`${String(summary.counts.pass)} of ${String(summary.requirements.length)}`, 10)}`
}

function nameAndBar({ area, counts, requirements, worst }: AreaSummary, name: number, paint: Paint): string {
  const passed = Math.floor((counts.pass / requirements.length) * barWidth)
  return paint(toneOf[worst], `${filled(area, name)}${'━'.repeat(passed)}${'─'.repeat(barWidth - passed)}`)
}

function drawFindings(report: Report, width: number, paint: Paint): readonly (readonly string[])[] {
  const requirements = worstFirst(report.requirements)
  const failures = requirements.filter(({ verdict }) => verdict === 'fail')
  const warnings = requirements.filter(({ verdict }) => verdict === 'warn')
  const notes = requirements.filter(({ verdict }) => verdict === 'note')
  return [
    ...failures.map((requirement) => drawFailure(report, requirement, width, paint)),
    ...warnings.map((requirement) => drawWarning(requirement, width, paint)),
    notes.flatMap((requirement) => drawNote(requirement, width, paint)),
  ]
}

/** What stayed open or was let pass, by reason. */
function drawOpen(report: Report, width: number, paint: Paint): readonly string[] {
  const requirements = worstFirst(report.requirements.filter((requirement) => !isBeyondTier(report, requirement)))
  return (['inconclusive', 'not-run', 'waived', 'unsupported'] as const).flatMap((verdict) =>
    byReason(requirements, verdict).flatMap(({ because, ids }) => {
      const [first = '', ...rest] = wrapped(visibleLine(`${idsInWords(ids, requirements)}: ${because}`), width - 14)
      return [`${paint(toneOf[verdict], filled(verdict, 14))}${first}`, ...rest.map((line) => `${' '.repeat(14)}${line}`)]
    }),
  )
}

/** `AUTH-001…013 ERR-004`: ids that follow each other in the report are told by the first and the last. */
function idsInWords(ids: readonly string[], requirements: readonly ReportedRequirement[]): string {
  if (ids.length > 1 && ids.length === requirements.length) return `all ${String(ids.length)} requirements`
  const order = requirements.map(({ id }) => id).sort()
  const runs: string[][] = []
  for (const id of [...ids].sort()) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const follows = before !== undefined && order.indexOf(id) === order.indexOf(before) + 1 && prefixOf(id) === prefixOf(before)
    if (run !== undefined && follows) run.push(id)
    else runs.push([id])
  }
  return runs.map((run) => (run.length < 3 ? run.join(' ') : `${run[0] ?? ''}…${numberOf(run.at(-1) ?? '')}`)).join(' ')
}

const prefixOf = (id: string): string => id.split('-')[0] ?? ''
const numberOf = (id: string): string => id.split('-')[1] ?? ''
