/** A response without a limit in the request that is cut all the same. OpenAI API description: finish_reason, https://platform.openai.com/docs/api-reference/chat/object */
import type { Probe } from '../../src/model/probe.ts'
import { type Observation, holds, unobservable } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { ask, connectionOf, named } from '../ask.ts'
import { isAssembled } from '../preconditions.ts'
import { countTo, counted } from '../prompts.ts'
import { cutAndStopped, finishOf, textOf } from './cut.ts'

const scenario = 'finish/without-limit'
const control = `${scenario}-control`

/** Longer than the limits that servers have of their own: 16, 100 and 256 tokens are usual. */
const last = 120

const counting = (context: ScenarioContext, name: string, isLimited: boolean, askedBefore: number): Probe =>
  ask(context, {
    name,
    area: 'finish',
    purpose: `A count to ${String(last)}, ${isLimited ? 'with' : 'without'} a token limit`,
    prompt: countTo(last),
    traits: ['model-dependent'],
    connection: connectionOf(askedBefore),
    ...(isLimited ? {} : { body: { max_tokens: undefined, max_completion_tokens: undefined } }),
  })

/** The beginning of the count, under a finish reason that says that the model came to its end. */
const isCut = (reading: Reading): boolean =>
  isAssembled(reading) === null &&
  finishOf(reading) === 'stop' &&
  textOf(reading).length > counted(3).length &&
  textOf(reading) !== counted(last) &&
  counted(last).startsWith(textOf(reading))

export const withoutLimit: Scenario = {
  name: scenario,
  area: 'finish',
  tier: 'standard',
  needs: [],
  repeats: 2,
  *steps(context): ScenarioSteps {
    const [first] = yield [counting(context, scenario, false, 0)]
    if (first === undefined || !isCut(first)) return
    yield [counting(context, `${scenario}-again`, false, 1)]
    yield [counting(context, control, true, 1)]
  },
}

function observe(readings: readonly Reading[]): Observation {
  const [first, again, limited] = [scenario, `${scenario}-again`, control].map((name) => named(readings, name))
  if (first == null) return unobservable('the request was not answered')
  const trouble = isAssembled(first)
  if (trouble !== null) return trouble
  if (finishOf(first) === 'length') return holds
  if (!isCut(first)) return textOf(first) === counted(last) ? holds : unobservable('the model did not count')
  if (again == null || !isCut(again) || textOf(again) !== textOf(first))
    return unobservable('the two responses do not end at the same place')
  if (limited == null || textOf(limited) !== counted(last))
    return unobservable('the response with a requested limit is not the whole count')
  return cutAndStopped(first, `a count to ${String(last)}`, '2 of 2 times without a limit; with one it is whole')
}

export const cutWithoutLimit: Relation = {
  requirement: 'FIN-013',
  scenarios: [scenario],
  relate: (readings) => ({
    observation: observe(readings[scenario] ?? []),
    exchanges: (readings[scenario] ?? []).map(({ transcript }) => transcript.id),
  }),
}
