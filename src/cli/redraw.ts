/** `report FILE`: draws formats anew from a report.json. */
import { dirname, resolve } from 'node:path'
import type { reportOptions } from '../options/command-options.ts'
import type { WrittenOf } from '../options/option.ts'
import { print, printCommands, warn } from './guarded-output.ts'
import { guardEnvironment } from './settings.ts'
import { madeFolder, writeReports, writtenLines } from './output.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { formatsNamed, DEFAULT_FORMATS } from './formats.ts'
import type { Host } from './host.ts'
import { readReport } from './report-file.ts'
import { requestFilesOf } from './request-files.ts'
import { styleOf } from './terminal-style.ts'

/** Gives the exit code; throws a UsageError for what the user got wrong. Without --out the files go beside the report, with `--out -` to stdout; with --verbose the findings go to stdout, and no file is written. */
export function redraw(
  path: string,
  { format: named = [], out = dirname(path), verbose = false }: WrittenOf<typeof reportOptions>,
  { environment, stdout, stderr }: Host,
): number {
  guardEnvironment(environment)
  const formats = named.length === 0 ? DEFAULT_FORMATS.filter(({ name }) => name !== 'json') : formatsNamed(named)
  const report = readReport(path, 'report')
  if (verbose) {
    print(drawTerminal(report, { ...styleOf(stdout, environment), verbose, reportFile: path }), stdout)
    return 0
  }
  if (out === '-') {
    for (const { draw, file, withheld } of formats) {
      const reason = withheld?.(report) ?? null
      if (reason === null) printCommands(draw(report), stdout)
      else warn(`${file} is not written: ${reason}`, stderr)
    }
    return 0
  }
  const requests = resolve(out) === resolve(dirname(path)) ? null : requestFilesOf(dirname(path))
  const { files, notes, faults } = writeReports(madeFolder(out), formats, report, requests)
  print(writtenLines(files), stdout)
  for (const note of notes) warn(note, stderr)
  for (const fault of faults) warn(fault, stderr)
  return faults.length === 0 ? 0 : 4
}
