/** Runs scenarios, as many at once as the request limiter allows, each after those that it needs. */
import { chanceOf } from '../generate/chance.ts'
import type { Probe } from '../model/probe.ts'
import { type Reading, read } from '../reading/reading.ts'
import type { Scenario, ScenarioContext } from '../reading/suite.ts'
import type { ResultStore } from './result-store.ts'
import type { Sender, Unsent } from './send.ts'

export interface ScenarioRun {
  readonly scenarios: readonly Scenario[]
  readonly context: Omit<ScenarioContext, 'chance'>
  readonly seed: number
  readonly sender: Sender
  readonly store: ResultStore
  /** Whether the endpoint takes keys, and none was given to try it with. */
  readonly keyMissing: boolean
  /** A valid request with nothing special: it shows whether the key and the quota are lost. */
  readonly control: Probe
  /** Why nothing more is to be sent; null: go on. */
  readonly stopped: () => string | null
  /** Called when a scenario is over. */
  readonly over: (scenario: Scenario) => void
}

export async function runScenarios(options: ScenarioRun): Promise<void> {
  const playing = new Map<string, Promise<void>>()
  const inOrder = [...options.scenarios].sort((a, b) => Number(a.last ?? false) - Number(b.last ?? false))
  for (const scenario of inOrder) {
    const needs =
      scenario.last === true
        ? [...playing.values()]
        : [...scenario.needs, ...(scenario.needsRefusal ?? [])].flatMap((need) => playing.get(need) ?? [])
    playing.set(scenario.name, afterNeeds(scenario, needs, options))
  }
  await Promise.all(playing.values())
}

async function afterNeeds(scenario: Scenario, needs: readonly Promise<void>[], options: ScenarioRun): Promise<void> {
  const { store, stopped, over } = options
  await Promise.all(needs)
  const failed = scenario.needs.find((need) => store.failureOf(need) !== null)
  const served = scenario.needsRefusal?.find((need) => store.wasServed(need))
  const keyless = scenario.area === 'auth' && options.keyMissing ? keyMissing : null
  const reason =
    stopped() ??
    keyless ??
    (failed === undefined ? null : `its prerequisite ${failed} failed: ${store.failureOf(failed) ?? ''}`) ??
    (served === undefined ? null : `${served} was not refused, so that this would show the same again`)
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

const keyMissing = 'no key was given (or say --no-auth, if the endpoint takes none)'

/** Requests that were refused in a row may have that in common; a plain one shows whether the key or the quota is lost. */
async function confirmLoss({ store, sender, control }: ScenarioRun): Promise<void> {
  if (!store.loss.isSuspected()) return
  const transcript = await sender.send(control, true)
  if (store.loss.isSuspected()) store.loss.confirm('unsent' in transcript ? null : read(transcript))
}

async function steps(scenario: Scenario, options: ScenarioRun): Promise<void> {
  const { context, seed, sender, store } = options
  const steps = scenario.steps({ ...context, chance: chanceOf(seed, scenario.name), unanswered: store.unanswered })
  let step = steps.next([])
  while (step.done !== true) {
    const readings = await Promise.all(
      step.value.map(async (probe): Promise<Reading | Unsent> => {
        const transcript = await sender.send(probe)
        if ('unsent' in transcript) return transcript
        const reading = store.record(scenario, transcript)
        await confirmLoss(options)
        return reading
      }),
    )
    const [missing] = readings.flatMap((reading) => ('unsent' in reading ? [reading] : []))
    if (missing !== undefined) {
      store.skip(scenario, missing.unsent)
      return
    }
    step = steps.next(readings.flatMap((reading) => ('unsent' in reading ? [] : [reading])))
  }
}
