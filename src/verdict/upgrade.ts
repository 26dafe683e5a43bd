/** Reports of version 1 (0.1.0 of the tool), brought up to version 2: what they say, under the verdicts that would be given today. */
import type { Report, ReportedCapability, ReportedRequirement, RunFacts, RunVerdict, Selection } from '../model/report.ts'

export interface ReportOfVersion1 extends Omit<Report, 'schema' | 'run' | 'capabilities' | 'causes'> {
  readonly schema: 'vision-conformance/report@1'
  readonly run: Omit<RunFacts, 'selection'>
}

export function upgraded(report: Report | ReportOfVersion1): Report {
  if (report.schema === 'vision-conformance/report@2') return report
  const selection = selectionIn(report.requirements)
  const again = (verdict: RunVerdict): RunVerdict => verdictToday(verdict, selection !== null, report.counts.waived > 0)
  return {
    ...report,
    schema: 'vision-conformance/report@2',
    run: { ...report.run, selection },
    verdict: again(report.verdict),
    capabilities: refusedIn(report.requirements),
    causes: [],
    ...(report.regressions === undefined
      ? {}
      : { regressions: { ...report.regressions, verdict: verdictToday(report.regressions.verdict, selection !== null, false) } }),
  }
}

/** Version 1 called a selection conformant, and did not count what was waived. */
function verdictToday(verdict: RunVerdict, isSelection: boolean, isWaived: boolean): RunVerdict {
  if (verdict === 'conformant' || verdict === 'conformant-with-warnings')
    return isSelection ? 'selection-passed' : isWaived ? 'conformant-with-waivers' : verdict
  return verdict === 'not-conformant' && isSelection ? 'selection-failed' : verdict
}

/** Version 1 has no members for what was selected: the reason stands with each requirement that was left out. */
const selectionIn = (requirements: readonly ReportedRequirement[]): Selection | null =>
  requirements.some(({ because, verdict }) => verdict === 'not-run' && because === 'it lies outside the filter')
    ? { only: [], skip: [] }
    : null

const refusal = /^the endpoint refuses ([a-z0-9-]+(?:, [a-z0-9-]+)*), and the profile /

/** Version 1 names refused capabilities in the reasons alone. Its names for two of them have changed. */
function refusedIn(requirements: readonly ReportedRequirement[]): readonly ReportedCapability[] {
  const names = requirements.flatMap(({ because, verdict }) =>
    verdict === 'unsupported' ? (refusal.exec(because)?.[1]?.split(', ') ?? []) : [],
  )
  return [...new Set(names.map((name) => renamed[name] ?? name))].map((name) => ({
    name,
    promised: false,
    status: 'refused',
    requirements: [],
    because: '',
    named: true,
  }))
}

const renamed: Readonly<Partial<Record<string, string>>> = { 'usage-in-stream': 'stream-usage', 'max-tokens': 'token-limit' }
