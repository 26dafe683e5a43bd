// scripts/generate.js on a copy of the project: what it makes of rows, and that it stops at a bad one.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { capabilities, levels, tiers } from '../model/requirement.ts'

const project = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'generate-'))
const rowsFolder = join(copy, 'spec/requirements')

for (const name of ['spec', 'scripts', 'fixtures/images', 'package.json'])
  cpSync(join(project, name), join(copy, name), { recursive: true })
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
for (const folder of ['contract', 'generate']) mkdirSync(join(copy, 'src', folder), { recursive: true })
rmSync(join(copy, 'spec/profiles'), { recursive: true })
mkdirSync(join(copy, 'spec/profiles'))
cpSync(join(project, 'spec/profiles/openai.yaml'), join(copy, 'spec/profiles/openai.yaml'))

beforeEach(() => {
  rmSync(rowsFolder, { recursive: true, force: true })
  mkdirSync(rowsFolder)
})
afterAll(() => {
  rmSync(copy, { recursive: true })
})

const row = {
  id: 'SSE-002',
  level: 'MUST',
  tier: 'smoke',
  title: 'A title',
  text: 'A demand.\n',
  sources: [{ document: 'D', section: '1', link: 'https://example.com/' }],
  provenance: 'standard',
  fix: 'An advice.',
}

const write = (area: string, rows: unknown): void => {
  writeFileSync(join(rowsFolder, `${area}.yaml`), stringify(rows))
}

function run(...options: readonly string[]): { readonly code: number; readonly said: string } {
  try {
    return {
      code: 0,
      said: execFileSync(process.execPath, ['scripts/generate.js', ...options], { cwd: copy, encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { status, stderr } = error as { readonly status: number; readonly stderr: string }
    return { code: status, said: stderr }
  }
}

test.each([
  [
    'a member that no row has',
    'sse',
    [{ ...row, severity: 'high' }],
    'spec/requirements/sse.yaml: SSE-002: must NOT have additional properties {"additionalProperty":"severity"}',
  ],
  [
    'a member that is missing',
    'sse',
    [{ ...row, fix: undefined }],
    "spec/requirements/sse.yaml: SSE-002: must have required property 'fix'",
  ],
  [
    'a level of no kind',
    'sse',
    [{ ...row, level: 'SHALL' }],
    'spec/requirements/sse.yaml: SSE-002: level must be equal to one of the allowed values',
  ],
  [
    'a capability of no kind',
    'sse',
    [{ ...row, capability: 'video' }],
    'spec/requirements/sse.yaml: SSE-002: capability must be equal to one of the allowed values',
  ],
  ['an id of another area', 'stream', [row], 'spec/requirements/stream.yaml: SSE-002: ids of this file begin with STR-'],
  ['an id twice', 'sse', [row, row], 'spec/requirements/sse.yaml: SSE-002: the id is taken'],
  ['an area of no kind', 'misc', [row], 'spec/requirements/misc.yaml: no area is called misc'],
  ['a file that is no list', 'sse', row, 'spec/requirements/sse.yaml: the file: must be array'],
])('it stops at %s', (_, area, rows, reason) => {
  write(area, rows)
  const { code, said } = run()
  expect(said).toContain(reason)
  expect(code).toBe(1)
})

test('rows come out whole, by area and number, and are then current', () => {
  write('stream', [{ ...row, id: 'STR-001' }])
  write('sse', [row, { ...row, id: 'SSE-001', capability: 'streaming', excluded: 'nothing to see' }])
  expect(run().said).toContain('wrote src/contract/catalogue.gen.ts')
  const made = readFileSync(join(copy, 'src/contract/catalogue.gen.ts'), 'utf8')
  expect([...made.matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id)).toEqual(['SSE-001', 'SSE-002', 'STR-001'])
  const rows = JSON.parse(/Requirement\[\] = (\[.*?\n\])/s.exec(made)?.[1] ?? '[]') as readonly unknown[]
  expect(rows[1]).toEqual({ ...row, area: 'sse', text: 'A demand.', breaks: [], capability: null, modelDependent: false, excluded: null })
  expect(rows[0]).toMatchObject({ id: 'SSE-001', capability: 'streaming', excluded: 'nothing to see' })
  expect(run('--check')).toEqual({ code: 0, said: '' })
})

test('--check names what is stale and writes nothing; the digest follows the rows', () => {
  write('sse', [row])
  run()
  const path = join(copy, 'src/contract/catalogue.gen.ts')
  const before = readFileSync(path, 'utf8')
  write('sse', [{ ...row, title: 'Another' }])
  expect(run('--check')).toEqual({ code: 1, said: 'src/contract/catalogue.gen.ts is stale: run node scripts/generate.js\n' })
  expect(readFileSync(path, 'utf8')).toBe(before)
  run()
  const digestOf = (text: string): string | undefined => /'(sha256:[0-9a-f]{64})'/.exec(text)?.[1]
  expect(digestOf(before)).toBeDefined()
  expect(digestOf(readFileSync(path, 'utf8'))).not.toBe(digestOf(before))
})

test('a oneOf whose branches are not told apart stops it', () => {
  const path = join(copy, 'spec/openapi.yaml')
  const yaml = readFileSync(path, 'utf8')
  writeFileSync(path, yaml.replace('- { type: string, enum: [none, auto, required] }', '- { type: object }'))
  const { code, said } = run()
  writeFileSync(path, yaml)
  expect(said).toContain('the branches of the oneOf in #/components/schemas/ToolChoice are not told apart by type (object, object)')
  expect(code).toBe(1)
})

test('the schema of rows knows the same levels, tiers and capabilities as the model', () => {
  const { $defs } = JSON.parse(readFileSync(join(project, 'spec/requirement.schema.json'), 'utf8')) as {
    readonly $defs: {
      readonly row: { readonly properties: Record<string, { readonly enum: unknown }> }
      readonly capability: { readonly enum: unknown }
    }
  }
  expect($defs.row.properties['level']?.enum).toEqual(levels)
  expect($defs.row.properties['tier']?.enum).toEqual(tiers)
  expect($defs.capability.enum).toEqual(capabilities)
})
