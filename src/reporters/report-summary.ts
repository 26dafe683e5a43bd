/** How a report stands, in the order and the words that every reporter shares. */
import { type Report, type ReportedRequirement, type Verdict, verdicts } from '../model/report.ts'
import { type Area, areas, levels, tiers } from '../model/requirement.ts'
import { counted } from './figures.ts'
import { baselineLines, regressionSentence } from './gates.ts'

export interface AreaSummary {
  readonly area: Area
  /** Worst first, then by level, then by id. */
  readonly requirements: readonly ReportedRequirement[]
  readonly counts: Readonly<Record<Verdict, number>>
  readonly worst: Verdict
}

export const verdictNames: Readonly<Record<Verdict, string>> = {
  fail: 'fail',
  warn: 'warning',
  note: 'note',
  inconclusive: 'undecided',
  unsupported: 'unsupported',
  waived: 'waived',
  'not-run': 'not run',
  'not-applicable': 'not applicable',
  pass: 'pass',
}

/** Verdicts that say whether the requirement held; the others say why that is not known. */
const decided: readonly Verdict[] = ['fail', 'warn', 'note', 'waived', 'pass']

export const isDecided = (verdict: Verdict): boolean => decided.includes(verdict)

export const decidedCount = (counts: Readonly<Record<Verdict, number>>): number =>
  decided.reduce((sum, verdict) => sum + counts[verdict], 0)

export const isViolation = (verdict: Verdict): verdict is 'fail' | 'warn' | 'note' =>
  verdict === 'fail' || verdict === 'warn' || verdict === 'note'

/** `RFC 8259, 2 JSON Grammar`: where a requirement stands. */
export const clauseInWords = ({ document, section }: ReportedRequirement['sources'][number]): string =>
  [document, section].filter((part) => part !== '').join(', ')

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const worstFirst = (requirements: readonly ReportedRequirement[]): readonly ReportedRequirement[] =>
  [...requirements].sort(
    (a, b) =>
      verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      byCodeUnit(a.id, b.id),
  )

export function countsOf(requirements: readonly ReportedRequirement[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => requirements.filter((requirement) => requirement.verdict === verdict).length
  return {
    fail: count('fail'),
    warn: count('warn'),
    note: count('note'),
    inconclusive: count('inconclusive'),
    unsupported: count('unsupported'),
    waived: count('waived'),
    'not-run': count('not-run'),
    'not-applicable': count('not-applicable'),
    pass: count('pass'),
  }
}

/** Whether this run did not ask for the requirement: it belongs to a larger tier, or --only or --skip left it out. */
export function isOutOfScope({ run }: Report, { area, id, tier, verdict }: ReportedRequirement): boolean {
  if (verdict !== 'not-run') return false
  if (tiers.indexOf(tier) > tiers.indexOf(run.tier)) return true
  const isNamed = (name: string): boolean => name === area || name.toLowerCase() === id.toLowerCase()
  const { only, skip } = run.selection ?? { only: [], skip: [] }
  return (only.length > 0 && !only.some(isNamed)) || skip.some(isNamed)
}

/** The areas that hold a requirement, in the order of the contract. */
export const areasOf = (report: Report): readonly AreaSummary[] =>
  areas.flatMap((area) => {
    const requirements = worstFirst(report.requirements.filter((requirement) => requirement.area === area))
    const worst = (requirements.find((requirement) => !isOutOfScope(report, requirement)) ?? requirements[0])?.verdict
    return worst === undefined ? [] : [{ area, requirements, counts: countsOf(requirements), worst }]
  })

/** `3 warnings`: a verdict that is a noun has a plural. */
export function countInWords(counts: Readonly<Record<Verdict, number>>, verdict: Verdict): string {
  const isPlural = (verdict === 'warn' || verdict === 'note') && counts[verdict] !== 1
  return `${String(counts[verdict])} ${verdictNames[verdict]}${isPlural ? 's' : ''}`
}

/** `4 fail, 1 warning, 56 pass`: worst first, zeros left out. */
export const countsInWords = (counts: Readonly<Record<Verdict, number>>): string =>
  verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => countInWords(counts, verdict))
    .join(', ')

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What the verdict means for somebody who reads one sentence; and two more where something else than the rows has a say. */
export const verdictSentence = (report: Report): string =>
  [ownSentence(report), baselineSentence(report), regressionSentence(report)].filter((part) => part !== '').join(' ')

const MAX_PROBLEMS = 5

function baselineSentence(report: Report): string {
  const lines = baselineLines(report)
  const more = lines.length > MAX_PROBLEMS ? `; and ${String(lines.length - MAX_PROBLEMS)} more` : ''
  return lines.length === 0 ? '' : `Change these entries of the baseline: ${lines.slice(0, MAX_PROBLEMS).join('; ')}${more}.`
}

function ownSentence(report: Report): string {
  const { counts } = report
  const warnings =
    counts.warn === 0 ? '' : ` ${counted(counts.warn, 'recommendation')} (SHOULD) ${counts.warn === 1 ? 'is' : 'are'} not followed.`
  switch (report.verdict) {
    case 'conformant':
      return `The endpoint passed every requirement that the run decided: ${counted(decidedCount(counts), 'requirement')}.`
    case 'conformant-with-waivers':
      return `The endpoint meets every mandatory requirement (MUST) that was decided, except for ${counted(counts.waived, 'known failure')} that the baseline waives.${warnings}`
    case 'conformant-with-warnings':
      return `The endpoint passed every mandatory requirement (MUST) that the run decided.${warnings}`
    case 'not-conformant':
      return counts.fail === 0
        ? (unkept(report) ?? 'The run failed for another reason than a violated MUST requirement.')
        : `The endpoint violates ${counted(counts.fail, 'mandatory requirement')} (MUST) of the ${String(decidedCount(counts))} requirements that the run decided.${warnings}`
    case 'selection-passed':
      return `The selected requirements passed. A selection is not a conformance verdict.${warnings}`
    case 'selection-failed':
      return `Selected requirements failed: ${counted(counts.fail, 'mandatory requirement')} (MUST). A selection is not a conformance verdict.${warnings}`
    case 'partial':
      return `No mandatory requirement failed, but some are undecided, so this run cannot call the endpoint conformant.${warnings}`
  }
}

/** The promises that are not kept though no mandatory requirement fails: their failures are waived, or of a lower level. */
function unkept({ capabilities }: Report): string | null {
  const reasons = capabilities.filter(({ status }) => status === 'failed' || status === 'waived').map(({ because }) => because)
  return reasons.length === 0 ? null : `The endpoint does not show what its profile promises: ${reasons.join('; ')}.`
}

/** Undecided requirements of one verdict, those with the same reason together, in the order they stand in; ids sorted. The label says `undecided`, so the reason does not. */
export function byReason(
  requirements: readonly ReportedRequirement[],
  verdict: Verdict,
): readonly { readonly because: string; readonly ids: readonly string[] }[] {
  const reasons = new Map<string, string[]>()
  for (const requirement of requirements) {
    if (requirement.verdict !== verdict) continue
    const ids = reasons.get(requirement.because) ?? []
    reasons.set(requirement.because, [...ids, requirement.id])
  }
  return [...reasons].map(([because, ids]) => ({ because: because.replace(/^Undecided: /, ''), ids: ids.sort(byCodeUnit) }))
}
