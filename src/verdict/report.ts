/** The report, put together from what was judged: rows in their order, and the exchanges that findings cite. */
import type { Cause } from '../model/cause.ts'
import type { Counterexample } from '../model/counterexample.ts'
import type { CurlWords } from '../model/curl-words.ts'
import type { EndpointFacts } from '../model/endpoint-facts.ts'
import type { Evidence, Finding } from '../model/finding.ts'
import { interleaveGroups } from '../model/finding-groups.ts'
import type { Profile } from '../model/profile.ts'
import {
  type BaselineFacts,
  type Report,
  type ReportedFinding,
  type ReportedRequirement,
  type RunFacts,
  type RunVerdict,
  type Target,
  type Verdict,
  verdicts,
} from '../model/report.ts'
import type { CoreRequirements, Requirement } from '../model/requirement.ts'
import { type Baseline, type Waived, waive } from './baseline.ts'
import { capabilitiesOf } from './capabilities.ts'
import { type Cited, reportedCounterexample, reportedExchange } from './exchange.ts'
import { type Circumstances, judge } from './judge.ts'
import { type Earlier, regressionsOf } from './regressions.ts'
import { runVerdict, verdictOfUnwaived } from './run-verdict.ts'

export interface Evidenced {
  readonly requirements: readonly Requirement[]
  readonly findings: readonly Finding[]
  /** Why requirements fail, warn or are noted, as they were judged. */
  readonly causesOf: (requirements: readonly ReportedRequirement[]) => readonly Cause[]
  readonly circumstances: (requirement: Requirement) => Circumstances
  readonly profile: Profile
  /** The core requirements of capabilities. */
  readonly core: readonly CoreRequirements[]
  readonly strict: boolean
  /** Null: nothing is waived. */
  readonly baseline: Baseline | null
  /** ` (did you mean "SSE-001"?)` for an id that there is not, or nothing. */
  readonly suggest: (id: string) => string
  /** The run that this one is held against; null: none. */
  readonly earlier: Earlier | null
  readonly tool: Report['tool']
  readonly target: Target
  readonly run: Omit<RunFacts, 'scope'>
  readonly counterexamples: readonly Counterexample[]
  /** The id of an exchange in which the requirement held; null: none is kept. */
  readonly proofOf: (requirement: string) => string | null
  /** How long these exchanges took together. */
  readonly durationMsOf: (exchanges: readonly string[]) => number
  readonly facts: EndpointFacts
  readonly curl: CurlWords
  /** The exchange of that id, with what is needed to show it. */
  readonly exchange: (id: string) => Omit<Cited, 'evidence'> | null
}

/** Like findings repeat themselves: this many of a row are told, those that differ first. */
const MAX_FINDINGS = 5

export function reportOf(evidenced: Evidenced): Report {
  const { requirements, profile, strict, baseline, earlier, tool, target, run, exchange } = evidenced
  const byRequirement = new Map<string, Finding[]>()
  for (const finding of evidenced.findings) {
    const found = byRequirement.get(finding.requirement)
    if (found === undefined) byRequirement.set(finding.requirement, [finding])
    else found.push(finding)
  }
  const alone = requirements.map((requirement) => {
    const findings = byRequirement.get(requirement.id) ?? []
    return { requirement, findings, judgement: judge(requirement, findings, evidenced.circumstances(requirement), profile) }
  })
  const waived = baseline === null ? null : waive(alone, baseline, evidenced.suggest)
  const capabilities = capabilitiesOf(waived?.requirements ?? alone, profile, evidenced.core)
  const judged = (waived?.requirements ?? alone).map(({ requirement, findings, judgement }) => {
    const { verdict, level, because, inScope, exercised, violated, statistics } = judgement
    const proof = evidenced.proofOf(requirement.id)
    const reported: ReportedRequirement = {
      ...shownRow(requirement),
      ...{ verdict, level, because, exercised, violated, statistics },
      findings: interleaveGroups(findings.flatMap(reportedFindings)).slice(0, MAX_FINDINGS),
      ...(verdict === 'pass' && proof !== null ? { proof } : {}),
      durationMs: Math.round(evidenced.durationMsOf([...new Set(findings.flatMap(({ exchanges }) => exchanges))])),
    }
    return { inScope, reported }
  })
  const all = judged.map(({ reported }) => reported)
  const counted = judged.map(({ inScope, reported }) => ({ ...reported, inScope }))
  const isStale = waived !== null && waived.problems.length > 0
  const isSelection = run.selection !== null
  const gated = (verdict: RunVerdict): RunVerdict => (isStale ? (isSelection ? 'selection-failed' : 'not-conformant') : verdict)
  const outcomes = { requirements: counted, capabilities, strict, isSelection, isCutShort: run.endedEarly !== '' }
  const regressions = earlier === null ? null : regressionsOf(outcomes, earlier)
  const causes = evidenced.causesOf(judged.filter(({ inScope }) => inScope).map(({ reported }) => reported))
  const cited = citations(all, evidenced.counterexamples, causes)
  return {
    schema: 'vision-conformance/report@2',
    tool,
    target,
    run: { ...run, scope: scopeOf(run.tier, judged) },
    verdict: gated(runVerdict(outcomes)),
    counts: Object.fromEntries(verdicts.map((name) => [name, all.filter((one) => one.verdict === name).length])) as Record<Verdict, number>,
    capabilities,
    causes,
    requirements: all,
    exchanges: [...cited].flatMap(([id, evidence]) => {
      const found = exchange(id)
      return found === null ? [] : [reportedExchange({ ...found, evidence }, evidenced.curl)]
    }),
    facts: evidenced.facts,
    counterexamples: evidenced.counterexamples.flatMap((one) => {
      const found = exchange(one.exchange)
      return found === null ? [] : [reportedCounterexample(one, found.transcript, evidenced.curl)]
    }),
    ...(baseline === null || waived === null
      ? {}
      : { baseline: { ...factsOf(baseline, waived), verdict: gated(verdictOfUnwaived(outcomes)) } }),
    ...(regressions === null ? {} : { regressions: { ...regressions, verdict: gated(regressions.verdict) } }),
  }
}

const factsOf = ({ file, today }: Baseline, { entries, problems }: Waived): BaselineFacts => ({
  file,
  today,
  entries: entries.map(({ requirement, case: name, reason, owner, link, expires }) => ({
    requirement,
    case: name,
    reason,
    owner,
    link,
    expires,
  })),
  problems,
})

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

function reportedFindings({ observation, exchanges }: Finding): readonly ReportedFinding[] {
  if (observation.outcome !== 'violated') return []
  const { saw, wanted, evidence } = observation
  return [{ saw, wanted, evidence, exchange: exchanges[0] ?? '' }]
}

function citations(
  requirements: readonly ReportedRequirement[],
  counterexamples: readonly Counterexample[],
  causes: readonly Cause[],
): ReadonlyMap<string, readonly Evidence[]> {
  const cited = new Map<string, readonly Evidence[]>()
  for (const { findings } of requirements)
    for (const { exchange, evidence } of findings) cited.set(exchange, [...(cited.get(exchange) ?? []), ...evidence])
  const proofs = requirements.flatMap(({ proof }) => proof ?? [])
  for (const id of [...counterexamples.map(({ exchange }) => exchange), ...causes.flatMap(({ exchanges }) => exchanges), ...proofs])
    if (!cited.has(id)) cited.set(id, [])
  return cited
}

/** `smoke, 34 of 181`: how many rows lie within tier and filter, of how many there are. */
const scopeOf = (tier: string, judged: readonly { readonly inScope: boolean }[]): string =>
  `${tier}, ${String(judged.filter(({ inScope }) => inScope).length)} of ${String(judged.length)}`
