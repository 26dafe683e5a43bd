/** One requirement in the terminal: a failure in full, a warning in short, a note shorter still. */
import type { Report, ReportedExchange, ReportedRequirement } from '../model/report.ts'
import { clientsInShort } from './line-breaks.ts'
import { filled, widthOf, wrapped } from './columns.ts'
import { counted, probability } from './figures.ts'
import { type Paint, toneOf } from './paint.ts'
import { clauseInWords } from './report-summary.ts'
import { cut, visibleLine, withoutBase64 } from './visible.ts'

const MAX_FOUND = 600
const MAX_NOTED = 200
const MAX_CURL = 1600
const label = 10

export function drawFailure(report: Report, requirement: ReportedRequirement, width: number, paint: Paint): readonly string[] {
  const [finding] = requirement.findings
  const exchange = report.exchanges.find(({ id }) => id === finding?.exchange)
  const row = rowOf(width, paint)
  return [
    ...title('FAIL', requirement, width, paint),
    ...(finding === undefined ? row('because', requirement.because) : [...row('saw', finding.saw), ...row('wanted', finding.wanted)]),
    ...clauses(requirement, width - label).flatMap((clause, index) => row(index === 0 ? 'clause' : '', clause)),
    ...row('fix', requirement.fix),
    ...row('breaks', clientsInShort(requirement.breaks)),
    ...row('often', occurrences(requirement)),
    ...(exchange === undefined ? [] : curlLines(exchange, row, paint)),
  ]
}

export function drawWarning(requirement: ReportedRequirement, width: number, paint: Paint): readonly string[] {
  const [finding] = requirement.findings
  const row = rowOf(width, paint)
  return [
    ...title('WARN', requirement, width, paint),
    ...row('saw', finding?.saw ?? requirement.because),
    ...(finding === undefined ? [] : row('wanted', finding.wanted)),
    ...row('fix', requirement.fix),
  ]
}

export function drawNote(requirement: ReportedRequirement, width: number, paint: Paint): readonly string[] {
  const said = requirement.findings[0]?.saw ?? requirement.because
  return [...title('note', requirement, width, paint), ...rowOf(width, paint)('saw', cut(said, MAX_NOTED))]
}

function title(word: string, requirement: ReportedRequirement, width: number, paint: Paint): readonly string[] {
  const head = `${word} ${requirement.id} ${requirement.level}`
  const [first = '', ...rest] = wrapped(visibleLine(requirement.title), width - head.length - 2)
  const indent = ' '.repeat(head.length + 2)
  return [
    `${paint(toneOf[requirement.verdict], head)}  ${paint('strong', first)}`,
    ...rest.map((line) => `${indent}${paint('strong', line)}`),
  ]
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

function occurrences({ exercised, violated, findings, statistics }: ReportedRequirement): string {
  const often = exercised === 0 ? '' : `violated in ${String(violated)} of ${String(exercised)}`
  const drawn =
    statistics === null
      ? ''
      : `${String(statistics.hits)} of ${counted(statistics.draws, 'draw')}, by chance alone at most ${probability(statistics.bound)}`
  const where = findings[0] === undefined ? '' : `first in ${findings[0].exchange}`
  return [often, drawn, where].filter((part) => part !== '').join(', ')
}

/** The command is one line however long it is, so that it can be copied; long Base64 is left out of it, and then said so. */
function curlLines({ id, request }: ReportedExchange, row: Row, paint: Paint): readonly string[] {
  const whole = request.curl.replace(/\s*\\\n\s*/g, ' ')
  const short = cut(withoutBase64(whole), MAX_CURL)
  const line = `${paint('quiet', filled('  curl', label))}${visibleLine(short)}`
  return short === whole ? [line] : [line, ...row('', `shortened; the whole command is in report.json, exchange ${id}`)]
}
