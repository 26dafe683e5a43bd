/** The report, put together from what was judged: rows in their order, and the exchanges that findings cite. */
import type { Evidence, Finding } from '../model/finding.ts'
import { unlikeFirst } from '../model/likeness.ts'
import type { Profile } from '../model/profile.ts'
import {
  type Report,
  type ReportedFinding,
  type ReportedRequirement,
  type RunFacts,
  type Target,
  type Verdict,
  verdicts,
} from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'
import { type Cited, reportedExchange } from './exchange.ts'
import { type Circumstances, judge } from './judge.ts'
import { runVerdict } from './run-verdict.ts'

export interface Evidenced {
  readonly rows: readonly Requirement[]
  readonly findings: readonly Finding[]
  readonly circumstances: (row: Requirement) => Circumstances
  readonly profile: Profile
  readonly strict: boolean
  readonly tool: Report['tool']
  readonly target: Target
  readonly run: Omit<RunFacts, 'scope'>
  /** The exchange of that id, with what is needed to show it. */
  readonly exchange: (id: string) => Omit<Cited, 'evidence'> | null
}

/** Like findings repeat themselves: this many of a row are told, those that differ first. */
const mostFindings = 5

export function reportOf(evidenced: Evidenced): Report {
  const { rows, profile, strict, tool, target, run, exchange } = evidenced
  const byRow = new Map<string, Finding[]>()
  for (const finding of evidenced.findings) byRow.set(finding.requirement, [...(byRow.get(finding.requirement) ?? []), finding])
  const judged = rows.map((row) => {
    const findings = byRow.get(row.id) ?? []
    const { inScope, ...judgement } = judge(row, findings, evidenced.circumstances(row), profile)
    const requirement: ReportedRequirement = { ...shownRow(row), ...judgement, findings: unlikeFirst(findings.flatMap(told)).slice(0, mostFindings) }
    return { inScope, requirement }
  })
  const requirements = judged.map(({ requirement }) => requirement)
  const verdict = runVerdict(
    judged.map(({ inScope, requirement }) => ({ ...requirement, inScope })),
    strict,
  )
  const cited = citations(requirements)
  return {
    schema: 'vision-conformance/report@1',
    tool,
    target,
    run: { ...run, scope: scopeOf(run.tier, judged) },
    verdict,
    counts: Object.fromEntries(verdicts.map((name) => [name, requirements.filter((one) => one.verdict === name).length])) as Record<
      Verdict,
      number
    >,
    requirements,
    exchanges: [...cited].flatMap(([id, evidence]) => {
      const found = exchange(id)
      return found === null ? [] : [reportedExchange({ ...found, evidence })]
    }),
  }
}

const shownRow = ({
  id,
  area,
  tier,
  title,
  text,
  sources,
  breaks,
  fix,
  modelDependent,
}: Requirement): Omit<ReportedRequirement, 'level' | 'verdict' | 'because' | 'statistics' | 'exercised' | 'violated' | 'findings'> => ({
  id,
  area,
  tier,
  title,
  text,
  sources,
  breaks,
  fix,
  modelDependent,
})

function told({ observation, exchanges }: Finding): readonly ReportedFinding[] {
  if (observation.outcome !== 'violated') return []
  const { saw, wanted, evidence } = observation
  return [{ saw, wanted, evidence, exchange: exchanges[0] ?? '' }]
}

function citations(requirements: readonly ReportedRequirement[]): ReadonlyMap<string, readonly Evidence[]> {
  const cited = new Map<string, readonly Evidence[]>()
  for (const { findings } of requirements)
    for (const { exchange, evidence } of findings) cited.set(exchange, [...(cited.get(exchange) ?? []), ...evidence])
  return cited
}

/** `smoke, 34 of 181`: how many rows lie within tier and filter, of how many there are. */
const scopeOf = (tier: string, judged: readonly { readonly inScope: boolean }[]): string =>
  `${tier}, ${String(judged.filter(({ inScope }) => inScope).length)} of ${String(judged.length)}`
