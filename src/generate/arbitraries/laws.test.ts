// Laws that every arbitrary answers to, asked of the registry: a new aspect is covered without being listed.
import { createHash } from 'node:crypto'
import type fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problems } from '../../contract/validate.ts'
import { chanceOf } from '../chance.ts'
import type { ChatRequest } from '../../contract/request.ts'
import { drawn, shrinks } from './drawn.ts'
import { type Scope, featureNames, requests, takenOf } from './requests.ts'

const whole: Scope = { model: 'm', maxTokens: 'max_tokens', temperature: 0, without: [], room: 64 }
const names = featureNames(whole)
const only = (name: string): Scope => ({ ...whole, without: names.filter((other) => other !== name) })

const registry: readonly (readonly [string, Scope])[] = [
  ['requests', whole],
  ['requests of reasoning models', { ...whole, maxTokens: 'max_completion_tokens', temperature: null }],
  ...names.map((name) => [name, only(name)] as const),
]

const draws = (arbitrary: fc.Arbitrary<ChatRequest>, seed: number, count: number): readonly fc.Value<ChatRequest>[] => {
  const chance = chanceOf(seed, 'laws')
  return Array.from({ length: count }, () => drawn(arbitrary, chance))
}

/** How much there is of a request: its aspects, then how far each is from its simplest choice. */
const size = ({ context }: fc.Value<ChatRequest>): readonly [features: number, choices: number] => {
  const taken = takenOf(context)
  return [taken.length, taken.reduce((sum, { choice }) => sum + choice, 0)]
}

const isLarger = (one: fc.Value<ChatRequest>, other: fc.Value<ChatRequest>): boolean => {
  const [[features, choices], [fewer, simpler]] = [size(one), size(other)]
  return features > fewer || (features === fewer && choices > simpler)
}

const hasLoneSurrogate = (value: unknown): boolean =>
  typeof value === 'string'
    ? /\p{Surrogate}/u.test(value)
    : typeof value === 'object' && value !== null && Object.entries(value).some((entry) => entry.some(hasLoneSurrogate))

/** The rules between members that a schema does not say. */
const broken = (body: ChatRequest): readonly string[] => {
  const { stream, stream_options: options, logprobs, top_logprobs: top, tools, tool_choice: choice, response_format: format } = body
  return [
    ...(options !== undefined && stream !== true ? ['stream_options without stream'] : []),
    ...(top !== undefined && logprobs !== true ? ['top_logprobs without logprobs'] : []),
    ...((choice !== undefined || body['parallel_tool_calls'] !== undefined) && tools === undefined ? ['tool_choice without tools'] : []),
    ...(JSON.stringify([format]).includes('json_object') && !JSON.stringify(body['messages']).includes('JSON') ? ['no JSON'] : []),
    ...(hasLoneSurrogate(body) ? ['a lone surrogate, which UTF-8 cannot carry'] : []),
  ]
}

const faults = (body: ChatRequest): readonly unknown[] => [...problems('request', body), ...broken(body)]

describe.each(registry)('%s', (_, scope) => {
  const arbitrary = requests(scope)

  test('one seed draws the same, another something else', () => {
    const values = (seed: number): readonly ChatRequest[] => draws(arbitrary, seed, 20).map(({ value }) => value)
    expect(values(1)).toEqual(values(1))
    expect(values(1)).not.toEqual(values(2))
  })

  test('only valid requests, along the way down as well, which ends', () => {
    for (const value of draws(arbitrary, 3, 10)) {
      expect(faults(value.value)).toEqual([])
      let at = value
      for (let steps = 0; ; steps += 1) {
        expect(steps).toBeLessThan(100)
        // What a property that fails unless an aspect is there would do: it refuses to lose the last one.
        const smaller = [...shrinks(arbitrary, at)]
        for (const one of smaller) expect([faults(one.value), isLarger(one, at)]).toEqual([[], false])
        const next = smaller.find((one) => takenOf(one.context).length > 0)
        if (next === undefined) break
        at = next
      }
      expect(takenOf(at.context).length).toBeLessThanOrEqual(1)
    }
  })
})

test('what always fails shrinks to the least request at once', () => {
  const arbitrary = requests(whole)
  for (const value of draws(arbitrary, 1, 20)) {
    const [first] = shrinks(arbitrary, value)
    expect(first?.value).toEqual({ model: 'm', max_tokens: 64, messages: [{ role: 'user', content: 'Say hello.' }] })
  }
})

test('what has no limit is soon over all the same', () => {
  const unlimited = draws(requests(whole), 1, 2000)
    .map(({ value }) => value)
    .filter((body) => body['max_tokens'] === null || body['max_completion_tokens'] === null)
  expect(unlimited.length).toBeGreaterThan(20)
  for (const { n, temperature, logit_bias: bias } of unlimited)
    expect([(n ?? 1) <= 2, (temperature ?? 0) <= 1, Object.values(bias ?? {}).every((value) => value <= 0)]).toEqual([true, true, true])
})

/** If these change, so does what a seed of an older report stands for: that is for the CHANGELOG. */
test('one seed, the same requests for ever', () => {
  const digest = (values: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(values)).digest('hex')
  const values = draws(requests(whole), 1, 200)
  expect(digest(values.map(({ value }) => value))).toMatchInlineSnapshot(
    `"bde0fbda74105881a527f16cdd3fb1c67086f59a37149ac5f7ca152a86063f37"`,
  )
  expect(digest(values.slice(0, 20).map((value) => [...shrinks(requests(whole), value)].map((one) => one.value)))).toMatchInlineSnapshot(
    `"3a5fd96769d5e5c61644b140873b9ed899aac47e3142fd543ec4532625f35a28"`,
  )
  expect(
    values
      .slice(0, 3)
      .map(({ context }) => takenOf(context).map(({ feature, choice }) => [feature.name, feature.choices[choice]?.name].join(': '))),
  ).toMatchInlineSnapshot(`
    [
      [
        "text: image tokens",
        "instructions: two",
        "late-instructions: after-user",
        "turns: few",
        "calls: two",
        "name: name",
        "image: one",
        "many-images: seven",
        "image-format: jpeg",
        "image-detail: auto",
        "image-order: words-first",
        "image-address: upper-case-scheme",
        "temperature: between",
        "top_p: one",
        "presence_penalty: null",
        "frequency_penalty: least",
        "n: null",
        "seed: least",
        "max_tokens: least",
        "stop: one",
        "tools: none",
        "tool-schema: empty",
        "tool-strict: false",
        "tool-count: six",
        "parallel_tool_calls: true",
        "response_format: nested-enum",
        "stream: no-usage",
        "logprobs: false",
        "user: empty",
        "safety_identifier: some",
        "prompt_cache_key: some",
        "metadata: none",
        "store: false",
        "service_tier: default",
        "reasoning_effort: high",
        "verbosity: high",
        "modalities: null",
      ],
      [
        "text: parts",
        "instructions: two",
        "late-instructions: after-user",
        "turns: few",
        "calls: one",
        "name: name",
        "image: one",
        "many-images: seven",
        "image-format: gif",
        "image-detail: high",
        "image-order: between",
        "image-address: upper-case-scheme",
        "temperature: most",
        "top_p: null",
        "presence_penalty: most",
        "frequency_penalty: between",
        "n: five",
        "seed: null",
        "max_tokens: least",
        "stop: two",
        "logit_bias: many",
        "tools: allowed",
        "tool-schema: definitions",
        "tool-strict: null",
        "tool-count: many",
        "parallel_tool_calls: true",
        "response_format: strict-null",
        "stream: no-usage",
        "logprobs: null",
        "user: empty",
        "safety_identifier: some",
        "prompt_cache_key: null",
        "metadata: few",
        "store: null",
        "service_tier: null",
        "reasoning_effort: null",
        "verbosity: null",
        "modalities: text",
      ],
      [
        "text: scripts",
        "instructions: two",
        "late-instructions: after-user",
        "turns: few",
        "calls: one",
        "name: name",
        "image: one",
        "many-images: few",
        "image-format: gif",
        "image-detail: low",
        "image-order: between",
        "image-address: upper-case-type",
        "temperature: between",
        "top_p: one",
        "presence_penalty: zero",
        "frequency_penalty: most",
        "n: one",
        "seed: beyond-32-bits",
        "max_tokens: between",
        "stop: four",
        "logit_bias: one",
        "tools: none",
        "tool-schema: alternatives",
        "tool-strict: false",
        "tool-count: six",
        "parallel_tool_calls: true",
        "stream: no-usage",
        "logprobs: true",
        "user: empty",
        "safety_identifier: some",
        "prompt_cache_key: some",
        "metadata: most",
        "store: null",
        "service_tier: default",
        "reasoning_effort: null",
        "verbosity: low",
        "modalities: text",
      ],
    ]
  `)
})
