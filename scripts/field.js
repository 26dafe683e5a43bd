// The field test: a server that nobody here wrote, @copilotkit/aimock, is started on a free loopback port and judged by the command
// line. `node scripts/field.js`, after `npm run build`. What was found, and whether it is true, is in docs/field-notes.md.
//   --fixtures trained|plain   what the server is taught (below); trained when left out
//   --chunk-size <n>           UTF-16 code units in a chunk of a stream; the server's own default, 20, when left out
//   --latency <ms>             before each chunk
//   --tier, --seed, --out      as the command line takes them
//   --cli <file>               another build of the command line than dist/
//   --serve                    start the server, say where, and leave it running
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LLMock } from '@copilotkit/aimock'
import { answerTo, hasOddPart, isUnreadable } from './field-model.js'

const root = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    fixtures: { type: 'string', default: 'trained' },
    'chunk-size': { type: 'string', default: '20' },
    latency: { type: 'string', default: '2' },
    tier: { type: 'string', default: 'standard' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join(root, 'reports/field') },
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
    serve: { type: 'boolean', default: false },
  },
})
const model = 'field-model'

// The two sets of fixtures. `plain` teaches the server what its model says and nothing else, as a user of it would. `trained` makes up for
// whatever a fixture can make up for: it cuts an answer at a stop text and at max_tokens and says so, calls as tool_choice has it, answers in
// JSON where that is asked for, and refuses what cannot be done and what makes no sense.
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

/** Errors and what a vendor may want to know: the rows that are not green, each with what was seen first. */
function print(report) {
  const shown = (verdicts) => report.requirements.filter(({ verdict }) => verdicts.includes(verdict))
  for (const { id, verdict, title, findings } of shown(['fail', 'warn', 'note'])) {
    console.log(`${verdict.padEnd(5)}${id}  ${title}`)
    for (const { saw, wanted, exchange } of findings.slice(0, 1)) console.log(`     saw ${saw}\n     wanted ${wanted}\n     in ${exchange}`)
  }
  for (const { id, verdict, because } of shown(['inconclusive', 'not-run', 'unsupported'])) console.log(`${verdict} ${id}  ${because}`)
  console.log(`${report.verdict}: ${JSON.stringify(report.counts)}`)
}

function judge(url, key) {
  const args = [options.cli, '--base-url', url, '--model', model, '--tier', options.tier, '--seed', options.seed, '--out', options.out]
  const judging = spawn(process.execPath, args, {
    env: { ...process.env, VISION_CONFORMANCE_API_KEY: key },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    judging.on('error', reject)
    judging.on('exit', resolve)
  })
}

if (!['plain', 'trained'].includes(options.fixtures)) throw new Error(`--fixtures is plain or trained, not ${options.fixtures}`)
const key = `sk-field-${randomUUID()}`
const mock = new LLMock({ port: 0, auth: { apiKeys: [key] }, chunkSize: Number(options['chunk-size']), latency: Number(options.latency) })
teach(mock, options.fixtures === 'trained')
await mock.start()
if (options.serve) console.log(`${mock.url}/v1 takes the key ${key}`)
else {
  const code = await judge(`${mock.url}/v1`, key)
  await mock.stop()
  // 0 and 1 are verdicts on the server, 3 is a run that left something open. After anything else there is no report.
  if ([0, 1, 3].includes(code)) print(JSON.parse(readFileSync(join(options.out, 'report.json'), 'utf8')))
  else process.exitCode = code ?? 4
}
