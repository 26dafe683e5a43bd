/** What the arguments of calls are. OpenAI API description: ChatCompletionMessageToolCall, function, arguments. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledCall } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check, Readings, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import type { Probe } from '../../src/model/probe.ts'
import { show } from '../../src/reading/words.ts'
import { type Json, isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { counted } from '../prompts.ts'
import { checkOf, isAssembled, isWhole } from '../preconditions.ts'
import { type Defiance, argumentsOf, atCall, callsOf, finishOf, insistent, nameOf, notDefied } from './answers.ts'
import { type Misfit, misfit } from './schema-fit.ts'
import { type Schema, askTools, asking, functionsOf } from './functions.ts'

/** The schema that a request gives a function. */
export function schemaOf({ asked }: Reading, name: string): Schema | null {
  const offered = listOf(memberAt(asked.body ?? undefined, 'tools')).find((one) => memberAt(one, 'function', 'name') === name)
  const parameters = memberAt(offered, 'function', 'parameters')
  return isObject(parameters) ? (parameters as unknown as Schema) : null
}

// ---------------------------------------------------------------- the schema

/** So many answers with the same misfit, and none without it: what the model writes once it may write otherwise the next time. */
const enough = 3

interface Fitted {
  readonly reading: Reading
  readonly call: AssembledCall
  readonly misfit: Misfit | null
}

const fitted = (reading: Reading): readonly Fitted[] =>
  callsOf(reading).flatMap((call): readonly Fitted[] => {
    const schema = schemaOf(reading, nameOf(call))
    const values = argumentsOf(call)
    return schema === null || values === null ? [] : [{ reading, call, misfit: misfit(schema, values) }]
  })

/** The calls of one function in one mode. */
function agreed(calls: readonly Fitted[]): Fitted | null {
  const [first] = calls
  const isSame = ({ misfit: one }: Fitted): boolean =>
    one !== null && one.pointer === first?.misfit?.pointer && one.wanted === first.misfit.wanted
  return first !== undefined && calls.length >= enough && calls.every(isSame) ? first : null
}

const fits = (scenarios: readonly ScenarioName[]): Relation => ({
  requirement: 'TOOL-005',
  scenarios,
  relate: (readings) => {
    const all = inScenarios(readings, scenarios).flatMap(fitted)
    const groups = [...new Set(all.map(groupOf))].map((group) => all.filter((one) => groupOf(one) === group))
    const guilty = groups.map(agreed).find((one) => one !== null)
    const shown = guilty ?? all[0]
    return { observation: observeFit(all, guilty ?? null, groups), exchanges: shown === undefined ? [] : [shown.reading.transcript.id] }
  },
})

const groupOf = ({ reading, call }: Fitted): string => `${nameOf(call)} ${reading.asked.stream ? 'streamed' : 'plain'}`

const inScenarios = (readings: Readings, scenarios: readonly ScenarioName[]): readonly Reading[] =>
  scenarios.flatMap((name) => readings[name] ?? []).filter((reading) => reading.probe.defect === null && isWhole(reading) === null)

function observeFit(all: readonly Fitted[], guilty: Fitted | null, groups: readonly (readonly Fitted[])[]): Observation {
  if (guilty?.misfit != null) {
    const count = groups.find((group) => group.includes(guilty))?.length ?? 0
    return violated(
      `arguments ${show(guilty.call.arguments)} for ${nameOf(guilty.call)}, with the same mismatch in ${String(count)} of ${String(count)} responses`,
      `${guilty.misfit.wanted} at ${guilty.misfit.pointer}`,
      atCall(guilty.reading, guilty.call, '/function/arguments'),
    )
  }
  if (all.length === 0) return unobservable('no call has arguments that could be parsed')
  return all.every(({ misfit: one }) => one === null) ? holds : unobservable('the mismatch was not the same each time')
}

// ---------------------------------------------------------------- marks of a template

/** What templates put around calls and their arguments, and a parser should have taken away. */
const marks =
  /<\/?(?:tool_calls?|tool_response|function_calls?|arg_key|arg_value|parameter|invoke|function)(?:[=\s][^>]{0,60})?>|<\|[A-Za-z_]{2,40}\|>|<｜[^｜]{1,40}｜>|\[\/?(?:TOOL_CALLS|AVAILABLE_TOOLS|ARGS|CALL_ID)\]|<(?:start|end)_of_turn>|<\/s>/

const hasCalls = checkOf(
  (reading) =>
    isAssembled(reading) ??
    (reading.asked.functions.length === 0
      ? notApplicable('the request offered no tools')
      : callsOf(reading).length === 0
        ? unobservable('the model made no call')
        : null),
)

const unmarked = (triggers: readonly ScenarioName[]): Check =>
  hasCalls('TOOL-013', triggers, (reading): Observation => {
    for (const call of callsOf(reading)) {
      // A text that cannot be read is STR-018's: what glues to its end is told there.
      const values = argumentsOf(call)
      const found = values === null ? null : marks.exec(wordsOf(values).join('\n'))
      if (found !== null)
        return violated(
          `${show(found[0])} in the arguments of ${nameOf(call)}`,
          'values without tokens of the chat template',
          atCall(reading, call, '/function/arguments'),
        )
    }
    return callsOf(reading).some((call) => argumentsOf(call) !== null) ? holds : unobservable('no arguments could be parsed')
  })

/** Every name and every text in a value. */
const wordsOf = (value: Json | undefined): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : isObject(value)
      ? Object.entries(value).flatMap(([name, member]) => [name, ...wordsOf(member)])
      : listOf(value).flatMap(wordsOf)

// ---------------------------------------------------------------- a call that is cut

/** Far more than the limit can hold. */
const longText = counted(60)
const shortLimit = 16

const cutCall = (context: ScenarioContext): Probe =>
  askTools(context, {
    name: 'tools/cut',
    purpose: 'A call that is longer than max_tokens',
    prompt: asking({ name: functionsOf(context).note.function.name, values: { text: longText } }),
    body: { tools: [functionsOf(context).note], stream: true },
    maxTokens: shortLimit,
    capabilities: ['token-limit'],
  })

/** How a call shows that it was cut: its arguments break off, or were closed over what is missing; null: it is whole. */
function cutIn(reading: Reading): string | null {
  const [call] = callsOf(reading)
  if (call === undefined) return null
  const values = argumentsOf(call)
  if (values === null) return `the arguments ${show(call.arguments)}`
  const { text } = values
  return typeof text === 'string' && text !== longText && longText.startsWith(text)
    ? `the text ${show(text)} for one of ${String(longText.length)} characters`
    : null
}

const saysWhole: Defiance = (reading) => {
  const finish = finishOf(reading)
  const cut = isWhole(reading) === null ? cutIn(reading) : null
  return cut !== null && (finish === 'tool_calls' || finish === 'stop') ? `finish_reason ${show(finish)} and ${cut}` : null
}

const isCut = (reading: Reading): Observation | null =>
  isWhole(reading) ??
  (callsOf(reading).length === 0 && finishOf(reading) === 'length'
    ? null
    : cutIn(reading) === null
      ? unobservable('no call was cut')
      : ['tool_calls', 'stop', 'length'].includes(String(finishOf(reading)))
        ? null
        : unobservable('finish_reason is not a documented one'))

export const argumentScenarios: readonly Scenario[] = [insistent('tools/cut', 'standard', cutCall, saysWhole)]
export const argumentChecks = (triggers: readonly ScenarioName[]): readonly Check[] => [unmarked(triggers)]
export const argumentRelations = (scenarios: readonly ScenarioName[]): readonly Relation[] => [
  fits(scenarios),
  notDefied('TOOL-011', 'tools/cut', 'finish_reason length, so that no client runs half a call', saysWhole, isCut),
]
