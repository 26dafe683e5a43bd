import { expect, describe, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { virtualClock } from '../transport/clock.ts'
import { closedPort, goodCompletion, json, silence } from './loopback.support.ts'
import { type Answer, against, always, listed, memoryUrl, refusal } from './memory-target.support.ts'
import { UsageError } from '../options/usage-error.ts'
import { run } from './run.ts'
import { StartFailure } from './start-failure.ts'

const key = 'sk-a-key-of-tests-0123456789'

interface Failed {
  readonly kind: string
  /** The address of the target as BASE. */
  readonly message: string
  readonly requests: number
}

/** Why the run did not start. */
async function failed(running: Promise<Report>, baseUrl = memoryUrl): Promise<Failed> {
  const error: unknown = await running.then(
    () => null,
    (reason: unknown) => reason,
  )
  const isUsage = error instanceof UsageError
  if (!isUsage && !(error instanceof StartFailure)) throw new Error('the run started', { cause: error })
  const message = error.message.replaceAll(baseUrl, 'BASE')
  return isUsage ? { kind: 'usage', message, requests: 0 } : { kind: error.kind, message, requests: error.requests }
}

const value = (status: number, body: unknown): Answer => always(status, 'application/json', JSON.stringify(body))
const page = (status: number, body: string): Answer => always(status, 'text/html', body)

const check = {
  path: 'check the base URL: is this host the API, and is anything missing between the host and the version.',
  page: 'check the base URL: it has to lead to the API, past any website, proxy or login.',
  proxied: 'check whether the server behind the proxy is running, and the base URL; --wait SECONDS keeps trying while it starts.',
  server: 'check the log of the server, the base URL and --model; --wait SECONDS keeps trying while it starts.',
  quota: 'check the quota and the billing of the account that the key belongs to.',
  model: 'the server does not serve "m", so name a model that it serves with --model.',
  key: 'check the key in VISION_CONFORMANCE_API_KEY, or name its variable with --api-key-env.',
  nothing: 'check the base URL and --model: no chat request got a completion or an OpenAI error object.',
}
const other = (name: string): string =>
  `check the base URL: that is ${name}, and this tool tests OpenAI-compatible endpoints, which the same server may have at another path.`
const chat = 'POST BASE/chat/completions returned'

const nginx = (text: string): string =>
  `<html>\r\n<head><title>${text}</title></head>\r\n<body>\r\n<center><h1>${text}</h1></center>\r\n<hr><center>nginx/1.27.3</center>\r\n</body>\r\n</html>\r\n`

const anthropic = { id: 'msg_1', type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Hi' }], stop_reason: 'end_turn' }
const gemini = { candidates: [{ content: { parts: [{ text: 'Hi' }] } }] }
const ollama = { model: 'm', created_at: '2026-11-01T00:00:00Z', message: { role: 'assistant', content: 'Hi' }, done: true }
/** The beginning of a body without a message, as the sentence quotes it. */
const quoting = (body: unknown): string => {
  const text = JSON.stringify(JSON.stringify(body))
  return `(${text.length > 80 ? `${text.slice(0, 79)}…` : text})`
}

/** Each with the kind, the requests it costs, and the whole sentence. */
const cases: readonly (readonly [name: string, answer: Answer, kind: string, requests: number, sentence: string])[] = [
  [
    '404 everywhere, as nginx says it',
    page(404, nginx('404 Not Found')),
    'wrong-path',
    2,
    `${chat} 404 from nginx ("404 Not Found"): ${check.path}`,
  ],
  [
    '404 everywhere, as FastAPI says it',
    value(404, { detail: 'Not Found' }),
    'wrong-path',
    2,
    `${chat} 404 from FastAPI ("Not Found"): ${check.path}`,
  ],
  [
    '404 everywhere, as Go says it',
    always(404, 'text/plain', '404 page not found\n'),
    'wrong-path',
    2,
    `${chat} 404 from a Go web server ("404 page not found"): ${check.path}`,
  ],
  [
    '404 everywhere, as Express says it',
    page(404, '<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot POST /v1/chat/completions</pre></body></html>'),
    'wrong-path',
    2,
    `${chat} 404 from Express ("Error"): ${check.path}`,
  ],
  [
    '404 in the envelope',
    refusal(404, 'Unknown request URL', 'unknown_url'),
    'wrong-path',
    2,
    `${chat} 404 ("Unknown request URL"): ${check.path}`,
  ],
  ['405 with an empty body', always(405, 'text/plain', ''), 'wrong-path', 2, `${chat} 405 with an empty body: ${check.path}`],
  [
    'a website',
    page(200, '<!doctype html><html><head><title>Acme | Home</title></head></html>'),
    'web-page',
    2,
    `${chat} 200 and a web page ("Acme | Home"): ${check.page}`,
  ],
  [
    'a login page',
    page(200, '<html><title>Acme</title><form><input type="password"></form></html>'),
    'web-page',
    2,
    `${chat} 200 and a login page ("Acme"): ${check.page}`,
  ],
  [
    'a redirect to a login',
    always(302, 'text/plain', '', { Location: 'https://sso.example.com/login?next=/' }),
    'redirect',
    2,
    `${chat} 302 and a login page (Location: https://sso.example.com/login?next=/): check the base URL: use the address that it redirects to, perhaps only https:// instead of http://.`,
  ],
  [
    '502 everywhere',
    page(502, nginx('502 Bad Gateway')),
    'server-error',
    4,
    `${chat} 502 from nginx ("502 Bad Gateway"): ${check.proxied}`,
  ],
  [
    '503 from a mesh',
    always(503, 'text/plain', 'no healthy upstream'),
    'server-error',
    4,
    `${chat} 503 from Envoy ("no healthy upstream"): ${check.proxied}`,
  ],
  [
    '500 for every chat',
    listed(value(500, { error: { message: 'CUDA out of memory' } })),
    'server-error',
    4,
    `${chat} 500 ("CUDA out of memory"): ${check.server}`,
  ],
  ['402', listed(refusal(402, 'Insufficient Balance')), 'quota', 2, `${chat} 402 ("Insufficient Balance"): ${check.quota}`],
  [
    '429 insufficient_quota',
    listed(refusal(429, 'You exceeded your current quota', 'insufficient_quota', 'insufficient_quota')),
    'quota',
    2,
    `${chat} 429 ("You exceeded your current quota"): ${check.quota}`,
  ],
  [
    'no such model, and no list',
    refusal(404, 'The model `m` does not exist', 'model_not_found'),
    'no-such-model',
    2,
    `${chat} 404 ("The model \`m\` does not exist"): ${check.model}`,
  ],
  [
    'no access to the model',
    listed(refusal(403, 'Project has no access', 'model_not_found')),
    'no-such-model',
    2,
    `${chat} 403 ("Project has no access"): ${check.model}`,
  ],
  ['a refused key', refusal(401, 'Incorrect API key'), 'key', 2, `BASE refuses the key with 401 ("Incorrect API key"): ${check.key}`],
  [
    "Anthropic's errors",
    value(400, { type: 'error', error: { type: 'invalid_request_error', message: 'Field required' } }),
    'foreign-format',
    3,
    `${chat} 400 from Anthropic's Messages API ("Field required"): ${other("Anthropic's Messages API")}`,
  ],
  [
    "Anthropic's messages",
    listed(value(200, anthropic)),
    'foreign-format',
    3,
    `${chat} 200 from Anthropic's Messages API ${quoting(anthropic)}: ${other("Anthropic's Messages API")}`,
  ],
  [
    "Gemini's candidates",
    listed(value(200, gemini)),
    'foreign-format',
    3,
    `${chat} 200 from Google's Gemini API ${quoting(gemini)}: ${other("Google's Gemini API")}`,
  ],
  [
    "Gemini's errors",
    value(404, { error: { code: 404, message: 'models/m is not found', status: 'NOT_FOUND' } }),
    'foreign-format',
    3,
    `${chat} 404 from Google's Gemini API ("models/m is not found"): ${other("Google's Gemini API")}`,
  ],
  [
    "Ollama's own chat",
    listed(value(200, ollama)),
    'foreign-format',
    3,
    `${chat} 200 from Ollama's own API ${quoting(ollama)}: ${other("Ollama's own API")}`,
  ],
  [
    'FastAPI that validates',
    listed(value(422, { detail: [{ type: 'missing', loc: ['body', 'prompt'], msg: 'Field required' }] })),
    'foreign-format',
    3,
    `${chat} 422 from FastAPI ("Field required"): ${check.nothing}`,
  ],
  ['{} for everything', value(200, {}), 'no-completion', 3, `${chat} 200 ("{}"): ${check.nothing}`],
  [
    'an error under 200',
    listed(value(200, { error: 'model is loading' })),
    'no-completion',
    3,
    `${chat} 200 ("model is loading"): ${check.nothing}`,
  ],
]

describe('a run that does not start says why, in one sentence, and within six requests', () => {
  test.each(cases)('%s', async (_, answer, kind, requests, sentence) => {
    const failure = await failed(against(answer))
    expect([failure.kind, failure.requests]).toEqual([kind, requests])
    expect(failure.message).toBe(sentence)
  })

  test('an address where nothing listens', async () => {
    const baseUrl = await closedPort()
    const failure = await failed(run({ baseUrl, key, model: 'm' }), baseUrl)
    expect([failure.kind, failure.requests]).toEqual(['unreachable', 1])
    expect(failure.message).toMatch(/^BASE cannot be reached \(connect ECONNREFUSED .*\): check the host and the port of the base URL/)
  })

  test('a server that accepts connections and says nothing', async () => {
    const baseUrl = await silence()
    const failure = await failed(run({ baseUrl, key, preflightTimeout: 0.2 }), baseUrl)
    expect(failure).toMatchObject({ kind: 'no-response', requests: 1 })
    expect(failure.message).toMatch(/^GET BASE\/models was not answered within 0.2 s: check whether the server/)
  })

  test('a base URL without its version', async () => {
    const failure = await failed(against(page(404, nginx('404 Not Found')), { baseUrl: 'http://target.invalid' }))
    expect(failure).toMatchObject({ kind: 'wrong-path', requests: 3 })
    expect(failure.message).toMatch(/: check the base URL: it usually ends in a version, as in BASE\.$/)
  })

  test('no key', async () => {
    expect((await failed(against(refusal(401, 'Missing key'), { key: null }))).message).toBe(
      'BASE requires an API key, and none was given (401 ("Missing key")): set VISION_CONFORMANCE_API_KEY, or name its variable with --api-key-env.',
    )
  })

  test('no model named, and no list: the operator has to name one', async () => {
    const unlisted: Answer = (response, asked) => {
      if (asked.path.endsWith('/models')) json(response, 404, {})
      else json(response, 200, goodCompletion)
    }
    expect(await failed(against(unlisted, { model: null }))).toEqual({
      kind: 'usage',
      message: 'model: name a model: BASE lists none (GET /models: status 404)',
      requests: 0,
    })
    const pickier: Answer = (response, asked) => {
      if (asked.path.endsWith('/models')) json(response, 404, {})
      else refusal(404, 'The model `x` does not exist', 'model_not_found')(response, asked)
    }
    expect((await failed(against(pickier, { model: null }))).kind).toBe('usage')
  })

  test('every body times out: it ends within two minutes, with the limits that users get', async () => {
    const began = Date.now()
    let last = began
    const clock = virtualClock(began)
    const headOnly: Answer = listed((response) => {
      last = clock.wallTime()
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{')
    })
    const failure = await failed(against(headOnly, {}, clock))
    expect(failure).toMatchObject({ kind: 'no-response', requests: 3 })
    expect(failure.message).toMatch(/^POST BASE\/chat\/completions was not answered in full \(the idle limit of 30000 ms ran out\)/)
    expect(last - began).toBeGreaterThanOrEqual(30_000)
    expect(clock.wallTime() - began).toBeLessThan(120_000)
  })

  test('a rate limit that does not end', async () => {
    const failure = await failed(against(listed(refusal(429, 'Slow down', 'rate_limit_exceeded'))))
    expect(failure).toMatchObject({ kind: 'rate-limited', requests: 6 })
  })
})
