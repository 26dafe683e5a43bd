/** Requests that are odd as a whole, for the battery of deviations.test.ts. */
import { sentPieces } from '../model/padding.ts'
import { paddedPng, paddingIn } from '../generate/padded-png.ts'
import { png } from '../generate/png.ts'
import type { Incoming } from './incoming.ts'
import type { Json } from './json.ts'
import { user } from './trial.support.ts'

export function oddities(model: string, incoming: (body: string, more?: Partial<Incoming>) => Incoming): readonly Incoming[] {
  const { headers } = incoming('')
  const hello = JSON.stringify({ model, ...user('Hello.') })
  const messages = (...all: readonly Json[]): Incoming => incoming(JSON.stringify({ model, messages: all }))
  const labelled = (type: string): Incoming => incoming(hello, { headers: { ...headers, 'content-type': type } })
  const streamed = (accept: string): Incoming =>
    incoming(JSON.stringify({ model, ...user('Hello.', { stream: true }) }), { headers: { ...headers, accept } })
  const page = { origin: 'https://page.example', 'access-control-request-headers': 'authorization,content-type' }
  return [
    ...['null', '5', '"hello"'].map((body) => incoming(body)),
    incoming(JSON.stringify(user('Hello.'))),
    incoming(JSON.stringify(user('Hello.', { model: null }))),
    ...[
      { presence_penalty: 3 },
      { top_p: 2 },
      { safety_identifier: 'x'.repeat(65) },
      { metadata: 5 },
      { stream: true, stream_options: [] },
      { stream: true, stream_options: 'all' },
      { logit_bias: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [String(at), 1])) },
    ].map((members) => incoming(JSON.stringify({ model, ...user('Hello.', members) }))),
    messages({ content: 'Hello.' }),
    messages({ role: null, content: 'Hello.' }),
    messages({ role: 'narrator', content: 'Hello.' }),
    messages({ role: 'user' }),
    ...[null, [], 5, { type: 'text', text: 'Hello.' }].map((content) => messages({ role: 'user', content })),
    ...[{ type: 'hologram' }, { type: 'image_url' }, { type: 'image_url', image_url: {} }].map((part) =>
      messages({ role: 'user', content: [{ type: 'text', text: 'Hello.' }, part] }),
    ),
    // Not UTF-8 from its first byte, so that hundreds of deviations need not read it.
    incoming('', { body: new Uint8Array(1024 * 1024 + 1).fill(0xff) }),
    incoming('', { body: ofLargeImage(model) }),
    ...['"stream": true', '"stream":true, "n": 1'].map((members) =>
      incoming(`{"model":"${model}","messages":[{"role":"user","content":"Hello."}],${members}}`),
    ),
    ...['\\ud83d\\ude00', '\\u6771'].map((escaped) => incoming(hello.replace('Hello.', `Repeat this. <text>a ${escaped} b</text>`))),
    incoming('{}', { path: '/v1/chat/completions/' }),
    incoming('{}', { path: '/v1//chat/completions' }),
    incoming(hello, { path: '/v1/chat/completions/' }),
    incoming('', { method: 'HEAD', headers }),
    incoming('', { method: 'GET', path: '/v1/models', headers }),
    incoming('', { method: 'OPTIONS', headers: page }),
    incoming('{}', { headers: { ...headers, ...page } }),
    incoming(hello, { headers: { ...headers, 'transfer-encoding': 'chunked' } }),
    ...['application/json; charset=utf-8', 'application/JSON'].map(labelled),
    ...['*/*', 'application/json', 'text/event-stream'].map(streamed),
  ]
}

/** A question about an image of 9 MB. */
function ofLargeImage(model: string): Uint8Array {
  const image = paddedPng(png(56, 56, [[[255, 0, 0]]]), 9_000_000)
  const content = [
    { type: 'text', text: 'Red, green or blue: what colour is the image?' },
    { type: 'image_url', image_url: { url: image.url } },
  ]
  const body = Buffer.from(JSON.stringify({ model, messages: [{ role: 'user', content }] }))
  return Buffer.concat([...sentPieces({ body, padding: paddingIn(body, image) })])
}
