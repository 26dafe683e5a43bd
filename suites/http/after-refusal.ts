/**
 * Whether a refused or a large request makes the server refuse valid ones for load: a 503 that one request brings about is no overload (RFC 9110
 * 15.6.4). A rate limit may fall on the same request by chance, so it is shown twice, and between them as many valid requests and one more are
 * answered in a row.
 */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { isBusy, isRefusalStatus, isServerFailure } from '../../src/protocol/statuses.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, Steps } from '../../src/reading/suite.ts'
import { broken, named, withMembers } from '../ask.ts'
import { answerInWords } from '../preconditions.ts'
import { plain } from './probes.ts'

const name: ScenarioName = 'http/after-refusal'
/** Longer than what servers are seen to lock, and than the window of most rate limits, ms. */
const PAUSE_MS = 60_000
/** Valid requests that are answered in a row: one more than the sequence that fails has. */
const CONTROLS = 4

const valid = (context: ScenarioContext, part: string, change: Partial<Probe> = {}): Probe => ({
  ...plain(context),
  name: `${name}-${part}`,
  purpose: 'A short request, to see whether the server is busy',
  connection: 'fresh',
  ...change,
})

/** What comes before the valid request that is refused. */
type Cause = 'invalid' | 'large'
const causes = ['invalid', 'large'] as const
const partOf = (cause: Cause, nth: 1 | 2, what: string): string => `${cause === 'large' ? 'large-' : ''}${String(nth)}-${what}`

/** As a request with a screenshot is, bytes. White space between the tokens of JSON costs nothing but its way. */
const LARGE_BYTES = 600_000
const closingBrace = 1

function causing(context: ScenarioContext, cause: Cause, nth: 1 | 2): Probe {
  const about = { connection: 'fresh', once: true } as const
  if (cause === 'large') {
    const purpose = 'A short request in a body of 600 kB'
    const probe = valid(context, partOf(cause, nth, cause), { purpose, ...about })
    return { ...probe, padding: { character: ' ', bytes: LARGE_BYTES, beforeLast: closingBrace }, traits: [...probe.traits, 'unusual'] }
  }
  const invalid = broken(plain(context), {
    name: `${name}-${partOf(cause, nth, cause)}`,
    area: 'http',
    purpose: 'An empty list of messages',
    defect: '/messages',
    change: { body: withMembers(plain(context), { messages: [] }) },
  })
  return { ...invalid, ...about }
}

/** Whether it is what may bring about the refusal: an invalid request that was refused, or a large one, however it was answered. */
const isCause = ({ probe, status }: Reading): boolean => probe.defect === null || isRefusalStatus(status)

/** After a large request every server error counts: `http/unanswered` repeats it without the large one, and is answered. */
const isRejected = (cause: Cause, { status }: Reading): boolean => isBusy(status) || (cause === 'large' && isServerFailure(status))

/** A valid request that is answered, one that is invalid or large, a valid one that is refused for load. */
function* lock(context: ScenarioContext, cause: Cause, nth: 1 | 2, pauseMs: number): Steps<boolean> {
  const [ready] = yield [valid(context, partOf(cause, nth, 'before'), { pauseMs })]
  if (ready === undefined || !accepted(ready)) return false
  const [reading] = yield [causing(context, cause, nth)]
  const [after] = yield [valid(context, partOf(cause, nth, 'after'), { once: true })]
  return reading !== undefined && after !== undefined && isCause(reading) && isRejected(cause, after)
}

export const afterRefusalScenario: Scenario = {
  name,
  area: 'http',
  tier: 'standard',
  needs: [],
  repeats: 3 * 3 + CONTROLS,
  onBusyAfterRefusal: true,
  *steps(context) {
    let cause: Cause = 'invalid'
    if (!(yield* lock(context, cause, 1, 0))) {
      cause = 'large'
      if (!(yield* lock(context, cause, 1, 0))) return
    }
    for (let at = 1; at <= CONTROLS; at += 1) {
      const first: Partial<Probe> = { pauseMs: PAUSE_MS }
      const [control] = yield [valid(context, `control-${String(at)}`, at === 1 ? first : { once: true })]
      if (control === undefined || !accepted(control)) return
    }
    yield* lock(context, cause, 2, PAUSE_MS)
  },
}

const afterOf = (readings: readonly Reading[], cause: Cause, nth: 1 | 2): Reading | undefined => {
  const [before, middle, last] = ['before', cause, 'after'].map((what) => named(readings, `${name}-${partOf(cause, nth, what)}`))
  return before?.status === 200 && middle != null && isCause(middle) ? (last ?? undefined) : undefined
}

export const afterRefusal: Relation = {
  requirement: 'HTTP-024',
  scenarios: [name],
  relate: ({ [name]: readings = [] }) => {
    const controls = readings.filter(({ probe }) => probe.name.includes('-control-'))
    const areControlsAnswered = controls.length === CONTROLS && controls.every(accepted)
    const [lock] = causes.flatMap((cause) => {
      const [first, second] = ([1, 2] as const).map((nth) => afterOf(readings, cause, nth))
      return first !== undefined && second !== undefined && areControlsAnswered ? [{ cause, first, second }] : []
    })
    if (lock === undefined)
      return { observation: notApplicable('no valid request was rejected as overload after an invalid or a large one'), exchanges: [] }
    const { cause, first, second } = lock
    const exchanges = [first, second].map(({ transcript: { id } }) => id)
    if (!isRejected(cause, first) || !isRejected(cause, second)) return { observation: holds, exchanges }
    return {
      observation: violated(
        `valid requests are rejected after ${cause === 'large' ? 'a large' : 'an invalid'} one: ${answerInWords(first)}, in 2 of 2 tries; before, ${String(CONTROLS)} valid requests in a row were answered`,
        'a completion, since the request is valid',
        { kind: 'status' },
      ),
      exchanges,
    }
  },
}
