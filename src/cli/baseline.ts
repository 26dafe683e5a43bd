/** --baseline, --update-baseline and --regressions-from: the files, and the day. */
import { existsSync } from 'node:fs'
import { stringify } from 'yaml'
import { fileProblems } from '../contract/file-problems.ts'
import type { BaselineEntry } from '../model/baseline.ts'
import type { Report } from '../model/report.ts'
import type { Written } from '../options/schema.ts'
import { cut, visibleLine } from '../reporters/visible.ts'
import { UsageError } from '../options/usage-error.ts'
import type { Baseline, LinedEntry } from '../verdict/baseline.ts'
import type { Earlier } from '../verdict/regressions.ts'
import { MAX_WRITTEN_BYTES, textOf } from './bounded-file.ts'
import { writtenWhole } from './guarded-output.ts'
import { readReport } from './report-file.ts'
import { readYaml, formatProblem } from './yaml-lines.ts'

const baselineSchema = 'vision-conformance/baseline@1'

/** How long an entry that --update-baseline adds lets a failure pass, days. */
const term = 30
const dayMs = 86_400_000

/** Null without --baseline. Throws a UsageError for a file that does not parse. */
export function baselineOf({ baseline: file, updateBaseline: isUpdate = false }: Written, today: Date): Baseline | null {
  if (file === undefined) {
    if (isUpdate) throw new UsageError('add --baseline FILE, the file to rewrite', 'updateBaseline')
    return null
  }
  const entries = isUpdate && !existsSync(file) ? [] : entriesIn(file, contents(file))
  const renewUntil = isUpdate ? dayOf(new Date(today.getTime() + term * dayMs)) : null
  return { file, entries, today: dayOf(today), renewUntil }
}

/** Null without --regressions-from. */
export const earlierOf = ({ regressionsFrom: file }: Written): Earlier | null =>
  file === undefined ? null : { file, requirements: readReport(file, '--regressions-from').requirements }

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

function contents(path: string): string {
  try {
    return textOf(path, MAX_WRITTEN_BYTES)
  } catch (error) {
    throw new UsageError(`${path} ${error instanceof Error ? error.message : String(error)}`, 'baseline')
  }
}

/** `path` is what messages call the text. */
export function entriesIn(path: string, yaml: string): readonly LinedEntry[] {
  const { value, lineOf, broken } = readYaml(yaml)
  const refuse = (line: number, sentence: string): never => {
    throw new UsageError(`${path}:${String(line)}: ${sentence}`, 'baseline')
  }
  if (broken !== null) return refuse(broken.line, broken.sentence)
  const [first] = fileProblems('baseline', value)
  if (first !== undefined)
    return refuse(lineOf(first.pointer), `${first.pointer === '' ? '' : `${first.pointer}: `}${formatProblem(first)}`)
  const { waived } = value as { readonly waived: readonly (Omit<BaselineEntry, 'case'> & { readonly case?: string })[] }
  return waived.map((entry, at) => {
    const pointer = `/waived/${String(at)}`
    if (!isDay(entry.expires)) return refuse(lineOf(`${pointer}/expires`), `${pointer}/expires: ${entry.expires} is not a date`)
    return { ...entry, case: entry.case ?? null, line: lineOf(pointer) }
  })
}

function isDay(given: string): boolean {
  const date = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && dayOf(date) === given
}

const heading = `# Known failures for vision-conformance --baseline FILE. An entry that no longer fails, or that has expired,\n# fails the run. --update-baseline rewrites this file.\n`

/** The file as --update-baseline writes it: an entry's members in one order, a line each. */
export const drawnBaseline = (entries: readonly BaselineEntry[]): string =>
  heading +
  stringify(
    {
      schema: baselineSchema,
      waived: entries.map(({ requirement, case: name, reason, owner, link, expires }) => ({
        requirement,
        ...(name === null ? {} : { case: name }),
        reason: visibleLine(cut(reason, 300)),
        owner,
        link,
        expires,
      })),
    },
    { lineWidth: 0 },
  )

/** Writes the entries of the report into its baseline; gives the files written. A run that ended early knows too little. */
export function writeBaseline({ baseline, run }: Report): readonly string[] {
  if (baseline === undefined || run.endedEarly !== '') return []
  return [writtenWhole(baseline.file, drawnBaseline(baseline.entries))]
}
