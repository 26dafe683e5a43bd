import type { ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { closedPort, goodCompletion, isTrial, json, models, target } from '../run/loopback.support.ts'
import { memoryTarget, memoryUrl } from '../run/memory-target.support.ts'
import { cli, filesIn, key, reportIn, spawned } from './command.support.ts'

test('without a base URL the mock server is checked, and its report written', async () => {
  const { code, out, folder } = await spawned(['--tier', 'smoke'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Conformant \(smoke tier\): \d+ passed, 0 failed/m)
  expect(out).toMatch(/\nWritten to \S+:\n {2}report\.json, report\.html, junit\.xml, requests, transcripts\.ndjson\n$/)
  expect(readdirSync(folder).sort()).toEqual(['junit.xml', 'report.html', 'report.json', 'requests', 'transcripts.ndjson'])
  expect(reportIn(folder).run.requests).toBeLessThanOrEqual(16)
})

test('a URL alone is the base URL, and run is the command that needs no name', async () => {
  const url = await closedPort()
  for (const args of [[url], ['run', url], ['--tier', 'smoke', url], ['run', '--base-url', url]]) {
    const { code, err } = await cli(args)
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([3, expect.stringContaining(`${url} cannot be reached`)])
  }
})

test('help is a command, also of a command, and within 80 columns', async () => {
  const root = await cli(['help'])
  expect(root.out).toBe((await cli(['--help'])).out)
  expect(root.out).toBe((await spawned(['--help'])).out)
  expect((await cli(['help', 'run'])).out).toMatch(/^Usage: vision-conformance run /)
  for (const args of [['help'], ['help', 'serve'], ['replay', '--help']]) {
    const { code, out } = await cli(args)
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  }
})

describe('what the user got wrong: one sentence, exit 2, nothing sent', () => {
  test.each([
    [['--teir', 'smoke'], /^vision-conformance: unknown option '--teir' \(did you mean --tier\?\)\n$/i],
    [['--tier', 'smok'], /^vision-conformance: --tier: expected smoke, standard or full, got "smok" \(did you mean "smoke"\?\)\n$/],
    [['--only', 'straem'], /^vision-conformance: --only: "straem" is neither an area nor a requirement id \(did you mean "stream"\?\)\n$/],
    [
      ['--skip', 'STR-999'],
      /^vision-conformance: --skip: "STR-999" is neither an area nor a requirement id \(did you mean "STR-0\d\d"\?\)\n$/,
    ],
    [
      ['--base-url', 'api.example.com/v1'],
      /^vision-conformance: --base-url: expected a URL such as https:\/\/api\.example\.com\/v1, got "api\.example\.com\/v1"\n$/,
    ],
    [
      ['--base-url', 'http://127.0.0.1:1/v1/chat/completions'],
      /--base-url: expected the URL before \/chat\/completions, http:\/\/127\.0\.0\.1:1\/v1, got /,
    ],
    [['--base-url', 'http://me:secret@127.0.0.1:1/v1'], /--base-url: expected a URL without user name and password/],
    [['--seed', 'lucky'], /^vision-conformance: --seed: expected a whole number from 0 to 2147483647, or "random", got "lucky"\n$/],
    [['--concurrency', '0'], /--concurrency: expected a whole number from 1 to 256, got 0\n$/],
    [['--profile', 'opneai'], /^vision-conformance: --profile: there is no profile "opneai" \(did you mean "openai"\?\); use openai/],
    [
      ['--header', 'X-Tenant=plain'],
      /^vision-conformance: --header: expected NAME=@VARIABLE, where the environment variable holds the value, got "X-Tenant" without =@VARIABLE\n$/,
    ],
    [['--image-host', 'images.example'], /--image-host: expected an http or https URL .* got "images.example"/],
    [['--image-host', 'https://images.example'], /--image-host: an https URL needs imageListen/],
    [['--image-host', 'http://127.0.0.1:0', '--image-listen', '8099'], /--image-listen: expected HOST:PORT, got "8099"/],
    [['--image-listen', '127.0.0.1:8099'], /--image-listen: expected imageHost too/],
    [['--header', 'X-Tenant=@NOT_SET'], /--header: X-Tenant: the environment variable NOT_SET is not set/],
    [['--api-key-env', 'NOT_SET', '--base-url', 'http://127.0.0.1:1/v1'], /--api-key-env: the environment variable NOT_SET is not set/],
    [['--api-key-file', 'no/such/file', '--base-url', 'http://127.0.0.1:1/v1'], /--api-key-file: no\/such\/file does not exist/],
    [['--api-key', key], /^vision-conformance: --api-key is not accepted.* Set VISION_CONFORMANCE_API_KEY, or use --api-key-env NAME/],
    [[`--api-key=${key}`], /--api-key is not accepted/],
    [['replay', 'report.json', 'G-0', '--api-key', key], /--api-key is not accepted/],
    [['http://127.0.0.1:1/v1', '--base-url', 'http://127.0.0.1:2/v1'], /--base-url: expected one base URL, got two/],
    [['--auth-header', 'X-Key', '--no-auth'], /--auth-header: a header for the key and no key/],
    [['--update-baseline'], /--update-baseline: add --baseline FILE/],
    [['--extra-body', '{"a":'], /^vision-conformance: --extra-body: expected a JSON object: /],
    [['--extra-body', '[1]'], /--extra-body: expected a JSON object, got \[1\]/],
    [['--out', '/dev/null/reports'], /--out: \/dev\/null\/reports cannot be written \(ENOTDIR\)/],
    [['comapre'], /^vision-conformance: there is no command "comapre" \(did you mean "compare"\?\); the commands are run, serve, /],
    [['serv', '--port', '0'], /there is no command "serv" \(did you mean "serve"\?\)/],
    [['--tier', 'smoke', 'rnu'], /there is no command "rnu" \(did you mean "run"\?\)/],
    [['run', 'replya'], /there is no command "replya" \(did you mean "replay"\?\)/],
    [['serve', '--fault', 'no-doen'], /no-doen.*no-done/],
    [['list', 'falts'], /^vision-conformance: there is no list "falts" \(did you mean "faults"\?\)/],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await cli(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toContain(key)
  })

  test('a URL that lacks only its /v1', async () => {
    const url = await target(({ path }, response) => {
      json(response, path === '/v1/models' ? 200 : 404, path === '/v1/models' ? models('m') : {})
    })
    const { code, err } = await cli(['--base-url', url.replace('/v1', '')])
    expect([code, err]).toEqual([
      2,
      `vision-conformance: --base-url: ${url.replace('/v1', '')} lists no models: use --base-url ${url}, which does\n`,
    ])
  })

  test('a model among many', async () => {
    const url = await target((_, response) => {
      json(response, 200, models('one', 'two'))
    })
    const { code, err } = await cli(['--base-url', url])
    expect([code, err]).toEqual([2, `vision-conformance: --model: ${url} lists 2 models: name one of one, two\n`])
  })

  test('a model that is not served', async () => {
    const url = await target(({ method }, response) => {
      json(response, method === 'GET' ? 200 : 404, method === 'GET' ? models('llava-one', 'two') : { error: { message: 'no' } })
    })
    const { code, err } = await cli(['--base-url', url, '--model', 'lava-one'])
    expect([code, err]).toEqual([
      2,
      `vision-conformance: --model: ${url} does not serve the model "lava-one" (did you mean "llava-one"?); it lists llava-one, two\n`,
    ])
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the run, and the report says so', async (name) => {
  let child: ChildProcess | null = null
  let isSent = false
  const url = await target((asked, response) => {
    if (asked.path.endsWith('/models')) json(response, 200, models('m'))
    else if (isTrial(asked)) json(response, 200, goodCompletion)
    else if (!isSent) isSent = child?.kill(name) ?? false
  })
  const { code, folder } = await spawned(['--base-url', url], (process) => (child = process))
  expect(code).toBe(3)
  expect(reportIn(folder)).toMatchObject({ verdict: 'partial', run: { endedEarly: `interrupted: ${name}` }, counts: { pass: 0 } })
})

test('the limit on the whole run ends it, and the report says so', async () => {
  const transport = memoryTarget((response, asked) => {
    if (asked.path.endsWith('/models')) json(response, 200, models('m'))
    else if (isTrial(asked)) json(response, 200, goodCompletion)
  })
  const { code, folder } = await cli(['--base-url', memoryUrl, '--max-time', '1'], { transport })
  expect(code).toBe(3)
  expect(reportIn(folder)).toMatchObject({ verdict: 'partial', run: { endedEarly: "the run's limit of 1 s ran out" } })
})

test('no key is in anything that is written, although the endpoint repeats it everywhere', async () => {
  const tenant = 'tenant-secret-0123456789'
  const url = await target(({ path, headers }, response) => {
    const sent = `${headers.authorization ?? ''} ${String(headers['x-tenant'])}`
    response.setHeader('X-Echo', sent)
    if (path.endsWith('/models')) json(response, 200, models('m'))
    else
      json(response, 400, { error: { message: `bad ${sent} ${Buffer.from(sent).toString('base64')}`, type: 'x', param: null, code: null } })
  })
  const { out, err, folder } = await cli(['--base-url', url, '--header', 'X-Tenant=@TENANT'], { variables: { TENANT: tenant } })
  const all = [out, err, ...filesIn(folder).map((path) => readFileSync(path, 'utf8'))]
  for (const secret of [key, tenant, Buffer.from(key).toString('base64').slice(2, -4)])
    for (const text of all) expect(text).not.toContain(secret)
  expect(readFileSync(join(folder, 'transcripts.ndjson'), 'utf8')).toContain('*'.repeat(key.length))
})

test('what is filtered out is not sent', async () => {
  const endpoint = await startEndpoint({ apiKey: key })
  const { folder } = await cli(['--base-url', endpoint.url, '--only', 'AUTH-001'])
  await endpoint.close()
  const lines = readFileSync(join(folder, 'transcripts.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; id?: string; transcripts?: number })
  expect(lines.flatMap(({ id }) => id ?? [])).toEqual([
    'preflight/models#1',
    'preflight/model#2',
    'http/plain#1',
    'auth/wrong-key#1',
    'auth/no-key#1',
  ])
  expect([lines[0]?.kind, lines.at(-1)]).toMatchObject(['header', { kind: 'footer', transcripts: 5 }])
})

test('a budget of requests is kept', async () => {
  const endpoint = await startEndpoint({ apiKey: key })
  const { code, folder } = await cli(['--base-url', endpoint.url, '--max-requests', '5'])
  await endpoint.close()
  const { run, requirements } = reportIn(folder)
  expect([code, run.requests, run.endedEarly]).toEqual([3, 5, 'over budget: 5 requests'])
  expect(requirements.filter(({ verdict }) => verdict === 'not-run').length).toBeGreaterThan(20)
})

test('serve says where, and serves there', async () => {
  let status = 0
  const { out, err, code } = await spawned(['serve', '--port', '0'], (child) => {
    child.stdout?.on('data', (line) => {
      const asked = fetch(`${String(line).trim()}/models`, { headers: { Authorization: 'Bearer embedded-key' } })
      void asked
        .then((response) => (status = response.status))
        .catch(() => undefined)
        .finally(() => child.kill('SIGTERM'))
    })
  })
  expect([status, code]).toEqual([200, 0])
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1\n$/)
  expect(err).toMatch(/^Listening on http:\S+ \(model embedded-1, API key embedded-key\)\. Press Ctrl-C to stop\.\n$/)
})

test('explain tells a requirement whole, with bytes that hold and bytes that violate', async () => {
  const { code, out } = await cli(['explain', 'str-001'])
  expect(code).toBe(0)
  for (const part of [
    'STR-001  The stream ends with [DONE]',
    'MUST',
    'What the documents say',
    'Affected clients',
    'iteration ends without a finish reason\n      src/witness/clients.test.ts: STR-001-violated-cleanly-cut-short\n',
    'How to fix it',
    'Example that passes',
    'Example that fails',
    'data: [DONE]',
  ])
    expect(out).toContain(part)
  expect(await cli(['explain', 'STR-101'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/there is no requirement "STR-101" \(did you mean/) as string,
  })
})

test('list shows every requirement, as a table and as JSON', async () => {
  const table = await cli(['list', '--only', 'sse'])
  expect(table.out.split('\n')[0]).toMatch(/^SSE-001\s+MUST\s+smoke\s+\S/)
  const rows = JSON.parse((await cli(['list', '--json'])).out) as readonly { id: string }[]
  expect(rows.length).toBeGreaterThanOrEqual(60)
})
