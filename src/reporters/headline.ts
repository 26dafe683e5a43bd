/** The headline: the verdict with its scope, its counts and what is missing. Page, terminal, badge, claim, Markdown and annotations all use it. */
import type { Report, ReportedCapability, RunVerdict } from '../model/report.ts'
import { tiers } from '../model/requirement.ts'
import { cut } from './visible.ts'

export const runVerdictNames: Readonly<Record<RunVerdict, string>> = {
  conformant: 'Conformant',
  'conformant-with-warnings': 'Conformant with warnings',
  'conformant-with-waivers': 'Conformant with waivers',
  'not-conformant': 'Not conformant',
  partial: 'Partial',
  'selection-passed': 'Selection passed',
  'selection-failed': 'Selection failed',
}

/** UTF-16 units of a list of names. */
const MAX_LIST = 300
const listed = (values: readonly string[]): string => cut(values.join(', '), MAX_LIST)

/** Ids of core requirements that fail and are waived: the promise is not kept all the same. */
function waivedCore({ capabilities, requirements }: Report): readonly string[] {
  const core = new Set(capabilities.flatMap((one) => (one.promised && one.status === 'waived' ? one.requirements : [])))
  return requirements.flatMap(({ id, verdict }) => (verdict === 'waived' && core.has(id) ? [id] : []))
}

/** Names of the capabilities that the endpoint refuses, as headlines list them. */
export const lacking = ({ capabilities }: Report): readonly string[] =>
  capabilities.flatMap(({ name, named, status }) => (status === 'refused' && named ? [name] : []))

/** `Not conformant`: the verdict alone. */
function runVerdictName(report: Report): string {
  const { run, verdict } = report
  if (run.selection !== null) return verdict === 'partial' ? 'Selection undecided' : runVerdictNames[verdict]
  const waived = verdict === 'not-conformant' ? waivedCore(report) : []
  return waived.length === 0 ? runVerdictNames[verdict] : `${runVerdictNames[verdict]} (waived: ${listed(waived)})`
}

/** `Conformant (standard tier)`: the verdict and its scope. */
export function verdictTitle(report: Report): string {
  const { run, target } = report
  const selection = [
    ...(run.selection === null || run.selection.only.length === 0 ? [] : [`--only ${listed(run.selection.only)}`]),
    ...(run.selection === null || run.selection.skip.length === 0 ? [] : [`--skip ${listed(run.selection.skip)}`]),
  ]
  const scope = [
    run.traffic === undefined ? `${run.tier} tier` : `traffic in ${cut(run.traffic, MAX_LIST)}`,
    ...(target.profile === 'openai' ? [] : [`profile ${cut(target.profile, MAX_LIST)}`]),
    ...(run.selection !== null && run.traffic === undefined && selection.length === 0 ? ['a selection'] : selection),
  ]
  return `${runVerdictName(report)} (${scope.join(', ')})`
}

const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`

/** `219 passed, 0 failed, 10 not applicable; 40 of 269 requirements are outside this tier; without tools, stop`. */
export function verdictDetail(report: Report): string {
  const { counts, requirements, run } = report
  const outside = requirements.filter(({ tier, verdict }) => verdict === 'not-run' && tiers.indexOf(tier) > tiers.indexOf(run.tier)).length
  // What a selection leaves out is not counted: its headline is about what it has.
  const notRun = run.selection === null ? counts['not-run'] - outside : 0
  const some = (count: number, text: string): readonly string[] => (count === 0 ? [] : [text])
  const figures = [
    `${String(counts.pass)} passed`,
    `${String(counts.fail)} failed`,
    ...some(counts.waived, `${String(counts.waived)} waived`),
    ...some(counts.warn, plural(counts.warn, 'warning')),
    ...some(counts.note, plural(counts.note, 'note')),
    ...some(counts.inconclusive, `${String(counts.inconclusive)} undecided`),
    ...some(counts.unsupported, `${String(counts.unsupported)} unsupported`),
    ...some(notRun, `${String(notRun)} not run`),
    ...some(counts['not-applicable'], `${String(counts['not-applicable'])} not applicable`),
  ]
  const without = lacking(report)
  const isOlderSet = requirements.some(({ because }) => because.startsWith('outside the requirement set '))
  return [
    figures.join(', '),
    ...(isOlderSet ? [`scored against the requirement set ${cut(run.requirementSet, MAX_LIST)} alone`] : []),
    ...(run.selection === null
      ? some(outside, `${String(outside)} of ${String(requirements.length)} requirements are outside this tier`)
      : ['not a conformance verdict']),
    ...some(without.length, `without ${listed(without)}`),
    ...(run.selection === null ? promisesInWords(report.capabilities) : []),
  ].join('; ')
}

/** Why promised capabilities are not shown, each reason once. */
function promisesInWords(capabilities: readonly ReportedCapability[]): readonly string[] {
  const promised = capabilities.filter((one) => one.promised)
  const reasons = promised
    .filter(({ status }) => status === 'not-shown' || status === 'undecided')
    .map(({ because }) => cut(because, MAX_LIST))
  const untested = promised.filter(({ status }) => status === 'not-tested').map(({ name }) => name)
  return [...new Set(reasons), ...(untested.length === 0 ? [] : [`promised, but not tested in this tier: ${listed(untested)}`])]
}

export const headline = (report: Report): string => `${verdictTitle(report)}: ${verdictDetail(report)}`

/** The headline in short: `Conformant (standard tier) · 219 passed, 0 failed · set 2026-12 · without tools`. */
export function briefHeadline(report: Report): string {
  const { counts, run } = report
  const without = lacking(report)
  const figures = [
    `${String(counts.pass)} passed`,
    `${String(counts.fail)} failed`,
    ...(counts.waived === 0 ? [] : [`${String(counts.waived)} waived`]),
    ...(counts.warn === 0 ? [] : [plural(counts.warn, 'warning')]),
  ]
  return [
    verdictTitle(report),
    figures.join(', '),
    `set ${cut(run.requirementSet, MAX_LIST)}`,
    ...(without.length === 0 ? [] : [`without ${listed(without)}`]),
  ].join(' · ')
}

/** What makes the evidence doubtful though the endpoint be right; empty: nothing does. */
export const uncertainty = ({ run }: Report): string =>
  run.insecure === true
    ? 'The certificate of the endpoint was not verified (--insecure), so this may not be the endpoint that it names.'
    : ''

/** Why there is no badge of this run; null: there is one. A selection, a smoke run and an unverified endpoint prove too little to be shown. */
export function badgeWithheld({ run }: Report): string | null {
  if (run.insecure === true) return 'the certificate of the endpoint was not verified (--insecure); use --ca FILE to trust its authority'
  if (run.traffic !== undefined) return 'the traffic of a client is not a conformance verdict'
  if (run.selection !== null) return 'a selection (--only, --skip) is not a conformance verdict'
  return run.tier === 'smoke' ? 'the smoke tier is too small for one; use --tier standard' : null
}

/** Why nothing may be claimed of this run; null: it may. */
export function claimWithheld(report: Report): string | null {
  const waived = waivedCore(report)
  return badgeWithheld(report) ?? (waived.length === 0 ? null : `core requirements of promised capabilities are waived: ${listed(waived)}`)
}
