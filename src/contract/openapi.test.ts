// Our description of the endpoint: that it says what the source documents name, and where it differs from OpenAI's own.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

type Schema = Readonly<Record<string, unknown>>
interface Facts {
  readonly types: Set<string>
  readonly required: Set<string>
  /** The values of an enumeration; null: any. */
  values: Set<unknown> | null
  readonly limits: Map<string, unknown>
}

const ours = parse(readFileSync(new URL('../../spec/openapi.yaml', import.meta.url), 'utf8')) as Schema
const beside = new URL('../../../shared/reference/openai-chat-completions.openapi.json', import.meta.url)
const theirs = existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as Schema) : null

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])
const member = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), value)
const members = (value: unknown, ...path: readonly string[]): readonly (readonly [string, unknown])[] => {
  const found = member(value, ...path)
  return isObject(found) ? Object.entries(found) : []
}

/** The alternatives that a schema stands for, each without references, `anyOf`, `oneOf` and `allOf`. */
function alternatives(document: Schema, schema: unknown): readonly Schema[] {
  if (!isObject(schema)) return []
  const { $ref, anyOf, oneOf, allOf, ...rest } = schema
  if (typeof $ref === 'string') return alternatives(document, member(document, ...$ref.split('/').slice(1)))
  if (anyOf !== undefined || oneOf !== undefined)
    return [...list(anyOf), ...list(oneOf)].flatMap((branch) => alternatives(document, branch))
  const parts = list(allOf).flatMap((part) => alternatives(document, part))
  if (parts.length === 0) return [rest]
  const joined = (name: string): unknown => Object.fromEntries(parts.flatMap((part) => members(part, name)))
  return [{ ...rest, type: 'object', properties: joined('properties'), required: parts.flatMap((part) => list(part['required'])) }]
}

const limits = ['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength', 'maxProperties', 'pattern']

const valuesOf = (schema: unknown): readonly unknown[] | null =>
  isObject(schema) && 'const' in schema ? [schema['const']] : isObject(schema) && 'enum' in schema ? list(schema['enum']) : null

/** `<user>`: what tells an alternative from its siblings. */
function tagOf(schema: Schema): string {
  const values = ['role', 'type'].map((name) => valuesOf(member(schema, 'properties', name))).find((found) => found?.length === 1)
  return values == null ? '' : `<${String(values[0])}>`
}

/** What is demanded of each place of a value: `/messages/*<user>/content` and so on. */
function factsOf(document: Schema, name: string): ReadonlyMap<string, Facts> {
  const found = new Map<string, Facts>()
  const factsAt = (path: string): Facts => {
    const facts = found.get(path) ?? { types: new Set(), required: new Set(), values: null, limits: new Map() }
    found.set(path, facts)
    return facts
  }
  const visit = (schema: unknown, path: string): void => {
    for (const one of alternatives(document, schema)) {
      const types = [one['type']].flat().map(String)
      if (types.includes('null')) factsAt(path).types.add('null')
      if (types.every((type) => type === 'null')) continue
      const at = `${path}${tagOf(one)}`
      const seen = found.has(at) && factsAt(at).types.size > Number(factsAt(at).types.has('null'))
      const facts = factsAt(at)
      for (const type of types) if (type !== 'null') facts.types.add(type)
      for (const needed of list(one['required'])) facts.required.add(String(needed))
      const values = valuesOf(one)?.filter((value) => value !== null)
      facts.values = values === undefined || (seen && facts.values === null) ? null : new Set([...(facts.values ?? []), ...values])
      for (const keyword of limits) if (keyword in one) facts.limits.set(keyword, one[keyword])
      for (const [property, inner] of members(one, 'properties')) visit(inner, `${at}/${property}`)
      if (isObject(one['items'])) visit(one['items'], `${at}/*`)
      if (isObject(one['additionalProperties'])) visit(one['additionalProperties'], `${at}/{}`)
    }
  }
  visit({ $ref: `#/components/schemas/${name}` }, '')
  return found
}

const kinds = ['CreateChatCompletionRequest', 'CreateChatCompletionResponse', 'CreateChatCompletionStreamResponse', 'ErrorResponse']
const sorted = (values: Iterable<unknown> | null): readonly string[] | null => (values === null ? null : [...values].map(String).sort())

/** Each difference of our description from the other, as one line. */
function differences(other: Schema, name: string): readonly string[] {
  const mine = factsOf(ours, name)
  const there = factsOf(other, name)
  const lines: string[] = []
  for (const [path, facts] of there) {
    const own = mine.get(path)
    if (own === undefined) {
      if (mine.has(path.slice(0, path.lastIndexOf('/')))) lines.push(`${path}: not described`)
      continue
    }
    const compare = (what: string, a: readonly string[] | null, b: readonly string[] | null): void => {
      if (String(a) !== String(b)) lines.push(`${path}: ${what} ${String(a)}, not ${String(b)}`)
    }
    compare('type', sorted(own.types), sorted(facts.types))
    compare('required', sorted(own.required), sorted(facts.required))
    compare('values', sorted(own.values), sorted(facts.values))
    for (const keyword of limits)
      if (facts.limits.has(keyword)) compare(keyword, [String(own.limits.get(keyword))], [String(facts.limits.get(keyword))])
      else if (own.limits.has(keyword)) lines.push(`${path}: ${keyword} ${String(own.limits.get(keyword))} of our own`)
  }
  for (const path of mine.keys())
    if (!there.has(path) && !there.has(path.slice(0, path.lastIndexOf('/')) + '/{}')) lines.push(`${path}: only here`)
  return lines
}

/** Where we mean to differ, and why. */
const meant: Readonly<Record<string, readonly (readonly [difference: RegExp, because: string])[]>> = {
  CreateChatCompletionRequest: [
    [/^\/metadata(\/{})?: max\w+ \d+ of our own$/, 'said there in prose'],
    [/\/name: pattern \S+ of our own$/, 'said there in prose'],
    [/^\/logit_bias\/{}: (minimum -100|maximum 100) of our own$/, 'said there in prose'],
    [/^\/tools: maxItems 128 of our own$/, 'said there of functions, and of tools in its guide'],
    [/^\/max(_completion)?_tokens: minimum 1 of our own$/, 'no answer has fewer tokens, and its servers refuse 0'],
    [/^\/detail: only here$/, 'the fourth source document has it'],
  ],
  CreateChatCompletionResponse: [
    [/(_tokens|\/index): minimum 0 of our own$/, 'counts and positions are not negative'],
    [/\/bytes\/\*: (minimum 0|maximum 255) of our own$/, 'a byte is a byte'],
    [
      /\/(tool_calls|annotations|function_call|\w+_tokens_details|system_fingerprint): type (\w+,)?null(,\w+)?, not \w+$/,
      'clients take null for absence',
    ],
    [/^\/service_tier: values null, not /, 'other vendors have other tiers'],
    [/^\/moderation: required , not input,output$/, 'a field of one vendor, left open'],
    [/^\/moderation\/(input|output)(<\w+>)?: not described$/, 'a field of one vendor, left open'],
  ],
  CreateChatCompletionStreamResponse: [
    [/(_tokens|\/index): minimum 0 of our own$/, 'counts and positions are not negative'],
    [/\/bytes\/\*: (minimum 0|maximum 255) of our own$/, 'a byte is a byte'],
    [
      /\/(tool_calls|function_call|\w+_tokens_details|system_fingerprint): type (\w+,)?null(,\w+)?, not \w+$/,
      'clients take null for absence',
    ],
    [/^\/service_tier: values null, not /, 'other vendors have other tiers'],
    [/^\/object: values ,chat.completion.chunk, not chat.completion.chunk$/, 'Azure opens with a chunk of empty names'],
    [/^\/moderation: required , not input,output$/, 'a field of one vendor, left open'],
    [/^\/moderation\/(input|output)(<\w+>)?: not described$/, 'a field of one vendor, left open'],
  ],
  ErrorResponse: [],
}

const absence = theirs === null ? ', which is not beside the project: nothing is compared' : ''

describe.runIf(theirs !== null)(`our description against OpenAI's${absence}`, () => {
  test.each(kinds)('%s differs where we mean it to, and nowhere else', (name) => {
    const known = meant[name] ?? []
    const found = differences(theirs ?? {}, name)
    expect(found.filter((line) => !known.some(([difference]) => difference.test(line)))).toEqual([])
    expect(known.filter(([difference]) => !found.some((line) => difference.test(line)))).toEqual([])
  })

  test('no field of the request is missing', () => {
    const fields = [...factsOf(theirs ?? {}, 'CreateChatCompletionRequest').keys()].filter((path) => /^\/\w+$/.test(path))
    expect(fields.length).toBeGreaterThan(35)
    expect(fields.filter((field) => !factsOf(ours, 'CreateChatCompletionRequest').has(field))).toEqual([])
  })
})

const documented = [
  'model messages tools tool_choice temperature top_p n stream stop max_tokens presence_penalty frequency_penalty logit_bias user response_format seed',
  'model messages temperature top_p n stream stop max_tokens presence_penalty frequency_penalty logit_bias user response_format seed tools tool_choice',
  'model messages stream max_tokens temperature detail',
].map((fields) => fields.split(' '))

test.each(documented)('the fields of a source document are described: %s, %s, …', (...fields) => {
  const properties = Object.keys(Object.fromEntries(members(ours, 'components', 'schemas', 'CreateChatCompletionRequest', 'properties')))
  expect(fields.filter((field) => !properties.includes(field))).toEqual([])
})

/** Every object within a value, with the pointer to it. */
function* within(value: unknown, at = ''): Generator<readonly [string, Schema]> {
  if (isObject(value)) yield [at, value]
  if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) yield* within(inner, `${at}/${name}`)
}

test('every object is open', () => {
  const closed = [...within(ours)].filter(([, one]) => one['additionalProperties'] === false || 'unevaluatedProperties' in one)
  expect(closed.map(([at]) => at)).toEqual([])
})

test('every reference leads somewhere, and every schema is used', () => {
  const references = [...within(ours)].flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []))
  expect(references.filter((reference) => member(ours, ...reference.split('/').slice(1)) === undefined)).toEqual([])
  const named = members(ours, 'components', 'schemas').map(([name]) => `#/components/schemas/${name}`)
  expect(named.filter((name) => !references.includes(name))).toEqual([])
})

test('every status but 200 is answered with the error envelope', () => {
  const responses = members(ours, 'paths', '/chat/completions', 'post', 'responses')
  expect(responses.map(([status]) => Number(status))).toEqual([200, 400, 401, 403, 404, 405, 413, 415, 422, 429, 500, 503])
  for (const [status, response] of responses.slice(1)) {
    const [resolved] = alternatives(ours, response)
    expect(member(resolved, 'content', 'application/json', 'schema', '$ref'), status).toBe('#/components/schemas/ErrorResponse')
  }
})

test('a key is asked for as a bearer token', () => {
  expect(member(ours, 'components', 'securitySchemes', 'bearer')).toMatchObject({ type: 'http', scheme: 'bearer' })
  expect(ours['security']).toEqual([{ bearer: [] }])
})
