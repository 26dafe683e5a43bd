/**
 * Whether refused or large requests make the server refuse valid ones for load: a 503 that single requests bring about is no overload (RFC 9110
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
/** Invalid requests in a row: one more than the three that circuit breakers are seen to count. */
const IN_ROW = 4
/** Valid requests that are answered in a row: one more than the longest sequence that fails has. */
const CONTROLS = IN_ROW + 3

const valid = (context: ScenarioContext, part: string, change: Partial<Probe> = {}): Probe => ({
  ...plain(context),
  name: `${name}-${part}`,
  purpose: 'A short request, to see whether the server is busy',
  connection: 'fresh',
  ...change,
})

/** What comes before the valid request that is refused. */
type Cause = 'invalid' | 'several' | 'large'
const causes = ['invalid', 'several', 'large'] as const
const partOf = (cause: Cause, nth: 1 | 2, what: string): string => `${cause === 'invalid' ? '' : `${cause}-`}${String(nth)}-${what}`
/** The names of the requests of a cause, in the order in which they are sent. */
const namesOf = (cause: Cause): readonly string[] =>
  cause === 'several' ? Array.from({ length: IN_ROW }, (_, at) => `invalid-${String(at + 1)}`) : [cause]

/** As a request with a screenshot is, bytes. White space between the tokens of JSON costs nothing but its way. */
const LARGE_BYTES = 600_000
const closingBrace = 1

function causing(context: ScenarioContext, cause: Cause, nth: 1 | 2, what: string): Probe {
  const about = { connection: 'fresh', once: true } as const
  if (cause === 'large') {
    const purpose = 'A short request in a body of 600 kB'
    const probe = valid(context, partOf(cause, nth, what), { purpose, ...about })
    return { ...probe, padding: { character: ' ', bytes: LARGE_BYTES, beforeLast: closingBrace }, traits: [...probe.traits, 'unusual'] }
  }
  const invalid = broken(plain(context), {
    name: `${name}-${partOf(cause, nth, what)}`,
    area: 'http',
    purpose: 'An empty list of messages',
    defect: '/messages',
    change: { body: withMembers(plain(context), { messages: [] }) },
  })
  return { ...invalid, ...about }
}

const isRefused = ({ status }: Reading): boolean => isRefusalStatus(status)

/**
 * How many of these requests may bring about the refusal, 0: they do not. Invalid ones count that were refused for what they are, at least two if
 * there are several. Once the server has locked, the others are refused for load. A large one counts however it was answered.
 */
function sizeOf(cause: Cause, readings: readonly Reading[]): number {
  if (cause === 'large') return readings.length
  const other = readings.findIndex((reading) => !isRefused(reading))
  const size = other === -1 ? readings.length : other
  if (cause === 'invalid') return size
  return size > 1 && readings.slice(size).every(({ status }) => status === 503) ? size : 0
}

/**
 * After a large request every server error counts: `http/unanswered` repeats it without the large one, and is answered. After several invalid ones
 * no 429 does: a rate limit may count rejected requests only.
 */
function isRejected(cause: Cause, { status }: Reading): boolean {
  if (cause === 'several') return status === 503
  return isBusy(status) || (cause === 'large' && isServerFailure(status))
}

/** A valid request that is answered, one that is large or some that are invalid, a valid one that is refused for load. */
function* lock(context: ScenarioContext, cause: Cause, nth: 1 | 2, pauseMs: number): Steps<boolean> {
  const [ready] = yield [valid(context, partOf(cause, nth, 'before'), { pauseMs })]
  if (ready === undefined || !accepted(ready)) return false
  const readings: Reading[] = []
  for (const what of namesOf(cause)) {
    const [reading] = yield [causing(context, cause, nth, what)]
    if (reading === undefined) return false
    readings.push(reading)
  }
  const [after] = yield [valid(context, partOf(cause, nth, 'after'), { once: true })]
  return after !== undefined && sizeOf(cause, readings) > 0 && isRejected(cause, after)
}

export const afterRefusalScenario: Scenario = {
  name,
  area: 'http',
  tier: 'standard',
  needs: [],
  repeats: 3 + (IN_ROW + 2) + 3 + CONTROLS + (IN_ROW + 2),
  onBusyAfterRefusal: true,
  *steps(context) {
    let found: Cause | null = null
    for (const cause of causes) if (found === null && (yield* lock(context, cause, 1, 0))) found = cause
    if (found === null) return
    for (let at = 1; at <= CONTROLS; at += 1) {
      const first: Partial<Probe> = { pauseMs: PAUSE_MS }
      const [control] = yield [valid(context, `control-${String(at)}`, at === 1 ? first : { once: true })]
      if (control === undefined || !accepted(control)) return
    }
    yield* lock(context, found, 2, PAUSE_MS)
  },
}

interface Locked {
  readonly after: Reading
  /** Of the requests that may have brought it about. */
  readonly size: number
}

function lockedIn(readings: readonly Reading[], cause: Cause, nth: 1 | 2): Locked | null {
  const of = (what: string): Reading | null => named(readings, `${name}-${partOf(cause, nth, what)}`)
  const after = of('after')
  const middle = namesOf(cause).flatMap((what) => of(what) ?? [])
  const size = middle.length === namesOf(cause).length ? sizeOf(cause, middle) : 0
  return of('before')?.status === 200 && size > 0 && after !== null ? { after, size } : null
}

const inWords = (cause: Cause, size: number): string =>
  cause === 'large' ? 'a large one' : cause === 'invalid' ? 'an invalid one' : `${String(size)} invalid ones in a row`

export const afterRefusal: Relation = {
  requirement: 'HTTP-024',
  scenarios: [name],
  relate: ({ [name]: readings = [] }) => {
    const controls = readings.filter(({ probe }) => probe.name.includes('-control-'))
    const areControlsAnswered = controls.length === CONTROLS && controls.every(accepted)
    const [lock] = causes.flatMap((cause) => {
      const [first, second] = ([1, 2] as const).map((nth) => lockedIn(readings, cause, nth))
      return first != null && second != null && areControlsAnswered ? [{ cause, first, second }] : []
    })
    if (lock === undefined)
      return { observation: notApplicable('no valid request was rejected as overload after an invalid or a large one'), exchanges: [] }
    const { cause, first, second } = lock
    const exchanges = [first, second].map(({ after: { transcript } }) => transcript.id)
    const isShown = [first, second].every(({ after }) => isRejected(cause, after)) && first.size === second.size
    if (!isShown) return { observation: holds, exchanges }
    return {
      observation: violated(
        `valid requests are rejected after ${inWords(cause, first.size)}: ${answerInWords(first.after)}, in 2 of 2 tries; before, ${String(CONTROLS)} valid requests in a row were answered`,
        'a completion, since the request is valid',
        { kind: 'status' },
      ),
      exchanges,
    }
  },
}
