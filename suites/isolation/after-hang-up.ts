/** What follows a client that hung up. Asked only where something failed: an endpoint that answers everything is not asked again. RFC 9112 9.5, https://www.rfc-editor.org/rfc/rfc9112#section-9.5 */
import type { Probe } from '../../src/model/probe.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { isUnanswered } from '../../src/reading/unanswered.ts'
import { named } from '../ask.ts'
import { plain } from '../http/probes.ts'
import { answerInWords } from '../preconditions.ts'
import { abandoned } from './probes.ts'

const scenario = 'isolation/after-hang-up'

/** As often a failure has to follow. */
const ROUNDS = 2
/** Requests that an endpoint gets to recover, before each round. */
const MAX_RECOVERY = 5

const lone = (context: ScenarioContext, name: string, purpose: string): Probe => ({
  ...plain(context),
  name,
  purpose,
  area: 'isolation',
  connection: 'fresh',
})
const recoveryName = (round: number): string => `${scenario}-recovered-${String(round)}`
const nextName = (round: number): string => `${scenario}-next-${String(round)}`
const rounds = Array.from({ length: ROUNDS }, (_, at) => at + 1)

export const afterHangUpScenario: Scenario = {
  name: scenario,
  area: 'isolation',
  tier: 'standard',
  needs: [],
  repeats: ROUNDS * (MAX_RECOVERY + 2),
  last: true,
  *steps(context): ScenarioSteps {
    if (context.unanswered().length === 0) return
    for (const round of rounds) {
      let [before] = yield [lone(context, recoveryName(round), 'A short request before a client hangs up')]
      for (let asked = 1; asked < MAX_RECOVERY && before !== undefined && !accepted(before); asked += 1)
        [before] = yield [lone(context, recoveryName(round), 'A short request before a client hangs up')]
      if (before === undefined || !accepted(before)) return
      yield [abandoned(context, `${scenario}-${String(round)}`)]
      const [next] = yield [lone(context, nextName(round), 'A short request after a client hung up')]
      if (next === undefined || accepted(next)) return
    }
  },
}

function observe(readings: readonly Reading[]): Observation {
  const followers = rounds.flatMap((round) => named(readings, nextName(round)) ?? [])
  if (followers.some(accepted)) return holds
  const [first] = followers
  if (followers.length < ROUNDS || first === undefined) return unobservable('no request before a hang-up was accepted')
  return followers.every(isUnanswered)
    ? violated(
        `${answerInWords(first)} for the request after a client hung up, ${String(ROUNDS)} of ${String(ROUNDS)} times; the same request before it was accepted`,
        'a completion, as before',
        first.status === null ? { kind: 'end' } : { kind: 'status' },
      )
    : unobservable('the response status does not concern this request')
}

export const afterHangUp: Relation = {
  requirement: 'ISO-005',
  scenarios: ['isolation/hang-up', scenario],
  relate: (readings) => {
    const after = named(readings['isolation/hang-up'], 'isolation/after')
    const again = readings[scenario] ?? []
    if (again.length === 0)
      return {
        observation:
          after === null
            ? notApplicable('no stream was left')
            : accepted(after)
              ? holds
              : unobservable('no request after a hang-up was accepted'),
        exchanges: after === null ? [] : [after.transcript.id],
      }
    const follower = named(again, nextName(1))
    return { observation: observe(again), exchanges: [follower ?? again[0]].flatMap((one) => one?.transcript.id ?? []) }
  },
}
