/** A stream of thousands of tokens, which proxies cut or lose a part of. OpenAI API description: finish_reason, https://platform.openai.com/docs/api-reference/chat/object */
import type { Probe } from '../../src/model/probe.ts'
import { type Evidence, type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Readings, Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { ask, connectionOf, named } from '../ask.ts'
import { breaksOffWithin, gapIn, roomForLongResponse } from '../cut.ts'
import { isWhole } from '../preconditions.ts'
import { countTo, counted } from '../prompts.ts'
import { cutAndStopped, finishOf, textOf } from './cut.ts'

const scenario = 'finish/long-stream'
const control = `${scenario}-control`

/** 4,390 characters, in some 2,700 tokens: a transcript keeps a stream of so many whole. */
const last = 900
const whole = counted(last)

const counting = (context: ScenarioContext, name: string, isStreamed: boolean, askedBefore: number): Probe =>
  ask(context, {
    name,
    area: 'finish',
    purpose: `A count to ${String(last)}, ${isStreamed ? 'streamed' : 'plain'}`,
    prompt: countTo(last),
    traits: ['model-dependent', 'long'],
    // A limit of so many tokens may be refused.
    capabilities: ['unusual-text', ...(isStreamed ? (['streaming'] as const) : [])],
    connection: connectionOf(askedBefore),
    maxTokens: roomForLongResponse,
    ...(isStreamed ? { body: { stream: true } } : {}),
  })

const isStopped = (reading: Reading): boolean => isWhole(reading) === null && finishOf(reading) === 'stop'

/** The beginning of the count, under a finish reason that says that the model came to its end. */
const isCut = (reading: Reading): boolean =>
  isStopped(reading) && textOf(reading).length > counted(3).length && textOf(reading) !== whole && whole.startsWith(textOf(reading))

const gapOf = (reading: Reading): string | null => (isStopped(reading) ? gapIn(textOf(reading), whole) : null)

const isSuspect = (reading: Reading): boolean => isCut(reading) || gapOf(reading) !== null

export const longStream: Scenario = {
  name: scenario,
  area: 'finish',
  tier: 'full',
  needs: [],
  repeats: 2,
  *steps(context): ScenarioSteps {
    const [first] = yield [counting(context, scenario, true, 0)]
    if (first === undefined || !isSuspect(first)) return
    const [again] = yield [counting(context, `${scenario}-again`, true, 1)]
    if (again !== undefined && isSuspect(again)) yield [counting(context, control, false, 1)]
  },
}

interface Counted {
  readonly first: Reading
  readonly again: Reading | null
  readonly isPlainWhole: boolean
}

function observeCut({ first, again, isPlainWhole }: Counted): Observation {
  if (finishOf(first) === 'length') return holds
  if (!isCut(first)) return textOf(first) === whole ? holds : unobservable('the model did not count')
  if (again === null || !isCut(again) || textOf(again) !== textOf(first))
    return unobservable('the two responses do not end at the same place')
  if (!breaksOffWithin(textOf(first), whole) && !isPlainWhole) return unobservable('the plain response is not the whole count')
  return cutAndStopped(first, `a streamed count to ${String(last)}`, '2 of 2 times')
}

function observeGap({ first, again, isPlainWhole }: Counted): Observation {
  const gap = gapOf(first)
  if (gap === null) return textOf(first) === whole ? holds : notApplicable('the count has no gap')
  if (again === null || textOf(again) !== textOf(first)) return unobservable('the two responses do not lack the same')
  if (!isPlainWhole) return unobservable('the plain response is not the whole count')
  return violated(`text lost in 2 of 2 streams: ${show(gap)}`, 'the text that the plain response has', atStart(first))
}

const atStart = (reading: Reading): Evidence => inChunk(reading, reading.completion?.choices[0]?.firstAt ?? 0, '/choices/0/delta/content')

const relating = (requirement: 'FIN-013' | 'STR-020', observe: (asked: Counted) => Observation): Relation => ({
  requirement,
  scenarios: [scenario],
  relate: ({ [scenario]: readings = [] }: Readings) => {
    const [first, again, plain] = [scenario, `${scenario}-again`, control].map((name) => named(readings, name))
    const exchanges = readings.map(({ transcript }) => transcript.id)
    if (first == null) return { observation: notApplicable('no such request was sent'), exchanges }
    const isPlainWhole = plain != null && isStopped(plain) && textOf(plain) === whole
    return { observation: isWhole(first) ?? observe({ first, again: again ?? null, isPlainWhole }), exchanges }
  },
})

export const longStreamRelations: readonly Relation[] = [relating('FIN-013', observeCut), relating('STR-020', observeGap)]
