/** How fast short requests are answered after a large one. RFC 9110 15.5.14: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { largest, least } from '../../src/model/extremes.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, Steps } from '../../src/reading/suite.ts'
import { plain } from './probes.ts'

const name: ScenarioName = 'http/after-large'

/** Requests before the large one. The last two count, since an earlier large one may slow down the first. */
const BEFORE = 4
/** Requests after the large one. Some servers delay only the first of them. */
const EACH = 2
/** Slow is longer than this, ms, and than so many times the slower of those before. */
const SLOW_MS = 1_500
const TIMES = 10
/** In which a server gets over it, ms. */
const PAUSE_MS = 60_000
/** As much as three photographs in Base64, bytes. White space between the tokens of JSON costs nothing but its way. */
const LARGE_BYTES = 8 * 1024 * 1024
const closingBrace = 1

const beforeName = `${name}-before`
const largeName = `${name}-large`
const afterName = `${name}-after`

const short = (context: ScenarioContext, own: string, purpose: string): Probe => ({
  ...plain(context),
  name: own,
  purpose,
  connection: 'alone',
})
const before = (context: ScenarioContext): Probe => short(context, beforeName, 'A short request before a large one')
const after = (context: ScenarioContext): Probe => short(context, afterName, 'A short request after a large one')

function large(context: ScenarioContext): Probe {
  const probe = short(context, largeName, 'A short request in a body of 8 MiB')
  return { ...probe, traits: [...probe.traits, 'unusual'], padding: { character: ' ', bytes: LARGE_BYTES, beforeLast: closingBrace } }
}

/** What was answered in a round; null: not all short requests were. */
interface Round {
  readonly before: readonly Reading[]
  readonly after: readonly Reading[]
}

const tookMs = ({ transcript }: Reading): number => transcript.endedAt / 1000
const isSlow = (round: Round): boolean => largest(round.after.map(tookMs)) > Math.max(SLOW_MS, TIMES * largest(round.before.map(tookMs)))

function* asked(context: ScenarioContext, pauseMs: number): Steps<Round | null> {
  const readings: Reading[] = []
  for (let at = 0; at < BEFORE; at += 1) {
    const [reading] = yield [at === 0 && pauseMs > 0 ? { ...before(context), pauseMs } : before(context)]
    if (reading === undefined || !accepted(reading)) return null
    readings.push(reading)
  }
  // Together, so that no other request of the run comes between them.
  const [, ...later] = yield [large(context), ...Array.from({ length: EACH }, () => after(context))]
  return later.every(accepted) ? { before: readings.slice(-EACH), after: later } : null
}

export const afterLargeScenario: Scenario = {
  name,
  area: 'http',
  tier: 'full',
  needs: ['http/plain'],
  repeats: BEFORE + EACH + 1,
  *steps(context) {
    const round = yield* asked(context, 0)
    if (round !== null && isSlow(round)) yield* asked(context, PAUSE_MS)
  },
}

function roundsIn(readings: readonly Reading[]): readonly Round[] {
  const of = (own: string): readonly Reading[] => readings.filter((reading) => reading.probe.name === own && accepted(reading))
  const [earlier, later] = [of(beforeName), of(afterName)]
  return [0, 1].flatMap((nth) => {
    const round = {
      before: earlier.slice(nth * BEFORE, (nth + 1) * BEFORE).slice(-EACH),
      after: later.slice(nth * EACH, (nth + 1) * EACH),
    }
    return round.before.length === EACH && round.after.length === EACH ? [round] : []
  })
}

function observe(rounds: readonly Round[]): Observation {
  const [first, second] = rounds
  if (first === undefined) return unobservable('the short requests were not all answered')
  if (!isSlow(first)) return holds
  if (second === undefined || !isSlow(second))
    return unobservable('short requests were slow after a large one, which could not be shown twice')
  const slowest = largest(rounds.flatMap((round) => round.before.map(tookMs)))
  const waited = least(rounds.map((round) => largest(round.after.map(tookMs))))
  return violated(
    `a short request after a large one takes at least ${String(Math.round(waited))} ms, 2 of 2 times, and at most ${String(Math.round(slowest))} ms before it`,
    'about the same time before and after',
    { kind: 'time', at: second.after[0]?.transcript.endedAt ?? 0 },
  )
}

export const afterLarge: Relation = {
  requirement: 'HTTP-029',
  scenarios: [name],
  relate: ({ [name]: readings = [] }) => {
    const rounds = roundsIn(readings)
    return {
      observation: observe(rounds),
      exchanges: rounds.toReversed().flatMap((round) => [...round.after, ...round.before].map(({ transcript: { id } }) => id)),
    }
  },
}
