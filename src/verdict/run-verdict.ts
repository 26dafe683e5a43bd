import type { Report, ReportedCapability, ReportedRequirement, RunVerdict, Verdict } from '../model/report.ts'

/** What decides a run that has no failure. */
const decided: readonly Verdict[] = ['pass', 'warn', 'note', 'waived']

/** A requirement as the run's verdict needs it. */
export type Counted = Pick<ReportedRequirement, 'level' | 'verdict' | 'modelDependent'> & { readonly inScope: boolean }

export interface Outcomes {
  readonly requirements: readonly Counted[]
  readonly capabilities: readonly Pick<ReportedCapability, 'promised' | 'status'>[]
  /** Undecided requirements that depend on the model make the run partial. */
  readonly strict: boolean
  /** Whether --only or --skip was used: then promises are not asked for, and the verdict is none of conformance. */
  readonly isSelection: boolean
  /** Whether the run ended before its time: then it is partial at best, whatever had been decided. */
  readonly isCutShort: boolean
}

/**
 * A failure outranks partial; partial is a MUST within scope that was not run, or was left open by something other than the model, or a
 * promised capability that was not shown. A promise whose core requirement is waived is not kept. A run that decided nothing is never conformant.
 */
export function runVerdict({ requirements, capabilities, strict, isSelection, isCutShort }: Outcomes): RunVerdict {
  const within = requirements.filter(({ inScope }) => inScope)
  const has = (verdict: Verdict): boolean => within.some((requirement) => requirement.verdict === verdict)
  const promised = isSelection ? [] : capabilities.filter((capability) => capability.promised).map(({ status }) => status)
  if (has('fail') || promised.includes('failed') || promised.includes('waived')) return isSelection ? 'selection-failed' : 'not-conformant'
  const isOpen = within.some(
    ({ level, verdict, modelDependent }) =>
      level === 'MUST' && (verdict === 'not-run' || (verdict === 'inconclusive' && (strict || !modelDependent))),
  )
  const isUnshown = promised.includes('undecided') || promised.includes('not-shown')
  if (isCutShort || isOpen || isUnshown || !within.some(({ verdict }) => decided.includes(verdict))) return 'partial'
  if (isSelection) return 'selection-passed'
  return has('waived') ? 'conformant-with-waivers' : has('warn') ? 'conformant-with-warnings' : 'conformant'
}

/** As `runVerdict`, if what the baseline waives did not count: the exit code follows it. */
export const verdictOfUnwaived = (outcomes: Outcomes): RunVerdict =>
  runVerdict({
    ...outcomes,
    capabilities: outcomes.capabilities.map((capability) => ({
      ...capability,
      status: capability.status === 'waived' ? 'shown' : capability.status,
    })),
  })

export type FailOn = 'warn' | 'fail' | 'never'

/**
 * 0 conformant or passed, 1 not conformant or failed, 3 partial, 4 internal error; `failOn` changes 1 alone. `warnings`: how many requirements
 * warn, whatever the verdict is called.
 */
export function exitCode(verdict: RunVerdict, internalErrors: number, failOn: FailOn, warnings: number): 0 | 1 | 3 | 4 {
  if (internalErrors > 0) return 4
  switch (verdict) {
    case 'conformant':
    case 'conformant-with-warnings':
    case 'conformant-with-waivers':
    case 'selection-passed':
      return failOn === 'warn' && warnings > 0 ? 1 : 0
    case 'not-conformant':
    case 'selection-failed':
      return failOn === 'never' ? 0 : 1
    case 'partial':
      return 3
  }
}

/** The exit code of a run: of what got worse, where it was held against an earlier one; else without what the baseline waives. */
export function exitCodeOf(
  { baseline, regressions, requirements, run, verdict }: Report,
  internalErrors: number,
  failOn: FailOn,
): 0 | 1 | 3 | 4 {
  const warnings = requirements.filter((one) => one.verdict === 'warn' && (regressions === undefined || regressions.broke.includes(one.id)))
  const gate = regressions?.verdict ?? baseline?.verdict ?? verdict
  return exitCode(gate, run.ownFaults.length + internalErrors, failOn, warnings.length)
}
