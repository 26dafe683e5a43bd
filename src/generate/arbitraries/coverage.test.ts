// That requests are drawn which hold what was not thought of: every member, every choice, and nearly every two choices in one request.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { chanceOf } from '../chance.ts'
import type { ChatRequest } from '../../contract/request.ts'
import { drawn } from './drawn.ts'
import { type Scope, requests, takenOf } from './requests.ts'

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

test('two choices that are not rare meet in one request at 99 of 100 seeds and more', () => {
  const times = new Map<string, number>()
  const choices = new Map<string, string>()
  for (const values of drawnBy) {
    const met = new Set<string>()
    for (const { context } of values) {
      const common = takenOf(context).flatMap(({ feature, choice }) => {
        const one = feature.choices[choice]
        return one === undefined || one.weight < 3 ? [] : [[feature.name, one.name] as const]
      })
      for (const [feature, choice] of common) choices.set(`${feature}: ${choice}`, feature)
      for (const [at, one] of common.entries())
        for (const other of common.slice(at + 1)) met.add([one, other].map((pair) => pair.join(': ')).join(' with '))
    }
    for (const pair of met) times.set(pair, (times.get(pair) ?? 0) + 1)
  }
  const all = [...choices].flatMap(([one, feature], at) =>
    [...choices].slice(at + 1).flatMap(([other, another]) => (feature === another ? [] : [[one, other] as const])),
  )
  const counts = all.map(([one, other]) => times.get(`${one} with ${other}`) ?? times.get(`${other} with ${one}`) ?? 0)
  const share = counts.reduce((sum, count) => sum + count, 0) / (counts.length * seeds.length)
  console.log(
    `${String(counts.length)} pairs: met at ${(100 * share).toFixed(1)} % of seeds, the rarest at ${String(Math.min(...counts))} of ${String(seeds.length)}`,
  )
  expect(share).toBeGreaterThan(0.99)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
})
