import { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { addOptions } from '../cli/option-flags.ts'
import { reporters } from '../reporters/registry.ts'
import { compareOptions, listOptions, recordOptions, replayOptions, reportOptions, serveOptions, verifyOptions } from './command-options.ts'
import { reportFormats } from './limit-options.ts'
import { readFileMembers } from './read.ts'
import type { RunOptions } from './run-options.ts'
import { type Given, entries, options } from './schema.ts'
import { camel, kebab } from './spelling.ts'

const flagsOf = (known: Parameters<typeof addOptions>[1]): readonly string[] => {
  const command = new Command()
  addOptions(command, known)
  return command.options.map(({ long }) => long ?? '')
}

test('the generated RunOptions are what the schema reads', () => {
  type Defined<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> }
  expectTypeOf<Defined<RunOptions>>().toEqualTypeOf<Defined<Given>>()
})

test('names are the same in each place, but for their spelling', () => {
  const written = entries.filter(([, option]) => option.written !== null).map(([name]) => name)
  expect([...new Set(flagsOf(options).map((flag) => camel(flag.replace(/^--no-/, '--'))))]).toEqual(written)
  for (const name of written) expect(camel(kebab(name))).toBe(name)
  const schema = JSON.parse(readFileSync('spec/configuration.schema.json', 'utf8')) as { readonly properties: object }
  expect(Object.keys(schema.properties)).toEqual(written.filter((name) => options[name as keyof typeof options].isInFile))
})

test('what the library calls by another name is listed, with the reason', () => {
  const named = (place: 'written' | 'value'): readonly string[] =>
    entries.filter(([, option]) => option[place] === null).map(([name]) => name)
  // A key is a value in the library, and never written elsewhere. Headers come one by one on the command line.
  expect(named('written')).toEqual(['key', 'headers', 'proxy', 'reproduce', 'curl', 'source', 'transport', 'signal', 'listen'])
  // Where reports are written, and what the exit code is, is the program's alone.
  expect(named('value')).toEqual([
    'plan',
    'config',
    'out',
    'resume',
    'format',
    'github',
    'verbose',
    'quiet',
    'json',
    'yes',
    'repeat',
    'repeatUntil',
    'keepRuns',
    'apiKeyEnv',
    'apiKeyFile',
    'header',
    'failOn',
    'updateBaseline',
  ])
})

test('formats are those of the reporters', () => {
  expect([...reportFormats].sort()).toEqual(reporters.map(({ name }) => name).sort())
})

test('the inputs of action.yml and the rows of the README are options', () => {
  const action = readFileSync('action.yml', 'utf8')
  const readme = readFileSync('README.md', 'utf8')
  for (const [name, { input, written }] of entries) {
    if (input) expect(action).toContain(`\n  ${kebab(name)}:\n`)
    if (written !== null && name !== 'auth') expect(readme).toContain(`| \`--${kebab(name)}`)
  }
})

describe('the published schema of the configuration file agrees with the reader', async () => {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const schema = JSON.parse(readFileSync('spec/configuration.schema.json', 'utf8')) as object
  const valid = new Ajv2020({ strictTypes: false, formats: { uri: true } }).compile(schema)
  test.each<[unknown, boolean]>([
    [{}, true],
    [{ baseUrl: 'https://x.example/v1', tier: 'smoke', only: ['sse'], seed: 'random', auth: false, extraBody: { a: 1 } }, true],
    [{ header: ['X-Tenant=@TENANT'], github: false, format: ['md'], failOn: 'never', maxTime: 0.5, model: null }, true],
    [{ repeat: 20, repeatUntil: '06:00', keepRuns: 3 }, true],
    [{ repeatUntil: '2026-12-01T06:00:00+01:00' }, true],
    [{ repeat: 0 }, false],
    [{ repeatUntil: '25:00' }, false],
    [{ teir: 'smoke' }, false],
    [{ plan: true }, false],
    [{ key: 'sk-1' }, false],
    [{ seed: 1.5 }, false],
    [{ seed: '1' }, false],
    [{ concurrency: 0 }, false],
    [{ rps: 0 }, false],
    [{ extraBody: [] }, false],
    [{ header: ['X-Tenant=plain'] }, false],
    [{ format: ['pdf'] }, false],
    [[], false],
  ])('%j', (given, isValid) => {
    expect(valid(given)).toBe(isValid)
    if (isValid) expect(readFileMembers(given)).toEqual(given)
    else expect(() => readFileMembers(given)).toThrow(/expected|there is no option/)
  })
})

describe('the help', () => {
  test.each(
    Object.entries({ options, serveOptions, listOptions, reportOptions, compareOptions, replayOptions, recordOptions, verifyOptions }),
  )('of %s has every option, within 80 columns', (_, known) => {
    const command = new Command('x')
    addOptions(command, known)
    const lines = command.configureHelp({ helpWidth: 80 }).helpInformation().split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    for (const flag of flagsOf(known)) expect(lines.some((line) => line.trim().startsWith(flag))).toBe(true)
  })
})
