// Shards as processes, as machines would run them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { EndpointOptions } from '../endpoint/endpoint.ts'
import { target } from '../run/loopback.support.ts'
import { cli, filesIn, folderFor, spawned } from './command.support.ts'
import { fleetIn, gated, partIn, served, targetsFile, timeless } from './fleet.support.ts'

const smoke = { tier: 'smoke', models: ['embedded-1'] } as const
test('a shard that is killed with SIGKILL is run again, loses nothing, and merges to what an undisturbed run does', async () => {
  const faults: readonly EndpointOptions['faults'][] = [[], ['plain-labelled-text'], [], ['stream-charset-wrong'], []]
  const gate = await gated()
  const targets = await Promise.all(
    faults.map(async (injected, at) => ({
      name: `t${String(at)}`,
      baseUrl: await served({ otherModels: ['org/other'], faults: injected }),
      tier: 'smoke',
      models: ['embedded-1', 'org/other'],
      ...(at < 2 ? { group: 'one-account' } : {}),
    })),
  )
  // The shortest chain with the last name: it is run last.
  const file = targetsFile([...targets, { ...smoke, name: 'z', baseUrl: gate.url }])
  const run = (shard: number, out: string, started?: Parameters<typeof spawned>[1]) =>
    spawned(
      ['fleet', 'run', '--targets', file, '--shard', `${String(shard)}/2`, '--nonce', 'test', '--parallel', '1', '--out', out],
      started,
    )
  const parts = [folderFor(), folderFor()] as const
  expect([(await run(1, parts[0])).code, (await run(2, parts[1])).code]).toEqual([0, 0])
  const shard = partIn(parts[0]).plan.pairs.find(({ target: name }) => name === 'z')?.shard ?? 0
  const [killed, other] = [folderFor(), parts[2 - shard] ?? '']
  gate.hold()
  const dead = await run(shard, killed, (child) => {
    void vi.waitFor(
      () => {
        if (!existsSync(join(killed, 'z/embedded-1/.running'))) throw new Error('too early')
        child.kill('SIGKILL')
      },
      { timeout: 200_000, interval: 5 },
    )
  })
  expect(dead.code).toBeNull()
  const before = partIn(killed).pairs
  expect([partIn(killed).complete, before.length]).toEqual([false, partIn(parts[shard - 1] ?? '').pairs.length - 1])
  gate.release()
  expect(await run(shard, killed)).toMatchObject({ code: 0, err: '' })
  // What was finished was not run again.
  for (const pair of before) expect(partIn(killed).pairs).toContainEqual(pair)
  const [whole, restarted, swapped] = [folderFor(), folderFor(), folderFor()]
  expect((await cli(['fleet', 'merge', ...parts, '--out', whole])).code).toBe(0)
  expect((await cli(['fleet', 'merge', killed, other, '--out', restarted])).code).toBe(0)
  expect(fleetIn(whole).pairs).toHaveLength(11)
  expect(timeless(fleetIn(restarted))).toEqual(timeless(fleetIn(whole)))
  // The same parts in another order give the same bytes.
  await cli(['fleet', 'merge', ...parts.toReversed(), '--out', swapped])
  const bytes = (folder: string) => filesIn(folder).map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')])
  expect(bytes(swapped)).toEqual(bytes(whole))
})

test("one pair's trouble never ends another's: a target that is not there, one that hangs, one without its key, one whose model is not served", async () => {
  const url = await served({ apiKey: 'alpha-key-0123456789' })
  const silent = await target(() => undefined)
  const file = targetsFile([
    { ...smoke, name: 'good', baseUrl: url, apiKeyEnv: 'ALPHA_KEY' },
    { ...smoke, name: 'gone', baseUrl: 'http://127.0.0.1:9/v1' },
    { ...smoke, name: 'hangs', baseUrl: silent },
    { ...smoke, name: 'keyless', baseUrl: url, apiKeyEnv: 'MISSING_KEY' },
    { ...smoke, name: 'other', baseUrl: url, apiKeyEnv: 'ALPHA_KEY', models: ['../../x', '--help', 'con', 'x'.repeat(900)] },
  ])
  const out = folderFor()
  const { code, out: said } = await cli(['fleet', 'run', '--targets', file, '--out', out], {
    variables: { ALPHA_KEY: 'alpha-key-0123456789' },
  })
  expect(code).toBe(3)
  const part = partIn(out)
  expect(part.complete).toBe(false)
  expect(Object.fromEntries(part.pairs.map(({ id, outcome }) => [id, outcome]))).toEqual({
    'good/embedded-1': 'reported',
    'gone/embedded-1': 'start-failed',
    'hangs/embedded-1': 'start-failed',
    'keyless/embedded-1': 'start-failed',
    'other/%2E.%2F..%2Fx': 'start-failed',
    'other/--help': 'start-failed',
    'other/%63on': 'start-failed',
    [part.plan.pairs.find(({ model }) => model.startsWith('xxx'))?.id ?? '']: 'start-failed',
  })
  const because = (id: string) => part.pairs.find((pair) => pair.id === id)?.because
  expect(because('keyless/embedded-1')).toBe('apiKeyEnv: the environment variable MISSING_KEY is not set.')
  expect(because('gone/embedded-1')).toContain('127.0.0.1:9')
  expect(because('other/--help')).toContain('does not serve the model "--help"')
  expect(said).toContain('good/embedded-1: reported, exit code 0')
  const merged = folderFor()
  expect((await cli(['fleet', 'merge', out, '--out', merged])).out).toContain('1 report of 8 runs: 7 start-failed')
  expect(
    fleetIn(merged)
      .pairs.map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(['reported', ...Array<string>(7).fill('start-failed')])
})

test('each run has the secrets of its own target alone, and no file and no command line has any', async () => {
  const [alpha, beta] = ['alpha-key-0123456789', 'beta-key-0123456789']
  const file = targetsFile([
    { ...smoke, name: 'a', baseUrl: await served({ apiKey: alpha }), apiKeyEnv: 'ALPHA_KEY', headers: { 'X-Tenant': '@TENANT' } },
    { ...smoke, name: 'b', baseUrl: await served({ apiKey: beta }), apiKeyEnv: 'BETA_KEY' },
  ])
  const out = folderFor()
  const command = fileOfCommand(out)
  const { code } = await cli(['fleet', 'run', '--targets', file, '--out', join(out, 'part')], {
    variables: { ALPHA_KEY: alpha, BETA_KEY: beta, TENANT: 'tenant-0123456789', OTHER: 'other-0123456789' },
    command,
  })
  expect(code).toBe(0)
  const started = readFileSync(join(out, 'started.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { env: object; argv: readonly string[] })
  const names = started.map(({ env }) =>
    Object.keys(env)
      .filter((name) => /KEY|TENANT|OTHER/.test(name))
      .sort(),
  )
  expect(names.sort()).toEqual([['ALPHA_KEY', 'TENANT'], ['BETA_KEY']])
  const secrets = [alpha, beta, 'tenant-0123456789']
  for (const secret of secrets) {
    expect(JSON.stringify(started.map(({ argv }) => argv))).not.toContain(secret)
    for (const path of filesIn(join(out, 'part'))) expect(readFileSync(path, 'utf8')).not.toContain(secret)
  }
})

/** The command line, which notes what it was started with. */
function fileOfCommand(folder: string): readonly string[] {
  const path = join(folder, 'command.mjs')
  const cliPath = join(process.cwd(), 'dist/cli.js')
  writeFileSync(
    path,
    `import { appendFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(join(folder, 'started.ndjson'))}, JSON.stringify({ env: process.env, argv: process.argv }) + '\\n')
await import(${JSON.stringify(cliPath)})
`,
  )
  return [process.execPath, path]
}

/** Calls back once the run has begun its record: the gate keeps it from its end. */
const onceBegun = (folder: string, then: () => void): void => {
  void vi.waitFor(
    () => {
      if (!existsSync(join(folder, 'transcripts.ndjson'))) throw new Error('too early')
      then()
    },
    { timeout: 200_000, interval: 5 },
  )
}

test('a signal ends the runs with their reports, and the next call resumes them', async () => {
  const gate = await gated(1)
  const file = targetsFile([{ ...smoke, name: 'slow', baseUrl: gate.url }])
  const out = folderFor()
  const folder = join(out, 'slow/embedded-1')
  const args = ['fleet', 'run', '--targets', file, '--nonce', 'test', '--out', out]
  const first = await spawned(args, (child) => {
    onceBegun(folder, () => child.kill('SIGTERM'))
  })
  expect(first.code).toBe(3)
  expect(partIn(out)).toMatchObject({
    complete: false,
    pairs: [{ id: 'slow/embedded-1', outcome: 'interrupted', because: 'The run was interrupted by SIGTERM.', attempts: 1 }],
  })
  expect((await cli(['fleet', 'merge', out, '--out', folderFor()])).err).toContain(
    'the pair slow/embedded-1 was planned and not run to its end',
  )
  const merged = folderFor()
  await cli(['fleet', 'merge', out, '--allow-missing', '--out', merged])
  expect(fleetIn(merged).pairs).toMatchObject([{ outcome: 'missing', run: null, folder: null }])
  const report = () => readFileSync(join(folder, 'report.json'), 'utf8')
  expect(report()).toContain('interrupted: SIGTERM')
  gate.release()
  expect((await spawned(args)).code).toBe(0)
  expect(partIn(out)).toMatchObject({ complete: true, pairs: [{ outcome: 'reported', attempts: 2 }] })
  expect(report()).not.toContain('interrupted: SIGTERM')
})

test('a run whose process is killed alone is crashed, and is resumed by the next call; what cannot be resumed begins again', async () => {
  const gate = await gated(1)
  const file = targetsFile([{ ...smoke, name: 'one', baseUrl: gate.url }])
  const out = folderFor()
  const folder = join(out, 'one/embedded-1')
  const args = ['fleet', 'run', '--targets', file, '--nonce', 'test', '--out', out]
  const running = spawned(args)
  onceBegun(folder, () => process.kill(Number(readFileSync(join(folder, '.running'), 'utf8').split('\n')[0]), 'SIGKILL'))
  expect((await running).code).toBe(3)
  expect(partIn(out).pairs).toMatchObject([{ outcome: 'crashed', because: 'SIGKILL ended the process of the run.', exitCode: null }])
  gate.release()
  writeFileSync(join(folder, 'transcripts.ndjson'), '{"kind":"hea')
  expect((await spawned(args)).code).toBe(0)
  expect(partIn(out).pairs).toMatchObject([{ outcome: 'reported', attempts: 3 }])
})

test('a report that was changed is not taken for a finished run, and one that part.json does not know is', async () => {
  const file = targetsFile([{ ...smoke, name: 'one', baseUrl: await served() }])
  const out = folderFor()
  const args = ['fleet', 'run', '--targets', file, '--nonce', 'test', '--out', out]
  expect((await cli(args)).code).toBe(0)
  const finished = partIn(out)
  // As if the shard had been killed between the report and part.json.
  writeFileSync(join(out, 'part.json'), JSON.stringify({ ...finished, pairs: [], complete: false }))
  expect((await cli(args)).code).toBe(0)
  expect(partIn(out).pairs).toMatchObject([{ outcome: 'reported', attempts: 0, reportDigest: finished.pairs[0]?.reportDigest }])
  writeFileSync(join(out, 'one/embedded-1/report.json'), '{"run":')
  expect((await cli(args)).code).toBe(0)
  expect(partIn(out).pairs).toMatchObject([{ outcome: 'reported', attempts: 2 }])
})
