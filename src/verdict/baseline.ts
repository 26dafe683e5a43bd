/** The baseline held against what a run saw: which failures it lets pass, and which of its entries are themselves at fault. */
import type { BaselineEntry, BaselineProblem } from '../model/baseline.ts'
import type { Finding } from '../model/finding.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Judgement } from './judge.ts'

export interface LinedEntry extends BaselineEntry {
  /** Where it begins in the file, from 1. */
  readonly line: number
}

export interface Baseline {
  /** What messages call the file. */
  readonly file: string
  readonly entries: readonly LinedEntry[]
  /** ISO 8601, the day of the run in UTC. */
  readonly today: string
  /** Until when new entries count, where the file is to be written anew from what the run saw; null: it is only read. */
  readonly renewUntil: string | null
}

/** A row as it was judged, and all that was found of it. */
export interface JudgedRequirement {
  readonly requirement: Requirement
  readonly judgement: Judgement
  readonly findings: readonly Finding[]
}

export interface Waived {
  /** In their order, `waived` where the baseline lets a failure pass. */
  readonly requirements: readonly JudgedRequirement[]
  readonly problems: readonly BaselineProblem[]
  /** The entries that counted: those of the file or, where it is written anew, what will stand in it. */
  readonly entries: readonly LinedEntry[]
}

/** `suggest`: ` (did you mean "SSE-001"?)` for an id that there is not, or nothing. */
export function waive(requirements: readonly JudgedRequirement[], baseline: Baseline, suggest: (id: string) => string): Waived {
  const { renewUntil } = baseline
  const entries = renewUntil === null ? baseline.entries : updated(requirements, baseline, renewUntil)
  const valid = entries.filter(({ expires }) => expires >= baseline.today)
  return {
    requirements: requirements.map((one) => ({
      ...one,
      judgement: waivedJudgement(
        one,
        valid.filter(({ requirement }) => requirement === one.requirement.id),
      ),
    })),
    problems: entries.flatMap((entry, at) => problemOf(entry, entries.slice(0, at), requirements, baseline.today, suggest)),
    entries,
  }
}

/** The verdicts that can be waived: what the target or the harness left open never is. */
const isFailure = ({ verdict }: Judgement): boolean => verdict === 'fail' || verdict === 'warn'

const caseOf = ({ exchanges: [exchange = ''] }: Finding): string => exchange.replace(/#\d+$/, '')

const violatedCases = ({ findings }: JudgedRequirement): readonly string[] => [
  ...new Set(findings.filter(({ observation }) => observation.outcome === 'violated').map(caseOf)),
]

function waivedJudgement(judged: JudgedRequirement, entries: readonly LinedEntry[]): Judgement {
  const { judgement } = judged
  if (!isFailure(judgement)) return judgement
  const covering = violatedCases(judged).map((name) => entries.find((entry) => entry.case === null || entry.case === name))
  const [first] = covering
  if (first === undefined || covering.includes(undefined)) return judgement
  const where = first.link === '' ? '' : `, ${first.link}`
  return {
    ...judgement,
    verdict: 'waived',
    because: `waived until ${first.expires} by ${first.owner}: ${first.reason}${where}; ${judgement.because}`,
  }
}

/** The entry above this one that already lets pass what it would. */
const coveredBy = (entry: LinedEntry, above: readonly LinedEntry[]): LinedEntry | undefined =>
  above.find((one) => one.requirement === entry.requirement && (one.case === entry.case || one.case === null))

function problemOf(
  entry: LinedEntry,
  above: readonly LinedEntry[],
  requirements: readonly JudgedRequirement[],
  today: string,
  suggest: (id: string) => string,
): readonly BaselineProblem[] {
  const { expires, line, requirement } = entry
  const problem = (sentence: string): readonly BaselineProblem[] => [{ line, requirement, sentence }]
  const judged = requirements.find((one) => one.requirement.id === requirement)
  if (judged === undefined) return problem(`it matches nothing: there is no requirement "${requirement}"${suggest(requirement)}`)
  const other = coveredBy(entry, above)
  if (other !== undefined) return problem(`it is a duplicate: line ${String(other.line)} already covers it; remove it`)
  const idle = whyIdle(entry, judged)
  if (idle !== null) return problem(`${idle}; remove it`)
  if (expires < today) return problem(`it expired on ${expires}: fix the endpoint, or agree on a new date`)
  return []
}

/** Why an entry lets nothing pass; null: it does, or this run cannot tell. */
function whyIdle({ case: name }: LinedEntry, { judgement, findings, requirement: { id } }: JudgedRequirement): string | null {
  const { inScope, verdict } = judgement
  if (!inScope || verdict === 'not-run' || verdict === 'inconclusive') return null
  if (verdict === 'note') return 'it is only a note and needs no waiver'
  if (!isFailure(judgement)) return `it no longer fails: it ${verdict === 'pass' ? 'passes' : `is ${verdict.replace('-', ' ')}`}`
  if (name === null) return null
  const own = findings.filter((finding) => caseOf(finding) === name)
  if (own.some(({ observation }) => observation.outcome === 'violated')) return null
  const held = own.some(({ observation }) => observation.outcome === 'holds')
  return held ? `it no longer fails in the case "${name}"` : `it matches nothing: ${id} has no case "${name}"`
}

/** What still fails keeps its words and, unless it is over, its date; what no longer fails goes, and so does what another entry covers. */
function updated(requirements: readonly JudgedRequirement[], { entries, today }: Baseline, expires: string): readonly LinedEntry[] {
  const sorted = entries.toSorted(byPlace)
  const kept = sorted.filter((entry, at) => {
    const judged = requirements.find(({ requirement }) => requirement.id === entry.requirement)
    return judged !== undefined && coveredBy(entry, sorted.slice(0, at)) === undefined && whyIdle(entry, judged) === null
  })
  const renewed = kept.map((entry) => (entry.expires < today ? { ...entry, expires } : entry))
  const added = requirements
    .filter(({ judgement }) => isFailure(judgement))
    .flatMap((judged): readonly LinedEntry[] => {
      const own = renewed.filter(({ requirement }) => requirement === judged.requirement.id)
      const first = {
        requirement: judged.requirement.id,
        reason: `new on ${today}: ${sawOf(judged)}`,
        owner: 'unassigned',
        link: '',
        expires,
        line: 0,
      }
      const names = own.map((entry) => entry.case)
      if (names.length === 0) return [{ ...first, case: null }]
      if (names.includes(null)) return []
      return violatedCases(judged)
        .filter((name) => !names.includes(name))
        .map((name) => ({ ...first, case: name }))
    })
  return [...renewed, ...added].sort(byPlace)
}

const sawOf = ({ findings }: JudgedRequirement): string =>
  findings.flatMap(({ observation }) => (observation.outcome === 'violated' ? [observation.saw] : []))[0] ?? ''

/** By requirement, the entry of all its cases first. */
const placeOf = ({ requirement, case: name }: LinedEntry): string => (name === null ? requirement : `${requirement} ${name}`)
const byPlace = (a: LinedEntry, b: LinedEntry): number => (placeOf(a) < placeOf(b) ? -1 : Number(placeOf(a) > placeOf(b)))
