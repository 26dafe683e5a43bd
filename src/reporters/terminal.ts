/** What a run prints: details first, the summary last. What an endpoint said is shown with its controls escaped; nothing of it can move the cursor. */
import { largest } from '../model/extremes.ts'
import type { Report, ReportedRequirement } from '../model/report.ts'
import { explainedCauses, unexplained } from './causes.ts'
import { filled, wrapped } from './columns.ts'
import { type Paint, painter, toneOf } from './paint.ts'
import { type AreaSummary, areasOf, byReason, countsInWords, isOutOfScope, verdictNames, worstFirst } from './report-summary.ts'
import { drawFailingRequests } from './terminal-counterexamples.ts'
import { type FindingStyle, drawCause, drawFinding, drawNote } from './terminal-finding.ts'
import { drawFirst, drawMore, drawVerdict } from './terminal-summary.ts'
import { cut, visibleLine } from './visible.ts'

export interface Terminal {
  /** Columns that a line may take; only command lines, which are there to be copied, run over. */
  readonly columns: number
  readonly colour: boolean
  /** Whether every finding is shown in full, notes and what a cause explains among them. Default: false. */
  readonly verbose?: boolean
  /** Where report.json is, for the command that shows more. Default: null, no command. */
  readonly reportFile?: string | null
}

/** Findings in full, unless all are asked for. */
const MAX_FINDINGS = 10
/** UTF-16 units. */
const MAX_IDS = 4000

export function drawTerminal(report: Report, { columns, colour, verbose = false, reportFile = null }: Terminal): string {
  const width = Math.max(40, columns)
  const paint = painter(colour)
  const style: FindingStyle = { width, paint, folder: reportFile === null ? null : folderOf(reportFile) }
  const findings = verbose ? everything(report, style) : worst(report, style)
  const blocks = [
    ...findings.blocks,
    findings.rest,
    drawFailingRequests(report, reportFile ?? 'report.json', verbose, width, paint),
    drawOpen(report, width, paint),
    drawAreas(report, width, paint),
    drawVerdict(report, width, paint),
    drawFirst(report, width, paint),
    drawMore(report, findings.rest.length === 0, reportFile),
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n')
}

const folderOf = (file: string): string => /^(.*)[\\/][^\\/]*$/.exec(file)?.[1] ?? '.'

interface Findings {
  readonly blocks: readonly (readonly string[])[]
  /** What is left out. */
  readonly rest: readonly string[]
}

/** Causes, then failures and warnings that none explains; what is beyond the first ten, and notes, by their ids. */
function worst(report: Report, style: FindingStyle): Findings {
  const { width, paint } = style
  const causes = explainedCauses(report)
  const alone = unexplained(report)
  const reported = alone.filter(({ verdict }) => verdict !== 'note')
  const room = Math.max(0, MAX_FINDINGS - causes.length)
  const rest = [...causes.slice(MAX_FINDINGS).flatMap(({ requirements }) => requirements), ...reported.slice(room)]
  const notes = alone.filter(({ verdict }) => verdict === 'note')
  return {
    blocks: [
      ...causes.slice(0, MAX_FINDINGS).map((one) => drawCause(report, one, style)),
      ...reported.slice(0, room).map((one) => drawFinding(report, one, style)),
    ],
    rest: [...drawIds('more', rest, width, paint), ...drawIds('notes', notes, width, paint)],
  }
}

/** Each cause with all requirements under it, then the others. */
function everything(report: Report, style: FindingStyle): Findings {
  const draw = (one: ReportedRequirement): readonly string[] =>
    one.verdict === 'note' ? drawNote(one, style) : drawFinding(report, one, style)
  const causes = explainedCauses(report)
  return {
    blocks: [
      ...causes.flatMap((one) => [drawCause(report, one, style), ...one.requirements.slice(1).map(draw)]),
      ...unexplained(report).map(draw),
    ],
    rest: [],
  }
}

function drawIds(name: string, requirements: readonly ReportedRequirement[], width: number, paint: Paint): readonly string[] {
  const [first] = requirements
  if (first === undefined) return []
  const ids = requirements.map(({ id }) => id)
  return byLabel(name, `${cut(ids.join(' '), MAX_IDS)} (--verbose shows ${ids.length === 1 ? 'it' : 'them'})`, first, width, paint)
}

const barWidth = 12

/** Areas and requirements that were not asked are left out. */
function drawAreas(report: Report, width: number, paint: Paint): readonly string[] {
  const asked = report.requirements.filter((one) => !isOutOfScope(report, one))
  const summaries = areasOf({ ...report, requirements: asked })
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

/** What stayed open or was let pass, by reason. */
function drawOpen(report: Report, width: number, paint: Paint): readonly string[] {
  const requirements = worstFirst(report.requirements.filter((requirement) => !isOutOfScope(report, requirement)))
  return (['inconclusive', 'not-run', 'waived', 'unsupported'] as const).flatMap((verdict) =>
    byReason(requirements, verdict).flatMap(({ because, ids }) => {
      const [one] = requirements.filter(({ id }) => ids.includes(id))
      return one === undefined ? [] : byLabel(verdictNames[verdict], `${idsInWords(ids, requirements)}: ${because}`, one, width, paint)
    }),
  )
}

const byLabel = (name: string, text: string, { verdict }: ReportedRequirement, width: number, paint: Paint): readonly string[] =>
  wrapped(visibleLine(text), width - labelWidth).map((line, at) =>
    at === 0 ? `${paint(toneOf[verdict], filled(name, labelWidth))}${line}` : `${' '.repeat(labelWidth)}${line}`,
  )

const labelWidth = 14

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
