import type { Chance } from '../../src/model/chance.ts'
import { describe, expect, test } from 'vitest'
import { blankTranscript } from '../../src/model/blank.support.ts'
import { defaultKnobs } from '../../src/model/profile.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { read } from '../../src/reading/reading.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { type Part, together } from './bisect-parameters.ts'
import { outcomeOf } from './outcomes.ts'
import { nothingDrawn } from '../nothing-generated.support.ts'

const first: Chance = { seed: 0, path: '', int: () => 0, pick: ([value]) => value as never, word: () => '', shuffle: (values) => values }

const context: ScenarioContext = {
  model: 'm',
  knobs: defaultKnobs,
  example: null,
  promises: ['text'],
  credential: null,
  keyHasCase: false,
  concurrency: 8,
  extraBody: {},
  imageHost: null,
  draws: first,
  chance: first,
  shared: () => first,
  generation: nothingDrawn,
  isolation: { requests: 0, suspects: () => [] },
  unanswered: () => [],
}

const parts: readonly Part[] = [
  { name: 'one', shown: 'one', body: { top_p: 1 }, capability: 'sampling' },
  { name: 'two', shown: 'two', body: { seed: 1 }, capability: 'seed' },
  { name: 'three', shown: 'three', body: { top_p: 0.5 }, capability: 'sampling', witness: true },
]

const completion = '{"choices":[{"index":0,"message":{"role":"assistant","content":"1"},"finish_reason":"stop"}]}'

const answered = (probe: Probe, status: number): Transcript =>
  blankTranscript({
    id: probe.name,
    probe,
    head: { at: 1, version: 'HTTP/1.1', status, reason: '', headers: [['Content-Type', 'application/json']] },
    pieces: [{ at: 2, bytes: utf8Bytes(status === 200 ? completion : '{"error":{"message":"no"}}') }],
  })

/** The batches that are asked of an endpoint which answers so, by the names of their probes. */
function batches(statusOf: (probe: Probe) => number, twice?: true): readonly (readonly string[])[] {
  const asked: string[][] = []
  const acts = together({ name: 'params/values', tier: 'standard', purpose: 'x', parts, ...(twice === undefined ? {} : { twice }) }).steps(
    context,
  )
  let act = acts.next([])
  while (act.done !== true) {
    asked.push(act.value.map(({ name }) => name))
    act = acts.next(act.value.map((probe) => read(answered(probe, statusOf(probe)))))
  }
  return asked
}

describe('what is asked together, and only then apart', () => {
  test('one request, where it is accepted', () => {
    expect(batches(() => 200)).toEqual([['params/values']])
    expect(batches(() => 200, true)).toEqual([['params/values'], ['params/values']])
  })

  test('each by itself and the witnesses, where it is refused', () => {
    expect(batches(({ name }) => (name === 'params/values' ? 400 : 200))).toEqual([
      ['params/values'],
      ['params/values-one', 'params/values-two', 'params/values-three'],
    ])
  })

  test('what fails once more, beside a control', () => {
    expect(batches(({ name }) => (name === 'params/values' || name === 'params/values-two' ? 500 : 200))).toEqual([
      ['params/values'],
      ['params/values-one', 'params/values-two', 'params/values-three'],
      ['params/values-two', 'params/values-control'],
    ])
  })
})

describe('how a request fared', () => {
  const [probe] = together({ name: 'params/values', tier: 'standard', purpose: 'x', parts }).steps(context).next([]).value ?? []
  if (probe === undefined) throw new Error('nothing was asked')
  const control = { ...probe, name: 'params/values-control' }
  const outcome = (statuses: readonly number[], ofControl: number | null): string | undefined =>
    outcomeOf(
      [...statuses.map((status) => read(answered(probe, status))), ...(ofControl === null ? [] : [read(answered(control, ofControl))])],
      'params/values',
    )?.outcome

  test.each([
    ['accepted', [200], null],
    ['accepted, at the second try', [500, 200], 200],
    ['refused', [400], null],
    ['refused, at the second try', [500, 422], 200],
    ['failed', [500, 503], 200],
    ['open, since it failed once', [500], 200],
    ['open, since all fails', [500, 500], 500],
    ['open, since it speaks of overload', [429], null],
  ] as const)('%s', (want, statuses, ofControl) => {
    expect(outcome(statuses, ofControl)).toBe(want.split(',')[0])
  })
})
