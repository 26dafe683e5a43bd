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
import { inflateSync } from 'node:zlib'
import { LLMock } from '@copilotkit/aimock'

const root = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    fixtures: { type: 'string', default: 'trained' },
    'chunk-size': { type: 'string', default: '20' },
    latency: { type: 'string', default: '2' },
    tier: { type: 'string', default: 'standard' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join(root, 'reports/field') },
    cli: { type: 'string', default: join(root, 'dist/src/cli/main.js') },
    serve: { type: 'boolean', default: false },
  },
})
const model = 'field-model'

// What the server says. It matches a request to a fixture by the text of the last user message and asks a function for the answer.
const separators = { 'a comma and a space': ', ', 'a space': ' ', 'a line break': '\n', 'a hyphen': '-' }

function count(last, separator) {
  return Array.from({ length: Number(last) }, (_, at) => String(at + 1)).join(separators[separator] ?? ', ')
}

const sentence = 'The sea moves with the wind and the moon, and it keeps the heat of the summer for the winter. '

/** The colour of a picture that has one: PNG with eight bits a channel, as the harness sends it. */
function colourOf(request) {
  const parts = request.messages.flatMap(({ content }) => (Array.isArray(content) ? content : []))
  const url = parts.find(({ type }) => type === 'image_url')?.image_url?.url ?? ''
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  const at = bytes.indexOf('IDAT')
  if (at < 0) return 'There is no image.'
  const [, red, green, blue] = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)))
  const bright = [red, green, blue].map((channel) => (channel > 100 ? 1 : 0)).join('')
  return { 100: 'red', '010': 'green', '001': 'blue', 110: 'yellow', '000': 'black', 111: 'white' }[bright] ?? 'grey'
}

/** Which calls the instruction asks for: "Call the function f with a set to 1 and b set to "x"." */
function callsOf(prompt) {
  return [...prompt.matchAll(/Call the function (\w+)(?: with (.*?))?(?: without arguments)?\.(?= |$)/g)].map(([, name, given = '']) => ({
    name,
    arguments: JSON.stringify(
      Object.fromEntries([...given.matchAll(/(\w+) set to ("(?:[^"\\]|\\.)*"|[^ ]+)/g)].map(([, key, value]) => [key, JSON.parse(value)])),
    ),
  }))
}

/** Instruction and answer: enough for every prompt in suites/prompts.ts. */
const answers = [
  [/^Count from 1 to (\d+)\. .*separated by ([a-z ]+)\./, ([, last, separator]) => ({ content: count(last, separator) })],
  [/^Repeat the text between .*\n<text>([\s\S]*)<\/text>$/, ([, text]) => ({ content: text })],
  [/What colour is the image\?/, (_, request) => ({ content: colourOf(request) })],
  [/^Write at least (\d+) words/, ([, words]) => ({ content: sentence.repeat(Math.ceil(Number(words) / 19)).trim() })],
  [/^Call the function /, ({ input }) => ({ toolCalls: callsOf(input) })],
]

function lastUserText({ messages }) {
  const { content } = messages.findLast(({ role }) => role === 'user') ?? { content: '' }
  return typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join('')
}

const refusal = (message, param, code, status = 400) => ({ status, error: { message, type: 'invalid_request_error', param, code } })

// The two sets of fixtures. `plain` teaches the server its answers and nothing else, as a user of it would. `trained` makes up for
// whatever a fixture can make up for: it cuts an answer at a stop text and at max_tokens and says so, and refuses what cannot be done.
const tokenLength = 4

function cut(answer, { stop, max_tokens: limit, max_completion_tokens: newLimit }) {
  if (answer.content === undefined) return answer
  const room = (newLimit ?? limit ?? Infinity) * tokenLength
  const stops = [stop ?? []].flat().map((text) => answer.content.indexOf(text))
  const end = Math.min(...stops.filter((at) => at >= 0), answer.content.length)
  return end <= room
    ? { ...answer, content: answer.content.slice(0, end) }
    : { ...answer, content: answer.content.slice(0, room), finishReason: 'length' }
}

const refusals = [
  [({ model: asked }) => asked !== model, () => refusal('The model does not exist.', 'model', 'model_not_found', 404)],
  [({ messages }) => messages.length === 0, () => refusal('The list of messages is empty.', 'messages', 'empty_array')],
  [({ n }) => n > 1, () => refusal('One choice only.', 'n', 'unsupported_value')],
  [({ logprobs }) => logprobs === true, () => refusal('No log probabilities.', 'logprobs', 'unsupported_parameter')],
]

function teach(mock, trained) {
  if (trained) for (const [predicate, response] of refusals) mock.on({ predicate }, response)
  for (const [pattern, answer] of answers) {
    const respond = (request) => answer(pattern.exec(lastUserText(request)), request)
    mock.on({ userMessage: pattern, model }, (request) => (trained ? cut(respond(request), request) : respond(request)))
  }
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
