/** `compare A B …`: several reports side by side. */
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { compareOptions } from '../options/command-options.ts'
import type { WrittenOf } from '../options/option.ts'
import type { Comparison } from '../model/comparison.ts'
import { drawCompareMarkdown } from '../reporters/compare-markdown.ts'
import { drawComparePage } from '../reporters/compare-page.ts'
import { summaryOf } from '../reporters/compare-summary.ts'
import { visibleLine } from '../reporters/visible.ts'
import { UsageError } from '../options/usage-error.ts'
import { compare } from '../verdict/compare.ts'
import { guardEnvironment } from './settings.ts'
import { print, writtenWhole } from './guarded-output.ts'
import type { Host } from './host.ts'
import { madeFolder, writtenLines } from './output.ts'
import { readReport } from './report-file.ts'

const formats: readonly { readonly name: 'html' | 'md'; readonly file: string; readonly draw: (comparison: Comparison) => string }[] = [
  { name: 'html', file: 'compare.html', draw: drawComparePage },
  { name: 'md', file: 'compare.md', draw: drawCompareMarkdown },
]

/** Gives the exit code: 1 where these are two runs of one target and something broke. Throws a UsageError. */
export function compareFiles(
  paths: readonly string[],
  { format: named = [], out = compareOptions.out.default }: WrittenOf<typeof compareOptions>,
  { environment, stdout }: Host,
): number {
  guardEnvironment(environment)
  const chosen = named.length === 0 ? formats : formats.filter(({ name }) => named.includes(name))
  if (paths.length < 2) throw new UsageError('compare needs at least two reports')
  const comparison = compare(
    paths.map((path) => readReport(path, 'compare')),
    paths.map((path) => pageBeside(path, out === '-' ? '.' : out)),
  )
  if (out === '-') for (const { draw } of chosen) print(draw(comparison), stdout)
  else {
    const folder = madeFolder(out)
    const files = chosen.map(({ file, draw }) => writtenWhole(join(folder, file), draw(comparison)))
    print(`${summaryOf(comparison)}\n${changed(comparison)}${writtenLines(files)}`, stdout)
  }
  return (comparison.changes?.broke.length ?? 0) > 0 ? 1 : 0
}

/** The address of report.html beside a report.json, as seen from the folder of the comparison; null: there is none. */
function pageBeside(path: string, folder: string): string | null {
  const page = join(dirname(path), 'report.html')
  return existsSync(page) ? relative(folder, page).split(/[\\/]/).map(encodeURIComponent).join('/') : null
}

function changed({ changes }: Comparison): string {
  if (changes === null) return ''
  const line = (name: string, ids: readonly string[]): string => (ids.length === 0 ? '' : `${name}: ${visibleLine(ids.join(' '))}\n`)
  return line('regressions', changes.broke) + line('fixed', changes.mended)
}
