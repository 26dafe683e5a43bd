/** Servers against which a run does not start, and what it says of each. */
import { type Answer, always, listed, refusal } from './memory-target.support.ts'

const value = (status: number, body: unknown): Answer => always(status, 'application/json', JSON.stringify(body))
export const page = (status: number, body: string): Answer => always(status, 'text/html', body)

const check = {
  path: 'check the base URL: is this host the API, and is anything missing between the host and the version.',
  page: 'check the base URL: it has to lead to the API, past any website, proxy or login.',
  proxied: 'check whether the server behind the proxy is running, and the base URL; --wait SECONDS keeps trying while it starts.',
  server: 'check the log of the server, the base URL and --model; --wait SECONDS keeps trying while it starts.',
  quota: 'check the quota and the billing of the account that the key belongs to.',
  model: 'the server does not serve "m"; use --model with a model that it serves.',
  key: 'check the key in VISION_CONFORMANCE_API_KEY, or name its variable with --api-key-env.',
  nothing: 'check the base URL and --model: no chat request got a completion or an OpenAI error object.',
}
const other = (name: string): string =>
  `check the base URL: that is ${name}, and vision-conformance tests OpenAI-compatible endpoints, which the same server may have at another path.`
const chat = 'POST BASE/chat/completions returned'

export const nginx = (text: string): string =>
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
export const cases: readonly (readonly [name: string, answer: Answer, kind: string, requests: number, sentence: string])[] = [
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
  [
    '404 in the envelope, for a model without a provider',
    refusal(404, "Provider 'undefined' not found", 'api_error'),
    'wrong-path',
    2,
    `${chat} 404 ("Provider 'undefined' not found"): check --model and the base URL: the error says that something was not found, and not that it was the path.`,
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
  ['a refused key', refusal(401, 'Incorrect API key'), 'key', 2, `BASE rejects the key with 401 ("Incorrect API key"): ${check.key}`],
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
