/** Requests beside the plain one: other methods and paths, other fields, another framing. */
import type { Field, Probe } from '../../src/model/probe.ts'
import type { ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, traffic, withField, withMembers } from '../ask.ts'
import { isSuccess } from '../../src/protocol/statuses.ts'
import { plain, stream } from './probes.ts'

const nothing = new Uint8Array(0)

/** A valid request in a way that few clients use. */
const unusual = (valid: Probe, name: string, purpose: string, headers: readonly Field[]): Probe => ({
  ...valid,
  name,
  area: 'http',
  purpose,
  headers,
  traits: [...valid.traits, 'unusual'],
})

const withoutBody = (valid: Probe, name: string, method: string): Probe =>
  broken(valid, {
    name,
    area: 'http',
    purpose: `${method} where POST is documented`,
    defect: method === 'HEAD' ? 'head' : 'method',
    change: { method, headers: withField(valid.headers, 'Content-Type', null), body: nothing },
  })

const misspelled = (valid: Probe, name: string, purpose: string, path: string): Probe =>
  broken(valid, { name, area: 'http', purpose, defect: 'path', change: { path } })

/** Nobody's page. */
export const foreignOrigin = 'https://vision-conformance.example'

/** What a browser asks before the official JavaScript client's request: WHATWG Fetch, CORS-preflight fetch. */
export const wantedFields = ['authorization', 'content-type', 'x-stainless-lang']

const preflight = (context: ScenarioContext): Probe => {
  const valid = plain(context)
  return broken(valid, {
    name: 'http/preflight',
    area: 'http',
    purpose: "A browser's CORS preflight, without the key",
    defect: 'preflight',
    change: {
      method: 'OPTIONS',
      headers: [
        ['Origin', foreignOrigin],
        ['Access-Control-Request-Method', 'POST'],
        ['Access-Control-Request-Headers', wantedFields.join(',')],
      ],
      body: nothing,
    },
  })
}

/** A server may refuse pages as such, so that only what it says to them counts. */
const fromPage = (context: ScenarioContext): Probe => {
  const valid = unusual(plain(context), 'http/plain', '', [...plain(context).headers, ['Origin', foreignOrigin]])
  return broken(valid, {
    name: 'http/origin',
    area: 'http',
    purpose: 'An empty list of messages, from a page of another origin',
    defect: 'origin',
    change: { body: withMembers(valid, { messages: [] }) },
  })
}

const chunked = (context: ScenarioContext): Probe =>
  unusual(plain(context), 'http/chunked', 'A body in the chunked transfer coding', [
    ...plain(context).headers,
    ['Transfer-Encoding', 'chunked'],
  ])

const typed = (valid: Probe, type: string): readonly Field[] => withField(valid.headers, 'Content-Type', type)
const accepting = (valid: Probe, types: string | null): readonly Field[] => withField(valid.headers, 'Accept', types)

/** All of it in one request, and one by one only where that is refused. */
const labels: Scenario = {
  name: 'http/labels',
  area: 'http',
  tier: 'standard',
  needs: ['http/stream'],
  repeats: 3,
  *steps(context): ScenarioSteps {
    const valid = stream(context)
    const both = withField(typed(valid, 'application/JSON; charset=UTF-8'), 'Accept', '*/*')
    const [first] = yield [unusual(valid, 'http/labels', 'Content-Type in capitals with a charset, and Accept: */*', both)]
    if (first === undefined || isSuccess(first.status)) return
    yield [
      unusual(valid, 'http/charset', 'Content-Type with a charset', typed(valid, 'application/json; charset=utf-8')),
      unusual(valid, 'http/label-case', 'Content-Type in capitals', typed(valid, 'application/JSON')),
      unusual(valid, 'http/accept-any', 'A streamed request with Accept: */*', accepting(valid, '*/*')),
    ]
  },
}

export const edgeCaseScenarios: readonly Scenario[] = [
  traffic(
    'http/head',
    'http',
    'standard',
    (context) => [withoutBody(plain(context), 'http/head', 'HEAD'), withoutBody(plain(context), 'http/get', 'GET')],
    ['http/plain'],
  ),
  traffic('http/methods', 'http', 'full', (context) => [withoutBody(plain(context), 'http/delete', 'DELETE')], ['http/plain']),
  traffic(
    'http/slashes',
    'http',
    'standard',
    (context) => [
      misspelled(plain(context), 'http/trailing-slash', 'A slash after the path', `${plain(context).path}/`),
      misspelled(
        plain(context),
        'http/double-slash',
        'Two slashes within the path, as from a base URL that ends with one',
        `/${plain(context).path}`,
      ),
    ],
    ['http/plain'],
  ),
  traffic('http/preflight', 'http', 'standard', (context) => [preflight(context)], ['http/plain']),
  traffic('http/origin', 'http', 'full', (context) => [fromPage(context)], ['http/plain']),
  traffic('http/chunked', 'http', 'standard', (context) => [chunked(context)], ['http/plain']),
  labels,
  traffic(
    'http/accept-stream',
    'http',
    'standard',
    (context) => [
      unusual(
        stream(context),
        'http/accept-stream',
        'A streamed request with Accept: text/event-stream',
        accepting(stream(context), 'text/event-stream'),
      ),
    ],
    ['http/stream'],
  ),
  traffic(
    'http/accepts',
    'http',
    'full',
    (context) => [
      unusual(stream(context), 'http/accept-none', 'A streamed request without Accept', accepting(stream(context), null)),
      unusual(
        stream(context),
        'http/accept-json',
        'A streamed request with Accept: application/json',
        accepting(stream(context), 'application/json'),
      ),
    ],
    ['http/stream'],
  ),
]
