import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closedPort, goodCompletion, json, target } from '../run/loopback.support.ts'
import { cli, folderFor } from './command.support.ts'

test('a run that does not start: exit 3, one sentence, and the last report is left alone', async () => {
  const folder = folderFor()
  const last = ['report.json', 'report.html', 'junit.xml', 'transcripts.ndjson']
  for (const name of last) writeFileSync(join(folder, name), 'of the last run')
  const url = await closedPort()
  const { code, out, err } = await cli(['--out', folder, '--base-url', url])
  expect([code, out]).toEqual([3, ''])
  expect(err).toMatch(/^vision-conformance: \S+ cannot be reached \(connect ECONNREFUSED [^)]*\): check the host and the port [^.\n]*\.\n$/)
  expect(last.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(last.map(() => 'of the last run'))
})

test('no model named, and no list of models: exit 2', async () => {
  const url = await target(({ path }, response) => {
    json(response, path.endsWith('/models') ? 404 : 200, goodCompletion)
  })
  const { code, err } = await cli(['--base-url', url])
  expect([code, err]).toEqual([2, `vision-conformance: --model: name a model: ${url} lists none (GET /models: status 404)\n`])
})
