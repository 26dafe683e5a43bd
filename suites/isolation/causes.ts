/** Why requests fail: what failed is sent again alone, then with less and less in it; beside others; and after a refused request on its connection. */
import type { Connection, Probe } from '../../src/model/probe.ts'
import { type RequestFeature, featuresOf } from '../../src/protocol/request-features.ts'
import { type Condition, isolationName } from '../../src/protocol/isolation-names.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Scenario, ScenarioContext, ScenarioSteps, Steps, Suspect } from '../../src/reading/suite.ts'
import { type JsonObject, isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'

/** Failures that are looked into. */
const MAX_SUSPECTS = 4
/** What fails now and then is sent so often by itself. */
const ALONE = 4
const TOGETHER = 8

export const causes: Scenario = {
  name: 'isolation/causes',
  area: 'isolation',
  tier: 'standard',
  needs: [],
  repeats: ({ isolation }) => isolation.requests,
  last: true,
  always: true,
  *steps(context): ScenarioSteps {
    const suspects = context.isolation.requests === 0 ? [] : context.isolation.suspects()
    let left = context.isolation.requests
    for (const [at, suspect] of suspects.slice(0, MAX_SUSPECTS).entries()) left = yield* isolate(context, suspect, at + 1, left)
  },
}

interface Search {
  readonly suspect: Suspect
  /** Sends the suspect's request as it is changed; null: the budget is spent. */
  readonly send: (condition: Condition, changes: readonly Change[]) => Steps<readonly Reading[] | null>
}

type Change = Partial<Pick<Probe, 'body' | 'connection' | 'defect' | 'control' | 'purpose'>>

/** Gives the requests that are left. */
function* isolate(context: ScenarioContext, suspect: Suspect, number: number, budget: number): Steps<number> {
  let left = budget
  let sent = 0
  const send = function* (condition: Condition, changes: readonly Change[]): Steps<readonly Reading[] | null> {
    if (changes.length > left) return null
    left -= changes.length
    return yield changes.map((change): Probe => {
      sent += 1
      return { ...again(suspect.probe, condition), name: isolationName(number, condition, sent), ...change }
    })
  }
  const search: Search = { suspect, send }
  const [first] = suspect.failsAlone ? [] : ((yield* send('alone', [{}])) ?? [])
  if (suspect.failsAlone || (first !== undefined && suspect.shows(first))) {
    if (suspect.isSteady || (yield* failsAgain(search))) yield* reduce(search)
  } else if (first !== undefined) yield* company(context, search)
  return left
}

/** Whether what failed alone fails each time; what does not would mislead the search for what it hangs on. */
function* failsAgain({ suspect, send }: Search): Steps<boolean> {
  for (let at = 1; at < ALONE; at += 1) {
    const [answer] = (yield* send('alone', [{}])) ?? []
    if (answer === undefined || !suspect.shows(answer)) return false
  }
  return true
}

const words: Readonly<Record<Condition, string>> = {
  alone: 'sent again alone',
  reduced: 'sent again with fewer features',
  together: 'sent again with other requests in flight',
  refusal: 'a rejected request before it',
  'after-refusal': 'sent again after a rejected request on the same connection',
  another: 'sent again before another request on one connection',
  'after-another': 'sent again after another request on the same connection',
}

const again = (probe: Probe, condition: Condition): Probe => ({
  ...probe,
  area: 'isolation',
  purpose: `${probe.purpose} (${words[condition]})`,
  traits: [...probe.traits.filter((trait) => trait !== 'shrinking'), 'shrinking'],
  connection: 'fresh',
  draw: null,
})

/** Finds the smallest set of features with which the request still fails: what it hangs on. */
function* reduce({ suspect, send }: Search): Steps<null> {
  const body = bodyOf(suspect.probe)
  if (body === null) return null
  const removable = featuresOf(body).filter(({ without }) => without !== null)
  const fails = function* (kept: readonly RequestFeature[]): Steps<boolean | null> {
    const names = kept.map(({ name }) => name)
    const rest = removable.reduce((left, { name, without }) => (names.includes(name) || without === null ? left : without(left)), body)
    const answers = yield* send('reduced', [{ body: utf8Bytes(JSON.stringify(rest)) }])
    const [answer] = answers ?? []
    return answer === undefined ? null : suspect.shows(answer)
  }
  const bare = yield* fails([])
  if (bare !== false) return null
  const likely = removable.filter(({ name }) => suspect.likely.includes(name))
  if (likely.length > 0 && likely.length < removable.length) {
    const hangsOnThem = yield* fails(likely)
    if (hangsOnThem === null) return null
    if (hangsOnThem) {
      yield* smallest(fails, likely, [])
      return null
    }
  }
  yield* smallest(fails, removable, [])
  return null
}

type Fails = (kept: readonly RequestFeature[]) => Steps<boolean | null>

/**
 * Of features that fail together with those of `beside`, the smallest set that still does: by halves, so that it takes few requests however many
 * there are. (QuickXplain: U. Junker, 2004.)
 */
function* smallest(
  fails: Fails,
  features: readonly RequestFeature[],
  beside: readonly RequestFeature[],
  isKnownToPass = true,
): Steps<readonly RequestFeature[]> {
  if (!isKnownToPass && (yield* fails(beside)) === true) return []
  if (features.length <= 1) return features
  const half = Math.ceil(features.length / 2)
  const [first, second] = [features.slice(0, half), features.slice(half)]
  const ofSecond = yield* smallest(fails, second, [...beside, ...first], false)
  const ofFirst = yield* smallest(fails, first, [...beside, ...ofSecond], ofSecond.length === 0)
  return [...ofFirst, ...ofSecond]
}

/** What passes alone may fail after a refused request on its connection, beside others, or now and then. */
function* company(context: ScenarioContext, { suspect, send }: Search): Steps<null> {
  for (let at = 1; at < ALONE; at += 1) {
    const [answer] = (yield* send('alone', [{}])) ?? []
    if (answer === undefined || suspect.shows(answer)) return null
  }
  const connection: Connection = `named:${isolationName(0, 'refusal', 0)}-${suspect.probe.name}`
  const body = utf8Bytes(JSON.stringify({ model: context.model }))
  yield* send('refusal', [{ body, defect: '/messages', control: null, connection }])
  const [after] = (yield* send('after-refusal', [{ connection }])) ?? []
  if (after === undefined) return null
  if (suspect.shows(after)) {
    // It may be any request before it, and not the refusal.
    const reused: Connection = `${connection}-again`
    yield* send('another', [{ connection: reused }])
    yield* send('after-another', [{ connection: reused }])
    return null
  }
  for (let round = 0; round < 2; round += 1) {
    const answers = yield* send(
      'together',
      Array.from({ length: TOGETHER }, () => ({})),
    )
    if (answers === null || answers.some(suspect.shows)) return null
  }
  return null
}

function bodyOf(probe: Probe): JsonObject | null {
  const { value } = readJson(probe.body)
  return isObject(value) ? value : null
}
