import { expect, test } from 'vitest'
import { watchForFinish } from './stream-finish.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  [1, ['data: {"finish_reason":null}\n\n'], ['said']],
  [1, ['data: {"finish_reason": "stop"}\n\n'], ['finished']],
  [1, ['data: {"finish_reason" : "stop"}\n\n'], ['finished']],
  [1, ['data: {"finish_rea', 'son":"stop"}'], ['said', 'finished']],
  [1, ['data: [DO', 'NE]\n\n'], ['said', 'finished']],
  [1, ['data:[DONE]\n\n', ': hush\n\n'], ['finished', 'none']],
  [1, ['data: {"content":"\\"finish_reason\\":\\"stop\\""}'], ['said']],
  [2, ['data: {"finish_reason":"stop"}\n\n', ': hush\n\n', 'data: {"finish_reason":"stop"}\n\n'], ['said', 'none', 'finished']],
  [2, ['data: {"finish_reason":"stop"}\n\ndata: {"finish_reason":"length"}\n\n', 'data: {"usage":'], ['finished', 'said']],
  [3, ['data: {"finish_reason":"stop"}\n\n', 'data: [DONE]\n\n'], ['said', 'finished']],
])('of %i choices, %j tells %j of the course of a stream', (n, pieces, signs) => {
  const watch = watchForFinish({ body: bytes(JSON.stringify({ n, stream: true })) })
  expect(pieces.map((piece) => watch(bytes(piece)).state)).toEqual(signs)
})

test.each(['{"stream":true}', '{"n":null}', '{"n":0}', '{"n":-1}', '{"n":1.5}', '{"n":"none"}', '{"n":', ''])(
  '%j asks for one choice',
  (body) => {
    expect(watchForFinish({ body: bytes(body) })(bytes('data: {"finish_reason":"stop"}\n\n')).state).toBe('finished')
  },
)

test.each([
  ['data: 1\n\ndata: 2\n\n', 2, 4],
  ['data: 1\r\n\r\ndata: 2\r\rdata\n\n', 3, 6],
  ['data: 1\ndata: 2\n\n\n\n', 1, 5],
  [': hush\n\n\n{"a":\n\n1}', 0, 5],
  ['data: 1\n', 0, 1],
  ['data: 1\r\ndata: 2\r\n\r\n', 1, 3],
  ['data: 1\rx\n', 0, 2],
  ['\n\n', 0, 2],
])('%j has %i events and %i lines, however it is cut', (text, events, lines) => {
  const whole = watchForFinish({ body: bytes('{}') })
  expect(whole(bytes(text))).toMatchObject({ events, lines })
  const cut = watchForFinish({ body: bytes('{}') })
  expect([...bytes(text)].map((byte) => cut(Uint8Array.of(byte))).at(-1)).toMatchObject({ events, lines })
})
