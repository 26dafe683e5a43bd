/**
 * A request that is valid is answered, whatever it holds: RFC 9110 15.6 has 5xx for failures of the server alone. What failed is asked again on
 * a fresh connection between two control requests, so that neither an overload nor a restart is held against the request. The control request is
 * the plainest one, its streamed form where the plainest one itself failed, or a greeting, as before the run, where both did.
 */
import { sentLength } from '../../src/model/padding.ts'
import { largest } from '../../src/model/extremes.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { isOverload } from '../../src/protocol/statuses.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Check, Readings, Relation, Scenario, ScenarioSteps } from '../../src/reading/suite.ts'
import { isSmall, isUnanswered, isUntimedOverload } from '../../src/reading/unanswered.ts'
import { answerInWords } from '../preconditions.ts'
import { greeting, plain, stream } from './probes.ts'

/** Kinds of requests that are asked again: each costs three requests. */
const MAX_ASKED_AGAIN = 4
/** Before what failed is asked again, ms: a failure of the moment may be over then. */
const PAUSE_MS = 1_000

/** Requests that would fail for the same reason: the same kind of defect, or the same features. */
const kindOf = ({ defect, traits, capabilities }: Probe): string =>
  defect === null ? [...traits, ...capabilities].sort().join(' ') : `defect ${defect}`

/** The smallest request of each kind, fewest features first. */
function representatives(probes: readonly Probe[]): readonly Probe[] {
  const smallest = new Map<string, Probe>()
  for (const probe of probes) {
    const known = smallest.get(kindOf(probe))
    if (known === undefined || sentLength(probe) < sentLength(known)) smallest.set(kindOf(probe), probe)
  }
  return [...smallest.values()].sort((a, b) => kindOf(a).length - kindOf(b).length).slice(0, MAX_ASKED_AGAIN)
}

const controlName = (name: string, side: 'before' | 'after'): string => `${name}-${side}`

export const unansweredScenario: Scenario = {
  name: 'http/unanswered',
  area: 'http',
  tier: 'smoke',
  needs: [],
  repeats: 3 * MAX_ASKED_AGAIN,
  last: true,
  *steps(context): ScenarioSteps {
    const failed = context.unanswered()
    const hasFailed = (probe: Probe): boolean => failed.some(({ name }) => name === probe.name)
    const simplest = [plain(context), stream(context)].find((probe) => !hasFailed(probe)) ?? greeting(context)
    const control = (name: string, side: 'before' | 'after'): Probe => ({
      ...simplest,
      name: controlName(name, side),
      purpose: `A short request ${side} one that was not answered`,
      connection: 'fresh',
    })
    for (const [at, probe] of representatives(failed).entries()) {
      const name = `http/unanswered-${String(at + 1)}`
      yield [{ ...control(name, 'before'), pauseMs: PAUSE_MS }]
      yield [{ ...probe, name, purpose: `${probe.purpose} (repeated on a fresh connection)`, connection: 'fresh', draw: null }]
      yield [control(name, 'after')]
    }
  },
}

const isValid = ({ probe, asked }: Reading): boolean => probe.defect === null && asked.isCompletion

const answered: Check = {
  requirement: 'HTTP-024',
  triggers: ['http/plain', 'http/unanswered'],
  observe: (reading): Observation => {
    if (!isValid(reading)) return notApplicable('the request is not a valid one for a completion')
    if (isUnanswered(reading) || isOverload(reading.status) || reading.status === null)
      return unobservable(`one request was not answered: ${answerInWords(reading)}`)
    return holds
  },
}

/** Silence is longer than this many times the slower control response: a slow model needs longer for a long answer. */
const SILENCE_FACTOR = 10

/** Requests that failed again although the control requests before and after were answered. */
function failedAgain(readings: Readings, wanted: (reading: Reading) => boolean): readonly Reading[] {
  const all = readings['http/unanswered'] ?? []
  return all.filter((reading) => {
    if (!wanted(reading) || !(isUnanswered(reading) || isUntimedOverload(reading))) return false
    const names = (['before', 'after'] as const).map((side) => controlName(reading.probe.name, side))
    const controls = all.filter((one) => names.includes(one.probe.name) && accepted(one) && !isUnanswered(one))
    const { end } = reading.transcript
    const slowestMs = largest(controls.map(({ transcript }) => transcript.endedAt / 1000))
    return controls.length === names.length && (end.kind !== 'timeout' || end.limit === 'grace' || end.ms > SILENCE_FACTOR * slowestMs)
  })
}

const failsAgain = (requirement: 'HTTP-024' | 'ERR-008', wanted: string, isMine: (reading: Reading) => boolean): Relation => ({
  requirement,
  scenarios: ['http/unanswered'],
  relate: (readings) => {
    const again = failedAgain(readings, isMine)
    const [first] = again
    if (first === undefined) return { observation: notApplicable('every request was answered, or failed only once'), exchanges: [] }
    const { status, transcript, probe } = first
    const saw = status === null || transcript.end.kind !== 'complete' ? endInWords(transcript.end) : answerInWords(first)
    return {
      observation: violated(`${probe.purpose}: ${saw}; short requests before and after it were answered`, wanted, {
        kind: status === null ? 'end' : 'status',
      }),
      exchanges: again.map(({ transcript: { id } }) => id),
    }
  },
})

export const unansweredChecks: readonly Check[] = [answered]
export const unansweredRelations: readonly Relation[] = [
  failsAgain('HTTP-024', 'a completion, or a 4xx that rejects the request', isValid),
  failsAgain(
    'ERR-008',
    'a 4xx: the request is invalid',
    (reading) => reading.probe.defect !== null && reading.asked.isCompletion && isSmall(reading.probe) && !isUntimedOverload(reading),
  ),
]
