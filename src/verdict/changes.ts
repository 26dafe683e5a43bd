/** What became better and worse between two runs, row by row. */
import type { ReportedRequirement, Verdict } from '../model/report.ts'
import type { Level } from '../model/requirement.ts'

export type RequirementResult = Pick<ReportedRequirement, 'id' | 'level' | 'verdict'>

/** Ids, in the order of the later run. */
export interface Changes {
  /** Violated now, and less or not at all before; or refused now, and served before. */
  readonly broke: readonly string[]
  /** Violated before, and now less or not at all; or served now, and refused before. */
  readonly mended: readonly string[]
  /** Violated now; the earlier run did not ask. */
  readonly fresh: readonly string[]
}

const ofLevel: Readonly<Record<Level, number>> = { MAY: 1, SHOULD: 2, MUST: 3 }

/** How badly it is violated: 0 not, 1 to 3 as a MAY, SHOULD, MUST. What is waived is violated all the same. */
function violation({ level, verdict }: RequirementResult): number {
  switch (verdict) {
    case 'fail':
      return 3
    case 'warn':
      return 2
    case 'note':
      return 1
    case 'waived':
      return ofLevel[level]
    case 'inconclusive':
    case 'unsupported':
    case 'not-run':
    case 'not-applicable':
    case 'pass':
      return 0
  }
}

const undecided: readonly Verdict[] = ['inconclusive', 'not-run', 'not-applicable']

export function changesBetween(before: readonly RequirementResult[], after: readonly RequirementResult[]): Changes {
  const earlier = new Map(before.map((requirement) => [requirement.id, requirement]))
  const pairs = after.flatMap((now) => {
    const then = earlier.get(now.id)
    return then === undefined || then.verdict === 'not-run' ? [] : [{ now, then }]
  })
  const known = new Set(pairs.map(({ now }) => now.id))
  const idsWhere = (is: (then: RequirementResult, now: RequirementResult) => boolean): readonly string[] =>
    pairs.filter(({ then, now }) => is(then, now)).map(({ now }) => now.id)
  return {
    broke: idsWhere(isWorse),
    // That it could not be decided this time mends nothing.
    mended: idsWhere((then, now) => !undecided.includes(now.verdict) && isWorse(now, then)),
    fresh: after.filter((now) => !known.has(now.id) && violation(now) > 0).map(({ id }) => id),
  }
}

const isWorse = (then: RequirementResult, now: RequirementResult): boolean =>
  violation(now) > violation(then) || (then.verdict === 'pass' && now.verdict === 'unsupported')
