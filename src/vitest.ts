/** The suites as vitest tests, for those who live there: one a requirement, its finding as the failure's message. */
import { beforeAll, describe, test } from 'vitest'
import type { Report, ReportedRequirement } from './model/report.ts'
import { areas } from './model/requirement.ts'
import type { RunOptions } from './options/run-options.ts'
import { prepare } from './run/prepare.ts'
import { runPrepared } from './run/run.ts'

/**
 * Call it at the top level of a test file. The endpoint is asked once, before the first test. A test fails where its requirement does (MUST),
 * passes with an annotation where it warns or is noted, and is skipped, with the reason, where nothing was decided.
 * Throws a UsageError for an option that is wrong.
 */
export function conformance(options: RunOptions): void {
  const prepared = prepare(options)
  const { settings, plan } = prepared
  const requirements = prepared.requirements.filter((requirement) => requirement.excluded === null && plan.outOfScope(requirement) === null)
  describe(`vision-conformance of ${options.baseUrl}`, () => {
    let report: Report | null = null
    beforeAll(async () => {
      report = await runPrepared(prepared)
    }, settings.maxMs + 60_000)
    for (const area of areas.filter((name) => requirements.some((requirement) => requirement.area === name))) {
      describe(area, () => {
        for (const { id, title } of requirements.filter((requirement) => requirement.area === area)) {
          test(`${id} ${title}`, async ({ annotate, skip }) => {
            const judged = report?.requirements.find((one) => one.id === id)
            if (judged === undefined) throw new Error('the run gave no report')
            if (judged.verdict === 'fail') throw new Error(formatFailure(judged))
            if (judged.verdict === 'warn' || judged.verdict === 'note') await annotate(formatFailure(judged), judged.verdict)
            else if (judged.verdict !== 'pass') skip(`${judged.verdict}: ${judged.because}`)
          })
        }
      })
    }
  })
}

function formatFailure({ because, findings, sources, fix }: ReportedRequirement): string {
  const clauses = sources.map(({ document, section }) => `${document} ${section}`).join('; ')
  const [first] = findings
  if (first === undefined) return because
  return [`saw ${first.saw}`, `wanted ${first.wanted}`, `clause ${clauses}`, `fix ${fix}`, `exchange ${first.exchange}, ${because}`].join(
    '\n',
  )
}
