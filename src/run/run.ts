/** One run, from settings to report. Whatever happens on the way, a report comes out; only a UsageError is thrown. */
import { requirementsOf } from '../contract/catalogue.ts'
import type { Profile } from '../model/profile.ts'
import type { Report } from '../model/report.ts'
import type { ExchangeOrder } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import type { ImageHost } from '../reading/suite.ts'
import { assembled } from './assemble.ts'
import { chosenProfile, chosenSet } from './chosen.ts'
import { conduct } from './conduct.ts'
import { breachesOf } from './breaches.ts'
import { deadline, gateOf } from './gate.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { type RunOptions, type RunSettings, settingsOf } from './options.ts'
import { type Plan, planOf } from './plan.ts'
import { preflight } from './preflight.ts'
import { progress } from './progress.ts'
import { recordedSettings } from './record.ts'
import { type Sender, senderOf } from './send.ts'
import { imageHostOf, transportTo, urlOf } from './target.ts'
import { worldOf } from './world.ts'

/** Checks an endpoint. Rejects with a UsageError for what the caller got wrong, before anything but the preflight is sent. */
export const run = (options: RunOptions): Promise<Report> => execute(settingsOf(options))

/** As `run`, with options that were made total. */
export async function execute(settings: RunSettings): Promise<Report> {
  const profile = chosenProfile(settings.profile)
  const set = chosenSet(settings.requirements)
  const rows = requirementsOf(set)
  const plan = planOf(settings, rows)
  const baseUrl = urlOf(settings.baseUrl)
  const { clock, known } = settings.transport
  const startedAt = clock.wallTime()
  const began = clock.monotonicTime()
  const listener = known === null ? await imageHostOf(settings.imageHost, clock) : null
  const images = known === null ? listener : known.images
  const limit = deadline(settings.signal, settings.maxMs, clock)
  const { signal } = limit
  const transport = transportTo(settings, baseUrl, listener, limit.end)
  const heard = (transcript: Transcript, order: ExchangeOrder | null = null): void => {
    settings.listen({ kind: 'transcript', transcript, order })
  }
  const ledger = openLedger(plan)
  const stopped = (): string | null => {
    const stop = limit.stop()
    if (stop !== null)
      return stop.kind === 'deadline' ? `the run's limit of ${String(settings.maxMs / 1000)} s ran out` : `interrupted: ${stop.reason}`
    if (sender.sent().requests >= settings.maxRequests) return `over budget: ${String(settings.maxRequests)} requests`
    if (ledger.tokens.prompt + ledger.tokens.completion >= settings.maxTokens) return `over budget: ${String(settings.maxTokens)} tokens`
    return ledger.lost()
  }
  const gate = gateOf(settings.concurrency, settings.rps, signal, clock)
  const sender: Sender = senderOf({ transport, gate, clock, signal, stopped, heard, putOff: ledger.overhear })
  try {
    const ready = known?.preflight ?? (await preflight({ ...settings, signal }, profile, transport, heard))
    settings.listen({ kind: 'opened', header: { startedAt, preflight: ready, ...recordedSettings(settings, transport.mask, images) } })
    const model = ready.ready ? ready.model : (settings.model ?? '')
    const early = ready.ready
      ? await played({ settings, profile: { ...profile, knobs: ready.knobs }, plan, model, ledger, sender, stopped, images, wasStopped: () => limit.stop() !== null })
      : ready.sentence
    const stop = limit.stop()
    if (stop !== null) settings.listen({ kind: 'stopped', stop })
    const report = assembled({
      settings,
      set,
      rows,
      profile,
      plan,
      model,
      ledger,
      sender,
      startedAt,
      durationMs: clock.monotonicTime() - began,
      early,
      transport,
    })
    settings.listen({ kind: 'finished', report })
    return report
  } finally {
    limit.lift()
    await transport.close()
    await listener?.close()
  }
}

interface Playing {
  readonly settings: RunSettings
  readonly profile: Profile
  readonly plan: Plan
  readonly model: string
  readonly ledger: Ledger
  readonly sender: Sender
  readonly stopped: () => string | null
  readonly images: ImageHost | null
  /** Whether it was ended from outside. */
  readonly wasStopped: () => boolean
}

/** Plays what is planned; gives why it ended early, empty if it did not. */
async function played({ settings, profile, plan, model, ledger, sender, stopped, images, wasStopped }: Playing): Promise<string> {
  settings.listen({ kind: 'started', model, scenarios: plan.scenarios.length })
  const over = new Set<string>()
  await conduct({
    scenarios: plan.scenarios,
    world: worldOf(settings, profile, model, images, breachesOf(plan.checks, profile)),
    seed: settings.seed,
    keyMissing: settings.key === null && settings.authentication !== null,
    sender,
    ledger,
    stopped,
    over: ({ name }) => {
      over.add(name)
      settings.listen({ kind: 'progress', areas: progress(plan, over, ledger) })
    },
  })
  ledger.close()
  return ledger.unsent.size > 0 || wasStopped() ? (stopped() ?? '') : ''
}
