// That requests are drawn which hold what was not thought of: every member, every choice, and nearly every two choices in one request.
import { readFileSync } from 'node:fs'
import type fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { chanceOf } from '../chance.ts'
import type { ChatRequest } from '../../contract/request.ts'
import { drawn } from './drawn.ts'
import { pairName } from './pairs.ts'
import { type Scope, allPairs, pairCover, requestOf, requests, valuesIn } from './requests.ts'

const scope: Scope = { model: 'm', maxTokens: 'max_tokens', temperature: 0, without: [], room: 64 }
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const cases = 200

const drawnBy = seeds.map((seed) => {
  const [arbitrary, chance] = [requests(scope), chanceOf(seed, 'coverage')]
  return Array.from({ length: cases }, () => drawn(arbitrary, chance))
})

/** Members of CreateChatCompletionRequest that no aspect has, and why. */
const undrawn: Readonly<Record<string, string>> = {
  functions: 'forerunner of tools, which newer models refuse',
  function_call: 'forerunner of tool_choice',
  audio: 'asks for sound: another contract',
  prediction: 'of few models, and refused beside n, logprobs, penalties and tools',
  web_search_options: 'of models that search, and it leaves the endpoint',
  moderation: 'asks for a model of its own',
  prompt_cache_retention: 'deprecated, and of few models',
  prompt_cache_options: 'of few models',
  detail: 'one source document has it at the top level, OpenAI refuses it: asked by hand in suites/vision',
}

test('every member of the description is drawn, or there is a reason', () => {
  const description = parse(readFileSync(new URL('../../../spec/openapi.yaml', import.meta.url), 'utf8')) as {
    components: { schemas: { CreateChatCompletionRequest: { properties: ChatRequest } } }
  }
  const described = Object.keys(description.components.schemas.CreateChatCompletionRequest.properties)
  const met = new Set(drawnBy[0]?.flatMap(({ value }) => Object.keys(value)))
  expect(described.filter((name) => !met.has(name)).sort()).toEqual(Object.keys(undrawn).sort())
  expect([...met].filter((name) => !described.includes(name))).toEqual([])
})

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [])
const imagesOf = (body: ChatRequest): number => JSON.stringify(body['messages']).split('"type":"image_url"').length - 1

const wanted: Readonly<Record<string, (body: ChatRequest) => boolean>> = {
  'temperature 2 with top_p 0': (body) => body['temperature'] === 2 && body['top_p'] === 0,
  'n 5 with tools': (body) => body['n'] === 5 && body['tools'] !== undefined,
  'a third text in stop': (body) => list(body['stop']).length === 3,
  'a bias on a late key': (body) => Object.keys(body['logit_bias'] ?? {}).length >= 20,
  'a seventh image': (body) => imagesOf(body) >= 7,
  'a penalty of -2 beside one of 0': (body) => body['presence_penalty'] === -2 && body['frequency_penalty'] === 0,
  'a stream with usage and a named function': (body) =>
    JSON.stringify(body).includes('"include_usage":true') && typeof body['tool_choice'] === 'object',
  'an image alone': (body) => JSON.stringify(body['messages']).includes('"role":"user","content":[{"type":"image_url"'),
}

test.each(Object.entries(wanted))(`%s: within ${String(cases)} requests at nine of ten seeds and more`, (_, holds) => {
  expect(drawnBy.filter((values) => values.some(({ value }) => holds(value))).length).toBeGreaterThanOrEqual(9)
})

const pairsIn = (all: readonly fc.Value<ChatRequest>[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(({ context }) => {
      const values = valuesIn(context)
      return values.flatMap((one, at) => values.slice(at + 1).map((other) => pairName(one, other)))
    }),
  )

const coveringOf = (one: Scope, seed: number, count: number): readonly fc.Value<ChatRequest>[] => {
  const cover = pairCover(one, chanceOf(seed, 'pairs'))
  return Array.from({ length: count }, (_, at) => requestOf(one, cover.next(), chanceOf(seed, `pairs/${String(at)}`)))
}

describe.each([
  ['max_tokens', scope],
  ['max_completion_tokens and a fixed temperature', { ...scope, maxTokens: 'max_completion_tokens', temperature: null }],
] as const)('with %s', (_, one) => {
  const all = allPairs(one)

  test.each(seeds)('every two choices of two features meet within 200 requests at seed %i', (seed) => {
    const met = pairsIn(coveringOf(one, seed, cases))
    expect(all.filter((pair) => !met.has(pair))).toEqual([])
  })

  test.each(seeds)('and two thirds of them within the 25 of a standard run at seed %i', (seed) => {
    const met = pairsIn(coveringOf(one, seed, 25))
    expect(all.filter((pair) => met.has(pair)).length / all.length).toBeGreaterThan(2 / 3)
  })
})

test('what a pair promises is in the request: no choice takes away what another adds', () => {
  for (const { value, context } of coveringOf(scope, 1, cases)) {
    const values = valuesIn(context)
    const has = (name: string): boolean => values.includes(name)
    expect(values.filter((name) => value['temperature'] !== 2 && name === 'temperature: most')).toEqual([])
    expect(has('n: most') ? value['n'] : 128).toBe(128)
    expect(has('n: five') ? value['n'] : 5).toBe(5)
    expect(has('tool-count: most') ? list(value['tools']).length : 128).toBe(128)
    expect(has('tool-schema: nested-enum') ? JSON.stringify(value).includes('"take"') : true).toBe(true)
    expect(has('tool-strict: true') ? JSON.stringify(value).includes('"strict":true') : true).toBe(true)
    expect(has('text: long') ? JSON.stringify(value).includes('All work and no play') : true).toBe(true)
    expect(has('image: one') || has('image-detail: high') ? imagesOf(value) > 0 : true).toBe(true)
  }
})

test('one of four requests has few features, so that a fault shows which hangs on what is not there', () => {
  const sizes = coveringOf(scope, 1, cases).map(({ context }) => valuesIn(context).length)
  expect(sizes.filter((size) => size < 20).length).toBeGreaterThanOrEqual(cases / 5)
})

test('a refused request gives its pairs back, and what is left out comes in none', () => {
  const cover = pairCover(scope, chanceOf(1, 'refused'))
  const first = cover.next()
  cover.giveBack(first)
  const names = Array.from({ length: cases }, () => cover.next((value) => value.startsWith('n: ') || value === 'seed: most'))
  expect(names.filter((row) => row.has('n'))).toEqual([])
  const values = new Set(names.flatMap((row, at) => valuesIn(requestOf(scope, row, chanceOf(1, String(at))).context)))
  expect(values.has('seed: most')).toBe(false)
  expect(values.has('seed: least')).toBe(true)
  const met = new Set(names.flatMap((row) => [...row].map(([feature, choice]) => `${feature} ${String(choice)}`)))
  const given = [...first].filter(([feature]) => feature !== 'n')
  expect(given.filter(([feature, choice]) => !met.has(`${feature} ${String(choice)}`) && feature !== 'seed')).toEqual([])
})
