import type { ReportedRequirement, RunVerdict, Verdict } from '../model/report.ts'

const decided: readonly Verdict[] = ['pass', 'fail', 'warn', 'note', 'waived']

/** A row as the run's verdict needs it. */
export type Counted = Pick<ReportedRequirement, 'level' | 'verdict' | 'modelDependent'> & { readonly inScope: boolean }

/**
 * A failure outranks partial; partial is a MUST within scope that was not run, or was left open by something other than the model.
 * `strict`: what the model left open counts as well. A run that decided nothing is never conformant.
 */
export function runVerdict(requirements: readonly Counted[], strict: boolean): RunVerdict {
  const within = requirements.filter(({ inScope }) => inScope)
  if (within.some(({ verdict }) => verdict === 'fail')) return 'not-conformant'
  const open = within.some(
    ({ level, verdict, modelDependent }) =>
      level === 'MUST' && (verdict === 'not-run' || (verdict === 'inconclusive' && (strict || !modelDependent))),
  )
  if (open || !within.some(({ verdict }) => decided.includes(verdict))) return 'partial'
  return within.some(({ verdict }) => verdict === 'warn') ? 'conformant-with-warnings' : 'conformant'
}

export type FailOn = 'warn' | 'fail' | 'never'

/** 0 conformant, 1 not conformant, 3 partial or unreachable, 4 a fault of ours; `failOn` moves 1 alone. */
export function exitCode(verdict: RunVerdict, ownFaults: number, failOn: FailOn): 0 | 1 | 3 | 4 {
  if (ownFaults > 0) return 4
  switch (verdict) {
    case 'conformant':
      return 0
    case 'conformant-with-warnings':
      return failOn === 'warn' ? 1 : 0
    case 'not-conformant':
      return failOn === 'never' ? 0 : 1
    case 'partial':
      return 3
  }
}
