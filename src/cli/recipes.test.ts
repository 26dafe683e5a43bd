// The shell steps of the recipes in README.md, and of action.yml, as a CI server runs them. npx runs this checkout instead of the registry's package,
// with the options of MORE: README's examples run as they are printed, and smoke is enough to see each of them through.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { key, reportIn } from './command.support.ts'

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>
  readonly conformance?: {
    readonly script: readonly string[]
    readonly variables: Readonly<Record<string, string>>
    readonly artifacts: { readonly paths: readonly string[]; readonly reports: { readonly junit: string } }
  }
}

const healthy = await startEndpoint({ apiKey: key })
const faulty = await startEndpoint({ apiKey: key, faults: ['no-done'] })
const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-recipes-'))
const stub = `#!/bin/sh
[ "$1" = --yes ] && shift
case $1 in vision-conformance | vision-conformance@*) shift ;; *) exit 97 ;; esac
exec '${process.execPath}' '${resolve('dist/cli.js')}' "$@" $MORE
`
writeFileSync(join(folder, 'npx'), stub)
chmodSync(join(folder, 'npx'), 0o755)
afterAll(async () => {
  await healthy.close()
  await faulty.close()
  rmSync(folder, { recursive: true, force: true })
})

const workflows = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, yaml = '']) => parse(yaml) as Workflow,
)
const github = workflows.flatMap(({ jobs }) => Object.values(jobs ?? {}))
const gitlab = workflows.flatMap(({ conformance }) => conformance ?? [])
const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly file: (name: string) => string
  readonly folder: string
}

/** Runs a script as the runner does, in a folder of its own. */
async function shell(script: string, environment: Readonly<Record<string, string>>): Promise<Ran> {
  const place = mkdtempSync(join(folder, 'job-'))
  const PATH = `${folder}:${process.env['PATH'] ?? ''}`
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: place, env: { PATH, ...environment } })
  let out = ''
  child.stdout.on('data', (data) => (out += String(data)))
  const code = await new Promise<number | null>((ended) => child.on('close', ended))
  return { code, out, folder: place, file: (name) => readFileSync(join(place, name), 'utf8') }
}

/** Variables with what the server puts in: secrets, inputs, and our endpoint in place of the example's. */
const filled = (
  given: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
  url: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ (\S+) \}\}/g, (_, path: string) => values[path] ?? '').replace('https://staging.example.com/v1', url),
    ]),
  )

const MORE = '--tier smoke'
const runner = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_OUTPUT: 'outputs' }

test('README has a recipe for each server, and no script holds an expression', () => {
  expect([github.length, gitlab.length]).toEqual([1, 1])
  for (const { run = '' } of [...github.flatMap(({ steps }) => steps), ...action.runs.steps]) expect(run).not.toContain('${{')
})

test('the action brings the version that it stands beside', () => {
  expect(action.inputs['version']?.default).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }).version)
})

describe('the recipe for GitHub', () => {
  const steps = github.flatMap((job) => job.steps)
  const step = steps.find(({ run }) => run !== undefined)
  const run = (url: string): Promise<Ran> =>
    shell(step?.run ?? 'exit 98', { MORE, ...runner, ...filled(step?.env ?? {}, { 'secrets.STAGING_API_KEY': key }, url) })

  test('passes for a conformant endpoint, with a summary, outputs, and every file that a later step takes', async () => {
    const ran = await run(healthy.url)
    expect(ran.code).toBe(0)
    expect(ran.file('summary.md')).toMatch(/^# `127\.0\.0\.1:\d+`: Conformant \(smoke tier\)/)
    expect(ran.file('outputs')).toMatch(/^verdict=conformant\nconformant=true\nfailed=0\nwarned=0\n/)
    const taken = steps.flatMap(({ with: given }) => [given?.['path'], given?.['sarif_file']]).filter((path) => path !== undefined)
    expect(taken).toEqual(['conformance', 'conformance/report.sarif'])
    for (const path of taken) expect(existsSync(join(ran.folder, path))).toBe(true)
  })

  test('fails for another, with an annotation, and takes no line of the report for a command', async () => {
    const ran = await run(faulty.url)
    expect(ran.code).toBe(1)
    const [, word = ''] = /^::stop-commands::(\S+)\n/.exec(ran.out) ?? []
    const [plain = '', commands = ''] = ran.out.split(`\n::${word}::\n`)
    expect(plain).toMatch(/^ +fails +STR-001 /m)
    expect(commands).toMatch(/^::error title=.*Requirements: STR-001\.$/m)
    expect(
      commands
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('::')),
    ).toBe(true)
    expect(ran.file('outputs')).toContain('conformant=false\nfailed=1\n')
  })
})

test('the recipe for GitLab passes for a conformant endpoint, with the files that it keeps', async () => {
  const [job] = gitlab
  if (job === undefined) throw new Error('no recipe')
  const ran = await shell(job.script.join('\n'), { MORE, VISION_CONFORMANCE_API_KEY: key, ...filled(job.variables, {}, healthy.url) })
  expect(ran.code).toBe(0)
  expect(ran.out).not.toContain('::')
  for (const path of [...job.artifacts.paths, job.artifacts.reports.junit]) expect(existsSync(join(ran.folder, path))).toBe(true)
})

describe('action.yml', () => {
  const step = action.runs.steps.find(({ run }) => run !== undefined)
  const run = (inputs: Readonly<Record<string, string>>): Promise<Ran> => {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, input.default ?? ''])
    const given = Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value])
    const values = Object.fromEntries([...defaults, ...given]) as Readonly<Record<string, string>>
    return shell(step?.run ?? 'exit 98', { ...runner, ...filled(step?.env ?? {}, values, healthy.url) })
  }

  test('passes its inputs on, and promises the outputs that are set', async () => {
    const model = reportedModel(await run({ 'base-url': healthy.url, 'api-key': key, tier: 'smoke', args: '--only http --seed 7' }))
    const ran = await run({ 'base-url': healthy.url, 'api-key': key, tier: 'smoke', model, args: '' })
    expect(ran.code).toBe(0)
    const set = new Map(
      ran
        .file('outputs')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    )
    const promised = Object.entries(action.outputs).map(([name, { value }]) => [name, value])
    expect(promised).toEqual([...set.keys()].map((name) => [name, `\${{ steps.check.outputs.${name} }}`]))
    expect(existsSync(join(ran.folder, set.get('page') ?? ''))).toBe(true)
  })

  test('takes an input for a word, whatever it holds', async () => {
    const ran = await run({ 'base-url': healthy.url, 'api-key': key, tier: 'smoke', model: 'x"; touch owned; "$(touch owned)', args: '' })
    expect(ran.code).toBe(2)
    expect(existsSync(join(ran.folder, 'owned'))).toBe(false)
  })
})

/** A line of README's shell examples, with our endpoint and its model in place of the example's. */
const examples = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.split('\n').filter((line) => line.startsWith('npx ')),
)

describe('the examples of README', () => {
  const place = mkdtempSync(join(folder, 'examples-'))
  const PATH = `${folder}:${process.env['PATH'] ?? ''}`
  const environment = { PATH, VISION_CONFORMANCE_API_KEY: key, STAGING_URL: healthy.url, PRODUCTION_KEY: key, STAGING_KEY: key }
  const targets = /^```yaml\n(# targets\.yaml\n[^]*?)^```$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const isRun = (line: string): boolean => /^npx vision-conformance(?: +(?:--|#|$))/.test(line)
  const run = (line: string): Promise<{ readonly code: number | null; readonly err: string }> => {
    const command = line
      .replace(/https:\/\/(?:api|staging)\.example\.com\/v1/, healthy.url)
      .replace('my-model', 'embedded-1')
      .replace('a/report.json b/report.json …', 'reports/latest/report.json reports/latest/report.json')
    const child = spawn('bash', ['--noprofile', '--norc', '-c', command], {
      cwd: place,
      env: { ...environment, ...(isRun(line) ? { MORE } : {}) },
    })
    let err = ''
    child.stderr.on('data', (data) => {
      err += String(data)
      if (/Listening on|Recording at/.test(err)) child.kill()
    })
    return new Promise((ended) =>
      child.on('close', (code) => {
        ended({ code, err })
      }),
    )
  }

  /** Leaves what a run leaves that is killed: a record that breaks off. */
  const killed = async (line: string): Promise<void> => {
    await run(line)
    const record = join(place, 'reports/latest/transcripts.ndjson')
    const text = readFileSync(record, 'utf8')
    writeFileSync(record, text.slice(0, text.length / 2))
  }

  test('there are those of each command', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8)
    const commands = examples.map((line) => /^npx vision-conformance ([a-z]+)/.exec(line)?.[1] ?? 'run')
    expect([...new Set(commands)].sort()).toEqual(['explain', 'fleet', 'judge', 'record', 'replay', 'report', 'run', 'serve', 'verify'])
  })

  test.each(examples.filter(isRun))('%s', async (line) => {
    writeFileSync(join(place, 'conformance.yaml'), `baseUrl: ${healthy.url}\norganisation: Example\n`)
    if (line.includes(' --resume')) await killed(line.replace(/ --resume \S+/, ''))
    expect(await run(line)).toMatchObject({ code: 0 })
  })

  test.each(examples.filter((line) => !isRun(line)))('%s', async (line) => {
    writeFileSync(
      join(place, 'targets.yaml'),
      targets.replaceAll(/https:\/\/(?:api|staging)\.example\.com\/v1/g, healthy.url).replaceAll('my-model', 'embedded-1'),
    )
    if (line.includes(' verify')) await run(`MORE= ${examples.find((one) => one.includes('--format claim')) ?? ''} --cases 0`)
    const { code, err } = await run(line)
    if (line.includes(' record')) expect(err).toContain('use it as the base URL of your client')
    else if (line.includes(' serve')) expect(err).toContain('API key embedded-key')
    else if (line.includes(' replay')) expect([code, err]).toEqual([2, expect.stringContaining('has no minimal failing request')])
    else expect([code, err]).toEqual([0, ''])
  })
})

function reportedModel(ran: Ran): string {
  const { run, target } = reportIn(join(ran.folder, 'conformance'))
  expect([run.seed, run.tier]).toEqual([7, 'smoke'])
  return target.model
}
