// The shell steps of .github/workflows/fleet.yml and deploy/gitlab/fleet.yml, as runners execute them, in the order of their jobs.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { type ReceivedRequest, json, target } from '../run/loopback.support.ts'
import { folderFor, key } from './command.support.ts'
import { partIn, served } from './fleet.support.ts'

type Variables = Readonly<Record<string, string>>

interface Job {
  readonly permissions?: Variables
  readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly env?: Variables }[]
}

const source = readFileSync('.github/workflows/fleet.yml', 'utf8')
const { jobs, on, permissions } = parse(source) as {
  readonly jobs: Readonly<Record<'issue' | 'merge' | 'plan' | 'publish' | 'run', Job>>
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly default: unknown }>> } }
  readonly permissions: Variables
}
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

const targets = (url: string): string =>
  `schema: vision-conformance/targets@1
targets:
  - { name: production, baseUrl: "${url}", apiKeyEnv: PRODUCTION_KEY, models: [embedded-1], tier: smoke }
  - { name: staging, baseUrl: "${url}", apiKeyEnv: STAGING_KEY, models: [embedded-1], tier: smoke }
`

/** A directory for commands that runners have, or that stand for those of the registry. */
function commands(): string {
  const bin = folderFor()
  const put = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}`)
    chmodSync(join(bin, name), 0o755)
  }
  put(
    'npx',
    `[ "$1 $2" = '--yes vision-conformance@${version}' ] || exit 97\nshift 2\nexec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"\n`,
  )
  put('node', `exec '${process.execPath}' "$@"\n`)
  put('gh', 'printf "%s\\n" "$@" > gh.txt\n')
  return bin
}

interface Ran {
  readonly code: number | null
  readonly out: string
}

/** As GitHub runs a step without `shell`, and GitLab a script by bash. */
function shell(script: string, folder: string, environment: Variables): Promise<Ran> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...environment, PATH: [commands(), process.env['PATH']].join(delimiter) },
  })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += String(data)))
  return new Promise((ended) =>
    child.on('close', (code) => {
      ended({ code, out })
    }),
  )
}

const outputsIn = (folder: string): Variables =>
  Object.fromEntries(
    readFileSync(join(folder, 'outputs'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )

/** The steps of a job, with expressions replaced by their values. */
async function github(name: keyof typeof jobs, folder: string, values: Variables): Promise<readonly Ran[]> {
  const ran: Ran[] = []
  const filled = (env: Variables): Variables =>
    Object.fromEntries(
      Object.entries(env).map(([variable, text]) => [
        variable,
        text.replace(/\$\{\{ (\S+) \}\}/g, (whole, path: string) => values[path] ?? whole),
      ]),
    )
  for (const { run, env = {} } of jobs[name].steps)
    if (run !== undefined)
      ran.push(await shell(run, folder, { VERSION: version, GITHUB_OUTPUT: 'outputs', GITHUB_STEP_SUMMARY: 'summary.md', ...filled(env) }))
  return ran
}

const variables = { PRODUCTION_KEY: key, STAGING_KEY: key }

/** A site with a night before this one, in which everything passed: what the cache brings back. */
async function cachedSite(folder: string, site: string): Promise<void> {
  writeFileSync(join(folder, 'targets.yaml'), targets(await served({ apiKey: key })))
  const cli = `npx --yes vision-conformance@${version} fleet`
  const script = `${cli} run --out before && ${cli} merge before --out merged && ${cli} site merged --date 2026-01-01 --out ${site}`
  expect(await shell(script, folder, variables)).toMatchObject({ code: 0 })
  writeFileSync(join(folder, 'targets.yaml'), targets(await served({ apiKey: key, faults: ['no-done'] })))
}

const worse = '- `production / embedded-1`: now fails STR-001\n- `staging / embedded-1`: now fails STR-001\n'

describe('the workflow for GitHub', () => {
  test('brings the version that it stands beside, and no step holds an expression', () => {
    expect(on.workflow_call.inputs['version']?.default).toBe(version)
    for (const { run = '' } of Object.values(jobs).flatMap(({ steps }) => steps)) expect(run).not.toContain('${{')
  })

  test('uses the same versions of actions as the other workflows, and each job has the permissions that it needs', () => {
    const others = ['ci', 'release'].map((name) => readFileSync(`.github/workflows/${name}.yml`, 'utf8')).join('')
    const own = [...source.matchAll(/uses: (actions\/(?:checkout|setup-node)@\S+)/g)].map(([, action = '']) => action)
    expect(own.length).toBeGreaterThan(4)
    for (const action of own) expect(others).toContain(action)
    for (const [, action = ''] of source.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/^actions\/[\w/-]+@v\d+$/)
    expect(permissions).toEqual({ contents: 'read' })
    expect(Object.entries(jobs).flatMap(([name, job]) => (job.permissions ? [[name, job.permissions]] : []))).toEqual([
      ['publish', { pages: 'write', 'id-token': 'write' }],
      ['issue', { issues: 'write' }],
    ])
  })

  test('plans, runs the shards, merges, and opens an issue once something got worse', async () => {
    const folder = folderFor()
    await cachedSite(folder, 'site')
    const keys = `PRODUCTION_KEY=${key}\r\nSTAGING_KEY=${key}\n`
    const values = { 'inputs.targets': 'targets.yaml', 'inputs.shards': '2', 'secrets.keys': keys, 'github.token': 'gh-token' }
    expect(await github('plan', folder, values)).toMatchObject([{ code: 0 }])
    const { include } = JSON.parse(outputsIn(folder)['matrix'] ?? '') as { readonly include: readonly { readonly shard: string }[] }
    expect(include.map(({ shard }) => shard)).toEqual(['1/2', '2/2'])
    for (const { shard } of include) {
      const [ran] = await github('run', folder, { ...values, 'matrix.shard': shard })
      expect(ran?.code).toBe(0)
      expect(ran?.out.replaceAll(`::add-mask::${key}`, '')).not.toContain(key)
    }
    expect(readdirSync(join(folder, 'fleet'))).toEqual(['part-1', 'part-2'])
    const date = outputsIn(folder)['date'] ?? ''
    expect(await github('merge', folder, { ...values, 'needs.plan.outputs.date': date })).toMatchObject([{ code: 0 }, { code: 0 }])
    expect(outputsIn(folder)['changes']).toBe('2')
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(worse)
    expect(existsSync(join(folder, 'site/index.html'))).toBe(true)
    expect(await github('issue', folder, values)).toMatchObject([{ code: 0 }])
    expect(readFileSync(join(folder, 'gh.txt'), 'utf8')).toMatch(
      /^issue\ncreate\n--title\nConformance got worse: \d{4}-\d\d-\d\d\n--body-file\nbody\.md\n$/,
    )
    expect(readFileSync(join(folder, 'body.md'), 'utf8')).toContain(worse)
  })

  test('tries a shard again that ends with 3, and gives up after three times', async () => {
    const folder = folderFor()
    const url = await target((_, response) => {
      json(response, 401, { error: { message: 'The key is not active.' } })
    })
    writeFileSync(join(folder, 'targets.yaml'), targets(url))
    const values = { 'inputs.targets': 'targets.yaml', 'inputs.shards': '2', 'secrets.keys': `PRODUCTION_KEY=${key}\nSTAGING_KEY=${key}` }
    await github('plan', folder, values)
    expect(await github('run', folder, { ...values, 'matrix.shard': '1/2' })).toMatchObject([{ code: 3 }])
    expect(partIn(join(folder, 'fleet/part-1')).pairs).toMatchObject([{ outcome: 'start-failed', attempts: 3 }])
  })
})

interface GitlabJob {
  readonly script: readonly string[]
  readonly artifacts?: { readonly paths: readonly string[] }
}

describe('the template for GitLab', () => {
  const [header, template] = parseAllDocuments(readFileSync('deploy/gitlab/fleet.yml', 'utf8')).map(
    (document) => document.toJS() as unknown,
  )
  const jobsOfGitlab = template as Readonly<Record<string, GitlabJob>>
  const run = async (name: string, folder: string, more: Variables): Promise<Ran> => {
    const job = jobsOfGitlab[name]
    if (job === undefined) throw new Error(`no job ${name}`)
    const ran = await shell(job.script.join('\n'), folder, {
      VERSION: version,
      TARGETS: 'targets.yaml',
      SHARDS: '2',
      ...variables,
      ...more,
    })
    for (const path of job.artifacts?.paths ?? []) expect(existsSync(join(folder, path))).toBe(true)
    return ran
  }

  test('brings the version that it stands beside', () => {
    expect(header).toMatchObject({ spec: { inputs: { version: { default: version } } } })
  })

  test('plans, runs the shards, merges, and opens an issue once something got worse', async () => {
    const folder = folderFor()
    await cachedSite(folder, 'public')
    expect(await run('fleet-plan', folder, {})).toMatchObject({ code: 0 })
    for (const CI_NODE_INDEX of ['1', '2'])
      expect(await run('fleet-run', folder, { CI_NODE_INDEX, CI_NODE_TOTAL: '2' })).toMatchObject({ code: 0 })
    expect(await run('pages', folder, {})).toMatchObject({ code: 0 })
    const asked: ReceivedRequest[] = []
    const url = await target((request, response) => {
      asked.push(request)
      json(response, 201, {})
    })
    const api = { CI_API_V4_URL: url, CI_PROJECT_ID: '7', CI_PIPELINE_URL: 'https://gitlab.example.com/pipelines/1' }
    expect(await run('fleet-issue', folder, api)).toEqual({ code: 0, out: worse })
    expect(asked).toEqual([])
    expect(await run('fleet-issue', folder, { ...api, FLEET_ISSUES_TOKEN: 'glpat-of-a-test' })).toEqual({ code: 0, out: worse })
    expect(asked.map(({ method, path, headers }) => [method, path, headers['private-token']])).toEqual([
      ['POST', '/v1/projects/7/issues', 'glpat-of-a-test'],
    ])
    expect(JSON.parse(asked[0]?.body.toString() ?? '')).toMatchObject({ description: `${worse}\nPipeline: ${api.CI_PIPELINE_URL}` })
  })
})
