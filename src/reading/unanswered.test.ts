import { describe, expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import type { Probe } from '../model/probe.ts'
import type { End } from '../model/transcript.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { answerOf } from './answer.support.ts'
import { type Reading, read } from './reading.ts'
import { isPromised, isSmall, isUnanswered, isUntimedOverload } from './unanswered.ts'

const ok = { at: 1, version: 'HTTP/1.1', status: 200, reason: '', headers: [] }
const requests = { plain: '{"stream":false}', streamed: '{"stream":true}' } as const
const complete: End = { kind: 'complete' }
const timeout = (limit: Extract<End, { kind: 'timeout' }>['limit']): End => ({ kind: 'timeout', limit, ms: 1 })

const ended = (request: keyof typeof requests, body: string, end: End): Reading =>
  read(
    blankTranscript({
      probe: blankProbe({ body: utf8Bytes(requests[request]) }),
      head: ok,
      pieces: body === '' ? [] : [{ at: 2, bytes: utf8Bytes(body) }],
      end,
    }),
  )
const chunk = (finish: string | null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'a' }, finish_reason: finish }] })}\n\n`

describe('a connection that is cut', () => {
  test('before the head leaves the request unanswered, later it does not', () => {
    const end: End = { kind: 'cut', during: 'head', detail: '' }
    expect(isUnanswered(read(blankTranscript({ head: null, end })))).toBe(true)
    expect(isUnanswered(read(blankTranscript({ head: { ...ok, status: 500 }, end: { ...end, during: 'body' } })))).toBe(false)
  })
})

describe('silence', () => {
  test.each<[keyof typeof requests, string, End, boolean]>([
    ['plain', '', timeout('first-byte'), true],
    ['plain', '{"choices":[{}]}', timeout('idle'), true],
    ['plain', '{"choices":[{"finish_reason":"stop"}]}', timeout('idle'), true],
    ['plain', '{"choices":[{"finish_reason":"stop"}]}', timeout('grace'), true],
    ['streamed', chunk(null), timeout('idle'), true],
    ['streamed', '', timeout('first-byte'), true],
    ['streamed', chunk('stop'), timeout('idle'), false],
    ['streamed', chunk('stop') + chunk(null).replace('"index":0', '"index":1'), timeout('idle'), false],
    ['streamed', chunk('stop'), timeout('grace'), false],
    ['streamed', chunk(null), timeout('exchange'), false],
    ['plain', '', timeout('exchange'), false],
    ['plain', '{"choices":[{}]}', complete, false],
  ])('%s request, body %j, %j: %j', (request, body, end, want) => {
    expect(isUnanswered(ended(request, body, end))).toBe(want)
  })
})

describe('a status', () => {
  const unanswered = (status: number, change: Partial<Probe> = {}): boolean =>
    isUnanswered(read(blankTranscript({ probe: blankProbe(change), head: { ...ok, status } })))

  test('of a server failure leaves the request unanswered, one of overload does not', () => {
    expect([200, 404, 499, 500, 502, 503, 504, 529, 599].filter((status) => unanswered(status))).toEqual([500, 502, 504, 599])
  })

  test('501 is a failure only of what is valid and promised', () => {
    expect([unanswered(501), unanswered(501, { capabilities: ['tools'] }), unanswered(501, { defect: 'json' })]).toEqual([
      true,
      false,
      false,
    ])
    expect(unanswered(500, { capabilities: ['tools'] })).toBe(true)
  })
})

test('a valid request that needs no capability is promised', () => {
  const promised = (change: Partial<Probe>): boolean => isPromised(read(blankTranscript({ probe: blankProbe(change) })))
  expect([promised({}), promised({ capabilities: ['tools'] }), promised({ defect: 'json' })]).toEqual([true, false, false])
})

test('a body of less than 64 KiB is small', () => {
  expect([65_535, 65_536].map((length) => isSmall({ body: new Uint8Array(length) }))).toEqual([true, false])
})

test('an overload that does not say when to come back is untimed, except a rate limit', () => {
  expect([429, 500, 503, 529].filter((status) => isUntimedOverload(answerOf('', status)))).toEqual([503, 529])
  expect(isUntimedOverload(answerOf('', 503, [['Retry-After', '1']]))).toBe(false)
})
