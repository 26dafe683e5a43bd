/**
 * Whether a refused request makes the server refuse valid ones for load: a 503 that an invalid request brings about is no overload (RFC 9110
 * 15.6.4). A rate limit may fall on the same request by chance, so it is shown twice, and between them as many valid requests and one more are
 * answered in a row.
 */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { isBusy, isRefusalStatus } from '../../src/protocol/statuses.ts'
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

/** A valid request that is answered, an invalid one that is refused, a valid one that is refused for load. */
function* lock(context: ScenarioContext, nth: 1 | 2, pauseMs: number): Steps<boolean> {
  const part = (what: string): string => `${String(nth)}-${what}`
  const [ready] = yield [valid(context, part('before'), { pauseMs })]
  if (ready === undefined || !accepted(ready)) return false
  const invalid = broken(plain(context), {
    name: `${name}-${part('invalid')}`,
    area: 'http',
    purpose: 'An empty list of messages',
    defect: '/messages',
    change: { body: withMembers(plain(context), { messages: [] }) },
  })
  const [refusal] = yield [{ ...invalid, connection: 'fresh', once: true }]
  const [after] = yield [valid(context, part('after'), { once: true })]
  return refusal !== undefined && after !== undefined && isRefusalStatus(refusal.status) && isBusy(after.status)
}

export const afterRefusalScenario: Scenario = {
  name,
  area: 'http',
  tier: 'standard',
  needs: [],
  repeats: 2 * 3 + CONTROLS,
  onBusyAfterRefusal: true,
  *steps(context) {
    if (!(yield* lock(context, 1, 0))) return
    for (let at = 1; at <= CONTROLS; at += 1) {
      const first: Partial<Probe> = { pauseMs: PAUSE_MS }
      const [control] = yield [valid(context, `control-${String(at)}`, at === 1 ? first : { once: true })]
      if (control === undefined || !accepted(control)) return
    }
    yield* lock(context, 2, PAUSE_MS)
  },
}

const partsOf = (readings: readonly Reading[], nth: 1 | 2): readonly (Reading | null)[] =>
  ['before', 'invalid', 'after'].map((what) => named(readings, `${name}-${String(nth)}-${what}`))

export const afterRefusal: Relation = {
  requirement: 'HTTP-024',
  scenarios: [name],
  relate: ({ [name]: readings = [] }) => {
    const locks = ([1, 2] as const).map((nth) => partsOf(readings, nth))
    const controls = readings.filter(({ probe }) => probe.name.includes('-control-'))
    const after = locks.map(([before, invalid, last]) =>
      before?.status === 200 && invalid !== null && invalid !== undefined && isRefusalStatus(invalid.status) && last !== null
        ? last
        : undefined,
    )
    const [first, second] = after
    const isDecided = first !== undefined && second !== undefined && controls.length === CONTROLS && controls.every(accepted)
    if (!isDecided) return { observation: notApplicable('no valid request was rejected as overload after an invalid one'), exchanges: [] }
    const exchanges = [first, second].map(({ transcript: { id } }) => id)
    if (!isBusy(first.status) || !isBusy(second.status)) return { observation: holds, exchanges }
    return {
      observation: violated(
        `valid requests are rejected after an invalid one: ${answerInWords(first)}, in 2 of 2 tries; before, ${String(CONTROLS)} valid requests in a row were answered`,
        'a completion, since the request is valid',
        { kind: 'status' },
      ),
      exchanges,
    }
  },
}
