/** The requests that a fixture can name: every probe that the suites play, with draws that a reader can foresee. For tests only. */
import { profiles } from '../src/contract/catalogue.ts'
import { blankTranscript } from '../src/model/blank.support.ts'
import type { Chance } from '../src/model/chance.ts'
import { defaultKnobs } from '../src/model/profile.ts'
import { type Probe, keyPlaceholder } from '../src/model/probe.ts'
import type { Transcript } from '../src/model/transcript.ts'
import { read } from '../src/reading/reading.ts'
import type { Scenario, ScenarioContext } from '../src/reading/suite.ts'
import { readUtf8, utf8Bytes } from '../src/wire/utf8.ts'
import { startedAt } from './fixture.support.ts'
import { suites } from './index.ts'
import { imageProbe } from './vision/seen.ts'
import { nothingDrawn } from './nothing-generated.support.ts'

/** Draws that a reader of a fixture can foresee: the first word is made of a's, the next of b's; values come in turn. */
function tameChance(): Chance {
  let drawn = 0
  const next = (below: number): number => drawn++ % below
  return {
    seed: 0,
    path: '',
    int: next,
    pick: (values) => values[next(values.length)] as (typeof values)[number],
    word: (length) => String.fromCharCode(0x61 + next(26)).repeat(length),
    shuffle: (values) => values,
  }
}

const [profile] = profiles

export const context = (): ScenarioContext => ({
  model: 'm-1',
  knobs: { ...(profile?.knobs ?? defaultKnobs), tokenizer: 'cl100k_base', contextTokens: 100 },
  example: profile?.example ?? null,
  promises: profile?.promises ?? [],
  credential: ['Authorization', `Bearer ${keyPlaceholder}`],
  keyHasCase: true,
  concurrency: 8,
  extraBody: {},
  imageHost: { url: 'http://127.0.0.1:7', inner: 'http://localhost:8' },
  draws: tameChance(),
  chance: tameChance(),
  shared: () => tameChance(),
  generation: { ...nothingDrawn, cases: 40 },
  isolation: { requests: 0, suspects: () => [] },
  unanswered: () => [imageProbe(context()), ...toolProbes()],
})

/** The first request that asks for a call. */
const toolProbes = (): readonly Probe[] =>
  scenarios.flatMap((scenario) => (scenario.name === 'tools/auto' ? (scenario.steps(context()).next([]).value ?? []).slice(0, 1) : []))

export const silent = (probe: Probe): Transcript =>
  blankTranscript({
    id: `${probe.name}#1`,
    probe,
    startedAt,
    head: null,
    end: { kind: 'unreachable', code: 'ECONNREFUSED', detail: '' },
    endedAt: 0,
  })

/** An answer that names one colour whatever is shown: what brings a scenario to ask for all that it may. */
export const dumb = (probe: Probe): Transcript => ({
  ...silent(probe),
  head: { at: 1, version: 'HTTP/1.1', status: 200, reason: 'OK', headers: [['Content-Type', 'application/json']] },
  pieces: [
    { at: 2, bytes: utf8Bytes('{"choices":[{"index":0,"message":{"role":"assistant","content":"beige"},"finish_reason":"stop"}]}') },
  ],
  end: { kind: 'complete' },
})

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

const MAX_BATCHES = 100

/** What a scenario asks of an endpoint that answers like that. */
function probesOf(scenario: Scenario, answer: (probe: Probe) => Transcript): readonly Probe[] {
  const probes: Probe[] = []
  const acts = scenario.steps(context())
  let act = acts.next([])
  for (let batch = 0; act.done !== true && batch < MAX_BATCHES; batch += 1) {
    probes.push(...act.value)
    act = acts.next(act.value.map((probe) => read(answer(probe))))
  }
  return probes
}

const scenarios = suites.flatMap((suite) => suite.scenarios)
const played = scenarios.flatMap((scenario) =>
  [buffering, stuck(), fading(), stumbling, seeing, failing, dumb, obliging, silent].flatMap((answer) =>
    probesOf(scenario, answer).map((probe) => [probe, scenario.name] as const),
  ),
)
/** Which scenario plays the probe of that name. */
export const origin: ReadonlyMap<string, string> = new Map(played.map(([probe, scenario]) => [probe.name, scenario] as const))
/** By name; one that was drawn by the path of its draw too. */
export const probes: ReadonlyMap<string, Probe> = new Map(
  played.flatMap(([probe]) => [probe.name, ...(probe.draw === null ? [] : [probe.draw.path])].map((name) => [name, probe] as const)),
)
