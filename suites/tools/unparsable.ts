/** Arguments that a model broke, in the conversation that goes on. OpenAI API description: ChatCompletionMessageToolCall, arguments "may not be valid JSON". */
import type { Message, ToolCall } from '../../src/contract/request.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Question, ask } from '../ask.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { asking, functionsOf, tameId } from './functions.ts'

/** By what the tool says of it: each is its own turn, since an endpoint may take one and not the other. */
const others = ['b2C3d4E5f', 'c3D4e5F6g'] as const

/** Clients send back what the model made: a 4xx that says so is lawful, and a server error is for HTTP-024. */
export function unparsableArguments(context: ScenarioContext): Probe {
  const { weather, time, wantedWeather, wantedTime } = functionsOf(context)
  const whole = JSON.stringify(wantedWeather.values)
  const broken: readonly (readonly [id: string, values: string, result: string])[] = [
    [tameId, whole.slice(0, -3), 'The arguments end too early.'],
    [others[0], '', 'There are no arguments.'],
    [others[1], `Sure: ${whole}`, 'The arguments are not JSON.'],
  ]
  const call = (id: string, values: string): ToolCall => ({
    id,
    type: 'function',
    function: { name: wantedWeather.name, arguments: values },
  })
  const question: Question = {
    name: 'tools/unparsable-arguments',
    area: 'tools',
    purpose: 'A conversation with tool call arguments that are not JSON',
    body: {
      tools: [weather, time],
      messages: [
        { role: 'user', content: asking(wantedWeather) },
        ...broken.flatMap(([id, values, result]): readonly Message[] => [
          { role: 'assistant', content: null, tool_calls: [call(id, values)] },
          { role: 'tool', tool_call_id: id, content: result },
        ]),
        { role: 'assistant', content: 'I cannot read the weather.' },
        { role: 'user', content: asking(wantedTime) },
      ],
    },
    traits: ['unusual', 'model-dependent'],
    capabilities: ['tools'],
  }
  return ask(context, question)
}
