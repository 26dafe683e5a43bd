/** Plays scenarios, as many at once as the gate lets through, each after those that it needs. */
import { chanceOf } from '../generate/chance.ts'
import type { Reading } from '../reading/reading.ts'
import type { Scenario, World } from '../reading/suite.ts'
import type { Ledger } from './ledger.ts'
import type { Sender, Unsent } from './send.ts'

export interface Conducting {
  readonly scenarios: readonly Scenario[]
  readonly world: Omit<World, 'chance'>
  readonly seed: number
  readonly sender: Sender
  readonly ledger: Ledger
  /** Whether the endpoint takes keys, and none was given to try it with. */
  readonly keyMissing: boolean
  /** Why nothing more is to be sent; null: go on. */
  readonly stopped: () => string | null
  /** Called when a scenario is over. */
  readonly over: (scenario: Scenario) => void
}

export async function conduct(conducting: Conducting): Promise<void> {
  const playing = new Map<string, Promise<void>>()
  for (const scenario of conducting.scenarios) {
    const needs = scenario.needs.flatMap((need) => playing.get(need) ?? [])
    playing.set(scenario.name, afterNeeds(scenario, needs, conducting))
  }
  await Promise.all(playing.values())
}

async function afterNeeds(scenario: Scenario, needs: readonly Promise<void>[], conducting: Conducting): Promise<void> {
  const { ledger, stopped, over } = conducting
  await Promise.all(needs)
  const failed = scenario.needs.find((need) => ledger.failureOf(need) !== null)
  const keyless = scenario.area === 'auth' && conducting.keyMissing ? keyMissing : null
  const reason =
    stopped() ?? keyless ?? (failed === undefined ? null : `its prerequisite ${failed} failed: ${ledger.failureOf(failed) ?? ''}`)
  if (reason !== null) ledger.skip(scenario, reason)
  else {
    try {
      await play(scenario, conducting)
    } catch (error) {
      ledger.blame(`the scenario ${scenario.name} threw ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  over(scenario)
}

const keyMissing = 'no key was given (or say --no-auth, if the endpoint takes none)'

async function play(scenario: Scenario, { world, seed, sender, ledger }: Conducting): Promise<void> {
  const acts = scenario.play({ ...world, chance: chanceOf(seed, scenario.name) })
  let act = acts.next([])
  while (act.done !== true) {
    const readings = await Promise.all(
      act.value.map(async (probe): Promise<Reading | Unsent> => {
        const transcript = await sender.send(probe)
        return 'unsent' in transcript ? transcript : ledger.enter(scenario, transcript)
      }),
    )
    const [missing] = readings.flatMap((reading) => ('unsent' in reading ? [reading] : []))
    if (missing !== undefined) {
      ledger.skip(scenario, missing.unsent)
      return
    }
    act = acts.next(readings.flatMap((reading) => ('unsent' in reading ? [] : [reading])))
  }
}
