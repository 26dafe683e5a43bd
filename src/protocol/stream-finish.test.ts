import { expect, test } from 'vitest'
import { watchForFinish } from './stream-finish.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  [1, ['data: {"finish_reason":null}\n\n'], ['said']],
  [1, ['data: {"finish_reason": "stop"}\n\n'], ['finished']],
  [1, ['data: {"finish_rea', 'son":"stop"}'], ['said', 'finished']],
  [1, ['data: [DO', 'NE]\n\n'], ['said', 'finished']],
  [1, ['data:[DONE]\n\n', ': hush\n\n'], ['finished', 'none']],
  [1, ['data: {"content":"\\"finish_reason\\":\\"stop\\""}'], ['said']],
  [2, ['data: {"finish_reason":"stop"}\n\n', ': hush\n\n', 'data: {"finish_reason":"stop"}\n\n'], ['said', 'none', 'finished']],
  [2, ['data: {"finish_reason":"stop"}\n\ndata: {"finish_reason":"length"}\n\n', 'data: {"usage":'], ['finished', 'said']],
  [3, ['data: {"finish_reason":"stop"}\n\n', 'data: [DONE]\n\n'], ['said', 'finished']],
])('of %i choices, %j tells %j of the course of a stream', (n, pieces, signs) => {
  const watch = watchForFinish({ body: bytes(JSON.stringify({ n, stream: true })) })
  expect(pieces.map((piece) => watch(bytes(piece)))).toEqual(signs)
})

test.each(['{"stream":true}', '{"n":null}', '{"n":0}', '{"n":"none"}', '{"n":', ''])('%j asks for one choice', (body) => {
  expect(watchForFinish({ body: bytes(body) })(bytes('data: {"finish_reason":"stop"}\n\n'))).toBe('finished')
})
