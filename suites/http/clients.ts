/** Requests with the header fields of common clients, and requests as long as agents send them. RFC 9110 15.5, https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Tool } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Field, Probe } from '../../src/model/probe.ts'
import { isClientError, isCredentialError, isOverload, isSuccess } from '../../src/protocol/statuses.ts'
import { type Reading, accepted, envelopeOf, refused } from '../../src/reading/reading.ts'
import type { Readings, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { isSmall } from '../../src/reading/unanswered.ts'
import { bodyInWords } from '../errors/edge.ts'
import { ask, inSequence, named, respelled, traffic, withField } from '../ask.ts'
import { answerInWords } from '../preconditions.ts'
import { repeat, sayHello } from '../prompts.ts'
import { mediumCells, mediumImage, mediumOf } from './large-images.ts'
import { plain, stream } from './probes.ts'

const stainless = (language: string, runtime: string, version: string): readonly Field[] => [
  ['X-Stainless-Lang', language],
  ['X-Stainless-Package-Version', version],
  ['X-Stainless-OS', 'Linux'],
  ['X-Stainless-Arch', 'x64'],
  ['X-Stainless-Runtime', runtime],
  ['X-Stainless-Retry-Count', '0'],
]

/** What tracing and a service mesh add to a request: some 2 KB, of the 8 KB that servers usually have room for. */
const traced: readonly Field[] = [
  ['Traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
  ['Tracestate', Array.from({ length: 16 }, (_, at) => `vendor${String(at)}=t61rcWkgMzE4bf92f3577b34`).join(',')],
  ['Baggage', Array.from({ length: 24 }, (_, at) => `service.member.${String(at)}=value-of-the-team-that-owns-it`).join(',')],
  ['X-Request-Id', '9f1c5b1e-6f0a-4d7a-9a51-3f1f0b1c2d3e'],
]

/** By client: the fields that it sends in place of ours, and besides. */
const framings: Readonly<Record<string, readonly Field[]>> = {
  'openai-python': [
    ['Accept', 'application/json'],
    // httpx names br and zstd where their packages are installed.
    ['Accept-Encoding', 'gzip, deflate, br, zstd'],
    ['User-Agent', 'OpenAI/Python 2.8.0'],
    ...stainless('python', 'CPython', '2.8.0'),
    ['X-Stainless-Async', 'false'],
    ['X-Stainless-Read-Timeout', '600'],
  ],
  'openai-node': [
    ['Accept', 'application/json'],
    ['Accept-Encoding', 'gzip, deflate'],
    ['User-Agent', 'OpenAI/JS 6.49.0'],
    ...stainless('js', 'node', '6.49.0'),
    ['Accept-Language', '*'],
    ['Sec-Fetch-Mode', 'cors'],
  ],
  'the AI SDK': [
    ['Accept', '*/*'],
    ['Accept-Encoding', 'br, gzip, deflate'],
    ['User-Agent', 'ai-sdk/openai-compatible/2.0.92 ai-sdk/provider-utils/4.0.0 runtime/node.js/20'],
  ],
  'the JDK client': [
    ['Upgrade', 'h2c'],
    ['Connection', 'Upgrade, HTTP2-Settings'],
    ['HTTP2-Settings', 'AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA'],
    ['User-Agent', 'Java-http-client/21.0.4'],
  ],
  'go-openai': [['Accept', 'application/json'], ['Accept-Encoding', 'gzip'], ['User-Agent', 'Go-http-client/1.1'], ...traced],
  // What curl sends with bodies above 1 MB, and some clients with all.
  'curl with Expect': [
    ['Accept', '*/*'],
    ['Expect', '100-continue'],
    ['User-Agent', 'curl/8.5.0'],
  ],
}

/** Clients that stream, and read what is compressed as it arrives. */
const streaming: readonly string[] = ['openai-node', 'the AI SDK']
const shellClient = 'curl with Expect'

/** As Python's json.dumps has it: spaces after commas and colons, and only ASCII, characters beyond U+FFFF as two escapes. */
const asPython = (json: string): string =>
  json
    .replace(/"(?:[^"\\]|\\.)*"|[,:]/g, (token) => (token.length === 1 ? `${token} ` : token))
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Of two, three and four bytes in UTF-8. */
const fewScripts = 'na\u00efve \u6771\u4eac \u{1f600} end'
/** What a decoder puts in the place of what it cannot read. */
const REPLACEMENT = '\ufffd'
/** Fetch writes the names of all fields so. */
const inLowerCase: readonly string[] = ['openai-node', 'the AI SDK']
/** RFC 9110 15.5.18: a server that does not meet an expectation may say so, and clients repeat the request without it. */
const EXPECTATION_FAILED = 417

/** A stream, in another spelling of JSON than all other requests have. */
const spelledLikePython = (context: ScenarioContext): Probe =>
  respelled(
    ask(context, {
      name: '',
      area: 'http',
      purpose: '',
      prompt: repeat(fewScripts),
      body: { stream: true },
      traits: ['model-dependent'],
      capabilities: ['streaming'],
    }),
    asPython,
  )

const framedBy = (context: ScenarioContext, client: string): Probe => {
  const valid = client === shellClient ? spelledLikePython(context) : streaming.includes(client) ? stream(context) : plain(context)
  const own = framings[client] ?? []
  const isAnyCoding = own.some(([name]) => name === 'Accept-Encoding')
  const kept = isAnyCoding ? valid.headers : withField(valid.headers, 'Accept-Encoding', null)
  const fields = own.reduce<readonly Field[]>((others, [name, value]) => withField(others, name, value), kept)
  return {
    ...valid,
    name: `http/client-${client.replace('the ', '').replaceAll(' ', '-').toLowerCase()}`,
    area: 'http',
    purpose: `A request with the header fields of ${client}`,
    headers: inLowerCase.includes(client) ? fields.map(([name, value]) => [name.toLowerCase(), value]) : fields,
    traits: [...valid.traits, 'unusual'],
  }
}

/** More than some servers have room for: 64 is a usual limit. */
const MANY_TOOLS = 65
const MANY_TURNS = 40

const manyTools: readonly Tool[] = Array.from({ length: MANY_TOOLS }, (_, at) => ({
  type: 'function',
  function: { name: `action_${String(at + 1)}` },
}))

const long = (context: ScenarioContext): readonly Probe[] => [
  ask(context, {
    name: 'http/many-turns',
    area: 'http',
    purpose: `A conversation of ${String(MANY_TURNS)} turns`,
    body: {
      messages: [
        ...Array.from({ length: MANY_TURNS }, (_, at) =>
          at % 2 === 0 ? ({ role: 'user', content: sayHello } as const) : ({ role: 'assistant', content: 'Hello' } as const),
        ),
        { role: 'user', content: sayHello },
      ],
    },
    traits: ['unusual'],
  }),
  ask(context, {
    name: 'http/many-tools',
    area: 'http',
    purpose: `A request with ${String(MANY_TOOLS)} tools`,
    prompt: sayHello,
    body: { tools: manyTools, tool_choice: 'none' },
    traits: ['unusual'],
    capabilities: ['tools'],
  }),
  mediumOf(context, mediumImage, 'A request with an image of 600 kB', mediumCells(context)),
]

export const clientScenarios: readonly Scenario[] = [
  inSequence('http/clients', 'http', 'standard', (context) => Object.keys(framings).map((client) => framedBy(context, client))),
  traffic('http/long', 'http', 'standard', long),
]

/** What holds for a request as long as one without what it has is accepted, plain or streamed as it is. 5xx, cuts and silence are for HTTP-024. */
const beside = (
  requirement: Relation['requirement'],
  scenario: 'http/clients' | 'http/long' | 'vision/two-megabytes',
  observe: (reading: Reading, readings: Readings) => Observation,
  controls: readonly ScenarioName[] = [],
): Relation => ({
  requirement,
  scenarios: ['http/plain', 'http/stream', scenario, ...controls],
  relate: (readings) => {
    const control = named(readings['http/plain'], 'http/plain')
    const stream = named(readings['http/stream'], 'http/stream')
    const areStreamsServed = stream !== null && accepted(stream)
    const mine = (readings[scenario] ?? []).filter(({ asked }) => areStreamsServed || !asked.stream)
    const seen = mine.map((reading) => ({
      reading,
      observation: (isCutOff(reading) ? null : open(reading)) ?? observe(reading, readings),
    }))
    const first = ['violated', 'unobservable'].flatMap(
      (outcome) => seen.find(({ observation }) => observation.outcome === outcome) ?? [],
    )[0]
    const shown = first ?? seen[0]
    if (shown === undefined || control === null) return { observation: notApplicable('it was not sent'), exchanges: [] }
    return {
      observation: accepted(control) ? shown.observation : unobservable('the plain request was not accepted'),
      exchanges: [shown.reading.transcript.id, control.transcript.id],
    }
  },
})

/** A body that is cut twice (a cut is tried again) is no overload: what is too large is rejected with 413. */
const isCutOff = ({ status, transcript, probe }: Reading): boolean => status === null && transcript.end.kind === 'cut' && !isSmall(probe)

const open = ({ status, transcript }: Reading): Observation | null =>
  status === null || status >= 500 || isOverload(status) || transcript.end.kind !== 'complete'
    ? unobservable('the response status does not concern this request')
    : null

/** The same characters, streamed as they are. */
const unescaped = 'stream/repeat-stream'

const textOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''

/** Characters that were lost with their escapes; null: none was, or the endpoint loses them in other streams too. */
function lostEscapes(reading: Reading, readings: Readings): Observation | null {
  const control = named(readings['stream/repeat'], unescaped)
  if (!textOf(reading).includes(REPLACEMENT) || control === null || textOf(control).includes(REPLACEMENT)) return null
  return violated(
    `${show(textOf(reading))} for a text that has ${show(fewScripts)} as escapes in JSON`,
    'the characters that the escapes name',
    inChunk(reading, 0, '/choices/0/delta/content'),
  )
}

const served = beside(
  'HTTP-026',
  'http/clients',
  (reading, readings) => {
    if (isSuccess(reading.status) || (reading.status === EXPECTATION_FAILED && refused(reading)))
      return lostEscapes(reading, readings) ?? holds
    if (refused(reading) && reading.probe.capabilities.length > 0) return notApplicable('the endpoint rejects streams')
    if (reading.status === 401) return unobservable('the credentials were rejected')
    const body = envelopeOf(reading) === null ? ` with ${bodyInWords(reading)}` : ''
    return violated(`${reading.probe.purpose}: ${answerInWords(reading)}${body}`, 'status 200, as without these fields', { kind: 'status' })
  },
  ['stream/repeat'],
)

const servedOrRejected = (reading: Reading): Observation => {
  if (isSuccess(reading.status)) return holds
  const wanted = 'a completion, or a 4xx with the documented error object'
  if (isCutOff(reading)) return violated(`${reading.probe.purpose}: ${endInWords(reading.transcript.end)}`, wanted, { kind: 'end' })
  if (isCredentialError(reading.status)) return unobservable('the credentials were rejected')
  return isClientError(reading.status) && typeof envelopeOf(reading)?.['message'] === 'string'
    ? holds
    : violated(`${reading.probe.purpose}: status ${String(reading.status)} with ${bodyInWords(reading)}`, wanted, { kind: 'status' })
}

export const clientRelations: readonly Relation[] = [
  served,
  beside('HTTP-027', 'http/long', servedOrRejected),
  beside('HTTP-027', 'vision/two-megabytes', servedOrRejected),
]
