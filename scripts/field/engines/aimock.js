// aimock answers from fixtures. Both sets of fixtures have one model of ours (model.js), which sees images of any format. Everything else is the
// server's: the wire, the stream, the usage, the errors, and what each parameter does.
//   plain     one fixture that returns the model's text, as a user of the package would write it
//   trained   fixtures make up for whatever they can: they cut at stop and max_tokens, make calls as tool_choice requires, return JSON on
//             request, and reject what cannot be done
import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { LLMock } from '@copilotkit/aimock'
import { answerTo, hasOddPart, isUnreadable } from '../model.js'

const model = 'field-model'

/** Code units: no token holds two numbers and what is between them. */
const tokenLength = 2

function cut(answer, { stop, max_tokens: limit, max_completion_tokens: newLimit }) {
  const room = (newLimit ?? limit ?? Infinity) * tokenLength
  // A call that is cut is held back.
  if (answer.content === undefined)
    return JSON.stringify(answer.toolCalls).length <= room ? answer : { content: '', finishReason: 'length' }
  const stops = [stop ?? []].flat().map((text) => answer.content.indexOf(text))
  const end = Math.min(...stops.filter((at) => at >= 0), answer.content.length)
  return end <= room
    ? { ...answer, content: answer.content.slice(0, end) }
    : { ...answer, content: answer.content.slice(0, room), finishReason: 'length' }
}

/** The calls that tool_choice and parallel_tool_calls let be made, of those that the model would make. */
function called(answer, { tools = [], tool_choice: choice = 'auto', parallel_tool_calls: parallel = true }) {
  const [{ function: offered } = {}] = tools
  const named = choice.function?.name ?? (choice === 'required' ? offered?.name : undefined)
  const own = (answer.toolCalls ?? []).filter(({ name }) => named === undefined || choice === 'required' || name === named)
  const calls = own.length === 0 && named !== undefined ? [{ name: named, arguments: argumentsFor(tools, named) }] : own
  if (choice === 'none' || calls.length === 0) return answer.content === undefined ? { content: 'I do not call.' } : answer
  return { toolCalls: parallel === false ? calls.slice(0, 1) : calls }
}

/** What fits the schema of a function that the words do not speak of. */
function argumentsFor(tools, name) {
  const { properties = {} } = tools.find(({ function: one }) => one.name === name)?.function.parameters ?? {}
  return JSON.stringify(Object.fromEntries(Object.entries(properties).map(([key, { type }]) => [key, type === 'integer' ? 1 : 'UTC'])))
}

function formatted(answer, { response_format: format }) {
  if (answer.content === undefined || !['json_object', 'json_schema'].includes(format?.type)) return answer
  return { content: format.type === 'json_object' ? '{"answer":"It is wide."}' : '{"title":"The sea","score":5}' }
}

const refusal = (message, param, code, status = 400) => ({ status, error: { message, type: 'invalid_request_error', param, code } })
const isOut = (value, min, max) => value != null && (typeof value !== 'number' || value < min || value > max)

const refusals = [
  [({ model: asked }) => asked !== model, () => refusal('The model does not exist.', 'model', 'model_not_found', 404)],
  [({ messages }) => messages.length === 0, () => refusal('The list of messages is empty.', 'messages', 'empty_array')],
  [({ messages }) => messages.some(({ role }) => role === undefined), () => refusal('A message has no role.', 'messages', 'missing')],
  [hasOddPart, () => refusal('Content is text, or a list of text and images.', 'messages', 'invalid_value')],
  [({ n }) => isOut(n, 1, 1), () => refusal('One choice only.', 'n', 'unsupported_value')],
  [({ logprobs }) => logprobs === true, () => refusal('No log probabilities.', 'logprobs', 'unsupported_parameter')],
  [({ temperature }) => isOut(temperature, 0, 2), () => refusal('temperature is from 0 to 2.', 'temperature', 'invalid_value')],
  [({ max_tokens: limit }) => isOut(limit, 1, Infinity), () => refusal('max_tokens is 1 or more.', 'max_tokens', 'invalid_value')],
  [({ stop }) => Array.isArray(stop) && stop.length > 4, () => refusal('Four stop texts at most.', 'stop', 'invalid_value')],
  [
    ({ response_format: format }) => format != null && !['text', 'json_object', 'json_schema'].includes(format.type),
    () => refusal('No such format.', 'response_format', 'invalid_value'),
  ],
  [
    ({ tools = [], tool_choice: choice }) =>
      choice?.function !== undefined && !tools.some(({ function: one }) => one.name === choice.function.name),
    () => refusal('No such function.', 'tool_choice', 'invalid_value'),
  ],
]

function teach(mock, trained) {
  if (!trained) {
    mock.on({ predicate: () => true, model }, answerTo)
    return
  }
  for (const [predicate, response] of refusals) mock.on({ predicate }, response)
  mock.on({ predicate: () => true, model }, async (request) => {
    if (await isUnreadable(request)) return refusal('An image cannot be read.', 'messages', 'invalid_image')
    return cut(formatted(called(await answerTo(request), request), request), request)
  })
}

/** @returns {import('../../field.js').Engine} */
export const aimock = (trained) => ({
  version: JSON.parse(readFileSync(join(import.meta.dirname, '../../../node_modules/@copilotkit/aimock/package.json'), 'utf8')).version,
  start: async ({ port }) => {
    const key = `sk-field-${randomUUID()}`
    const mock = new LLMock({ port, auth: { apiKeys: [key] }, chunkSize: 20, latency: 2 })
    teach(mock, trained)
    await mock.start()
    return { key, stop: () => mock.stop() }
  },
})

export default aimock(true)
