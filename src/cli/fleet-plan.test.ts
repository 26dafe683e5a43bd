// Which shard runs what, and what keeps shards from disagreeing.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { json, target } from '../run/loopback.support.ts'
import { cli, fileWith, folderFor } from './command.support.ts'
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
  [['--shards', '2'], { JOB_COMPLETION_INDEX: '2' }, 'JOB_COMPLETION_INDEX: expected a whole number from 0 to 1 (--shards), got "2"'],
  [['--shards', '2'], { JOB_COMPLETION_INDEX: '-1' }, 'JOB_COMPLETION_INDEX: expected a whole number from 0 to 1 (--shards), got "-1"'],
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

const head = 'schema: vision-conformance/targets@1\ntargets:\n'
const one = '  - name: one\n    baseUrl: http://127.0.0.1:9/v1\n    models: [m]\n'

test.each([
  [
    'a misspelt tier',
    `${head}${one}    tier: smok\n`,
    ':6: target "one": tier: expected smoke, standard or full, got "smok" (did you mean "smoke"?)',
  ],
  [
    'an unknown profile',
    `${head}${one}    profile: opnai\n`,
    ':6: target "one": profile: there is no profile "opnai" (did you mean "openai"?)',
  ],
  ['a baseline that is not there', `${head}${one}    baseline: ./none.yaml\n`, ':6: target "one": baseline: ./none.yaml does not exist'],
  [
    'a key in the URL',
    `${head}${one.replace('/v1', '/v1?api_key=sk-0123456789abcdef')}`,
    ':4: target "one": baseUrl: expected a URL without a key in its query: use headers or apiKeyEnv',
  ],
  ['no YAML', `${head}${one}  nonsense: [\n`, ': '],
  ['a member twice', `${head}${one}    models: [n]\n`, 'Map keys must be unique'],
  [
    'aliases of aliases',
    `a: &a [x, x]\n${Array.from({ length: 9 }, (_, at) => `b${String(at)}: &b${String(at)} [${`*${at === 0 ? 'a' : `b${String(at - 1)}`}, `.repeat(9)}x]`).join('\n')}\n`,
    ':1: it has too many aliases',
  ],
  ['more than a configuration file may have', `# ${'x'.repeat(1024 * 1024)}\n${head}${one}`, ' is larger than 1 MiB'],
])('a targets file with %s is a usage error with its line', async (_, text, message) => {
  const { code, err, out } = await cli(['fleet', 'plan', '--targets', fileWith('targets.yaml', text)])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
  expect(err).not.toContain('sk-0123456789abcdef')
})

test('a thousand models are planned, more than that are a mistake, and no request but the list is sent', async () => {
  let asked = 0
  const listing = await target((request, response) => {
    asked += 1
    const count = request.path.startsWith('/more') ? 1001 : 1000
    const data = Array.from({ length: count }, (_, at) => ({
      id: `org/${'x'.repeat(at % 300)}${String(at)}`,
      object: 'model',
      created: 1,
      owned_by: 'x',
    }))
    json(response, 200, { object: 'list', data })
  })
  const all = { name: 'all', baseUrl: listing, models: { list: '*' }, tier: 'smoke' }
  const { code, out } = await cli(['fleet', 'plan', '--targets', targetsFile([all]), '--shards', '4', '--json'])
  expect([code, asked]).toEqual([0, 1])
  const { include } = JSON.parse(out) as { include: readonly { pairs: number }[] }
  expect(include.map(({ pairs }) => pairs).sort()).toEqual([0, 0, 0, 1000])
  const more = targetsFile([{ ...all, baseUrl: listing.replace('/v1', '/more/v1') }])
  expect((await cli(['fleet', 'plan', '--targets', more])).err).toContain('1001 listed models match "*"; the limit is 1000.')
})

test('the plan is a table with what each run costs', async () => {
  const file = targetsFile([
    { ...smoke, name: 'one', baseUrl: 'http://127.0.0.1:9/v1' },
    { ...smoke, name: 'two', baseUrl: 'http://127.0.0.1:9/v1', tier: 'standard', rps: 1 },
  ])
  const { code, out } = await cli(['fleet', 'plan', '--targets', file, '--nonce', 'n'])
  expect(code).toBe(0)
  const lines = out.split('\n')
  expect(lines[0]).toMatch(/^target +model +profile +tier +shard +requests +tokens +minutes$/)
  expect(lines[1]).toMatch(/^one +embedded-1 +openai +smoke +1 +\d+ +[\d.]+k? to [\d.]+k +0:0\d to 0:\d\d$/)
  // At one request a second.
  const [, requests = '', minutes = '', seconds = ''] = /^two .* standard +1 +(\d+) .* (\d+):(\d\d) to/.exec(lines[2] ?? '') ?? []
  expect(Number(minutes) * 60 + Number(seconds)).toBe(Number(requests))
  expect(out).toContain('Nonce: n\n')
})
