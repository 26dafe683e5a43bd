/** A call after one without arguments, in the conversation and in the response. OpenAI API description: ChatCompletionMessageToolCall, function, arguments. */
import type { Message } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, isRefusal } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { listOf, memberAt } from '../../src/wire/json.ts'
import { isWhole } from '../preconditions.ts'
import { callsAskedFor } from '../prompts.ts'
import { argumentsOf, atCall, callsOf, isFinished, nameOf } from './answers.ts'
import { askTools, asking, functionsOf, madeCall, tameId } from './functions.ts'

const scenario = 'tools/after-empty'
const controlName = `${scenario}-control`
const lead = 'The answer is there.'

function probeOf(context: ScenarioContext, isControl: boolean): Probe {
  const { ping, time, weather, wantedPing, wantedTime, wantedWeather } = functionsOf(context)
  const [before, wanted] = isControl ? [time, wantedTime] : [ping, wantedPing]
  const messages: readonly Message[] = [
    { role: 'user', content: asking(wanted) },
    { role: 'assistant', content: null, tool_calls: [madeCall(tameId, wanted.name, wanted.values)] },
    { role: 'tool', tool_call_id: tameId, content: 'done' },
    { role: 'assistant', content: lead },
    { role: 'user', content: `${asking(wanted, wantedWeather)} Make both calls at once.` },
  ]
  return askTools(context, {
    name: isControl ? controlName : scenario,
    purpose: isControl ? 'Two calls with arguments, as a control request' : 'A call after one without arguments',
    body: { tools: [before, weather], messages, stream: true },
    capabilities: ['parallel-tools'],
  })
}

/** The call that the prompt asks for last, and how its arguments differ; null: it is not there. */
function lastCall(reading: Reading): { readonly written: string; readonly isRight: boolean } | null {
  const prompt = memberAt(listOf(memberAt(reading.asked.body ?? undefined, 'messages')).at(-1), 'content')
  const wanted = callsAskedFor(typeof prompt === 'string' ? prompt : '').at(-1)
  const call = wanted === undefined ? undefined : callsOf(reading).find((one) => nameOf(one) === wanted.name)
  if (wanted === undefined || call === undefined || !isFinished(reading)) return null
  const values = argumentsOf(call)
  const isRight =
    values !== null &&
    Object.keys(values).length === Object.keys(wanted.values).length &&
    Object.entries(wanted.values).every(([name, value]) => values[name] === value)
  return { written: call.arguments, isRight }
}

/** Responses in all before the endpoint is blamed. */
const TIMES = 6
const CONTROLS = 2

export const afterEmptyScenario: Scenario = {
  name: scenario,
  area: 'tools',
  tier: 'standard',
  needs: [],
  repeats: TIMES - 1 + CONTROLS,
  *steps(context): ScenarioSteps {
    const [first] = yield [probeOf(context, false)]
    if (first === undefined || (lastCall(first)?.isRight ?? true)) return
    yield [
      ...Array.from({ length: TIMES - 1 }, () => probeOf(context, false)),
      ...Array.from({ length: CONTROLS }, () => probeOf(context, true)),
    ]
  },
}

function observe(mine: readonly Reading[], controls: readonly Reading[]): Observation {
  const [first] = mine
  if (first === undefined) return notApplicable('no such request was sent')
  if (isRefusal(first)) return notApplicable('the endpoint rejects parallel calls')
  const trouble = isWhole(first)
  if (trouble !== null) return trouble
  const call = lastCall(first)
  if (call === null) return unobservable('the model did not make the second call')
  if (call.isRight) return holds
  const isSteady = mine.length === TIMES && mine.every((reading) => lastCall(reading)?.written === call.written)
  const areControlsRight = controls.length === CONTROLS && controls.every((reading) => lastCall(reading)?.isRight === true)
  return isSteady && areControlsRight
    ? violated(
        `arguments ${show(call.written)} after a call without arguments, in ${String(TIMES)} of ${String(TIMES)} responses; after a call with arguments they are right`,
        'the arguments that the prompt spells out',
        atCall(first, callsOf(first).at(-1), '/function/arguments'),
      )
    : unobservable('the model did not write the arguments that the prompt spells out')
}

export const afterEmpty: Relation = {
  requirement: 'TOOL-028',
  scenarios: [scenario],
  relate: (readings) => {
    const all = readings[scenario] ?? []
    const mine = all.filter(({ probe }) => probe.name === scenario)
    const controls = all.filter(({ probe }) => probe.name === controlName)
    return { observation: observe(mine, controls), exchanges: [...mine, ...controls].map(({ transcript }) => transcript.id) }
  },
}
