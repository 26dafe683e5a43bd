// Which shard runs what, and what keeps shards from disagreeing.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { json, target } from '../run/loopback.support.ts'
import { cli, folderFor } from './command.support.ts'
import { fleetIn, partIn, served, targetsFile } from './fleet.support.ts'

const smoke = { tier: 'smoke', models: ['embedded-1'] } as const

test('one shard at a time writes to a directory, and it stays that of its plan', async () => {
  const file = targetsFile([{ ...smoke, name: 'one', baseUrl: await served() }])
  const out = folderFor()
  const run = (...more: readonly string[]) => cli(['fleet', 'run', '--targets', file, '--out', out, ...more])
  writeFileSync(join(out, '.running'), `${String(process.pid)}\n`)
  expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('is in use by another run') as string })
  rmSync(join(out, '.running'))
  expect((await run('--nonce', 'first')).code).toBe(0)
  expect((await run('--nonce', 'second')).err).toContain(
    'holds a part of another plan, with another nonce: first and second: choose another directory',
  )
  expect((await run('--nonce', 'first', '--shard', '1/2')).err).toContain('another number of shards: 1 and 2')
  writeFileSync(join(out, 'part.json'), '{"schema":')
  expect((await run('--nonce', 'first')).err).toContain('part.json is truncated or not a part of "fleet run"')
})

test('a shard that began yesterday is resumed today', async () => {
  const file = targetsFile([{ ...smoke, name: 'one', baseUrl: await served() }])
  const out = folderFor()
  const run = (...more: readonly string[]) => cli(['fleet', 'run', '--targets', file, '--out', out, ...more])
  expect((await run('--date', '2026-11-29')).code).toBe(0)
  const { nonce } = partIn(out).plan
  expect((await run()).err).toContain('another nonce')
  writeFileSync(join(out, 'part.json'), JSON.stringify({ ...partIn(out), complete: false, pairs: [] }))
  expect((await run()).code).toBe(0)
  expect(partIn(out).plan.nonce).toBe(nonce)
})

test.each<[readonly string[], Readonly<Record<string, string>>, string]>([
  [['--shard', '0/2'], {}, '--shard: expected I/N with I from 1 to N, such as 1/8, got "0/2"'],
  [['--shard', '3/2'], {}, '--shard: expected a shard from 1 to 2, got 3'],
  [['--shard', '1/2', '--shards', '3'], {}, '--shard: 1/2 is not a shard of 3'],
  [['--shards', '2'], {}, '--shard: expected a shard such as 1/2, since JOB_COMPLETION_INDEX is not set'],
  [['--shards', '2'], { JOB_COMPLETION_INDEX: '2' }, 'JOB_COMPLETION_INDEX: expected a whole number from 0 to 1, got "2"'],
  [['--shards', '2'], { JOB_COMPLETION_INDEX: '-1' }, 'JOB_COMPLETION_INDEX: expected a whole number from 0 to 1, got "-1"'],
  [['--nonce', 'random'], {}, '--nonce: shards would have different nonces'],
  [['--parallel', '0'], {}, '--parallel: expected a whole number from 1 to 256, got 0'],
])('%j with %j is a usage error, and nothing is started', async (args, variables, message) => {
  const out = join(folderFor(), 'part')
  const file = targetsFile([{ ...smoke, name: 'one', baseUrl: 'http://127.0.0.1:9/v1' }])
  const { code, err } = await cli(['fleet', 'run', '--targets', file, '--out', out, ...args], { variables })
  expect([code, err]).toEqual([2, expect.stringContaining(message)])
  expect(existsSync(join(out, 'part.json'))).toBe(false)
})

test('the index of an Indexed Job counts from 0', async () => {
  const url = await served()
  const file = targetsFile(['one', 'two'].map((name) => ({ ...smoke, name, baseUrl: url })))
  const out = folderFor()
  const { code } = await cli(['fleet', 'run', '--targets', file, '--shards', '2', '--out', out], {
    variables: { JOB_COMPLETION_INDEX: '1' },
  })
  expect([code, partIn(out).shard]).toEqual([0, { index: 2, of: 2 }])
})

test('models that are listed come from a plan, which each shard takes', async () => {
  const asked: string[] = []
  const listing = await target((request, response) => {
    asked.push(`${request.method} ${request.path}`)
    json(response, 200, {
      object: 'list',
      data: ['a/1', 'a/2', 'b/1', '../../x', 'bad\nname'].map((id) => ({ id, object: 'model', created: 1, owned_by: 'x' })),
    })
  })
  const file = targetsFile([{ name: 'one', baseUrl: listing, models: { list: '*/*' }, tier: 'smoke' }])
  const plan = join(folderFor(), 'plan.json')
  expect((await cli(['fleet', 'run', '--targets', file, '--out', folderFor()])).err).toContain('target "one" has no list of models')
  const made = await cli(['fleet', 'plan', '--targets', file, '--out', plan, '--json'])
  expect(made.code).toBe(0)
  expect(JSON.parse(made.out)).toEqual({
    include: [{ shard: '1/1', index: 0, targets: 1, pairs: 4, requests: expect.any(Number) as number }],
  })
  expect(asked).toEqual(['GET /v1/models'])
  const { plan: written } = JSON.parse(readFileSync(plan, 'utf8')) as { plan: { pairs: { model: string }[] } }
  expect(written.pairs.map(({ model }) => model).sort()).toEqual(['../../x', 'a/1', 'a/2', 'b/1'])
  const run = (...more: readonly string[]) =>
    cli(['fleet', 'run', '--targets', file, '--plan', plan, '--out', join(folderFor(), 'p'), ...more])
  expect((await run('--nonce', 'x')).err).toContain('--nonce: leave it out: the plan decides it')
  expect((await run('--shard', '1/2')).err).toContain('--shard: the plan has 1 shard, not 2')
  writeFileSync(file, readFileSync(file, 'utf8').replace('tier: smoke', 'tier: full'))
  expect((await run()).err).toContain('--plan: the plan was made with another targets file')
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('a/1', 'a/3'))
  expect((await run()).err).toContain('plan.json was changed')
})

test('a target whose models cannot be listed is named, and left out only where that is asked for', async () => {
  const file = targetsFile([
    { name: 'gone', baseUrl: 'http://127.0.0.1:9/v1', models: { list: '*' } },
    { ...smoke, name: 'one', baseUrl: await served() },
    { ...smoke, name: 'none', baseUrl: await served(), models: { list: 'gpt-*' } },
  ])
  const { code, err, out } = await cli(['fleet', 'plan', '--targets', file])
  expect([code, out]).toEqual([3, ''])
  expect(err).toContain('target "gone": GET /models returned no list of models')
  expect(err).toContain('target "none": No listed model matches "gpt-*".')
  const plan = join(folderFor(), 'plan.json')
  expect((await cli(['fleet', 'plan', '--targets', file, '--allow-missing', '--out', plan])).code).toBe(0)
  const [part, merged] = [folderFor(), folderFor()]
  expect((await cli(['fleet', 'run', '--targets', file, '--plan', plan, '--out', part])).code).toBe(0)
  await cli(['fleet', 'merge', part, '--out', merged])
  expect(fleetIn(merged).unlisted.map(({ target: name }) => name)).toEqual(['gone', 'none'])
})
