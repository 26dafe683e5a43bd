/** `report FILE`: draws formats anew from a report.json. */
import { dirname } from 'node:path'
import { madeFolder, writeReports, writtenLines } from './output.ts'
import { formatsNamed, DEFAULT_FORMATS } from './formats.ts'
import { readReport } from './report-file.ts'
import { type Raw, text, texts } from './values.ts'

/** Gives the exit code; throws a UsageError for what the user got wrong. Without --out the files go beside the report, with `--out -` to stdout. */
export function redraw(path: string, raw: Raw): number {
  const named = texts(raw, 'format')
  const formats = named.length === 0 ? DEFAULT_FORMATS.filter(({ name }) => name !== 'json') : formatsNamed(named)
  const report = readReport(path, 'report')
  const out = text(raw, 'out') ?? dirname(path)
  if (out === '-') {
    for (const { draw } of formats) process.stdout.write(draw(report))
    return 0
  }
  const { files, faults } = writeReports(madeFolder(out), formats, report)
  process.stdout.write(writtenLines(files))
  for (const fault of faults) process.stderr.write(`vision-conformance: ${fault}\n`)
  return faults.length === 0 ? 0 : 4
}
