/** From the ledger of a run to its report. */
import { requirementSet, requirements, specDigest } from '../contract/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { Report } from '../model/report.ts'
import type { Transport } from '../transport/transport.ts'
import { reportOf } from '../verdict/report.ts'
import type { Ledger } from './ledger.ts'
import type { RunSettings } from './options.ts'
import type { Plan } from './plan.ts'
import type { Sender } from './send.ts'
import { version } from './version.ts'

export interface Assembling {
  readonly settings: RunSettings
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

export function assembled({ settings, profile, plan, model, ledger, sender, startedAt, durationMs, early, transport }: Assembling): Report {
  const unsentOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => ledger.unsent.get(name) ?? [])
  return reportOf({
    rows: requirements,
    findings: ledger.findings,
    circumstances: (row) => {
      const occasions = plan.occasionsOf(row)
      return {
        outOfScope: plan.outOfScope(row),
        isOccasion: (exchange) => occasions.includes(ledger.scenarioOf(exchange)),
        unsent: early !== '' && ledger.unsent.size === 0 ? [early] : unsentOf(occasions),
        refused: occasions.flatMap((name) => ledger.refusals.get(name) ?? []),
      }
    },
    profile,
    strict: settings.strict,
    tool: { name: 'vision-conformance', version },
    target: {
      baseUrl: transport.mask.text(settings.baseUrl).value,
      model,
      profile: profile.name,
      product: settings.product,
      version: settings.version,
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
      requirementSet,
      specDigest,
      reproduce: transport.mask.text(settings.reproduce).value,
      endedEarly: early,
      ownFaults: ledger.ownFaults.map((fault) => transport.mask.text(fault).value),
    },
    exchange: (id) => {
      const reading = ledger.cited.get(id)
      if (reading === undefined) return null
      const { transcript, body } = reading
      return { transcript, body, startedAt: new Date(transcript.startedAt).toISOString() }
    },
  })
}
