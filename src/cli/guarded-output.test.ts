import { closeSync, existsSync, openSync, readFileSync, readdirSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { disguises } from '../secrets/disguises.support.ts'
import { needleOf, find } from '../secrets/search.ts'
import { goodCompletion, isTrial, json, models, target } from '../run/loopback.support.ts'
import { cli, fileWith, filesIn, folderFor } from './command.support.ts'
import { guardSecrets, guarded } from './guarded-output.ts'

const key = 'sk-Guarded-Key/0123456789+abc_XYZ'
const needles = [needleOf(key)]

describe('the last filter', () => {
  test('prints the key in no form, and leaves a name of our own alone', () => {
    guardSecrets({ key, passwords: ['vision-conformance'], values: [] })
    for (const { name, returned } of disguises) {
      const { body } = returned(key)
      const text = guarded(body.toString('latin1'))
      if (!/split|under/.test(name)) expect(find(Buffer.from(text, 'latin1'), needles).ranges, name).toEqual([])
    }
    expect(guarded('{"tool":"vision-conformance"}')).toBe('{"tool":"vision-conformance"}')
  })

  test('everything that the command line writes passes it', () => {
    // program.ts: the help, and what is wrong with the words that were given.
    const free = ['guarded-output.ts', 'serve.ts', 'progress.ts', 'output.ts', 'program.ts', 'output-folder.ts']
    for (const file of readdirSync('src/cli').filter((name) => /(?<!\.test|\.support)\.ts$/.test(name) && !free.includes(name)))
      expect(readFileSync(join('src/cli', file), 'utf8'), file).not.toMatch(/std(?:out|err)\.write|writeFileSync|appendFileSync|writeSync/)
  })
})

test('a run against an endpoint that returns the key everywhere: no file and no stream holds it', async () => {
  const coded = Buffer.from(`user:${key}`).toString('base64')
  let asks = 0
  const url = await target((asked, response) => {
    response.setHeader('X-Key', key)
    response.setHeader(`X-${Buffer.from(key).toString('hex')}`, coded)
    if (asked.path.endsWith('/models')) json(response, 200, models('m', `m-${key}`, coded))
    else if (isTrial(asked) || ++asks % 2 === 0) json(response, 200, { ...goodCompletion, system_fingerprint: coded })
    else json(response, 401, { error: { message: `no ${key}, ${coded}`, type: key, param: null, code: null } })
  })
  const summary = fileWith('summary.md', '')
  const outputs = fileWith('outputs', '')
  const environment = {
    VISION_CONFORMANCE_API_KEY: key,
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: outputs,
  }
  const all = ['--format', 'json,html,junit,md,sarif,badge,claim,github,har', '--verbose']
  const unnamed = await cli(['--base-url', url, '--tier', 'smoke'], { variables: environment })
  const named = await cli(['--base-url', url, '--tier', 'smoke', '--model', 'm', ...all], { variables: environment })
  expect(unnamed.err).toContain('lists 3 models')
  expect(readdirSync(named.folder)).toEqual(
    expect.arrayContaining(['report.json', 'report.html', 'junit.xml', 'transcripts.ndjson', 'report.sarif']),
  )
  const texts = [
    ...[unnamed, named].flatMap(({ out, err }) => [out, err]),
    ...[summary, outputs, ...filesIn(named.folder)].map((file) => readFileSync(file, 'utf8')),
  ]
  for (const text of texts) expect(find(Buffer.from(text), needles).ranges).toEqual([])
  expect(named.out).toContain('the endpoint returned the API key')
})

test.skipIf(!existsSync('/dev/full'))('a standard output that is full ends nothing, and changes no exit code', () => {
  const full = openSync('/dev/full', 'w')
  const folder = folderFor()
  const { status } = spawnSync(process.execPath, ['dist/cli.js', '--tier', 'smoke', '--out', folder], { stdio: ['ignore', full, full] })
  closeSync(full)
  expect([status, existsSync(join(folder, 'report.json'))]).toEqual([0, true])
})

test.each([
  ['aliases of aliases', `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghi').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'.charAt(at)}`).join(',')}]`).join('\n')}\n`, /too many aliases/],
  ['two megabytes', `tier: smoke\n# ${'x'.repeat(2 * 1024 * 1024)}\n`, /is larger than 1 MiB/],
  ['a name that every object has', '__proto__: 1\ntier: smoke\n', /__proto__/],
  ['another one', 'constructor: 1\n', /constructor/],
])('a configuration of %s is a usage error', async (_, text, message) => {
  const { code, err } = await cli(['--config', fileWith('config.yaml', text)])
  expect([code, err]).toEqual([2, expect.stringMatching(message)])
}) // prettier-ignore

test('a key that was typed where a command belongs is not printed', async () => {
  const { code, err } = await cli([key.replaceAll('/', '')], { variables: { VISION_CONFORMANCE_API_KEY: key.replaceAll('/', '') } })
  expect([code, err]).toEqual([2, expect.stringMatching(/there is no command "\*+"/)])
})
