/** From the ledger of a run to its report. */
import { core, requirementSet, specDigest } from '../contract/catalogue.ts'
import type { Knobs, Profile } from '../model/profile.ts'
import type { Report } from '../model/report.ts'
import type { Capability, RequirementSet, Requirement } from '../model/requirement.ts'
import type { Transport } from '../transport/transport.ts'
import { reportOf } from '../verdict/report.ts'
import { requestFile } from '../verdict/curl.ts'
import type { ResultStore } from './result-store.ts'
import type { Isolating } from './isolating.ts'
import { suggestion } from '../options/nearest.ts'
import type { RunSettings } from '../options/settings.ts'
import type { Plan } from './plan.ts'
import type { Sender } from './send.ts'
import { version } from './version.ts'

export interface Assembling {
  readonly settings: RunSettings
  /** The released set that counts; null: all rows. */
  readonly set: RequirementSet | null
  readonly requirements: readonly Requirement[]
  readonly profile: Profile
  readonly plan: Plan
  readonly model: string
  /** How requests were written. */
  readonly knobs: Knobs
  readonly store: ResultStore
  readonly isolation: Isolating
  readonly sender: Pick<Sender, 'sent'>
  readonly startedAt: number
  readonly durationMs: number
  readonly early: string
  readonly transport: Pick<Transport, 'mask'>
  /** What the traffic of a client is called that was judged; absent: it is a run of ours. */
  readonly traffic?: string
}

/** Of the exchanges that the report holds, by the files that its curl lines send. */
export const requestBodies = ({ exchanges }: Report, store: ResultStore): ReadonlyMap<string, Uint8Array> =>
  new Map(
    exchanges.flatMap(({ id }) => {
      const kept = store.cited.get(id) ?? store.proofs.find(id)
      const file = kept === undefined ? null : requestFile(kept.transcript)
      return kept === undefined || file === null ? [] : [[file, kept.transcript.probe.body] as const]
    }),
  )

export function assembled(assembling: Assembling): Report {
  const { settings, set, requirements, profile, plan, model, store, isolation, sender, startedAt, durationMs, early, transport, traffic } =
    assembling
  const pairs = store.pairs(assembling.knobs)
  const unsentOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => store.unsent.get(name) ?? [])
  const refusedBy = (names: readonly string[]): readonly Capability[] => names.flatMap((name) => store.refusals.get(name) ?? [])
  /** What scenarios need that were not played, and what that needs. */
  const neededBy = (names: readonly string[]): readonly string[] =>
    plan.scenarios
      .filter(({ name }) => names.includes(name) && store.unsent.has(name))
      .flatMap(({ needs }) => [...needs, ...neededBy(needs)])
  const durations = new Map(store.facts.map(({ id, startedAt, endedAt }) => [id, endedAt - startedAt]))
  return reportOf({
    requirements,
    findings: store.findings,
    causesOf: isolation.causesOf,
    circumstances: (requirement) => {
      const triggers = plan.triggersOf(requirement)
      return {
        outOfScope: plan.outOfScope(requirement),
        unlessSeen: plan.unlessSeen(requirement),
        outsideSet: set === null || set.requirements[requirement.id] !== undefined ? null : set.name,
        isTrigger: (exchange) => triggers.includes(store.scenarioOf(exchange)),
        unsent: early !== '' && store.unsent.size === 0 ? [early] : unsentOf(triggers),
        refused: refusedBy(triggers),
        refusedBefore: refusedBy(neededBy(triggers)),
      }
    },
    profile,
    core,
    strict: settings.strict,
    baseline: settings.baseline,
    suggest: (id) =>
      suggestion(
        id,
        requirements.map((requirement) => requirement.id),
      ),
    earlier: settings.earlier,
    tool: { name: 'vision-conformance', version },
    target: {
      baseUrl: transport.mask.text(settings.baseUrl).value,
      model,
      profile: profile.name,
      product: settings.product,
      version: settings.version,
      organisation: settings.organisation,
      contact: settings.contact,
    },
    run: {
      id: `${String(startedAt)}-${String(settings.seed)}`,
      startedAt: new Date(startedAt).toISOString(),
      durationMs: Math.round(durationMs),
      seed: settings.seed,
      ...(settings.nonce === '' ? {} : { nonce: settings.nonce }),
      tier: settings.tier,
      selection:
        settings.only.length + settings.skip.length === 0 && traffic === undefined ? null : { only: settings.only, skip: settings.skip },
      ...sender.sent(),
      promptTokens: store.tokens.prompt,
      completionTokens: store.tokens.completion,
      requirementSet: set === null ? requirementSet : set.isDraft ? `${set.name} (draft)` : set.name,
      specDigest,
      reproduce: transport.mask.text(settings.reproduce).value,
      ...(traffic === undefined ? {} : { traffic }),
      ...(settings.source === '' ? {} : { source: settings.source }),
      endedEarly: early,
      ownFaults: store.ownFaults.map((fault) => transport.mask.text(fault).value),
      ...(pairs === null ? {} : { pairs }),
      ...(settings.insecure && settings.baseUrl.startsWith('https:') ? { insecure: true } : {}),
    },
    counterexamples: store.counterexamples,
    proofOf: store.proofs.of,
    durationMsOf: (ids) => ids.reduce((sum, id) => sum + (durations.get(id) ?? 0), 0),
    facts: store.endpointFacts(),
    curl: settings.curl,
    exchange: (id) => {
      const kept = store.cited.get(id) ?? store.proofs.find(id)
      return kept === undefined ? null : { ...kept, startedAt: new Date(kept.transcript.startedAt).toISOString() }
    },
  })
}
