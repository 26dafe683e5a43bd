/** One run, from settings to report. Whatever happens on the way, a report comes out; only a UsageError is thrown. */
import type { Profile } from '../model/profile.ts'
import type { Report } from '../model/report.ts'
import type { Transcript } from '../model/transcript.ts'
import type { RunOptions } from '../options/run-options.ts'
import type { RunSettings } from '../options/settings.ts'
import type { ImageHost } from '../reading/suite.ts'
import { assembled } from './assemble.ts'
import { runScenarios } from './run-scenarios.ts'
import { breachesOf } from './breaches.ts'
import { deadline, requestLimiterOf } from './request-limiter.ts'
import { type ResultStore, openResultStore } from './result-store.ts'
import type { Plan } from './plan.ts'
import { type Prepared, prepare } from './prepare.ts'
import { preflight } from './preflight.ts'
import { progress } from './progress.ts'
import { type Sender, senderOf } from './send.ts'
import { imageHostOf, transportTo } from './target.ts'
import { scenarioContextOf } from './scenario-context.ts'

/**
 * Tests an endpoint; gives the report. Rejects with a UsageError for what the caller got wrong: an option before anything is sent, a model
 * or a base URL that the endpoint does not know after the preflight.
 */
export const run = async (options: RunOptions): Promise<Report> => runPrepared(prepare(options))

/** As `run`, with options that are validated already. */
export async function runPrepared({ settings, profile, set, requirements, plan }: Prepared): Promise<Report> {
  const { clock } = settings.transport
  const startedAt = clock.wallTime()
  const began = clock.monotonicTime()
  const imageHost = await imageHostOf(settings.imageHost, clock)
  const transport = transportTo(settings, imageHost)
  const limit = deadline(settings.signal, settings.maxMs, clock)
  const { signal } = limit
  const onTranscript = (transcript: Transcript): void => {
    settings.listen({ kind: 'transcript', transcript })
  }
  const store = openResultStore(plan)
  const stopped = (): string | null => {
    if (limit.expired()) return `the run's limit of ${String(settings.maxMs / 1000)} s ran out`
    if (signal.aborted) return `interrupted: ${String(settings.signal.reason)}`
    if (sender.sent().requests >= settings.maxRequests) return `over budget: ${String(settings.maxRequests)} requests`
    if (store.tokens.prompt + store.tokens.completion >= settings.maxTokens) return `over budget: ${String(settings.maxTokens)} tokens`
    return store.abortReason()
  }
  const limiter = requestLimiterOf(settings.concurrency, settings.rps, signal, clock)
  const sender: Sender = senderOf({ transport, limiter, clock, signal, stopped, onTranscript, rateLimited: store.recordRetried })
  try {
    const ready = await preflight({ ...settings, signal }, profile, transport, onTranscript)
    const model = ready.ready ? ready.model : (settings.model ?? '')
    const early = ready.ready
      ? await played({ settings, profile: { ...profile, knobs: ready.knobs }, plan, model, store, sender, stopped, imageHost })
      : ready.sentence
    const report = assembled({
      settings,
      set,
      requirements,
      profile,
      plan,
      model,
      store,
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
    await imageHost?.close()
  }
}

interface Playing {
  readonly settings: RunSettings
  readonly profile: Profile
  readonly plan: Plan
  readonly model: string
  readonly store: ResultStore
  readonly sender: Sender
  readonly stopped: () => string | null
  readonly imageHost: ImageHost | null
}

/** Plays what is planned; gives why it ended early, empty if it did not. */
async function played({ settings, profile, plan, model, store, sender, stopped, imageHost }: Playing): Promise<string> {
  settings.listen({ kind: 'started', model, scenarios: plan.scenarios.length })
  const over = new Set<string>()
  await runScenarios({
    scenarios: plan.scenarios,
    context: scenarioContextOf(settings, profile, model, imageHost, breachesOf(plan.checks, profile)),
    seed: settings.seed,
    keyMissing: settings.key === null && settings.authentication !== null,
    sender,
    store,
    stopped,
    over: ({ name }) => {
      over.add(name)
      settings.listen({ kind: 'progress', areas: progress(plan, over, store) })
    },
  })
  store.close()
  return store.unsent.size > 0 || settings.signal.aborted ? (stopped() ?? '') : ''
}
