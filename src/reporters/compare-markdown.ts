/** compare.md: the matrix for a ticket or a terminal. */
import type { ComparedRequirement, Comparison } from '../model/comparison.ts'
import { areaTitles } from '../model/requirement.ts'
import { areaCells, changeLists, comparedName, lackOf, nameOf, summaryOf, verdictOf } from './compare-summary.ts'
import { instant } from './figures.ts'
import { code, plain } from './markdown-text.ts'
import { countsInWords } from './report-summary.ts'

export function drawCompareMarkdown(comparison: Comparison): string {
  const { rows, runs } = comparison
  const differing = rows.filter(({ differs }) => differs)
  const same = rows.filter(({ differs }) => !differs)
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return `${[
    '# Conformance compared',
    summaryOf(comparison),
    table(
      ['run', 'product', 'model', 'endpoint', 'date', 'verdict', 'counts'],
      runs.map((run, at) => [
        String(at + 1),
        code(nameOf(run), 200, 'cell'),
        code(run.model, 200, 'cell'),
        code(run.baseUrl, 200, 'cell'),
        plain(instant(run.startedAt), 40),
        [verdictOf(run), ...(lackOf(run) === '' ? [] : [code(lackOf(run), 300, 'cell')])].join(', '),
        countsInWords(run.counts),
      ]),
    ),
    `## By area\n\n${table(
      ['area', ...runs.map((_, at) => `run ${String(at + 1)}`)],
      areaCells(comparison).map(({ area, cells }) => [areaTitles[area], ...cells.map(({ counts }) => counts.join(', '))]),
    )}`,
    ...changeLists(comparison).map(
      ({ heading, ids }) => `## ${heading}\n\n${ids.map((id) => `- ${plain(id)} ${plain(titles.get(id) ?? '', 200)}`).join('\n')}`,
    ),
    ...(differing.length === 0 ? [] : [`## Where they differ\n\n${matrix(comparison, differing)}`]),
    ...(same.length === 0 ? [] : [`## Where they agree\n\n${matrix(comparison, same)}`]),
  ].join('\n\n')}\n`
}

const matrix = ({ runs }: Comparison, rows: readonly ComparedRequirement[]): string =>
  table(
    ['requirement', 'area', 'level', ...runs.map((_, at) => `run ${String(at + 1)}`)],
    rows.map(({ area, id, level, title, verdicts }) => [
      `${plain(id)} ${plain(title, 200)}`,
      areaTitles[area],
      level,
      ...verdicts.map(comparedName),
    ]),
  )

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
