/** The requests that a fixture can name: every probe that the suites play, with draws that a reader can foresee. For tests only. */
import type { Probe } from '../src/model/probe.ts'
import type { Transcript } from '../src/model/transcript.ts'
import { readUtf8, utf8Bytes } from '../src/wire/utf8.ts'
import { suites } from './index.ts'
import { dumb, probesOf, silent } from './tame-context.support.ts'

/** A model that repeats what it is asked to repeat. */
const obliging = (probe: Probe): Transcript => {
  const [, text = 'beige'] = /exactly\..*<text>(.*?)<\/text>/.exec(readUtf8(probe.body).text) ?? []
  return {
    ...dumb(probe),
    pieces: [
      {
        at: 2,
        bytes: utf8Bytes(`{"choices":[{"index":0,"message":{"role":"assistant","content":"${text}"},"finish_reason":"stop"}]}`),
      },
    ],
  }
}

/** A server that fails on everything: what brings a scenario to ask whether it is up. */
const failing = (probe: Probe): Transcript => ({
  ...dumb(probe),
  head: { at: 1, version: 'HTTP/1.1', status: 500, reason: '', headers: [['Content-Type', 'application/json']] },
  pieces: [],
})

/** An answer that names the cells of a picture by its address: what brings a scenario to ask what only those who see one are asked. */
function seeing(probe: Probe): Transcript {
  return naming(probe, probe.offers.length === 0 ? 'beige' : (probe.images[0]?.cells ?? []).join(', '))
}

const naming = (probe: Probe, content: string): Transcript => {
  const answer = { choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }] }
  return { ...dumb(probe), pieces: [{ at: 2, bytes: utf8Bytes(JSON.stringify(answer)) }] }
}

/** A model that begins to count and stops. */
const lazy = (probe: Probe): Transcript => naming(probe, '1, 2, 3, 4, 5')

/** A server that cuts streams. */
const shortening = (probe: Probe): Transcript => naming(probe, probe.traits.includes('stream') ? 'one' : 'one two')

/** A model that knows the words of messages of one text by users and assistants, which `suites/params/each-message.ts` asks for, and no others. */
const forgetful = (probe: Probe): Transcript => naming(probe, 'cccccc, dddddd, ffffff')

/** A model that repeats the last result of a call. */
const repeatingLast = (probe: Probe): Transcript => {
  const body = Buffer.from(probe.body).toString('latin1')
  const at = body.lastIndexOf('"role":"tool"')
  const [, content = 'beige'] = at === -1 ? [] : (/"content":"([^"]*)"/.exec(body.slice(at, at + 200)) ?? [])
  return naming(probe, content)
}

/** A model that calls the last of the functions without arguments. */
const callingEmptily = (probe: Probe): Transcript => calling(probe, '{}')

/** The same, with arguments that break off. */
const breakingOff = (probe: Probe): Transcript => calling(probe, '{"text":"')

function calling(probe: Probe, values: string): Transcript {
  const body = Buffer.from(probe.body).toString('latin1')
  const at = body.lastIndexOf('"function":{"name":"')
  const name = at === -1 ? '' : (/"name":"([\w-]+)"/.exec(body.slice(at, at + 100))?.[1] ?? '')
  const message = { role: 'assistant', content: null, tool_calls: [{ id: 'a', type: 'function', function: { name, arguments: values } }] }
  const answer = { choices: [{ index: 0, message, finish_reason: 'tool_calls' }] }
  return { ...dumb(probe), pieces: [{ at: 2, bytes: utf8Bytes(JSON.stringify(answer)) }] }
}

/** A model that shows its reasoning. */
const thinking = (probe: Probe): Transcript => {
  const message = { role: 'assistant', content: 'beige', reasoning_content: 'Let me see.' }
  return {
    ...dumb(probe),
    pieces: [{ at: 2, bytes: utf8Bytes(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] })) }],
  }
}

/** A server that writes an object into the reasoning. */
const thinkingObjects = (probe: Probe): Transcript => {
  const message = { role: 'assistant', content: null, reasoning_content: '{}' }
  return {
    ...dumb(probe),
    pieces: [{ at: 2, bytes: utf8Bytes(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] })) }],
  }
}

/** Plain requests alone are answered: a stream has no body. */
const plainly = (probe: Probe, content: string): Transcript =>
  probe.traits.includes('stream') ? { ...dumb(probe), pieces: [] } : naming(probe, content)

/** A server that takes every image for the first one: what brings a scenario to ask for another one alone. */
function stuck(): (probe: Probe) => Transcript {
  let first: readonly string[] | undefined
  return (probe) => plainly(probe, (first ??= probe.images[0]?.cells ?? []).join(', '))
}

/** A server that sees the first image alone. */
function fading(): (probe: Probe) => Transcript {
  let seen = 0
  return (probe) => plainly(probe, seen++ === 0 ? (probe.images[0]?.cells ?? []).join(', ') : 'beige')
}

/** A server that sees and fails on what it should refuse. */
const stumbling = (probe: Probe): Transcript => (probe.defect === null ? seeing(probe) : failing(probe))

/** A stream that arrives at once after a second: what brings a scenario to ask whether it is held back each time. */
const buffering = (probe: Probe): Transcript => ({
  ...dumb(probe),
  head: { at: 1, version: 'HTTP/1.1', status: 200, reason: 'OK', headers: [['Content-Type', 'text/event-stream']] },
  pieces: [
    {
      at: 1_000_000,
      bytes: utf8Bytes('data: {"choices":[{"index":0,"delta":{"content":"beige"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'),
    },
  ],
})

/** A server that fails on what follows a client that left. */
function tripping(): (probe: Probe) => Transcript {
  let isLeft = false
  return (probe) => {
    const wasLeft = isLeft
    isLeft = probe.hangUp !== null
    return wasLeft ? failing(probe) : dumb(probe)
  }
}

/** A server that answers with a piece of the second word it was sent. */
const leftOver = (probe: Probe): Transcript => naming(probe, 'bbb')

/** A server that answers with an object whatever it is asked. */
const inObjects = (probe: Probe): Transcript => naming(probe, '{}')

/** A server that rejects the first image that can be read. */
function rejectingOnce(): (probe: Probe) => Transcript {
  let isRejected = false
  return (probe) => {
    if (isRejected || probe.defect !== null || probe.images.length === 0) return dumb(probe)
    isRejected = true
    return { ...failing(probe), head: { at: 1, version: 'HTTP/1.1', status: 400, reason: '', headers: [] } }
  }
}

/** Which scenario plays the probe of that name. */
const origins = new Map<string, string>()
/** By name; one that was drawn by the path of its draw too. */
const named = new Map<string, Probe>()
// Of a name that is played several times the last is kept: all of them would take hundreds of megabytes.
for (const scenario of suites.flatMap((suite) => suite.scenarios))
  for (const answer of [
    buffering,
    stuck(),
    fading(),
    stumbling,
    seeing,
    failing,
    tripping(),
    leftOver,
    inObjects,
    rejectingOnce(),
    lazy,
    shortening,
    forgetful,
    repeatingLast,
    thinking,
    thinkingObjects,
    callingEmptily,
    breakingOff,
    dumb,
    obliging,
    silent,
  ])
    for (const probe of probesOf(scenario, answer)) {
      origins.set(probe.name, scenario.name)
      named.set(probe.name, probe)
      if (probe.draw !== null) named.set(probe.draw.path, probe)
    }
export const origin: ReadonlyMap<string, string> = origins
export const probes: ReadonlyMap<string, Probe> = named
