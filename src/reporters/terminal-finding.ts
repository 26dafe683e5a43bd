/** Findings in the terminal: a cause and a violated requirement in full, a note in short. */
import type { Report, ReportedFinding, ReportedRequirement, Verdict } from '../model/report.ts'
import type { ExplainedCause } from './causes.ts'
import { clientsInShort } from './line-breaks.ts'
import { filled, widthOf, wrapped } from './columns.ts'
import { counted, probability } from './figures.ts'
import { type Paint, toneOf } from './paint.ts'
import { type Reproduction, oneLine, reproductionOf } from './reproduction.ts'
import { capital, clauseInWords } from './report-summary.ts'
import { cut, visibleLine, withoutBase64 } from './visible.ts'

const MAX_FOUND = 600
const MAX_NOTED = 200
const MAX_CURL = 1600
const label = 10

const words: Readonly<Partial<Record<Verdict, string>>> = { fail: 'FAIL', warn: 'WARN' }
const plurals: Readonly<Partial<Record<Verdict, string>>> = { fail: 'fails', warn: 'warns', note: 'notes' }

export interface FindingStyle {
  readonly width: number
  readonly paint: Paint
  /** Where the report lies, as curl lines name it; null: where they are read. */
  readonly folder: string | null
}

/** A cause as one finding: what it does to clients, the requirements under it, and the finding and the fix of the one that names it. */
export function drawCause(report: Report, explained: ExplainedCause, { width, paint, folder }: FindingStyle): readonly string[] {
  const { cause, exchange, finding, number, requirements, verdict } = explained
  const [named] = requirements
  const row = rowOf(width, paint)
  return [
    ...titleLines(`CAUSE ${String(number)}`, capital(cause.statement), verdict, width, paint),
    ...row('effect', cause.harm),
    ...requirements.flatMap((one, at) =>
      row(requirements[at - 1]?.verdict === one.verdict ? '' : (plurals[one.verdict] ?? one.verdict), `${one.id} ${one.title}`),
    ),
    ...(named === undefined ? [] : body(named, finding, width, row)),
    // The statement has the counts, of isolating requests too.
    ...row('answers', named === undefined ? '' : answersOf(named)),
    ...row('example', exchange?.id ?? ''),
    ...curlLines(reproductionOf(report, requirements, exchange), exchange?.id ?? '', folder, row, paint),
  ]
}

export function drawFinding(report: Report, requirement: ReportedRequirement, { width, paint, folder }: FindingStyle): readonly string[] {
  const { id, level, title, verdict } = requirement
  const [finding = null] = requirement.findings
  const exchange = report.exchanges.find((one) => one.id === finding?.exchange)
  const row = rowOf(width, paint)
  return [
    ...titleLines(`${words[verdict] ?? verdict} ${id} ${level}`, title, verdict, width, paint),
    ...body(requirement, finding, width, row),
    ...row('count', occurrences(requirement)),
    ...curlLines(reproductionOf(report, [requirement], exchange ?? null), exchange?.id ?? '', folder, row, paint),
  ]
}

function body(requirement: ReportedRequirement, finding: ReportedFinding | null, width: number, row: Row): readonly string[] {
  return [
    ...(finding === null ? row('because', requirement.because) : [...row('saw', finding.saw), ...row('wanted', finding.wanted)]),
    ...clauses(requirement, width - label).flatMap((clause, index) => row(index === 0 ? 'clause' : '', clause)),
    ...row('fix', requirement.fix),
    ...row('breaks', clientsInShort(requirement.breaks)),
  ]
}

export function drawNote(requirement: ReportedRequirement, { width, paint }: FindingStyle): readonly string[] {
  const { id, level, title, verdict } = requirement
  const said = requirement.findings[0]?.saw ?? requirement.because
  return [...titleLines(`note ${id} ${level}`, title, verdict, width, paint), ...rowOf(width, paint)('saw', cut(said, MAX_NOTED))]
}

function titleLines(head: string, title: string, verdict: Verdict, width: number, paint: Paint): readonly string[] {
  const [first = '', ...rest] = wrapped(visibleLine(cut(title, MAX_FOUND)), width - head.length - 2)
  const indent = ' '.repeat(head.length + 2)
  return [`${paint(toneOf[verdict], head)}  ${paint('strong', first)}`, ...rest.map((line) => `${indent}${paint('strong', line)}`)]
}

type Row = (name: string, text: string) => readonly string[]

const rowOf =
  (width: number, paint: Paint): Row =>
  (name, text) => {
    if (text === '') return []
    const lines = wrapped(visibleLine(cut(text, MAX_FOUND)), width - label)
    return lines.map((line, index) => `${index === 0 ? paint('quiet', filled(`  ${name}`, label)) : ' '.repeat(label)}${line}`)
  }

/** A source a line; its link where it fits on it or on one of its own, for half a link leads nowhere. The report has them all. */
const clauses = ({ sources }: ReportedRequirement, columns: number): readonly string[] =>
  sources.map((source) => [clauseInWords(source), ...(widthOf(source.link) > columns ? [] : [source.link])].join(' ').trim())

const answersOf = ({ statistics }: ReportedRequirement): string =>
  statistics === null
    ? ''
    : `${String(statistics.hits)} of ${counted(statistics.draws, 'answer')} right, error probability at most ${probability(statistics.bound)}`

function occurrences(requirement: ReportedRequirement): string {
  const { exercised, violated, findings } = requirement
  const count = exercised === 0 ? '' : `failed in ${String(violated)} of ${counted(exercised, 'response')}`
  const where = findings[0] === undefined ? '' : `first in ${findings[0].exchange}`
  return [count, answersOf(requirement), where].filter((part) => part !== '').join(', ')
}

/** The command is one line however long it is, so that it can be copied; long Base64 is left out of it, and then said so. */
function curlLines(reproduction: Reproduction | null, id: string, folder: string | null, row: Row, paint: Paint): readonly string[] {
  if (reproduction === null) return []
  const whole = oneLine(reproduction.curl, folder)
  const short = cut(withoutBase64(whole), MAX_CURL)
  const line = `${paint('quiet', filled('  curl', label))}${visibleLine(short)}`
  const note = reproduction.minimal === null ? [] : row('', `sends the minimal failing request ${cut(reproduction.minimal, 20)}`)
  return [line, ...note, ...(short === whole ? [] : row('', `shortened; the whole command is in report.json, exchange ${id}`))]
}
