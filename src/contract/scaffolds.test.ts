// `npm run new-requirement AREA` and `npm run fixture`, in a copy of the project; and that nothing is left to fill in.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import type { Transcript } from '../model/transcript.ts'
import { run } from '../run/run.ts'
import { virtualClock } from '../transport/clock.ts'
import { recorder } from '../transport/record-text.ts'
import { memory } from '../transport/transport.ts'
import { type Ended, script, scriptModule } from './script.support.ts'

const project = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'scaffolds-'))
for (const name of [
  'spec',
  'scripts',
  'src',
  'suites',
  'fixtures/images',
  'fixtures/transcripts',
  'package.json',
  '.prettierrc.json',
  'CHANGELOG.md',
])
  cpSync(join(project, name), join(copy, name), { recursive: true })
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
afterAll(() => {
  rmSync(copy, { recursive: true })
})

const filesIn = (folder: string, root: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))

test('nothing is left to fill in', () => {
  const files = ['spec', 'suites', 'fixtures/transcripts', 'src/endpoint'].flatMap((folder) => filesIn(folder, project))
  const open = ['CHANGELOG.md', ...files].filter(
    (file) => /\.(ts|txt|yaml|md)$/.test(file) && readFileSync(join(project, file), 'utf8').includes('FILL IN'),
  )
  // What writes it.
  expect(open.filter((file) => file !== 'suites/recorded-fixture.support.ts')).toEqual([])
})

test('a new requirement is seven files, each of which says what to fill in, and its fixtures are judged as they say', async () => {
  const { said } = await script('new-requirement', copy, ['usage'])
  const files =
    said
      .split('\n\n')[0]
      ?.split('\n')
      .map((line) => line.split(/ {2,}/)[0] ?? '') ?? []
  const id = /USE-\d{3}/.exec(said)?.[0] ?? ''
  expect(files).toHaveLength(7)
  for (const file of files.filter((one) => !one.endsWith('suite.ts')))
    expect(readFileSync(join(copy, file), 'utf8'), file).toContain('FILL IN')
  expect(readFileSync(join(copy, 'src/generated/names.ts'), 'utf8')).toContain(`| "${id}"`)
  expect(readFileSync(join(copy, 'src/generated/registries.ts'), 'utf8')).toContain(`| "${id.toLowerCase()}-violated"`)
  expect(await outcomes(id)).toEqual(['holds', 'violated'])
})

/** What the suites of the copy see of the requirement in its two fixtures. */
async function outcomes(id: string): Promise<readonly string[]> {
  const contents = `import { readFileSync } from 'node:fs'
    import { probesOf, silent } from './suites/tame-context.support.ts'
    import { parsed } from './suites/fixture.support.ts'
    import { suites } from './suites/index.ts'
    import { read } from './src/reading/reading.ts'
    const plain = suites.flatMap(({ scenarios }) => scenarios).find(({ name }) => name === 'http/plain')
    const probes = new Map(probesOf(plain, silent).map((probe) => [probe.name, probe]))
    const check = suites.flatMap(({ checks }) => checks).find(({ requirement }) => requirement === '${id}')
    export const outcomes = ['holds', 'violated'].map((name) => {
      const { transcripts } = parsed(readFileSync('${copy}/fixtures/transcripts/usage/${id}-' + name + '-fill-in.txt', 'utf8'), probes)
      return check.observe(read(transcripts[0])).outcome
    })`
  const outfile = join(copy, 'outcomes.mjs')
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const
  await build({ stdin: { contents, resolveDir: copy, loader: 'ts' }, outfile, ...options })
  return ((await import(pathToFileURL(outfile).href)) as { readonly outcomes: readonly string[] }).outcomes
}

test.each([[[]], [['no-such-area']], [['sse', 'stream']]])('new-requirement wants one area: %j', async (options) => {
  const { code, said } = await script('new-requirement', copy, options)
  expect([code, said]).toEqual([2, expect.stringMatching(/^usage: npm run new-requirement AREA/)])
})

test('a fixture from recorded traffic has what shows the finding, and no more', async () => {
  const clock = virtualClock(Date.now())
  const key = 'sk-a-key-of-tests-0123456789'
  const { url, accept } = memoryEndpoint({ apiKey: key, faults: ['done-quoted:double-quotes'] }, clock)
  const record = recorder('0.0.0')
  const recorded: Transcript[] = []
  const lines: string[] = []
  await run({
    baseUrl: url,
    key,
    only: ['SSE-001'],
    cases: 0,
    transport: memory(accept, clock),
    listen: (event) => {
      if (event.kind === 'opened') lines.unshift(record.header(event.header))
      if (event.kind !== 'transcript') return
      recorded.push(event.transcript)
      lines.push(record.exchange(event.transcript, event.order))
    },
  })
  const path = join(copy, 'transcripts.ndjson')
  writeFileSync(path, [...lines, record.close(null).footer].join(''))
  const { load } = await scriptModule<{ readonly load: (root: string) => Promise<unknown> }>('fixture')
  const tools = await load(copy)
  const fixture = (id: string): Promise<Ended> => script('fixture', copy, [path, id, 'SSE-001'], () => tools)
  expect(await fixture('http/stream#1')).toMatchObject({ code: 0 })
  const file = join(copy, 'fixtures/transcripts/sse/SSE-001-violated-recorded.txt')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('data: "[DONE]"\\n\\n')
  expect(text).toMatch(/^# SSE-001 violated: FILL IN/)
  // What else would be missed is kept: the finish, and the usage that was asked for.
  const stream = recorded.find(({ id }) => id === 'http/stream#1')
  expect(stream?.pieces.length).toBeGreaterThan(10)
  expect(text.match(/^@/gm)?.length).toBeLessThan(6)
  expect(text).not.toContain('Date:')
  expect(await fixture('http/stream#9')).toEqual({ code: 1, said: expect.stringContaining('has no exchange http/stream#9') as string })
})
