/** `compare A B …`: several reports side by side. */
import { join } from 'node:path'
import type { Comparison } from '../model/comparison.ts'
import { drawCompareMarkdown } from '../reporters/compare-markdown.ts'
import { drawComparePage } from '../reporters/compare-page.ts'
import { summaryOf } from '../reporters/compare-summary.ts'
import { visibleLine } from '../reporters/visible.ts'
import { suggestion } from '../run/nearest.ts'
import { UsageError } from '../run/options.ts'
import { compare } from '../verdict/compare.ts'
import { madeFolder, writtenLines, writtenWhole } from './output.ts'
import { readReport } from './report-file.ts'
import { type Raw, text, texts } from './values.ts'

const formats: readonly { readonly name: string; readonly file: string; readonly draw: (comparison: Comparison) => string }[] = [
  { name: 'html', file: 'compare.html', draw: drawComparePage },
  { name: 'md', file: 'compare.md', draw: drawCompareMarkdown },
]

/** Gives the exit code: 1 where these are two runs of one target and something broke. Throws a UsageError. */
export function compareFiles(paths: readonly string[], raw: Raw): number {
  const named = texts(raw, 'format')
  const chosen = named.length === 0 ? formats : named.map(formatNamed)
  if (paths.length < 2) throw new UsageError('compare takes two reports or more')
  const comparison = compare(paths.map((path) => readReport(path, 'compare')))
  const out = text(raw, 'out') ?? 'reports/compare'
  if (out === '-') for (const { draw } of chosen) process.stdout.write(draw(comparison))
  else {
    const folder = madeFolder(out)
    const files = chosen.map(({ file, draw }) => writtenWhole(join(folder, file), draw(comparison)))
    process.stdout.write(`${summaryOf(comparison)}\n${changed(comparison)}${writtenLines(files)}`)
  }
  return (comparison.changes?.broke.length ?? 0) > 0 ? 1 : 0
}

function changed({ changes }: Comparison): string {
  if (changes === null) return ''
  const line = (name: string, ids: readonly string[]): string => (ids.length === 0 ? '' : `${name}: ${visibleLine(ids.join(' '))}\n`)
  return line('broke', changes.broke) + line('mended', changes.mended)
}

function formatNamed(name: string): (typeof formats)[number] {
  const found = formats.find((format) => format.name === name)
  if (found !== undefined) return found
  const known = formats.map((format) => format.name)
  throw new UsageError(`--format: there is no format "${name}"${suggestion(name, known)}; there are ${known.join(', ')}`)
}
