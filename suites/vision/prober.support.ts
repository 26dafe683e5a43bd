/** Endpoints without a socket, to play the vision scenarios against: what a stub answers is a transcript at once. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { profiles } from '../../src/contract/catalogue.ts'
import { chanceOf } from '../../src/generate/chance.ts'
import { blankTranscript } from '../../src/model/blank.support.ts'
import type { Chance } from '../../src/model/chance.ts'
import type { Observation } from '../../src/model/finding.ts'
import type { ImageContent, Probe } from '../../src/model/probe.ts'
import { type Reading, read } from '../../src/reading/reading.ts'
import type { Readings, ScenarioContext } from '../../src/reading/suite.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { nothingDrawn } from '../nothing-generated.support.ts'
import { vision } from './suite.ts'

/** What a stub is asked. */
export interface PromptFacts {
  /** The last instruction. */
  readonly words: string
  /** Of each image its cells in reading order, one if it has one colour. */
  readonly images: readonly (readonly string[])[]
  /** The words right before each image; empty where it comes first. */
  readonly labels: readonly string[]
  readonly maxTokens: number
}

export interface Said {
  readonly status?: number
  readonly text: string
  readonly finish?: 'stop' | 'length'
  readonly promptTokens: number
}

export type Stub = (asked: PromptFacts, chance: Chance, memory: Map<string, string>) => Said

const cellsOf = ({ cells }: ImageContent): readonly string[] => (new Set(cells).size === 1 ? cells.slice(0, 1) : cells)

const [profile] = profiles

const context = (seed: number, scenario: ScenarioName): ScenarioContext => {
  if (profile === undefined) throw new Error('no profile')
  return {
    model: 'm-1',
    knobs: profile.knobs,
    promises: profile.promises,
    credential: null,
    keyHasCase: false,
    concurrency: 8,
    extraBody: {},
    imageHost: null,
    example: null,
    draws: chanceOf(seed, scenario),
    chance: chanceOf(seed, scenario),
    shared: (name) => chanceOf(seed, `shared/${name}`),
    generation: nothingDrawn,
    isolation: { requests: 0, suspects: () => [] },
    unanswered: () => [],
  }
}

/** What an endpoint that sees no image does with text. */
const repeating: Stub = ({ words }) => ({ text: /<text>(\w[\w, ]*)<\/text>/.exec(words)?.[1] ?? '', promptTokens: 30 })

function answerTo(probe: Probe, id: string, stub: Stub, chance: Chance, memory: Map<string, string>): Reading {
  const silent = blankTranscript({ id, probe, head: null })
  const unanswered = read(silent)
  const {
    status = 200,
    text,
    finish = 'stop',
    promptTokens,
  } = (['vision/text', 'vision/replicas-text'].includes(probe.name) ? repeating : stub)(
    {
      words: wordsOf(unanswered),
      images: probe.images.map(cellsOf),
      labels: labelsOf(unanswered),
      maxTokens: Number(unanswered.asked.body?.['max_tokens']),
    },
    chance,
    memory,
  )
  const usage = { prompt_tokens: promptTokens, completion_tokens: 1, total_tokens: promptTokens + 1 }
  const message = { role: 'assistant', content: text, refusal: null }
  const plain = { id, object: 'chat.completion', created: 1, model: 'm-1', choices: [{ index: 0, message, finish_reason: finish }], usage }
  const chunk = {
    id,
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm-1',
    choices: [{ index: 0, delta: message, finish_reason: finish }],
  }
  const isStream = status === 200 && unanswered.asked.stream
  const body =
    status >= 400
      ? JSON.stringify({ error: { message: text, type: 'invalid_request_error', param: 'messages', code: null } })
      : isStream
        ? `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`
        : JSON.stringify(plain)
  const type = isStream ? 'text/event-stream' : 'application/json'
  return read({
    ...silent,
    head: { at: 1, version: 'HTTP/1.1', status, reason: '', headers: [['Content-Type', type]] },
    pieces: [{ at: 2, bytes: utf8Bytes(body) }],
  })
}

interface Part {
  readonly type: string
  readonly text?: string
}

const contentsOf = ({ asked }: Reading): readonly (readonly Part[])[] =>
  ((asked.body?.['messages'] ?? []) as readonly { readonly role: string; readonly content: string | readonly Part[] }[])
    .filter(({ role }) => role === 'user')
    .map(({ content }) => (typeof content === 'string' ? [{ type: 'text', text: content }] : content))

const wordsOf = (reading: Reading): string =>
  contentsOf(reading)
    .flat()
    .findLast(({ text }) => text !== undefined)?.text ?? ''

const labelsOf = (reading: Reading): readonly string[] =>
  contentsOf(reading).flatMap((parts) => parts.flatMap(({ type }, at) => (type === 'image_url' ? [parts[at - 1]?.text ?? ''] : [])))

/** Plays the scenarios of the area vision that are named, and gives what each relation over them saw, by requirement. */
export function observed(stub: Stub, seed: number, only: readonly string[]): ReadonlyMap<string, Observation> {
  const chance = chanceOf(seed, 'stub')
  const memory = new Map<string, string>()
  const readings: Record<string, Reading[]> = {}
  let asked = 0
  for (const scenario of vision.scenarios.filter(({ name }) => only.includes(name))) {
    const mine: Reading[] = []
    readings[scenario.name] = mine
    const steps = scenario.steps(context(seed, scenario.name))
    let act = steps.next([])
    while (act.done !== true) {
      const answers = act.value.map((probe) => answerTo(probe, `${probe.name}#${String(++asked)}`, stub, chance, memory))
      mine.push(...answers)
      act = steps.next(answers)
    }
  }
  const all: Readings = readings
  return new Map(
    vision.relations
      .filter(({ scenarios }) => scenarios.every((name) => only.includes(name)))
      .map(({ requirement, relate }) => [requirement, relate(all).observation]),
  )
}
