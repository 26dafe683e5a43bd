/** What a scenario is told where a reader of a fixture has to foresee its requests, and how it is played. For tests only. */
import { profiles } from '../src/contract/catalogue.ts'
import { blankTranscript } from '../src/model/blank.support.ts'
import type { Chance } from '../src/model/chance.ts'
import { defaultKnobs } from '../src/model/profile.ts'
import { type Probe, keyPlaceholder } from '../src/model/probe.ts'
import type { Transcript } from '../src/model/transcript.ts'
import { read } from '../src/reading/reading.ts'
import type { Scenario, ScenarioContext } from '../src/reading/suite.ts'
import { utf8Bytes } from '../src/wire/utf8.ts'
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
  suites
    .flatMap(({ scenarios }) => scenarios)
    .flatMap((scenario) => (scenario.name === 'tools/auto' ? (scenario.steps(context()).next([]).value ?? []).slice(0, 1) : []))

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

const MAX_BATCHES = 100

/** What a scenario asks of an endpoint that answers like that. */
export function probesOf(scenario: Scenario, answer: (probe: Probe) => Transcript): readonly Probe[] {
  const probes: Probe[] = []
  const acts = scenario.steps(context())
  let act = acts.next([])
  for (let batch = 0; act.done !== true && batch < MAX_BATCHES; batch += 1) {
    probes.push(...act.value)
    act = acts.next(act.value.map((probe) => read(answer(probe))))
  }
  return probes
}
