/** A pair as a row of the matrix. */
import type { Fleet, FleetPair } from '../../model/fleet.ts'
import type { MatrixRow } from '../../model/matrix.ts'
import type { Report, RunVerdict, Verdict } from '../../model/report.ts'
import { instant } from '../../reporters/figures.ts'
import { runVerdictNames, verdictTitle } from '../../reporters/headline.ts'
import { productName, runTones } from '../../reporters/html-overview.ts'
import { pairAddress, reportAddress } from './address.ts'

export type Hole = Exclude<FleetPair['outcome'], 'reported'>
/** The verdict of a pair's run, or why it has none. */
export type PairState = RunVerdict | Hole

const holeNames: Readonly<Record<Hole, string>> = { 'start-failed': 'Not started', crashed: 'Crashed', missing: 'Missing' }
const isHole = (state: PairState): state is Hole => state in holeNames

/** `Not conformant`, `Missing`. */
export const stateName = (state: PairState): string => (isHole(state) ? holeNames[state] : runVerdictNames[state])

export const toneOfState = (state: PairState): MatrixRow['tone'] => (isHole(state) ? 'hole' : runTones[state])

/** A pair that should have a report and has none is missing. */
export const stateOf = ({ outcome, run }: FleetPair): PairState => run?.verdict ?? (outcome === 'reported' ? 'missing' : outcome)

export const pairName = ({ model, target }: Pick<FleetPair, 'model' | 'target'>): string => `${target} / ${model}`

/** `base`: the way from the page to the root of the site, empty or `../`. `hasPage`: whether report.html is there. */
export function rowOf(pair: FleetPair, base: string, hasPage: boolean): MatrixRow {
  const { because, folder, labels, run, tier } = pair
  const state = stateOf(pair)
  return {
    name: pairName(pair),
    note: Object.entries(labels)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    about: base + pairAddress(pair),
    report: folder === null || !hasPage ? null : base + reportAddress(folder),
    verdict: run === null ? stateName(state) : `${stateName(state)} (${tier} tier)`,
    tone: toneOfState(state),
    because: run === null ? (because ?? 'There is no report.') : '',
    verdicts: run?.verdicts ?? {},
    causes: run?.causes ?? [],
  }
}

/** A target whose models could not be listed. */
export const unlistedRow = ({ because, target }: Fleet['unlisted'][number]): MatrixRow => ({
  name: target,
  note: '',
  about: null,
  report: null,
  verdict: 'Models unknown',
  tone: 'hole',
  because,
  verdicts: {},
  causes: [],
})

/** A run that a vendor published. */
export function publishedRow(report: Report, address: string): MatrixRow {
  const { requirements, run, target, verdict } = report
  const found: Partial<Record<Verdict, string[]>> = {}
  for (const { id, verdict: one } of requirements) (found[one] ??= []).push(id)
  return {
    name: pairName({ target: productName(report), model: target.model }),
    note: [target.organisation ?? '', instant(run.startedAt)].filter((part) => part !== '').join(', '),
    about: null,
    report: address,
    verdict: verdictTitle(report),
    tone: runTones[verdict],
    because: '',
    verdicts: found,
    causes: report.causes.map(({ effect, requirements: ids, statement }) => ({ cause: statement, effect, requirements: ids })),
  }
}
