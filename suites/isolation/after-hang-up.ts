/** What follows a client that hung up. Asked only where something failed: an endpoint that answers everything is not asked again. RFC 9112 9.5, https://www.rfc-editor.org/rfc/rfc9112#section-9.5 */
import type { Probe } from '../../src/model/probe.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps, Steps } from '../../src/reading/suite.ts'
import { isUnanswered } from '../../src/reading/unanswered.ts'
import { named } from '../ask.ts'
import { plain } from '../http/probes.ts'
import { answerInWords } from '../preconditions.ts'
import { abandoned } from './probes.ts'

const scenario = 'isolation/after-hang-up'

/** A failure has to follow so many hang-ups. */
const MIN_FAILED = 2
/** Hang-ups: a stream that was written whole before its client left leaves nothing behind. */
const MAX_ROUNDS = 4
/** Before each of them so many requests are answered in a row: what fails now and then fails without a hang-up too. */
const CONTROLS = 3
/** Requests that an endpoint gets to recover, before each round. */
const MAX_RECOVERY = 8
/** A server that is writing notices the hang-up by then, ms. */
const NOTICED_MS = 500

const lone = (context: ScenarioContext, name: string, purpose: string): Probe => ({
  ...plain(context),
  name,
  purpose,
  area: 'isolation',
  connection: 'fresh',
})
const recoveryName = (round: number): string => `${scenario}-recovered-${String(round)}`
const nextName = (round: number): string => `${scenario}-next-${String(round)}`
const laterName = (round: number): string => `${scenario}-later-${String(round)}`
const rounds = Array.from({ length: MAX_ROUNDS }, (_, at) => at + 1)

/** A completion that never ends is accepted, and no answer. */
const isServed = (reading: Reading | undefined): boolean => reading !== undefined && accepted(reading) && !isUnanswered(reading)

/** Whether as many requests in a row are answered as there are controls. */
function* recover(context: ScenarioContext, round: number): Steps<boolean> {
  let inARow = 0
  for (let asked = 0; asked < MAX_RECOVERY && inARow < CONTROLS; asked += 1) {
    const [control] = yield [lone(context, recoveryName(round), 'A short request before a client hangs up')]
    inARow = isServed(control) ? inARow + 1 : 0
  }
  return inARow === CONTROLS
}

/** Whether one of the two requests that follow a hang-up fails. */
function* hangUp(context: ScenarioContext, round: number): Steps<boolean> {
  yield [abandoned(context, `${scenario}-${String(round)}`)]
  const [next] = yield [lone(context, nextName(round), 'A short request after a client hung up')]
  if (!isServed(next)) return true
  const probe = lone(context, laterName(round), 'A second short request after a client hung up')
  const [later] = yield [{ ...probe, pauseMs: NOTICED_MS }]
  return !isServed(later)
}

export const afterHangUpScenario: Scenario = {
  name: scenario,
  area: 'isolation',
  tier: 'standard',
  needs: [],
  repeats: MAX_ROUNDS * (MAX_RECOVERY + 3),
  last: true,
  *steps(context): ScenarioSteps {
    if (context.unanswered().length === 0) return
    let failed = 0
    for (const round of rounds) {
      if (failed === MIN_FAILED || !(yield* recover(context, round))) return
      if (yield* hangUp(context, round)) failed += 1
    }
  },
}

/** The requests that follow each hang-up which as many answered requests in a row precede. */
const followersOf = (readings: readonly Reading[]): readonly (readonly Reading[])[] =>
  rounds
    .filter((round) => {
      const controls = readings.filter(({ probe }) => probe.name === recoveryName(round)).slice(-CONTROLS)
      return controls.length === CONTROLS && controls.every(isServed)
    })
    .map((round) => [nextName(round), laterName(round)].flatMap((name) => named(readings, name) ?? []))
    .filter(({ length }) => length > 0)

const failureIn = (followers: readonly Reading[]): Reading | undefined => followers.find(isUnanswered)

function observe(readings: readonly Reading[]): Observation {
  const all = followersOf(readings)
  const failures = all.flatMap((followers) => failureIn(followers) ?? [])
  const [first] = failures
  if (first !== undefined && failures.length >= MIN_FAILED)
    return violated(
      `${answerInWords(first)} for a request after a client hung up, after ${String(failures.length)} of ${String(all.length)} hang-ups; ${String(CONTROLS)} requests in a row before each were accepted`,
      'a completion, as before',
      first.status === null ? { kind: 'end' } : { kind: 'status' },
    )
  if (all.some((followers) => followers.every(isServed))) return holds
  return unobservable(
    all.length < MIN_FAILED
      ? 'too few hang-ups: requests before them were not accepted'
      : 'the response status does not concern this request',
  )
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
    const all = followersOf(again)
    const cited = all.flatMap((followers) => failureIn(followers) ?? followers[0] ?? [])
    return { observation: observe(again), exchanges: [cited[0] ?? again[0]].flatMap((one) => one?.transcript.id ?? []) }
  },
}
