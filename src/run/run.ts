/** One run, from settings to report. Once it has started, a report comes out whatever happens. */
import type { Probe } from '../model/probe.ts'
import type { Profile } from '../model/profile.ts'
import type { Report } from '../model/report.ts'
import type { ExchangeOrder } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import type { RunOptions } from '../options/run-options.ts'
import type { RunSettings } from '../options/settings.ts'
import type { ImageHost } from '../reading/suite.ts'
import { collectGarbage } from '../transport/collect-garbage.ts'
import type { Transport } from '../transport/transport.ts'
import { assembled, requestBodies } from './assemble.ts'
import { repeatWhole, runScenarios } from './run-scenarios.ts'
import { breachesOf } from './breaches.ts'
import { deadline, requestLimiterOf } from './request-limiter.ts'
import { type Isolating, isolatingOf } from './isolating.ts'
import { type ResultStore, openResultStore } from './result-store.ts'
import type { Plan } from './plan.ts'
import { type Prepared, prepare } from './prepare.ts'
import { preflight } from './preflight.ts'
import { progressOf } from './progress.ts'
import { recordedSettings } from './record.ts'
import { type Sender, senderOf } from './send.ts'
import { imageHostOf, transportTo } from './target.ts'
import { scenarioContextOf } from './scenario-context.ts'
import { watchTimeouts } from './timeouts.ts'

/**
 * Tests an endpoint; gives the report. Rejects with a UsageError for what the caller got wrong: an option before anything is sent, a model
 * or a base URL that the endpoint does not know after the preflight. Rejects with a StartFailure where no chat request got a completion or a
 * refusal in the documented envelope.
 */
export const run = async (options: RunOptions): Promise<Report> => runPrepared(prepare(options))

/** As `run`, with options that are validated already. */
export async function runPrepared({ settings, profile, set, requirements, plan }: Prepared): Promise<Report> {
  const { clock, known } = settings.transport
  const startedAt = clock.wallTime()
  const began = clock.monotonicTime()
  const resumed = known?.resumed ?? null
  const isLive = known === null || resumed !== null
  const listener = isLive ? await imageHostOf(settings.imageHost, clock) : null
  const images = isLive ? listener : known.images
  const limit = deadline(settings.signal, settings.maxMs, clock)
  const { signal } = limit
  const transport = transportTo(settings, listener, limit.end)
  const store = openResultStore(plan, clock, settings.limits.firstByteMs)
  const timeouts = watchTimeouts(settings.limits)
  const onTranscript = (transcript: Transcript, order: ExchangeOrder | null = null): void => {
    if (order !== null) {
      store.loss.ended(transcript.id, order.sent)
      timeouts.see(transcript)
    }
    settings.listen({ kind: 'transcript', transcript, order })
  }
  const isolation = isolatingOf(plan, requirements, profile, store)
  const stopped = (probe?: Probe): string | null => {
    const stop = limit.stop()
    if (stop !== null)
      return stop.kind === 'deadline' ? `the run's limit of ${String(settings.maxMs / 1000)} s ran out` : `interrupted: ${stop.reason}`
    if (sender.sent().requests >= settings.maxRequests) return `over budget: ${String(settings.maxRequests)} requests`
    if (store.tokens.prompt + store.tokens.completion >= settings.maxTokens) return `over budget: ${String(settings.maxTokens)} tokens`
    return store.abortReason() ?? (probe === undefined ? null : timeouts.reasonFor(probe))
  }
  const limiter = requestLimiterOf(settings.concurrency, settings.rps, signal, clock)
  const sending: Pick<Transport, 'send'> = {
    send: (probe, id, ended, bounds) => {
      settings.listen({ kind: 'request', name: probe.name })
      return transport.send(probe, id, ended, bounds)
    },
  }
  const sender: Sender = senderOf({
    ...{ transport: sending, limiter, clock, signal, stopped, onTranscript },
    limitsFor: timeouts.limitsFor,
    rateLimited: store.recordRetried,
  })
  try {
    const ready = known?.preflight ?? (await preflight({ ...settings, signal }, profile, transport, onTranscript))
    if (resumed !== null)
      repeatWhole(resumed, plan.scenarios, scenarioContextOf(settings, { ...profile, knobs: ready.knobs }, ready.model, images), settings)
    settings.listen({
      kind: 'opened',
      resumed,
      header: { startedAt, preflight: ready, ...recordedSettings(settings, transport.mask, images) },
    })
    store.loss.started(ready)
    const { model, knobs } = ready
    const early = await played({
      settings,
      profile: { ...profile, knobs },
      plan,
      model,
      store,
      isolation,
      sender,
      stopped,
      images,
      signal,
      wasStopped: () => limit.stop() !== null,
      abandon: limit.abandon,
    })
    const stop = limit.stop()
    if (stop !== null) settings.listen({ kind: 'stopped', stop })
    collectGarbage()
    const report = assembled({
      settings,
      set,
      requirements,
      profile,
      plan,
      model,
      knobs,
      store,
      isolation,
      sender,
      startedAt,
      durationMs: clock.monotonicTime() - began,
      early,
      transport,
    })
    if (settings.curl.files) settings.listen({ kind: 'requests', bodies: requestBodies(report, store) })
    settings.listen({ kind: 'finished', report })
    return report
  } finally {
    limit.lift()
    transport.close()
    await listener?.close()
  }
}

interface Playing {
  readonly settings: RunSettings
  readonly profile: Profile
  readonly plan: Plan
  readonly model: string
  readonly store: ResultStore
  readonly isolation: Isolating
  readonly sender: Sender
  readonly stopped: () => string | null
  readonly images: ImageHost | null
  readonly signal: AbortSignal
  /** Gives up what is under way. */
  readonly abandon: () => void
  /** Whether it was ended from outside. */
  readonly wasStopped: () => boolean
}

/** Runs the planned scenarios; returns why the run ended early, empty if it did not. */
async function played({
  settings,
  profile,
  plan,
  model,
  store,
  isolation,
  sender,
  stopped,
  images,
  signal,
  wasStopped,
  abandon,
}: Playing): Promise<string> {
  settings.listen({ kind: 'started', model, scenarios: plan.scenarios.length })
  const over = new Set<string>()
  const context = scenarioContextOf(settings, profile, model, images, breachesOf(plan.checks, profile))
  const progress = progressOf(plan, store)
  await runScenarios({
    scenarios: plan.scenarios,
    context: { ...context, isolation: { ...context.isolation, suspects: isolation.suspects } },
    settings,
    keyMissing: settings.key === null && settings.authentication !== null,
    sender,
    store,
    stopped,
    clock: settings.transport.clock,
    signal,
    abandon,
    over: ({ name }) => {
      over.add(name)
      settings.listen({ kind: 'over', scenario: name })
      settings.listen({ kind: 'progress', areas: progress(over), tokens: store.tokens.prompt + store.tokens.completion })
    },
  })
  store.close()
  return store.unsent.size > 0 || wasStopped() ? (stopped() ?? '') : ''
}
