/** Functions that are strict: their arguments are held to the schema. OpenAI API description: FunctionObject, strict. */
import type { Probe } from '../../src/model/probe.ts'
import { type Observation, unobservable } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { traffic } from '../ask.ts'
import { isWhole } from '../preconditions.ts'
import { type Defiance, argumentsOf, callsOf, insistent, isFinished, nameOf, notDefied } from './answers.ts'
import { schemaOf } from './arguments.ts'
import { misfit } from './schema-fit.ts'
import { type Functions, askTools, asking, functionsOf } from './functions.ts'

/** The prompt asks for what the schema forbids: a number in words, and a member that it does not have. */
const unfit = ({ wantedWeather: { name, values } }: Functions): string =>
  asking({ name, values: { ...values, days: 'three', note: 'please' } })

const probe =
  (name: string, strict: boolean) =>
  (context: ScenarioContext): Probe =>
    askTools(context, {
      name,
      purpose: strict ? 'Arguments against the schema of a strict function' : 'The same for a function that is not strict',
      prompt: unfit(functionsOf(context)),
      body: { tools: [functionsOf(context).weatherWith({ strict })] },
      capabilities: strict ? ['json-schema'] : [],
    })

const strays: Defiance = (reading) => {
  for (const call of callsOf(reading)) {
    const schema = schemaOf(reading, nameOf(call))
    const values = argumentsOf(call)
    const found = schema === null || values === null ? null : misfit(schema, values)
    if (found !== null) return `arguments ${show(call.arguments)}, against the schema at ${found.pointer}`
  }
  return null
}

const hasRead = (reading: Reading): Observation | null =>
  isWhole(reading) ??
  (isFinished(reading) && callsOf(reading).some((call) => argumentsOf(call) !== null)
    ? null
    : unobservable('no call has arguments that could be parsed'))

const whenDefied: Defiance = (reading) => (hasRead(reading) === null ? strays(reading) : null)

const held = notDefied('TOOL-022', 'tools/strict', 'arguments that match the schema, whatever the prompt asks for', strays, hasRead)

export const strictScenarios: readonly Scenario[] = [
  insistent('tools/strict', 'full', probe('tools/strict', true), whenDefied),
  traffic('tools/lenient', 'tools', 'full', (context) => [probe('tools/lenient', false)(context)]),
]

/** What fits shows something only where the model, left to itself, would not have made it fit. */
export const strictRelation: Relation = {
  requirement: 'TOOL-022',
  scenarios: ['tools/lenient', 'tools/strict'],
  relate: (readings) => {
    const found = held.relate(readings)
    const control = (readings['tools/lenient'] ?? []).some((reading) => whenDefied(reading) !== null)
    return found.observation.outcome !== 'holds' || control
      ? found
      : { ...found, observation: unobservable('the model kept the schema without being asked to') }
  },
}
