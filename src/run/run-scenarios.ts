/** Runs scenarios, as many at once as the request limiter allows, each after those that it needs. */
import { wordOf } from '../generate/nonce.ts'
import { withWord } from '../generate/run-word.ts'
import { largest } from '../model/extremes.ts'
import type { Probe } from '../model/probe.ts'
import type { ResumedRun } from '../model/record.ts'
import type { Reading } from '../reading/reading.ts'
import type { Scenario } from '../reading/suite.ts'
import { type Clock, sleep } from '../transport/clock.ts'
import { singleRequests } from '../../suites/index.ts'
import { confirmLoss } from './confirm-loss.ts'
import { allScenarios } from './plan.ts'
import type { RunSettings } from '../options/settings.ts'
import type { ResultStore } from './result-store.ts'
import { type UndrawnContext, contextFor } from './scenario-context.ts'
import type { Sender, Unsent, Urgent } from './send.ts'

export interface ScenarioRun {
  readonly scenarios: readonly Scenario[]
  readonly context: UndrawnContext
  readonly settings: Pick<RunSettings, 'nonce' | 'seed'>
  readonly sender: Sender
  readonly store: ResultStore
  /** Whether the endpoint takes keys, and none was given to try it with. */
  readonly keyMissing: boolean
  /** Why nothing more is to be sent; null: go on. */
  readonly stopped: () => string | null
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Gives up what is under way: the target is lost. */
  readonly abandon: () => void
  /** Called when a scenario is over. */
  readonly over: (scenario: Scenario) => void
}

/** How long an attempt of what interrupts the run may take, ms: as long as an exchange by default. */
const INTERRUPTION_MS = 90_000

export async function runScenarios(options: ScenarioRun): Promise<void> {
  const { store, sender, clock, signal } = options
  let confirming: Promise<void> | null = null
  /** Whoever comes while control requests are under way waits for them. */
  const lossConfirmed = async (): Promise<void> => {
    if (!store.loss.isSuspected()) return
    if (confirming === null) {
      const resume = sender.pause()
      confirming = confirmLoss({ loss: store.loss, sender, fallbacks: plainest(options), clock, signal }).finally(() => {
        confirming = null
        if (store.loss.reason() !== null) options.abandon()
        resume()
      })
    }
    await confirming
  }
  let interrupting: Promise<void> | null = null
  /** What interrupts the run does so once, while nothing else is sent. */
  const interrupted = async (): Promise<void> => {
    if (!store.wasBusyAfterRefusal()) return
    if (interrupting === null) {
      const resume = sender.pause()
      const alone = { ...options, urgent: { withinMs: INTERRUPTION_MS }, recorded: () => Promise.resolve() }
      interrupting = Promise.all(onBusy.map((scenario) => afterNeeds(scenario, [], alone)))
        .then(() => undefined)
        .finally(resume)
    }
    await interrupting
  }
  const recorded = async (): Promise<void> => {
    await lossConfirmed()
    await interrupted()
  }
  const onBusy = options.scenarios.filter((scenario) => scenario.onBusyAfterRefusal === true)
  const playing = new Map<string, Promise<void>>()
  const inOrder = options.scenarios
    .filter((scenario) => !onBusy.includes(scenario))
    .sort((a, b) => Number(a.last ?? false) - Number(b.last ?? false))
  for (const scenario of inOrder) {
    const needs =
      scenario.last === true
        ? [...playing.values()]
        : [...scenario.needs, ...(scenario.needsRefusal ?? [])].flatMap((need) => playing.get(need) ?? [])
    playing.set(scenario.name, afterNeeds(scenario, needs, { ...options, urgent: null, recorded }))
  }
  await Promise.all(playing.values())
  if (!store.wasBusyAfterRefusal()) for (const scenario of onBusy) options.over(scenario)
}

/** What is sent to see whether everything is lost, where nothing was served yet: the plainest requests, and a greeting, which was served before the run. */
function plainest({ context, settings }: ScenarioRun): readonly Probe[] {
  const probes = allScenarios
    .filter((scenario) => scenario.plainest === true)
    .flatMap(({ name, steps }) => {
      const first = steps(contextFor(name, context, settings)).next([])
      return first.done === true ? [] : first.value
    })
  const greeting = singleRequests.greeting(contextFor('run/control', context, settings))
  return [...probes, greeting].map((probe) => withWord(probe, wordOf(settings.nonce)))
}

/** Of a run that is gone on with: what depends on other requests is repeated whole, unless it is over. */
export function repeatWhole(
  resumed: ResumedRun,
  scenarios: readonly Scenario[],
  context: UndrawnContext,
  settings: ScenarioRun['settings'],
): void {
  for (const { name, steps } of scenarios) {
    if (resumed.isOver(name)) continue
    const first = steps(contextFor(name, context, settings)).next([])
    resumed.repeatIfWhole(name, first.done === true ? [] : first.value)
  }
}

interface Playing extends ScenarioRun {
  /** Its requests do not wait for others; null: they do. */
  readonly urgent: Urgent | null
  /** Called when a response has been recorded, before anything follows from it. */
  readonly recorded: () => Promise<void>
}

async function afterNeeds(scenario: Scenario, needs: readonly Promise<void>[], options: Playing): Promise<void> {
  const { store, stopped, over } = options
  await Promise.all(needs)
  const failed = scenario.needs.find((need) => store.failureOf(need) !== null)
  const served = scenario.needsRefusal?.find((need) => store.wasServed(need))
  const keyless = scenario.area === 'auth' && options.keyMissing ? keyMissing : null
  const reason =
    stopped() ??
    keyless ??
    (failed === undefined ? null : `its prerequisite ${failed} failed: ${store.failureOf(failed) ?? ''}`) ??
    (served === undefined ? null : `${served} was not rejected, so this would show the same failure again`)
  if (reason !== null) store.skip(scenario, reason)
  else {
    try {
      await steps(scenario, options)
    } catch (error) {
      store.internalError(`the scenario ${scenario.name} threw ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  over(scenario)
}

const keyMissing = 'no API key was given (use --no-auth if the endpoint takes none)'

async function steps(scenario: Scenario, options: Playing): Promise<void> {
  const { context, settings, sender, store, clock, signal, urgent, recorded } = options
  const word = wordOf(settings.nonce)
  const steps = scenario.steps({ ...contextFor(scenario.name, context, settings), unanswered: store.unanswered })
  let step = steps.next([])
  let isContinued = scenario.together === true
  /** Returns before anything is waited for: a body of many megabytes is not held meanwhile. */
  const exchanged = async (probe: Probe): Promise<Reading | Unsent> => {
    const transcript = await sender.send(scenario.recorded === true ? probe : withWord(probe, word), urgent, scenario.name, isContinued)
    if ('unsent' in transcript) return transcript
    return store.record(scenario, transcript).finally(() => {
      sender.release(transcript)
    })
  }
  while (step.done !== true) {
    const pauseMs = largest(step.value.map((probe) => probe.pauseMs ?? 0))
    if (pauseMs > 0) await sleep(clock, pauseMs, signal)
    const readings = await Promise.all(
      step.value.map(async (probe): Promise<Reading | Unsent> => {
        const reading = await exchanged(probe)
        if (!('unsent' in reading)) await recorded()
        return reading
      }),
    )
    const [missing] = readings.flatMap((reading) => ('unsent' in reading ? [reading] : []))
    if (missing !== undefined) {
      store.skip(scenario, missing.unsent)
      return
    }
    step = steps.next(readings.flatMap((reading) => ('unsent' in reading ? [] : [reading])))
    isContinued = true
  }
}
