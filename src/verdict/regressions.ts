import type { Regressions, Verdict } from '../model/report.ts'
import { type RequirementResult, changesBetween } from './changes.ts'
import { type Counted, runVerdict } from './run-verdict.ts'

/** A run that another is held against. */
export interface Earlier {
  /** What messages call its file. */
  readonly file: string
  readonly requirements: readonly RequirementResult[]
}

const gating: readonly Verdict[] = ['fail', 'warn']

/** What changed since, and the verdict if what failed then as it does now, or was not asked then, did not count. */
export function regressionsOf(
  judged: readonly (Counted & RequirementResult)[],
  { file, requirements }: Earlier,
  strict: boolean,
): Regressions {
  const changes = changesBetween(requirements, judged)
  const broke = new Set(changes.broke)
  const isLost = judged.some(({ id, verdict }) => verdict === 'unsupported' && broke.has(id))
  const counted = judged.map((requirement) =>
    gating.includes(requirement.verdict) && !broke.has(requirement.id) ? { ...requirement, verdict: 'waived' as const } : requirement,
  )
  return { since: file, ...changes, verdict: isLost ? 'not-conformant' : runVerdict(counted, strict) }
}
