import { describe, expect, test } from 'vitest'
import type { Field } from '../model/probe.ts'
import { answerOf } from './answer.support.ts'
import { foreignFormatOf } from './foreign-format.ts'

interface Sent {
  readonly body?: string
  readonly status?: number
  readonly header?: Field
}

const nameOf = ({ body = '', status = 404, header }: Sent): string | null =>
  foreignFormatOf(answerOf(body, status, header === undefined ? [] : [header]))?.name ?? null

/** For each name what is its, and its neighbours that are not. */
const table: readonly (readonly [kind: string, name: string, its: readonly Sent[], others: readonly Sent[]])[] = [
  [
    'api',
    "Anthropic's Messages API",
    [
      { body: '{"type":"error","error":{"type":"not_found_error","message":"m"}}' },
      { body: '{"type":"message","content":[],"stop_reason":"end_turn"}' },
      { body: 'event: message_start\ndata: {"type":"message_start"}\n\n' },
      { body: 'event:error\r\ndata:{"type":"error"}\r\n\r\n' },
    ],
    [
      { body: '{"type":"error","error":"m"}' },
      { body: '{"type":"failure","error":{"type":"t"}}' },
      { body: '{"type":"message","content":[]}' },
      { body: '{"type":"note","content":[],"stop_reason":"end_turn"}' },
      { body: ': x\nevent: error\ndata: {"type":"error"}\n\n' },
      { body: 'event: other\ndata: {"type":"error"}\n\n' },
    ],
  ],
  [
    'api',
    "Google's Gemini API",
    [
      { body: '{"candidates":[]}' },
      { body: '[{"candidates":[]}]' },
      { body: '{"error":{"code":404,"message":"m","status":"NOT_FOUND"}}' },
      { body: '{"error":{"code":404,"message":"m","status":"A"}}' },
      { body: '[{"error":{"code":400,"status":"INVALID_ARGUMENT_HERE"}}]' },
    ],
    [
      { body: '{"error":{"code":"404","status":"NOT_FOUND"}}' },
      { body: '{"error":{"code":404,"status":"not found"}}' },
      { body: '{"error":{"code":404,"status":"NOT_FOUND_"}}' },
      { body: '{"error":{"code":404,"status":"xNOT"}}' },
      { body: '{"error":{"code":404}}' },
      { body: '{"candidate":[]}' },
    ],
  ],
  [
    'api',
    "Ollama's own API",
    [
      { body: '{"model":"m","created_at":"t","done":true}', status: 200 },
      { body: '{"model":"m","created_at":"t","done":false}\n{"model":"m","created_at":"t","done":true}\n', status: 200 },
      { body: 'Ollama is running\n', status: 200 },
    ],
    [
      { body: '{"model":"m","created_at":"t"}', status: 200 },
      { body: '{"model":"m","done":true}', status: 200 },
      { body: 'x {"model":"m","created_at":"t","done":true} ', status: 200 },
      { body: '{"model":"m","created_at":"t","done":1}\n{}', status: 200 },
      { body: 'Ollama is running late', status: 200 },
    ],
  ],
  [
    'login',
    'a login page',
    [
      { status: 302, header: ['Location', 'https://a.example/LOGIN?next=/v1'] },
      { status: 300, header: ['Location', '/sso'] },
      { status: 399, header: ['Location', '/oauth2/authorize'] },
      { status: 303, header: ['Location', '/oauth'] },
      { body: '<html><input class="a" type="password">', status: 200 },
      { body: '<html><input type=password>', status: 200 },
      { body: '<html><title>Please sign in</title>', status: 200 },
      { body: '<html><title>Log in</title>', status: 200 },
      { body: '<html><title>Single Sign-On</title>', status: 200 },
    ],
    [
      { status: 299, header: ['Location', '/login'] },
      { status: 400, header: ['Location', '/login'] },
      { status: 302, header: ['Location', '/loginless'] },
      { body: 'x <input type="password">', status: 200 },
      { body: '<html><input type="text">', status: 200 },
      { body: '<html><title>Blogging</title>', status: 200 },
    ],
  ],
  [
    'framework',
    'FastAPI',
    [
      { body: '{"detail":"Not Found"}' },
      { body: '{"detail":"Not Found"}', status: 400 },
      { body: '{"detail":[7,{"loc":[],"msg":"m","type":"t"}]}', status: 422 },
    ],
    [
      { body: '{"detail":"Not Found"}', status: 399 },
      { body: '{"detail":"Not Found","more":1}' },
      { body: '{"detail":[{"loc":[],"msg":"m"}]}' },
      { body: '{"detail":7}' },
      { body: '["detail"]' },
    ],
  ],
  [
    'framework',
    'Spring Boot',
    [{ body: '{"timestamp":1,"status":404,"error":"Not Found","path":"/v1"}' }],
    [{ body: '{"timestamp":1,"status":404,"error":"Not Found"}' }, { body: '{"status":404,"error":"Not Found","path":"/v1"}' }],
  ],
  [
    'framework',
    'Express',
    [{ body: '<!DOCTYPE html>\n<pre>Cannot POST /v1</pre>' }, { body: '<pre>Cannot GET /v1</pre>' }],
    [{ body: '<pre>Cannot PUT /v1</pre>' }],
  ],
  ['framework', 'a Go web server', [{ body: '404 page not found\n' }], [{ body: '404 page not found here' }]],
  [
    'proxy',
    'Cloudflare',
    [
      { body: '<html>', header: ['Server', 'cloudflare'] },
      { body: 'error code: 1020', header: ['Server', 'Cloudflare'] },
    ],
    [
      { body: '<html>', header: ['Server', 'other'] },
      { body: 'an error code: 1020', header: ['Server', 'cloudflare'] },
      { body: 'error code: x', header: ['Server', 'cloudflare'] },
    ],
  ],
  [
    'proxy',
    'AWS',
    [{ header: ['Server', 'awselb/2.0'] }, { header: ['x-amzn-ErrorType', 'ForbiddenException'] }],
    [{ header: ['Server', 'x-awselb'] }, {}],
  ],
  [
    'proxy',
    'Envoy',
    [{ body: 'upstream connect error or disconnect' }, { body: 'no healthy upstream' }, { body: 'upstream request timeout' }],
    [{ body: 'there is no healthy upstream' }],
  ],
  [
    'proxy',
    'Kong',
    [{ body: '{"message":"no Route matched with those values"}' }],
    [{ body: '{"message":"so no Route matched"}' }, { body: '{"message":7}' }],
  ],
  ['proxy', 'HAProxy', [{ body: 'x No server is available to handle this request.' }], [{ body: 'No server' }]],
  ['proxy', 'Traefik', [{ body: 'no available server\n' }], [{ body: 'no available server at all' }]],
  [
    'proxy',
    'Squid',
    [{ body: '<html>', header: ['Server', 'squid/5.7'] }],
    [
      { body: 'x', header: ['Server', 'squid/5.7'] },
      { body: '<html>', header: ['Server', 'x-squid'] },
    ],
  ],
  [
    'proxy',
    'nginx',
    [{ body: '<html><center>nginx/1.25</center>' }, { body: '<center>openresty</center>' }],
    [{ body: '<center>other</center>' }],
  ],
  [
    'proxy',
    'Apache',
    [{ body: '<html><address>Apache/2.4</address>' }],
    [{ body: '<address>Apache/2.4</address>' }, { body: '<html><address>Apaches</address>' }],
  ],
  ['proxy', 'Caddy', [{ header: ['Server', 'Caddy'] }], [{ body: 'x', header: ['Server', 'Caddy'] }, { header: ['Server', 'x'] }]],
  ['site', 'a web page', [{ body: '<html>Hello' }], [{ body: 'Hello' }]],
]

describe.each(table)('%s: %s', (kind, name, its, others) => {
  test.each(its)('is it: %j', ({ body = '', status = 404, header }) => {
    expect(foreignFormatOf(answerOf(body, status, header === undefined ? [] : [header]))).toEqual({ kind, name })
  })
  test.each(others)('is not: %j', (sent) => {
    expect(nameOf(sent)).not.toBe(name)
  })
})

test('without an answer, or of one that is OpenAI-compatible, there is none', () => {
  expect(foreignFormatOf(answerOf('<html>', null))).toBeNull()
  expect(foreignFormatOf(answerOf('{"error":{"message":"no","type":"t","param":null,"code":null}}', 401))).toBeNull()
  expect(foreignFormatOf(answerOf('', 500))).toBeNull()
})
