import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { type ReceivedRequest, json, target } from '../run/loopback.support.ts'
import { counterexample } from '../reporters/counterexample.support.ts'
import { cli, fileWith, folderFor, key, reportIn } from './command.support.ts'

const generated = ['--only', 'generated', '--cases', '30']

test('a counterexample is kept, replayed with its exit code, and comes first in the next run', async () => {
  const broken = await startEndpoint({ apiKey: key, faults: ['rare-values-crash'] })
  const mended = await startEndpoint({ apiKey: key })
  const corpus = folderFor()
  const first = await cli([...generated, '--base-url', broken.url, '--corpus', corpus])
  expect(first.code).toBe(1)
  const found = reportIn(first.folder).counterexamples?.find(({ kind }) => kind === 'breach')
  const id = found?.id ?? ''
  expect(found?.reproduced).toBe(true)
  expect(readdirSync(corpus)).toContain(`${id}.json`)
  expect(readFileSync(join(corpus, `${id}.json`), 'utf8')).not.toContain(key)

  const report = join(first.folder, 'report.json')
  const still = await cli(['replay', report, id, '--base-url', broken.url])
  expect([still.code, still.out]).toEqual([
    1,
    expect.stringMatching(new RegExp(`^${id} {2}[A-Z]+-\\d{3} .+\\nStill failing: status 500\\n$`)),
  ])
  const gone = await cli(['replay', report, id, '--base-url', mended.url])
  expect([gone.code, gone.out]).toEqual([0, expect.stringMatching(/\nFixed: status 200\n$/)])
  const unknown = await cli(['replay', report, 'G-nothing', '--base-url', broken.url])
  expect([unknown.code, unknown.err.split('\n')]).toEqual([
    2,
    [expect.stringMatching(/has no minimal failing request "G-nothing".*; it has G-/), ''],
  ])

  const second = await cli(['--only', 'generated', '--cases', '0', '--base-url', broken.url, '--corpus', corpus])
  expect([second.code, reportIn(second.folder).counterexamples?.map((one) => one.id)]).toEqual([1, expect.arrayContaining([id])])
  const third = await cli(['--only', 'generated', '--cases', '0', '--base-url', mended.url, '--corpus', corpus])
  expect(third.code).toBe(0)
  await Promise.all([broken.close(), mended.close()])
})

test('a report is data from a stranger: the key goes where --base-url says, with a chat request and no field of the file', async () => {
  const asked: ReceivedRequest[] = []
  const url = await target((request, response) => {
    asked.push(request)
    json(response, 500, {})
  })
  const golden = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
  const { id } = counterexample
  const stranger = (request: object): string =>
    fileWith(
      'report.json',
      JSON.stringify({
        ...golden,
        target: { ...golden.target, baseUrl: url },
        counterexamples: [{ ...counterexample, request: { ...counterexample.request, ...request } }],
      }),
    )

  const nowhere = await cli(['replay', stranger({}), id])
  expect([nowhere.code, nowhere.err, asked.length]).toEqual([2, expect.stringMatching(/--base-url: name the endpoint to test/), 0])
  for (const request of [{ method: 'DELETE' }, { path: '/files/secret' }, { path: '/chat/completions/../files' }]) {
    const refused = await cli(['replay', stranger(request), id, '--base-url', url])
    expect([refused.code, refused.err, asked.length]).toEqual([2, expect.stringMatching(/only POST \/chat\/completions is sent again/), 0])
  }
  const headers = [
    ['Host', 'elsewhere.example'],
    ['Cookie', 'session=1'],
    ['X-Forwarded-Host', 'elsewhere.example'],
    ['Content-Type', 'application/json'],
    ['X-Key', '{{key}}'],
  ]
  await cli(['replay', stranger({ headers }), id, '--base-url', url])
  expect(asked).toMatchObject([{ method: 'POST', path: '/v1/chat/completions', headers: { 'content-type': 'application/json' } }])
  expect(asked[0]?.headers.host).toBe(new URL(url).host)
  expect(Object.keys(asked[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']))
  expect(JSON.stringify(asked[0]?.headers)).not.toMatch(/elsewhere|x-key/)
})

test('a replay that nobody answers is no verdict: exit 3', async () => {
  const broken = await startEndpoint({ apiKey: key, faults: ['rare-values-crash'] })
  const { folder } = await cli([...generated, '--base-url', broken.url])
  await broken.close()
  const id = reportIn(folder).counterexamples?.find(({ kind }) => kind === 'breach')?.id ?? ''
  const { code, out } = await cli(['replay', join(folder, 'report.json'), id, '--base-url', broken.url])
  expect([code, out]).toEqual([3, expect.stringMatching(/\nUndecided: /)])
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s amid generated requests leaves a partial report of what was seen until then',
  async (name) => {
    const healthy = await startEndpoint({ apiKey: key })
    let asked = 0
    let interrupt: ((name: string) => void) | undefined
    const url = await target(async ({ method, path, headers, body }, response) => {
      asked += 1
      if (asked === 60) interrupt?.(name)
      const answer = await fetch(`${healthy.url}${path.replace('/v1', '')}`, {
        method,
        headers: {
          'Content-Type': headers['content-type'] ?? 'application/json',
          'Accept-Encoding': 'identity',
          Authorization: headers.authorization ?? '',
        },
        ...(method === 'GET' ? {} : { body }),
      })
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    const { code, folder } = await cli(['--only', 'generated', '--cases', '200', '--base-url', url], {
      signalled: (send) => (interrupt = send),
    })
    await healthy.close()
    const { verdict, run, requirements } = reportIn(folder)
    const failed = requirements.filter((one) => one.verdict === 'fail').map(({ id, findings }) => [id, findings[0]?.saw])
    expect(failed).toEqual([])
    expect([code, verdict, run.endedEarly]).toEqual([3, 'partial', `interrupted: ${name}`])
    expect(run.requests).toBeGreaterThan(40)
  },
)
