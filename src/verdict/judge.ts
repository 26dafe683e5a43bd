/** Findings to verdicts: one row at a time, then the run. It reads levels from the rows and the profile, and from nowhere else. */
import type { Finding, Statistics } from '../model/finding.ts'
import type { Profile } from '../model/profile.ts'
import type { Verdict } from '../model/report.ts'
import type { Capability, Level, Requirement } from '../model/requirement.ts'

/** What the run tells of one row besides its findings. */
export interface Circumstances {
  /** Why the row lies outside tier or filter; null: it lies within. */
  readonly outOfScope: string | null
  /** Why it is left out if no exchange decides it; absent or null: it is not. */
  readonly unlessSeen?: string | null
  /** The requirement set of the run, where the row is not in it; null: it is. */
  readonly outsideSet: string | null
  /** Whether an exchange was sent to give this row occasion: what it says of the row counts before what others do. */
  readonly isTrigger: (exchange: string) => boolean
  /** Why traffic that it needed was not sent: over budget, or a prerequisite that failed. */
  readonly unsent: readonly string[]
  /** Capabilities whose requests, wanted by this row, were refused by a clear 4xx. */
  readonly refused: readonly Capability[]
  /** As `refused`, of what had to be accepted before this row could be asked for. */
  readonly refusedBefore: readonly Capability[]
}

export interface Judgement {
  readonly verdict: Verdict
  readonly level: Level
  readonly because: string
  readonly inScope: boolean
  readonly exercised: number
  readonly violated: number
  readonly statistics: Statistics | null
  /** Capabilities whose refusal makes it unsupported. */
  readonly lacking: readonly Capability[]
}

const ofLevel: Readonly<Record<Level, Verdict>> = { MUST: 'fail', SHOULD: 'warn', MAY: 'note' }

const failedIn = (failed: number, all: number): string =>
  `failed in ${String(failed)} of ${String(all)} ${all === 1 ? 'response' : 'responses'}`

export function judge(requirement: Requirement, findings: readonly Finding[], circumstances: Circumstances, profile: Profile): Judgement {
  const judgement = judgedAlone(requirement, findings, circumstances, profile)
  return circumstances.outsideSet === null ? judgement : unscored(judgement, circumstances.outsideSet)
}

/** A row that came after the set is told, and gates nothing: what would fail or warn is a note. */
const unscored = (judgement: Judgement, set: string): Judgement => ({
  ...judgement,
  verdict: judgement.verdict === 'fail' || judgement.verdict === 'warn' ? 'note' : judgement.verdict,
  because: `outside the requirement set ${set}, so not scored: ${judgement.because}`,
  inScope: false,
})

function judgedAlone(requirement: Requirement, findings: readonly Finding[], circumstances: Circumstances, profile: Profile): Judgement {
  const override = profile.levels[requirement.id]
  const level = override === undefined || override.level === 'off' ? requirement.level : override.level
  const observations = findings.map(({ observation }) => observation)
  const violated = observations.filter(({ outcome }) => outcome === 'violated')
  const held = observations.filter(({ outcome }) => outcome === 'holds')
  const statistics = observations.flatMap((one) => ('statistics' in one ? [one.statistics] : [])).at(-1) ?? null
  const conclude = (verdict: Verdict, because: string, inScope = true, lacking: readonly Capability[] = []): Judgement => ({
    verdict,
    level,
    because,
    inScope,
    exercised: violated.length + held.length,
    violated: violated.length,
    statistics,
    lacking,
  })

  if (override?.level === 'off') return conclude('not-applicable', `the profile ${profile.name} excludes it: ${override.because}`, false)
  if (requirement.excluded !== null) return conclude('not-applicable', `it has no check: ${requirement.excluded}`, false)
  if (circumstances.outOfScope !== null) return conclude('not-run', circumstances.outOfScope, false)
  if (violated.length > 0) return conclude(ofLevel[level], failedIn(violated.length, violated.length + held.length))
  if (held.length > 0) return conclude('pass', `passed (${String(held.length)} of ${String(held.length)})`)
  const { unlessSeen = null } = circumstances
  if (unlessSeen !== null) return conclude('not-run', unlessSeen, false)
  const own = circumstances.refused.filter((name) => requirement.capability === null || name === requirement.capability)
  // What the profile promises is to be tried, and stays open where it could not be.
  const before = requirement.capability !== null && profile.promises.includes(requirement.capability) ? [] : circumstances.refusedBefore
  const lacking = [...new Set([...own, ...before])]
  if (lacking.length > 0)
    return conclude(
      'unsupported',
      `the endpoint rejects ${lacking.join(', ')}, and the profile ${profile.name} does not promise it`,
      true,
      lacking,
    )
  const [unsent] = circumstances.unsent
  if (unsent !== undefined) return conclude('not-run', unsent)
  const triggered = findings.filter(({ exchanges }) => exchanges.length === 0 || exchanges.some(circumstances.isTrigger))
  const missing = triggered.flatMap(({ observation }) => (observation.outcome === 'unobservable' ? [observation.missing] : []))
  if (missing.length > 0) return conclude('inconclusive', `Undecided: ${mostFrequent(missing)}`)
  const because = triggered.flatMap(({ observation }) => (observation.outcome === 'not-applicable' ? [observation.because] : []))
  return conclude('not-applicable', because.length === 0 ? 'no request exercised it' : mostFrequent(because))
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? ''
}
