/** Whether a claim follows from its evidence: the digests of both, and the evidence judged again. */
import type { Report, RunVerdict } from '../model/report.ts'
import type { RunRecord } from '../model/record.ts'
import { type Claim, claimDigest, claimOf, isAsDrawn } from '../reporters/claim.ts'
import { claimWithheld } from '../reporters/headline.ts'
import { cut, visibleLine } from '../reporters/visible.ts'
import { judge } from '../run/judge.ts'
import { brokenLinks } from '../transport/broken-chain.ts'
import { chainedLines } from '../transport/chain.ts'
import { RecordError } from '../transport/record-entries.ts'
import { readRecord } from '../transport/record-text.ts'

export type Outcome = 'verified' | 'not-verified' | 'undecided'

/** `failed`: the claim does not follow; `undecided`: it may. */
export interface Step {
  readonly outcome: 'passed' | 'failed' | 'undecided' | 'not-run'
  /** A sentence. */
  readonly text: string
}

export interface Verification {
  readonly outcome: Outcome
  readonly steps: readonly Step[]
  /** What it does not prove, a sentence each. */
  readonly unproven: readonly string[]
}

/** What judges a record again, so that one that was judged is not judged twice. */
export type Judging = (record: RunRecord) => Promise<Report>

const MAX_SHOWN = 200

/** @param evidence the bytes of transcripts.ndjson */
export async function verified(claimText: string, evidence: Uint8Array, judging: Judging = judge): Promise<Verification> {
  const claim = claimIn(claimText)
  if (claim === null) return ended([failed('The claim is not JSON.')], [])
  if (claim['schema'] !== 'vision-conformance/claim@1') return ended([failed('The file is not a claim of vision-conformance.')], [])
  const found = evidenceIn(claim, evidence)
  const steps = [claimStep(claim, claimText), ...found.steps]
  if (found.record === null) return ended([...steps, { outcome: 'not-run', text: 'The evidence was not judged again.' }], [maker(claim)])
  const report = await judging(found.record)
  return ended([...steps, ...judgedSteps(claim, report, found.record)], [maker(claim), ...leftOut(found.record), ...withheld(report)])
}

const failed = (text: string): Step => ({ outcome: 'failed', text })
const passed = (text: string): Step => ({ outcome: 'passed', text })

const ended = (steps: readonly Step[], unproven: readonly string[]): Verification => ({
  outcome: steps.some(({ outcome }) => outcome === 'failed')
    ? 'not-verified'
    : steps.some(({ outcome }) => outcome === 'undecided')
      ? 'undecided'
      : 'verified',
  steps,
  unproven,
})

function claimIn(text: string): Claim | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claim) : null
  } catch {
    return null
  }
}

function claimStep(claim: Claim, text: string): Step {
  if (claim['digest'] === undefined) return failed('The claim has no digest of itself.')
  if (claim['digest'] !== claimDigest(claim)) return failed('The claim was changed: it does not match the digest of itself.')
  if (!isAsDrawn(text, claim)) return failed('The claim was changed: its text is not the text that the tool writes.')
  return passed('The claim matches the digest of itself.')
}

interface Evidence {
  readonly steps: readonly Step[]
  /** Null: it was changed, or is none. */
  readonly record: RunRecord | null
}

function evidenceIn(claim: Claim, evidence: Uint8Array): Evidence {
  const named = Object(claim['transcripts']) as Readonly<Record<string, unknown>>
  const last = named['last']
  if (typeof last !== 'string')
    return { steps: [failed('The claim does not name its evidence by a digest of its last line.')], record: null }
  const lines = chainedLines(evidence)
  const broken = brokenLinks(lines, last)
  if (broken.length > 0) {
    const other = otherRun(claim, evidence)
    if (other !== null && brokenLinks(lines, null).length === 0)
      return { steps: [failed(`The evidence is that of another run, which began at ${shown(other)}.`)], record: null }
    if (lines.every(({ place }) => place === null))
      return { steps: [failed('The lines of the evidence are not linked: this is not the evidence of the claim.')], record: null }
    return { steps: broken.map(({ line, problem }) => failed(`Line ${String(line)} of the evidence ${problem}.`)), record: null }
  }
  const intact = passed(
    `The evidence has ${String(lines.length)} lines, each with the digest of the line before. The claim has the digest of the last.`,
  )
  try {
    const record = readRecord(Buffer.from(evidence).toString('utf8'))
    return { steps: [intact], record }
  } catch (error) {
    if (error instanceof RecordError) return { steps: [failed(`The evidence ${error.message}.`)], record: null }
    throw error
  }
}

/** When the run of the evidence began, if that is not the run of the claim; null: it is, or nothing can be said. */
function otherRun(claim: Claim, evidence: Uint8Array): string | null {
  try {
    const first = Buffer.from(evidence.subarray(0, evidence.indexOf(0x0a))).toString('utf8')
    const { startedAt } = JSON.parse(first) as { readonly startedAt?: unknown }
    const { startedAt: claimed } = Object(claim['run']) as { readonly startedAt?: unknown }
    return typeof startedAt === 'string' && startedAt !== claimed ? startedAt : null
  } catch {
    return null
  }
}

/** Members that judging decides; all others are in the evidence as they are. */
const judgedMembers = new Set(['verdict', 'headline', 'lacking', 'counts', 'failed', 'waived', 'baselineProblems', 'unsupported', 'run'])

function judgedSteps(claim: Claim, report: Report, record: RunRecord): readonly Step[] {
  const again = JSON.parse(JSON.stringify(claimOf(report))) as Claim
  const maker = Object(claim['tool']) as Readonly<Record<string, unknown>>
  const isOther = record.version !== report.tool.version
  const differing = [...new Set([...Object.keys(again), ...Object.keys(claim)])].filter(
    (name) => name !== 'digest' && name !== 'tool' && JSON.stringify(claim[name]) !== JSON.stringify(again[name]),
  )
  if (maker['version'] !== record.version || maker['name'] !== report.tool.name)
    return [failed(`The claim names ${shown(maker['version'])} as the version of the tool, the evidence ${record.version}.`)]
  if (differing.length === 0) return [passed(`Judged again, the evidence gives the claim: ${verdictIn(report)}.`)]
  const sentences = differing.map((name) => ({
    name,
    text: `Judged again, the evidence gives another "${visibleLine(name)}": ${shown(again[name])}; the claim has ${shown(claim[name])}.`,
  }))
  // Of other requirements, or of bodies that are not there, another judgement may follow.
  const isOpen = (name: string): boolean =>
    isOther
      ? name === 'specDigest' || name === 'requirementSet' || judgedMembers.has(name)
      : judgedMembers.has(name) && isLess(claim, report, record)
  const steps = sentences.map(({ name, text }): Step => ({ outcome: isOpen(name) ? 'undecided' : 'failed', text }))
  if (steps.some(({ outcome }) => outcome === 'failed')) return steps
  const why = isOther
    ? `The claim was made by version ${shown(record.version)}, and this is version ${report.tool.version}: verify it with npx vision-conformance@${shown(record.version)}.`
    : 'The evidence has not all bodies, so it cannot show the verdict and the counts of the claim.'
  return [...steps, { outcome: 'undecided', text: why }]
}

/** Whether bodies are missing, and nothing was judged that contradicts the claim: what is missing leaves requirements undecided, and fails none. */
function isLess(claim: Claim, report: Report, record: RunRecord): boolean {
  const claimed = [claim['failed'], claim['waived']].flatMap((ids) => (Array.isArray(ids) ? (ids as readonly unknown[]) : []))
  return (
    cutBodies(record) > 0 &&
    report.requirements.every(({ id, verdict }) => (verdict !== 'fail' && verdict !== 'waived') || claimed.includes(id))
  )
}

const verdictIn = ({ verdict, counts }: Report): string => `${words[verdict]}, ${String(counts.pass)} passed, ${String(counts.fail)} failed`

const words: Readonly<Record<RunVerdict, string>> = {
  conformant: 'conformant',
  'conformant-with-warnings': 'conformant with warnings',
  'conformant-with-waivers': 'conformant with waivers',
  'not-conformant': 'not conformant',
  partial: 'partial',
  'selection-passed': 'selection passed',
  'selection-failed': 'selection failed',
}

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : cut(visibleLine(typeof value === 'string' ? value : JSON.stringify(value)), MAX_SHOWN)

const maker = (claim: Claim): string => {
  const organisation = claim['organisation']
  const who = typeof organisation === 'string' && organisation !== '' ? `that ${shown(organisation)}` : 'who'
  return `It does not prove ${who} made the evidence, or that the endpoint sent it. To see for yourself, run the command of "reproduce" in the claim.`
}

const cutBodies = ({ exchanges }: RunRecord): number =>
  exchanges.filter(({ transcript: { end } }) => end.kind === 'too-large' && end.of !== undefined).length

function leftOut(record: RunRecord): readonly string[] {
  const cutOnes = cutBodies(record)
  const kept = String(record.settings['transcripts'])
  return cutOnes === 0
    ? []
    : [
        `It proves nothing about what --transcripts ${shown(kept)} left out: ${String(cutOnes)} of ${String(record.exchanges.length)} response bodies are there in part or not at all.`,
      ]
}

function withheld(report: Report): readonly string[] {
  const why = claimWithheld(report)
  return why === null ? [] : [`It proves no conformance: ${why}.`]
}
