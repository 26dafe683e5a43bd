/** claim.json: what an organisation may publish of a run (spec/claim.schema.json), with the digest of its evidence and the command that checks it. */
import { createHash } from 'node:crypto'
import type { Report, Verdict } from '../model/report.ts'
import { baselineLines } from './gates.ts'
import { headline, lacking } from './headline.ts'
import { shownJson } from './json.ts'
import { cut } from './visible.ts'

/** Longer than any name or command is, UTF-16 units. */
const MAX_TEXT = 4000

export const drawClaim = (report: Report): string => sealed(claimOf(report))

/** A claim without the digest of itself, or as a file has it. */
export type Claim = Readonly<Record<string, unknown>>

/** Over the other members, as JSON without white space. */
export function claimDigest(claim: Claim): string {
  const members = Object.fromEntries(Object.entries(claim).filter(([name]) => name !== 'digest'))
  return createHash('sha256').update(JSON.stringify(members)).digest('hex')
}

const sealed = (claim: Claim): string => shownJson({ ...claim, digest: claimDigest(claim) })

/** The text of a claim, with the digest of what it holds now. */
export const sealAgain = (text: string): string => sealed(JSON.parse(text) as Claim)

/** Whether a text is a claim as it is drawn: white space may differ, and nothing else, such as a member that stands twice. */
export const isAsDrawn = (text: string, claim: Claim): boolean => dense(text) === dense(shownJson(claim))

/** Without the white space between the tokens of JSON. */
const dense = (text: string): string => text.replace(/("(?:[^"\\]|\\.)*")|\s+/gs, '$1')

export function claimOf(report: Report): Claim {
  const { counts, requirements, run, target, tool, transcripts, verdict } = report
  const idsOf = (wanted: Verdict): readonly string[] => requirements.filter((row) => row.verdict === wanted).map(({ id }) => id)
  return brief({
    schema: 'vision-conformance/claim@1',
    organisation: target.organisation ?? '',
    contact: target.contact ?? '',
    product: target.product,
    version: target.version,
    endpoint: { baseUrl: target.baseUrl, model: target.model, profile: target.profile },
    verdict,
    headline: headline(report),
    lacking: lacking(report),
    scope: run.scope,
    requirementSet: run.requirementSet,
    specDigest: run.specDigest,
    counts,
    failed: idsOf('fail'),
    waived: idsOf('waived'),
    baselineProblems: baselineLines(report),
    unsupported: idsOf('unsupported'),
    run: {
      id: run.id,
      startedAt: run.startedAt,
      seed: run.seed,
      ...(run.nonce === undefined ? {} : { nonce: run.nonce }),
      tier: run.tier,
      endedEarly: run.endedEarly,
    },
    transcripts: transcripts ?? null,
    reproduce: run.reproduce,
    tool,
  })
}

/** What an endpoint says of itself may have any length. */
const brief = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, member: unknown) => (typeof member === 'string' ? cut(member, MAX_TEXT) : member))) as T
