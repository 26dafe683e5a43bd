// scripts/generate.js on a copy of the project: what it makes of rows, and that it stops at a bad one.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Ended, script, scriptModule } from './script.support.ts'

const project = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'generate-'))
const rowsFolder = join(copy, 'spec/requirements')

for (const name of [
  'spec',
  'scripts',
  'src',
  'fixtures/images',
  'fixtures/transcripts',
  'README.md',
  'action.yml',
  'package.json',
  '.prettierrc.json',
])
  cpSync(join(project, name), join(copy, name), { recursive: true, filter: (path) => !path.endsWith('src/generated') })
for (const [file, text] of [
  ['suites/index.ts', "export const suites = [{ scenarios: [{ name: 'sse/one' }, { name: 'sse/two' }] }]"],
  ['src/endpoint/faults/registry.ts', "export const faults = [{ id: 'no-done' }]"],
  ['src/endpoint/variations/registry.ts', "export const variations = [{ id: 'crlf' }]"],
] as const) {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), text)
}
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
rmSync(join(copy, 'spec/sources'), { recursive: true, force: true })
rmSync(join(copy, 'spec/frozen'), { recursive: true, force: true })
rmSync(join(copy, 'spec/profiles'), { recursive: true })
mkdirSync(join(copy, 'spec/profiles'))
writeFileSync(join(copy, 'spec/profiles/openai.yaml'), 'name: openai\ntitle: A contract\npromises: []\n')
writeFileSync(join(copy, 'spec/core.yaml'), '[]')
writeFileSync(join(copy, 'spec/draft.yaml'), 'name: 2026-02\n')

beforeEach(() => {
  rmSync(rowsFolder, { recursive: true, force: true })
  mkdirSync(rowsFolder)
})
afterAll(() => {
  rmSync(copy, { recursive: true })
})

const requirement = {
  id: 'SSE-002',
  level: 'MUST',
  tier: 'smoke',
  title: 'A title',
  violation: 'what goes wrong',
  text: 'A demand.\n',
  sources: [{ document: 'D', section: '1', link: 'https://example.com/' }],
  provenance: 'standard',
  fix: 'An advice.',
}

const write = (area: string, requirements: unknown): void => {
  writeFileSync(join(rowsFolder, `${area}.yaml`), stringify(requirements))
}

const generated = (name: string): string => readFileSync(join(copy, 'src/generated', name), 'utf8')

/** What the script does and says, in this process: the compilers are loaded once. */
const run = (): Promise<Ended> => script('generate', copy, ['--ignored'])

test.each([
  [
    'a member that no row has',
    'sse',
    [{ ...requirement, severity: 'high' }],
    'spec/requirements/sse.yaml: SSE-002: must NOT have additional properties {"additionalProperty":"severity"}',
  ],
  [
    'a member that is missing',
    'sse',
    [{ ...requirement, fix: undefined }],
    "spec/requirements/sse.yaml: SSE-002: must have required property 'fix'",
  ],
  [
    'a level of no kind',
    'sse',
    [{ ...requirement, level: 'SHALL' }],
    'spec/requirements/sse.yaml: SSE-002: level must be equal to one of the allowed values',
  ],
  [
    'a capability of no kind',
    'sse',
    [{ ...requirement, capability: 'video' }],
    'spec/requirements/sse.yaml: SSE-002: capability must be equal to one of the allowed values',
  ],
  ['an id of another area', 'stream', [requirement], 'spec/requirements/stream.yaml: SSE-002: ids of this file begin with STR-'],
  ['an id twice', 'sse', [requirement, requirement], 'spec/requirements/sse.yaml: SSE-002: the id is taken'],
  ['an area of no kind', 'misc', [requirement], 'spec/requirements/misc.yaml: no area is called misc'],
  ['a file that is no list', 'sse', requirement, 'spec/requirements/sse.yaml: the file: must be array'],
])('it stops at %s', async (_, area, requirements, reason) => {
  write(area, requirements)
  const { code, said } = await run()
  expect(said).toContain(reason)
  expect(code).toBe(1)
})

test('requirements come out whole, by area and number; what is current is not made again', async () => {
  write('stream', [{ ...requirement, id: 'STR-001' }])
  write('sse', [requirement, { ...requirement, id: 'SSE-001', capability: 'streaming', excluded: 'nothing to see' }])
  expect((await run()).said).toContain('wrote src/generated/catalogue.ts')
  const made = generated('catalogue.ts')
  expect([...made.matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id)).toEqual(['SSE-001', 'SSE-002', 'STR-001'])
  const requirements = JSON.parse(/Requirement\[\] = (\[.*?\n\])/s.exec(made)?.[1] ?? '[]') as readonly unknown[]
  expect(requirements[1]).toEqual({
    ...requirement,
    area: 'sse',
    text: 'A demand.',
    breaks: [],
    harm: null,
    symptomOf: [],
    capability: null,
    modelDependent: false,
    excluded: null,
  })
  expect(requirements[0]).toMatchObject({ id: 'SSE-001', capability: 'streaming', excluded: 'nothing to see' })
  expect(generated('names.ts')).toContain('export type RequirementId =\n  | "SSE-001"\n  | "SSE-002"\n  | "STR-001"\n')
  expect(generated('registries.ts')).toContain('export type ScenarioName =\n  | "sse/one"\n  | "sse/two"\n')
  expect(await run()).toEqual({ code: 0, said: '' })
})

test('a changed requirement makes the catalogue again, and nothing else; the digest follows', async () => {
  write('sse', [requirement])
  await run()
  const before = generated('catalogue.ts')
  write('sse', [{ ...requirement, title: 'Another' }])
  expect(await run()).toEqual({ code: 0, said: 'wrote src/generated/catalogue.ts\n' })
  const digestOf = (text: string): string | undefined => /'(sha256:[0-9a-f]{64})'/.exec(text)?.[1]
  expect(digestOf(before)).toBeDefined()
  expect(digestOf(generated('catalogue.ts'))).not.toBe(digestOf(before))
})

test('a module that was edited or deleted is made again, and a file of an older version goes', async () => {
  write('sse', [requirement])
  await run()
  const [models, names] = ['models.ts', 'names.ts'].map(generated)
  writeFileSync(join(copy, 'src/generated/models.ts'), 'export {}')
  writeFileSync(join(copy, 'src/generated/old.ts'), 'export {}')
  rmSync(join(copy, 'src/generated/names.ts'))
  expect((await run()).said).toBe('wrote src/generated/names.ts\nwrote src/generated/models.ts\n')
  expect(['models.ts', 'names.ts'].map(generated)).toEqual([models, names])
  expect(existsSync(join(copy, 'src/generated/old.ts'))).toBe(false)
})

test('--check names a file in git that is stale and leaves it; without it the file is brought up to date', async () => {
  write('sse', [requirement])
  await run()
  const generate = (...options: readonly string[]): Promise<Ended> => script('generate', copy, options)
  const schema = join(copy, 'spec/report.schema.json')
  const current = readFileSync(schema, 'utf8')
  expect((await generate('--check')).code).toBe(0)
  const stale = current.replace('"isolation",', '')
  writeFileSync(schema, stale)
  expect(await generate('--check')).toEqual({ code: 1, said: 'spec/report.schema.json is stale: run npm run generate\n' })
  expect(readFileSync(schema, 'utf8')).toBe(stale)
  expect((await generate()).said).toContain('wrote spec/report.schema.json')
  expect(readFileSync(schema, 'utf8')).toBe(current)
})

test('a oneOf whose branches are not told apart stops it', async () => {
  const path = join(copy, 'spec/openapi.yaml')
  const yaml = readFileSync(path, 'utf8')
  writeFileSync(path, yaml.replace('- { type: string, enum: [none, auto, required] }', '- { type: object }'))
  const { code, said } = await run()
  writeFileSync(path, yaml)
  expect(said).toContain('the branches of the oneOf in #/components/schemas/ToolChoice are not told apart by type (object, object)')
  expect(code).toBe(1)
})

describe('a requirement set', () => {
  const file = join(copy, 'spec/frozen/2026-02.yaml')
  /** What the rows are called. */
  const madeSet = async (): Promise<string | undefined> => {
    const { catalogueModule, readCatalogue } = await scriptModule<{
      readonly readCatalogue: (root: string) => unknown
      readonly catalogueModule: (catalogue: unknown, openapi: object) => string
    }>('generate/catalogue')
    return /requirementSet = '([^']+)'/.exec(catalogueModule(readCatalogue(copy), {}))?.[1]
  }
  afterEach(() => {
    rmSync(file, { force: true })
  })

  test('is a draft until it is written, once, of the requirements with a check; it names them until one is added or changed', async () => {
    write('sse', [requirement, { ...requirement, id: 'SSE-003', excluded: 'nothing to see' }])
    expect(await madeSet()).toBe('2026-02 (draft)')
    expect(await script('freeze', copy, ['2026-02'])).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toContain('\nSSE-002: { level: MUST, tier: smoke }\n')
    expect(readFileSync(file, 'utf8')).not.toContain('SSE-003')
    expect(await madeSet()).toBe('2026-02')
    for (const requirements of [[requirement, { ...requirement, id: 'SSE-004' }], [{ ...requirement, level: 'SHOULD' }]]) {
      write('sse', requirements)
      expect(await madeSet()).toBe('unreleased')
    }
    expect(await script('freeze', copy, ['2026-02'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('never written again') as string,
    })
    expect(readFileSync(file, 'utf8')).not.toContain('SSE-004')
  })

  test('keeps its rows: one that is taken back or renumbered stops the work', async () => {
    write('sse', [requirement])
    await script('freeze', copy, ['2026-02'])
    write('sse', [{ ...requirement, id: 'SSE-001' }])
    expect(await run()).toMatchObject({ code: 1, said: expect.stringContaining('spec/frozen/2026-02.yaml: SSE-002 must stay') as string })
  })

  test.each([[[]], [['november']], [['2026-13']]])('is named by its month: %j', async (options) => {
    expect((await script('freeze', copy, options)).code).toBe(2)
  })
})

test('node runs the script, and gets its exit code', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.js', '--no-such'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, 'usage: node scripts/generate.js [--check | --ignored]\n'])
})
