/** A report.json of an earlier run, read and held to spec/report.schema.json. */
import { FileProblem, MAX_RECORD_BYTES, textOf } from './bounded-file.ts'
import { problems } from '../contract/validate.ts'
import type { Report } from '../model/report.ts'
import { type ReportOfVersion1, upgraded } from '../verdict/upgrade.ts'
import { UsageError } from '../options/usage-error.ts'

/** A file of version 1 is brought up to version 2. `what`: the option or command that named the file, for the sentence. Throws a UsageError. */
export function readReport(path: string, what: string): Report {
  const refuse = (sentence: string): never => {
    throw new UsageError(`${what}: ${path} ${sentence}`)
  }
  const value = parsed(path, refuse)
  const [problem] = problems('report', value)
  if (problem !== undefined)
    return refuse(
      `is not a report of vision-conformance${problem.pointer === '' ? '' : `, at ${problem.pointer}`}: expected ${problem.wanted}`,
    )
  return upgraded(value as Report | ReportOfVersion1)
}

function parsed(path: string, refuse: (sentence: string) => never): unknown {
  try {
    return JSON.parse(textOf(path, MAX_RECORD_BYTES))
  } catch (error) {
    return refuse(error instanceof FileProblem ? error.message : 'is not JSON')
  }
}
