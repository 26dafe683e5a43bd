/** From the ledger of a run to its report. */
import { requirementSet, specDigest } from '../contract/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { Report } from '../model/report.ts'
import type { Capability, FrozenSet, Requirement } from '../model/requirement.ts'
import type { Transport } from '../transport/transport.ts'
import { reportOf } from '../verdict/report.ts'
import type { Ledger } from './ledger.ts'
import { suggestion } from '../options/nearest.ts'
import type { RunSettings } from '../options/settings.ts'
import type { Plan } from './plan.ts'
import type { Sender } from './send.ts'
import { version } from './version.ts'

export interface Assembling {
  readonly settings: RunSettings
  /** The released set that counts; null: all rows. */
  readonly set: FrozenSet | null
  readonly rows: readonly Requirement[]
  readonly profile: Profile
  readonly plan: Plan
  readonly model: string
  readonly ledger: Ledger
  readonly sender: Sender
  readonly startedAt: number
  readonly durationMs: number
  readonly early: string
  readonly transport: Transport
}

export function assembled(assembling: Assembling): Report {
  const { settings, set, rows, profile, plan, model, ledger, sender, startedAt, durationMs, early, transport } = assembling
  const unsentOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => ledger.unsent.get(name) ?? [])
  const refusedBy = (names: readonly string[]): readonly Capability[] => names.flatMap((name) => ledger.refusals.get(name) ?? [])
  /** What scenarios need that were not played, and what that needs. */
  const neededBy = (names: readonly string[]): readonly string[] =>
    plan.scenarios
      .filter(({ name }) => names.includes(name) && ledger.unsent.has(name))
      .flatMap(({ needs }) => [...needs, ...neededBy(needs)])
  return reportOf({
    rows,
    findings: ledger.findings,
    circumstances: (row) => {
      const occasions = plan.occasionsOf(row)
      return {
        outOfScope: plan.outOfScope(row),
        outsideSet: set === null || set.rows[row.id] !== undefined ? null : set.name,
        isOccasion: (exchange) => occasions.includes(ledger.scenarioOf(exchange)),
        unsent: early !== '' && ledger.unsent.size === 0 ? [early] : unsentOf(occasions),
        refused: refusedBy(occasions),
        refusedBefore: refusedBy(neededBy(occasions)),
      }
    },
    profile,
    strict: settings.strict,
    baseline: settings.baseline,
    suggest: (id) =>
      suggestion(
        id,
        rows.map((row) => row.id),
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
      tier: settings.tier,
      ...sender.sent(),
      promptTokens: ledger.tokens.prompt,
      completionTokens: ledger.tokens.completion,
      requirementSet: set?.name ?? requirementSet,
      specDigest,
      reproduce: transport.mask.text(settings.reproduce).value,
      endedEarly: early,
      ownFaults: ledger.ownFaults.map((fault) => transport.mask.text(fault).value),
    },
    counterexamples: ledger.counterexamples,
    exchange: (id) => {
      const reading = ledger.cited.get(id)
      if (reading === undefined) return null
      const { transcript, body } = reading
      return { transcript, body, startedAt: new Date(transcript.startedAt).toISOString() }
    },
  })
}
