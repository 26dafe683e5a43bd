import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { closedPort, goodCompletion, json, target } from '../run/loopback.support.ts'
import { cli, folderFor, reportIn } from './command.support.ts'

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
  expect([code, err]).toEqual([2, `vision-conformance: --model: name the model to test: ${url} lists none (GET /models: status 404)\n`])
})

/** Answers nothing but TLS, with a certificate that nobody trusts. */
async function tlsTarget(): Promise<string> {
  const server = createServer({ cert: readFileSync('fixtures/tls/cert.pem'), key: readFileSync('fixtures/tls/key.pem') }, (_, response) => {
    response.end()
  })
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

describe('what keeps a run from starting is answered by what to type', () => {
  const keyless = { VISION_CONFORMANCE_API_KEY: '' }

  test('a certificate that is not trusted: --ca or --insecure', async () => {
    const { code, err } = await cli(['--base-url', `https://${await tlsTarget()}/v1`])
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/cannot be reached \(.*CERT.*\): the certificate is not trusted, so use --ca FILE .* or --insecure/),
    ])
  })

  test('http:// where TLS is spoken: is it https://?', async () => {
    const { code, err } = await cli(['--base-url', `http://${await tlsTarget()}/v1`])
    expect([code, err]).toEqual([3, expect.stringContaining('expect https:// instead of http://')])
  })

  test('http:// where nginx speaks TLS', async () => {
    const page = '<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>'
    const url = await target((_, response) => {
      response.writeHead(400, { 'Content-Type': 'text/html' }).end(page)
    })
    const { code, err } = await cli(['--base-url', url])
    expect([code, err]).toEqual([3, expect.stringContaining('): use https:// instead of http:// in the base URL.')])
  })

  test('https:// where plain HTTP is spoken', async () => {
    const url = (await target((_, response) => void response.end())).replace('http:', 'https:')
    const { code, err } = await cli(['--base-url', url])
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/does not speak TLS on this port .*: use http:\/\/ instead of https:\/\/ in the base URL\.\n$/),
    ])
  })

  test('a proxy that is not there: the variables that name it', async () => {
    const { code, err } = await cli(['--yes', '--base-url', 'https://api.example.invalid/v1'], {
      variables: { HTTPS_PROXY: (await closedPort()).replace('/v1', '') },
    })
    expect([code, err.replace(/^About [^]*?\.\n/, '')]).toEqual([
      3,
      expect.stringMatching(
        /cannot be reached \(no connection to the proxy: .*\): check the proxy in HTTPS_PROXY, or exclude the host with NO_PROXY\.\n$/,
      ),
    ])
  })

  test('no key: the name of its variable', async () => {
    const url = await target((_, response) => {
      json(response, 401, { error: { message: 'No key.', type: 'invalid_request_error', param: null, code: null } })
    })
    const { code, err } = await cli(['--base-url', url], { variables: keyless })
    expect([code, err]).toEqual([3, expect.stringContaining('set VISION_CONFORMANCE_API_KEY, or name its variable with --api-key-env.')])
  })
})

describe('the first line says what is tested where the command line does not', () => {
  const smoke = ['--only', 'HTTP-001']

  test.each([
    ['the mock server', {}, /^Testing the built-in mock server\. Use --base-url URL to test an endpoint\.\n/],
    [
      'the variable of SDKs is ignored',
      { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' },
      /^OPENAI_BASE_URL is ignored\. Testing the built-in mock server\./,
    ],
  ])('%s', async (_, variables, line) => {
    expect((await cli(smoke, { variables })).err).toMatch(line)
    expect((await cli([...smoke, '--quiet'], { variables })).err).toBe('')
  })

  test('our own variable is used, and the command that repeats the run names its value', async () => {
    const url = await target((_, response) => {
      json(response, 200, goodCompletion)
    })
    const variables = { VISION_CONFORMANCE_BASE_URL: url }
    const { err, folder } = await cli([...smoke, '--model', 'm'], { variables })
    expect(err).toMatch(new RegExp(`^Testing ${url}, from VISION_CONFORMANCE_BASE_URL\\.\n`))
    expect(reportIn(folder).run.reproduce).toContain(` --base-url ${url}`)
    const other = await closedPort()
    expect((await cli(['--base-url', other], { variables })).err).toMatch(new RegExp(`^vision-conformance: ${other} cannot`))
  })
})
