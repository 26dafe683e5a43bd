import type { Probe } from '../../src/model/probe.ts'
import type { Tier } from '../../src/model/requirement.ts'
import type { Scenario, World } from '../../src/reading/suite.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { type Breach, broken, traffic, withMembers } from '../ask.ts'
import { plain, stream } from '../http/probes.ts'

/** A model that nobody serves. */
const noModel = 'vision-conformance-no-such-model'

type Change = Breach['change']

interface Bad {
  readonly name: string
  readonly purpose: string
  readonly defect: string
  readonly tier: Tier
  readonly change: (valid: Probe) => Change
  readonly streamed?: true
}

const members =
  (changed: Readonly<Record<string, unknown>>) =>
  (valid: Probe): Change => ({ body: withMembers(valid, changed) })

const bad: readonly Bad[] = [
  {
    name: 'errors/not-json',
    purpose: 'A body that ends in the middle of its JSON',
    defect: 'json',
    tier: 'smoke',
    change: ({ body }) => ({ body: body.subarray(0, body.length - 2) }),
  },
  {
    name: 'errors/unknown-model',
    purpose: 'A model that does not exist',
    defect: '/model',
    tier: 'smoke',
    change: members({ model: noModel }),
  },
  { name: 'errors/empty-body', purpose: 'No body at all', defect: 'json', tier: 'standard', change: () => ({ body: new Uint8Array(0) }) },
  {
    name: 'errors/not-json-at-all',
    purpose: 'A body that is no JSON from its first byte',
    defect: 'json',
    tier: 'standard',
    change: () => ({ body: utf8Bytes('model=x&messages=hello') }),
  },
  { name: 'errors/no-messages', purpose: 'No messages', defect: '/messages', tier: 'standard', change: members({ messages: undefined }) },
  {
    name: 'errors/empty-messages',
    purpose: 'An empty list of messages',
    defect: '/messages',
    tier: 'standard',
    change: members({ messages: [] }),
  },
  {
    name: 'errors/messages-string',
    purpose: 'Messages that are a string',
    defect: '/messages',
    tier: 'standard',
    change: members({ messages: 'hello' }),
  },
  {
    name: 'errors/streamed',
    purpose: 'No messages, and a stream asked for',
    defect: '/messages',
    tier: 'standard',
    change: members({ messages: undefined }),
    streamed: true,
  },
  {
    name: 'errors/media-type',
    purpose: 'A body labelled text/plain',
    defect: 'media-type',
    tier: 'standard',
    change: ({ headers }) => ({ headers: headers.map(([name, value]) => [name, name === 'Content-Type' ? 'text/plain' : value]) }),
  },
  {
    name: 'errors/path',
    purpose: 'A path that does not exist',
    defect: 'path',
    tier: 'standard',
    change: ({ path }) => ({ path: `${path}/vision-conformance-no-such-path` }),
  },
]

const probe = (world: World, { change, streamed, name, purpose, defect }: Bad): Probe => {
  const valid = streamed === true ? stream(world) : plain(world)
  return broken(valid, { name, area: 'errors', purpose, defect, change: change(valid) })
}

/** Whether the endpoint documents that any model's name will do. */
const isAdvised = (world: World, { defect }: Bad): boolean => defect === '/model' && world.knobs.modelAdvisory

export const scenarios: readonly Scenario[] = bad.map((one) =>
  traffic(one.name, 'errors', one.tier, (world) => (isAdvised(world, one) ? [] : [probe(world, one)]), [
    one.streamed === true ? 'http/stream' : 'http/plain',
  ]),
)

/** The scenarios whose requests break the documented request itself, so that 400 is the answer. */
export const badRequests: readonly string[] = bad.filter(({ defect }) => !['path', 'media-type'].includes(defect)).map(({ name }) => name)
