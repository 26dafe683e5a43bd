import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { type TargetsProblem, targetsDigest, targetsIn, targetsSchema as schema } from './targets.ts'

const alpha = { name: 'alpha', baseUrl: 'https://alpha.example/v1', models: ['m-1'] }
const file = (...targets: readonly object[]): unknown => ({ schema, targets })
const isPublished = new Ajv2020({ strictTypes: false, allowUnionTypes: true, formats: { uri: true } }).compile(
  JSON.parse(readFileSync('spec/targets.schema.json', 'utf8')) as object,
)

test('a target is read with its defaults', () => {
  const given = file(alpha)
  expect(isPublished(given)).toBe(true)
  expect(targetsIn(given)).toEqual([
    {
      ...alpha,
      apiKeyEnv: null,
      apiKeyFile: null,
      profile: 'openai',
      tier: 'standard',
      rps: null,
      headers: {},
      baseline: null,
      labels: {},
      group: null,
    },
  ])
})

test('a target with all its members is read as it is', () => {
  const all = {
    ...alpha,
    apiKeyEnv: 'ALPHA_KEY',
    models: { list: 'gpt-*' },
    profile: './mine.yaml',
    tier: 'smoke',
    rps: 0.5,
    headers: { 'X-Tenant': '@TENANT' },
    baseline: 'alpha.yaml',
    labels: { region: 'eu' },
    group: 'one-account',
  }
  expect(isPublished(file(all))).toBe(true)
  expect(targetsIn(file(all))).toEqual([{ ...all, apiKeyFile: null }])
})

const secret = 'sk-a-key-that-was-pasted-0123456789'

test.each<[string, unknown, string, string]>([
  ['no object', [], '', 'expected an object with schema and targets, got []'],
  ['an unknown member', { schema, targets: [alpha], targts: 1 }, '/targts', 'there is no member "targts" (did you mean "targets"?)'],
  ['another schema', { schema: 'x', targets: [alpha] }, '/schema', `schema: expected ${schema}, got "x"`],
  ['no targets', { schema, targets: [] }, '/targets', 'targets: expected a list of at least one target, got []'],
  ['a target that is none', file([]), '/targets/0', 'target 1: expected an object of members, got []'],
  [
    'no name',
    file({ ...alpha, name: undefined }),
    '/targets/0/name',
    'target 1: name: expected a name of 1 to 1000 characters, without control characters, got nothing',
  ],
  [
    'a misspelt member',
    file({ ...alpha, teir: 'smoke' }),
    '/targets/0',
    'target "alpha": there is no member "teir" (did you mean "tier"?)',
  ],
  [
    'a misspelt tier',
    file({ ...alpha, tier: 'smok' }),
    '/targets/0/tier',
    'target "alpha": tier: expected smoke, standard or full, got "smok" (did you mean "smoke"?)',
  ],
  [
    'no limit',
    file({ ...alpha, rps: 0 }),
    '/targets/0/rps',
    'target "alpha": rps: expected a number from 0.01 to 10000, or null for no limit, got 0',
  ],
  [
    'no models',
    file({ ...alpha, models: [] }),
    '/targets/0/models',
    'target "alpha": models: expected a list of 1 to 1000 models, or { list: PATTERN } for those that GET /models lists, such as { list: "*" }, got []',
  ],
  [
    'a misspelt pattern',
    file({ ...alpha, models: { lst: '*' } }),
    '/targets/0/models',
    'target "alpha": models: expected a list of 1 to 1000 models, or { list: PATTERN } for those that GET /models lists, such as { list: "*" }, got the member "lst" (did you mean "list"?)',
  ],
  ['a model twice', file({ ...alpha, models: ['a', 'b', 'a'] }), '/targets/0/models', 'target "alpha": models: "a" is listed twice'],
  [
    'a model with a control character',
    file({ ...alpha, models: ['a\nb'] }),
    '/targets/0/models',
    'target "alpha": models: expected a list of 1 to 1000 models, or { list: PATTERN } for those that GET /models lists, such as { list: "*" }, got ["a\\nb"]',
  ],
  [
    'a key',
    file({ ...alpha, apiKey: secret }),
    '/targets/0',
    'target "alpha": there is no member "apiKey": name an environment variable with apiKeyEnv, or a file with apiKeyFile',
  ],
  [
    'a key for a variable',
    file({ ...alpha, apiKeyEnv: secret }),
    '/targets/0/apiKeyEnv',
    'target "alpha": apiKeyEnv: expected the name of an environment variable, such as EXAMPLE_API_KEY, got another text',
  ],
  [
    'a header with its value',
    file({ ...alpha, headers: { 'X-Key': secret } }),
    '/targets/0/headers',
    'target "alpha": headers: expected an object of NAME: "@VARIABLE", where the environment variable holds the value, got "X-Key" with another value',
  ],
  [
    'headers as a list',
    file({ ...alpha, headers: [secret] }),
    '/targets/0/headers',
    'target "alpha": headers: expected an object of NAME: "@VARIABLE", where the environment variable holds the value, got a list',
  ],
  [
    'two keys',
    file({ ...alpha, apiKeyEnv: 'A', apiKeyFile: 'a' }),
    '/targets/0/apiKeyFile',
    'target "alpha": apiKeyFile: use only one of apiKeyEnv and apiKeyFile',
  ],
  [
    'a password in the URL',
    file({ ...alpha, baseUrl: `https://me:${secret}@alpha.example/v1` }),
    '/targets/0/baseUrl',
    'target "alpha": baseUrl: expected a URL without user name and password: the API key comes from the environment or a file',
  ],
  ['a name twice', file(alpha, alpha), '/targets/1/name', 'target "alpha": name: another target has this name'],
  [
    'a name in another case',
    file(alpha, { ...alpha, name: 'Alpha' }),
    '/targets/1/name',
    'target "Alpha": name: target "alpha" differs only in case',
  ],
])('a file with %s is rejected, and says where', (_, value, pointer, message) => {
  expect(message).not.toContain(secret)
  try {
    targetsIn(value)
    expect.unreachable()
  } catch (error) {
    expect({ pointer: (error as TargetsProblem).pointer, message: (error as Error).message }).toEqual({ pointer, message })
  }
})

test.each([
  [{ ...alpha, tier: 'smok' }],
  [{ ...alpha, headers: { 'X-Key': 'plain' } }],
  [{ ...alpha, apiKeyEnv: 'not a name' }],
  [{ ...alpha, models: [] }],
  [{ ...alpha, models: { list: '*', more: 1 } }],
  [{ ...alpha, apiKey: 'x' }],
  [{ baseUrl: alpha.baseUrl, models: ['m'] }],
])('the published schema rejects %j too', (target) => {
  expect(isPublished(file(target))).toBe(false)
})

test('the digest is of what the file says, not of its layout', () => {
  const { name, baseUrl, models } = alpha
  expect(targetsDigest(targetsIn(file({ models, baseUrl, name, tier: 'standard' })))).toBe(targetsDigest(targetsIn(file(alpha))))
  expect(targetsDigest(targetsIn(file({ ...alpha, tier: 'smoke' })))).not.toBe(targetsDigest(targetsIn(file(alpha))))
})

test('what grows by aliases is bounded: labels, headers, models and runs', () => {
  const texts = (count: number, value: string) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`X-${String(at)}`, value]))
  const names = (count: number) => Array.from({ length: count }, (_, at) => String(at))
  expect(() => targetsIn(file({ ...alpha, labels: texts(51, '') }))).toThrow(
    'labels: expected an object of at most 50 texts of at most 200',
  )
  expect(() => targetsIn(file({ ...alpha, labels: { a: 'x'.repeat(201) } }))).toThrow('labels: expected an object of at most 50 texts')
  expect(() => targetsIn(file({ ...alpha, headers: texts(101, '@A') }))).toThrow('headers: expected an object of NAME')
  expect(() => targetsIn(file({ ...alpha, models: names(1001) }))).toThrow('models: expected a list of 1 to 1000 models')
  const many = names(101).map((name) => ({ ...alpha, name, models: names(1000) }))
  expect(() => targetsIn(file(...many))).toThrow('targets: expected at most 100000 runs, got 101000')
})
