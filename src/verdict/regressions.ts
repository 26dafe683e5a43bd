import type { Regressions, ReportedCapability, Verdict } from '../model/report.ts'
import { type RequirementResult, changesBetween } from './changes.ts'
import { type Counted, type Outcomes, runVerdict } from './run-verdict.ts'

/** A run that another is held against. */
export interface Earlier {
  /** What messages call its file. */
  readonly file: string
  readonly requirements: readonly RequirementResult[]
}

const gating: readonly Verdict[] = ['fail', 'warn', 'waived']

type Judged = Omit<Outcomes, 'requirements' | 'capabilities'> & {
  readonly requirements: readonly (Counted & RequirementResult)[]
  readonly capabilities: readonly ReportedCapability[]
}

/** What changed since, and the verdict if what failed then as it does now, or was not asked then, did not count. */
export function regressionsOf(judged: Judged, { file, requirements }: Earlier): Regressions {
  const changes = changesBetween(requirements, judged.requirements)
  const broke = new Set(changes.broke)
  const isLost = judged.requirements.some(({ id, verdict }) => verdict === 'unsupported' && broke.has(id))
  const verdict = runVerdict({
    ...judged,
    requirements: judged.requirements.map((requirement) =>
      gating.includes(requirement.verdict) && !broke.has(requirement.id) ? { ...requirement, verdict: 'pass' as const } : requirement,
    ),
    capabilities: judged.capabilities.map((capability) =>
      (capability.status === 'failed' || capability.status === 'waived') && !capability.requirements.some((id) => broke.has(id))
        ? { ...capability, status: 'shown' as const }
        : capability,
    ),
  })
  const lost = judged.isSelection ? 'selection-failed' : 'not-conformant'
  return { since: file, ...changes, verdict: isLost ? lost : verdict }
}
