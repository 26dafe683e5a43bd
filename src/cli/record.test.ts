// A client is pointed at the proxy, and used: transcripts and a report on the endpoint as this client used it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type EndpointOptions, startEndpoint } from '../endpoint/endpoint.ts'
import { cli, filesIn, folderFor, reportIn } from './command.support.ts'

const secret = 'sk-of-a-client-9876543210'

/** Runs `record` in front of the mock server while `use` uses it, and ends it with a signal. */
async function recorded(
  use: (url: string) => Promise<void>,
  options: Partial<EndpointOptions> = { apiKey: secret },
): Promise<{ readonly folder: string; readonly code: number | null; readonly out: string; readonly err: string }> {
  const endpoint = await startEndpoint(options)
  const folder = folderFor()
  let stop: (name: string) => void = () => undefined
  let listening: (url: string) => void = () => undefined
  const url = new Promise<string>((resolve) => (listening = resolve))
  const ended = cli(['record', '--base-url', endpoint.url, '--port', '0', '--out', folder], {
    signalled: (send) => (stop = send),
    printed: (text) => {
      if (/^http:\/\/127\.0\.0\.1:\d+\/v1\n$/.test(text)) listening(text.trim())
    },
  })
  await use(await url)
  stop('SIGINT')
  const result = await ended
  await endpoint.close()
  return { ...result, folder }
}

const ask = (url: string, body: object, key = secret): Promise<Response> =>
  fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', Cookie: 'session=a-cookie-of-tests-1' },
    body: JSON.stringify({
      model: 'embedded-1',
      messages: [{ role: 'user', content: 'Count from 1 to 5, separated by commas.' }],
      ...body,
    }),
  })

test('a client that is served: what it exercised passed, everything else is not run, and no key is anywhere', async () => {
  const { folder, code, out, err } = await recorded(async (url) => {
    expect(((await (await ask(url, {})).json()) as { readonly choices: unknown[] }).choices).toHaveLength(1)
    expect(await (await ask(url, { stream: true })).text()).toContain('data: [DONE]')
    expect((await fetch(`${url}/models`, { headers: { Authorization: `Bearer ${secret}` } })).status).toBe(200)
    await (await ask(url, { messages: 'invalid' })).text()
  })
  expect(code).toBe(0)
  const report = reportIn(folder)
  expect(report.verdict).toBe('selection-passed')
  expect(report.run.requests).toBe(2)
  const passed = report.requirements.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
  expect(passed).toEqual(expect.arrayContaining(['HTTP-002', 'HTTP-005', 'SSE-001', 'STR-001', 'SCH-002']))
  expect(
    report.requirements.filter(({ verdict }) => ['fail', 'warn', 'note', 'inconclusive'].includes(verdict)).map(({ id }) => id),
  ).toEqual([])
  expect(out).toContain('Selection passed (traffic in the recording)')
  expect(err).toContain('are no complete POST to /chat/completions: 1')
  expect(err).toContain('invalid by the description or were under way at the end: 1')
  for (const file of filesIn(folder)) {
    const text = readFileSync(file, 'utf8')
    expect([text.includes(secret), text.includes('a-cookie-of-tests-1')], file).toEqual([false, false])
  }
  expect(`${out}${err}`).not.toContain(secret)
  // It is judged again like that of a run.
  const again = folderFor()
  const judged = await cli(['judge', join(folder, 'transcripts.ndjson'), '--out', again])
  expect([judged.code, reportIn(again)]).toEqual([0, report])
})

test('an endpoint with a fault fails for what the client used', async () => {
  const { folder, code } = await recorded(
    async (url) => {
      await (await ask(url, { stream: true })).text()
    },
    { apiKey: secret, faults: ['no-done'] },
  )
  expect(code).toBe(1)
  expect(
    reportIn(folder)
      .requirements.filter(({ verdict }) => verdict === 'fail')
      .map(({ id }) => id),
  ).toEqual(['STR-001'])
})

test('a key that the endpoint returns is masked, and found', async () => {
  const { folder } = await recorded(
    async (url) => {
      await (await ask(url, {})).text()
    },
    { apiKey: secret, faults: ['key-returned'] },
  )
  for (const file of filesIn(folder)) expect(readFileSync(file, 'utf8').includes(secret), file).toBe(false)
})

test('a client that asks nothing: a partial report, exit code 3', async () => {
  const { code, err, folder } = await recorded(() => Promise.resolve())
  expect([code, reportIn(folder).verdict]).toEqual([3, 'partial'])
  expect(err).toContain('nothing is judged')
})

test('a wrong option is exit code 2, before anything is written', async () => {
  expect(await cli(['record', '--out', folderFor()])).toMatchObject({ code: 2, err: expect.stringContaining('--base-url') as string })
  const out = folderFor()
  expect(await cli(['record', '--base-url', 'http://127.0.0.1:9/v1', '--profile', 'opnai', '--out', out])).toMatchObject({ code: 2 })
  expect(filesIn(out)).toEqual([])
})
