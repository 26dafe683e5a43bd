import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../model/finding.ts'
import { effects } from '../model/cause.ts'
import { type Report, type ReportedExchange, type ReportedRequirement, capabilityStatuses } from '../model/report.ts'
import type { End } from '../model/transcript.ts'
import { counterexample } from './counterexample.support.ts'
import { endpointFacts } from './endpoint-facts.support.ts'
import { drawJson } from './json.ts'
import { changed, placesOf } from './value-places.support.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

const schema = JSON.parse(readFileSync('spec/report.schema.json', 'utf8')) as Schema
const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)
const problems = (value: unknown): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
const goldens = readdirSync('fixtures/reports').map((file) => `fixtures/reports/${file}`)

/** One of each kind: tsc refuses these if a kind, or a member of one, is missing or too many. */
const evidence: { readonly [K in Evidence['kind']]: Extract<Evidence, { kind: K }> } = {
  bytes: { kind: 'bytes', from: 0, to: 1 },
  chunk: { kind: 'chunk', chunk: 0, pointer: '/id', from: 0, to: 1 },
  pointer: { kind: 'pointer', pointer: '/usage' },
  header: { kind: 'header', name: 'date' },
  status: { kind: 'status' },
  time: { kind: 'time', at: 12 },
  end: { kind: 'end' },
}
const ends: { readonly [K in End['kind']]: Extract<End, { kind: K }> } = {
  complete: { kind: 'complete' },
  cut: { kind: 'cut', during: 'body', detail: 'reset' },
  unreachable: { kind: 'unreachable', code: 'ECONNREFUSED', detail: 'refused' },
  timeout: { kind: 'timeout', limit: 'idle', ms: 20_000 },
  'too-large': { kind: 'too-large', part: 'body', bytes: 16_777_216 },
  'too-many': { kind: 'too-many', of: 'events', count: 200_000 },
  malformed: { kind: 'malformed', detail: 'no status line' },
  'hung-up': { kind: 'hung-up', by: 'probe' },
}
const body = { encoding: 'utf-8', text: '{}', from: 0, length: 2 } as const
const exchange: ReportedExchange = {
  id: 'a#1',
  purpose: 'p',
  request: { method: 'POST', url: 'http://127.0.0.1/', headers: [['host', '127.0.0.1']], body, curl: 'curl' },
  startedAt: '2026-10-05T08:14:02.000Z',
  durationUs: 5,
  status: 200,
  headers: [['date', 'now']],
  pieces: [{ at: 4, bytes: 2 }],
  body,
  end: ends.complete,
}
const requirement: Required<ReportedRequirement> = {
  id: 'SSE-004',
  level: 'MUST',
  area: 'sse',
  tier: 'smoke',
  title: 't',
  text: 't',
  sources: [{ document: 'd', section: 's', link: 'https://example.com/' }],
  breaks: [{ client: 'c', how: 'h', shown: 's' }],
  fix: 'f',
  modelDependent: false,
  verdict: 'fail',
  because: 'b',
  statistics: { hits: 1, draws: 2, bound: 0.5 },
  exercised: 1,
  violated: 1,
  findings: [{ saw: 's', wanted: 'w', exchange: 'a#1', evidence: Object.values(evidence) }],
  proof: 'a#1',
  durationMs: 1.5,
}
const entry = { requirement: 'SSE-004', case: 'sse/plain', reason: 'r', owner: 'o', link: 'l', expires: '2027-01-31' }
const sample: Required<Report> = {
  schema: 'vision-conformance/report@2',
  tool: { name: 'vision-conformance', version: '0.1.0' },
  target: { baseUrl: 'http://127.0.0.1/', model: 'm', profile: 'openai', product: '', version: '', organisation: 'o', contact: 'c' },
  run: {
    id: 'r',
    startedAt: '2026-10-05T08:14:02.000Z',
    durationMs: 1.5,
    seed: 1,
    nonce: 'n',
    tier: 'smoke',
    scope: 'smoke, 1 of 181',
    selection: { only: ['sse'], skip: ['SSE-001'] },
    requests: 1,
    retries: 0,
    promptTokens: 1,
    completionTokens: 1,
    requirementSet: '2026.10',
    specDigest: 'd',
    reproduce: 'r',
    endedEarly: '',
    ownFaults: ['one'],
    source: '.github/workflows/ci.yml',
    insecure: true,
    traffic: 't.har',
    pairs: { covered: 3, of: 4 },
  },
  verdict: 'not-conformant',
  counts: { pass: 0, fail: 1, warn: 0, note: 0, unsupported: 0, 'not-applicable': 0, inconclusive: 0, 'not-run': 0, waived: 0 },
  capabilities: capabilityStatuses.map((status) => ({
    name: 'tools',
    promised: false,
    status,
    requirements: ['SSE-004'],
    because: 'b',
    named: true,
  })),
  causes: effects.map((effect) => ({
    statement: 's',
    effect,
    harm: 'h',
    requirements: ['SSE-004'],
    exchanges: ['a#1'],
    shares: [{ what: 'w', failed: 2, sent: 3 }],
  })),
  requirements: [requirement],
  exchanges: Object.values(ends).map((end) => ({ ...exchange, end })),
  counterexamples: [counterexample],
  baseline: {
    file: 'b.yaml',
    today: '2026-10-05',
    entries: [entry],
    problems: [{ line: 4, requirement: 'SSE-004', sentence: 'it is doubled' }],
    verdict: 'not-conformant',
  },
  regressions: { since: 'r.json', broke: ['SSE-004'], mended: ['SSE-005'], fresh: ['SSE-006'], verdict: 'partial' },
  transcripts: { count: 1, sha256: 'ab', last: 'cd' },
  facts: endpointFacts,
}
/** Members that came after version 0.1.0: reports of that time lack them, and stay valid. */
const later = [
  ...[
    'target/organisation',
    'target/contact',
    'run/nonce',
    'run/source',
    'run/insecure',
    'run/traffic',
    'run/pairs',
    'requirements/0/proof',
    'requirements/0/durationMs',
  ],
  ...['counterexamples', 'baseline', 'baseline/verdict', 'regressions', 'transcripts', 'transcripts/last', 'facts'],
]
/** Demanded of version 2 alone, by `then`. */
const ofVersion2 = ['capabilities', 'causes', 'run/selection']

const ofAnotherType = (old: unknown): unknown =>
  typeof old === 'string' ? 7 : Array.isArray(old) ? {} : typeof old === 'object' ? [] : 'seven'
const places = placesOf(sample).filter((path) => path.length > 0)
const membersOnly = places.filter((path) => !/^\d+$/.test(path.at(-1) ?? ''))

describe('spec/report.schema.json', () => {
  test.each(goldens)('describes %s', (file) => {
    expect(problems(JSON.parse(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('describes a report that has everything, and one that asks less of its exchanges', () => {
    expect(problems(sample)).toEqual([])
    expect(
      problems({ ...sample, requirements: [{ ...requirement, statistics: null }], exchanges: [{ ...exchange, status: null }] }),
    ).toEqual([])
  })

  test('refuses a report that lacks a member, whichever', () => {
    expect(membersOnly.length).toBeGreaterThan(150)
    expect(
      membersOnly.filter((path) => problems(changed(sample, path, () => undefined)).length === 0).map((path) => path.join('/')),
    ).toEqual(later)
  })

  test('refuses a report in which a value is of another type, whichever', () => {
    expect(places.filter((path) => problems(changed(sample, path, ofAnotherType)).length === 0)).toEqual([])
  })

  test('lets readers of today take the reports of tomorrow: a member that is added is no problem', () => {
    expect(problems({ ...sample, added: 1, run: { ...sample.run, added: 1 } })).toEqual([])
  })

  test('demands and describes exactly the members of the model', () => {
    expect(differences(schema, sample, '')).toEqual([])
  })

  test.each([
    ['finding', 'evidence', Object.keys(evidence)],
    ['exchange', 'end', Object.keys(ends)],
  ])('knows of each %s the kinds of its %s', (_, name, kinds) => {
    expect(schema.$defs?.[name]?.oneOf?.map(({ properties }) => properties?.['kind']?.const)).toEqual(kinds)
  })
})

/** Where the members of a value, those described and those demanded are not the same. */
function differences(from: Schema, value: unknown, path: string): readonly string[] {
  const found = resolved(from, value)
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => (found.items ? differences(found.items, item, `${path}/${String(index)}`) : []))
  if (value === null || typeof value !== 'object') return []
  const own = Object.keys(value).sort()
  const described = Object.keys(found.properties ?? {}).sort()
  const demanded = [...(found.required ?? [])].sort()
  const isAmong = (list: readonly string[], name: string): boolean => list.includes(`${path}/${name}`.slice(1))
  const always = own.filter((name) => !isAmong(later, name) && !isAmong(ofVersion2, name))
  const here =
    String(own) === String(described) && String(always) === String(demanded)
      ? []
      : [`${path}: ${String(own)} | ${String(described)} | ${String(demanded)}`]
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, member]) => differences(found.properties?.[key] ?? {}, member, `${path}/${key}`)),
  ]
}

function resolved(from: Schema, value: unknown): Schema {
  if (from.$ref !== undefined) return resolved(schema.$defs?.[from.$ref.replace('#/$defs/', '')] ?? {}, value)
  const kind = (value as { readonly kind?: unknown } | null)?.kind
  const branch = from.oneOf?.find(({ properties }) => properties?.['kind']?.const === kind) ?? from.anyOf?.at(-1)
  return branch === undefined ? from : resolved(branch, value)
}

describe('report.json', () => {
  test.each(goldens)('gives %s back whole', (file) => {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    expect(JSON.parse(drawJson(report))).toEqual(report)
  })

  test('is two spaces deep and escapes what a terminal would obey', () => {
    const drawn = drawJson({ ...sample, run: { ...sample.run, scope: '\u009b2J\u202e\ud800\u0000' } })
    expect(drawn.split('\n')[1]).toBe('  "schema": "vision-conformance/report@2",')
    expect(drawn).toContain(String.raw`"scope": "\u009b2J\u202e\ud800\u0000"`)
  })
})
