/** The table of traceability, in 80 columns or as Markdown. */
import { largest } from '../model/extremes.ts'
import type { Report } from '../model/report.ts'
import type { SourceDocument, Statement } from '../model/source.ts'
import { filled, wrapped } from '../reporters/columns.ts'
import { exercisedIn } from './trace.ts'

const headings = ['', 'what the document requires', 'requirements', 'violated by']
const gap = '  '

/** `report`: the run whose counts stand beside the rows; null: none was made. */
export function drawnTrace(documents: readonly SourceDocument[], report: Report | null): string {
  const widths = report === null ? [5, 33, 8, 28] : [5, 28, 13, 28]
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => filled(cell, widths[at] ?? 0))
      .join(gap)
      .trimEnd()
  const row = (cells: readonly (readonly string[])[]): readonly string[] => {
    const columns = cells.map((texts, at) => texts.flatMap((text) => wrapped(text, widths[at] ?? 0)))
    return Array.from({ length: largest(columns.map(({ length }) => length)) }, (_, at) => line(columns.map((lines) => lines[at] ?? '')))
  }
  return documents
    .flatMap(({ title, profile, statements }) => [
      ...wrapped(title, 80),
      `profile ${profile}, ${String(statements.length)} statements`,
      '',
      line(headings),
      ...statements.flatMap((statement) => row(cellsOf(statement, report))),
      '',
    ])
    .map((text) => `${text}\n`)
    .join('')
}

export function markdownTrace(documents: readonly SourceDocument[], report: Report | null): string {
  const cell = (texts: readonly string[]): string => texts.join('<br>').replaceAll('|', '\\|')
  return documents
    .map(({ title, statements }) =>
      [
        `## ${title}\n`,
        '| | section | what the document requires | requirements | violated by |',
        '|---|---|---|---|---|',
        ...statements.map((statement) => {
          const [id = [], says = [], rows = [], broken = []] = cellsOf(statement, report)
          return `| ${[id, [statement.section], says, rows, broken].map(cell).join(' | ')} |`
        }),
        '',
      ].join('\n'),
    )
    .join('\n')
}

const cellsOf = ({ id, says, requirements, faults, why }: Statement, report: Report | null): readonly (readonly string[])[] => [
  [id],
  [says],
  requirements.map((row) => (report === null ? row : `${row} ×${String(exercisedIn(report, row))}`)),
  [...faults, ...(why === null ? [] : [`(${why})`])],
]
