/** CTRF, the Common Test Report Format: https://ctrf.io/docs/specification/overview. A test for each requirement; the causes are in `extra`. */
import type { Report, ReportedRequirement, Verdict } from '../model/report.ts'
import { causeNumbers, explainedCauses } from './causes.ts'
import { epochMs } from './figures.ts'
import { baselineLines } from './gates.ts'
import { headline } from './headline.ts'
import { shownJson } from './json.ts'
import { reproductionOf } from './reproduction.ts'
import { clauseInWords } from './report-summary.ts'
import { cut, visible, withoutBase64 } from './visible.ts'

type Status = 'passed' | 'failed' | 'skipped' | 'other'

const statuses: Readonly<Record<Verdict, Status>> = {
  fail: 'failed',
  warn: 'passed',
  note: 'passed',
  pass: 'passed',
  inconclusive: 'other',
  unsupported: 'skipped',
  waived: 'skipped',
  'not-run': 'skipped',
  'not-applicable': 'skipped',
}

const MAX_TEXT = 4000
const shown = (text: string): string => visible(cut(text, MAX_TEXT))

export function drawCtrf(report: Report): string {
  const { requirements, run, target, tool } = report
  const count = (wanted: Status): number => requirements.filter(({ verdict }) => statuses[verdict] === wanted).length
  const start = epochMs(run.startedAt)
  const causes = causeNumbers(report)
  return shownJson({
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: tool.name,
    results: {
      tool: { name: tool.name, version: shown(tool.version) },
      summary: {
        tests: requirements.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        suites: new Set(requirements.map(({ area }) => area)).size,
        start,
        stop: start + Math.round(run.durationMs),
      },
      tests: requirements.map((requirement) => testOf(report, requirement, causes.get(requirement.id) ?? null)),
      environment: {
        reportName: shown(headline(report)),
        appName: shown(target.product === '' ? target.baseUrl : target.product),
        appVersion: shown(target.version),
        extra: {
          baseUrl: shown(target.baseUrl),
          model: shown(target.model),
          profile: shown(target.profile),
          tier: run.tier,
          seed: run.seed,
          requirementSet: shown(run.requirementSet),
          reproduce: shown(run.reproduce),
        },
      },
      extra: {
        verdict: report.verdict,
        causes: explainedCauses(report).map(({ cause, requirements: under }) => ({
          statement: shown(cause.statement),
          effect: cause.effect,
          harm: shown(cause.harm),
          requirements: under.map(({ id }) => shown(id)),
        })),
        baselineProblems: baselineLines(report).map(shown),
        endedEarly: shown(run.endedEarly),
        internalErrors: run.ownFaults.map(shown),
      },
    },
  })
}

/** `cause`: the number of the cause that explains it; null: none does. */
function testOf(report: Report, requirement: ReportedRequirement, cause: number | null): object {
  const { area, because, durationMs = 0, findings, fix, id, level, sources, tier, title, verdict } = requirement
  const [finding] = findings
  const exchange = report.exchanges.find(({ id }) => id === finding?.exchange) ?? null
  const curl = reproductionOf(report, [requirement], exchange)?.curl
  const trace = [
    ...(finding === undefined ? [] : [`saw: ${finding.saw}`, `wanted: ${finding.wanted}`, `exchange: ${finding.exchange}`]),
    ...(curl === undefined ? [] : [`curl: ${withoutBase64(curl)}`]),
    ...(fix === '' ? [] : [`fix: ${fix}`]),
    ...sources.map((source) => `clause: ${clauseInWords(source)} ${source.link}`),
  ]
  const isRed = verdict !== 'pass'
  return {
    name: shown(`${id} ${title}`),
    status: statuses[verdict],
    rawStatus: verdict,
    duration: Math.round(durationMs),
    suite: [area],
    tags: [level, tier],
    ...(isRed ? { message: shown(finding === undefined ? because : `saw ${finding.saw}; wanted ${finding.wanted}`) } : {}),
    ...(isRed && finding !== undefined ? { trace: shown(trace.join('\n')) } : {}),
    ...(cause === null ? {} : { extra: { cause } }),
  }
}
