import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { timeline } from './html-timeline.ts'

const failing = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report

describe('a timeline', () => {
  const exchange = {
    ...failing.exchanges[0],
    pieces: [
      { at: 100, bytes: 10 },
      { at: 900, bytes: 5 },
    ],
    durationUs: 1000,
  } as Report['exchanges'][number]
  test('says in words what it draws', () => {
    expect(timeline(exchange, null).markup).toContain(
      '<figcaption>2 pieces, 15 bytes; first byte after 100 µs, the last piece after 900 µs, the longest pause 800 µs, from 100 µs on</figcaption>',
    )
  })
  test.each([
    [{ from: 0, to: 10 }, ['hit', 'piece']],
    [{ from: 10, to: 15 }, ['piece', 'hit']],
    [{ from: 9, to: 11 }, ['hit', 'hit']],
    [null, ['piece', 'piece']],
  ])('marks the pieces that bring the bytes of %j', (range, want) => {
    expect([...timeline(exchange, range).markup.matchAll(/<rect class="(hit|piece)"/g)].map(([, kind]) => kind)).toEqual(want)
  })
  test('of ten thousand pieces is no larger than its picture', () => {
    const pieces = Array.from({ length: 10_000 }, (_, at) => ({ at, bytes: 1 }))
    expect(timeline({ ...exchange, pieces, durationUs: 10_000 }, null).markup.match(/<rect class="piece"/g)).toHaveLength(250)
  })
  test('of an answer without a body is none, and one of a single piece has words alone', () => {
    expect(timeline({ ...exchange, pieces: [] }, null).markup).toBe('')
    expect(timeline({ ...exchange, pieces: [{ at: 900, bytes: 5 }] }, null).markup).toBe(
      '<p class="label">Arrival: 1 piece, 5 bytes, after 900 µs</p>',
    )
  })

  const streamed = (text: string, given: Partial<Report['exchanges'][number]> = {}): string => {
    const pieces = Array.from({ length: text.length }, (_, at) => ({ at: (at + 1) * 1000, bytes: 1 }))
    const headers = [['Content-Type', 'text/event-stream; charset=utf-8']] as const
    const body = { encoding: 'utf-8', text, from: 0, length: text.length } as const
    return timeline({ ...exchange, headers, body, pieces, durationUs: 100_000, ...given }, null).markup
  }
  test.each<readonly [name: string, text: string, given: Partial<Report['exchanges'][number]>, want: string | null]>([
    ['when the sentinel came', 'data: 1\n\ndata: [DONE]\n\n', {}, '; [DONE] after 23 ms<'],
    ['that it never came', 'data: 1\n\n', {}, '; [DONE] was not received<'],
    ['that one without its blank line never came', 'data: 1\n\ndata: [DONE]\n', {}, '; [DONE] was not received<'],
    ['nothing of it where the response is not a stream', '{"a": 1}', { headers: [] }, null],
    [
      'nothing of it where the pieces are of a coded body',
      'data: 1\n\n',
      {
        pieces: [
          { at: 1, bytes: 2 },
          { at: 2, bytes: 3 },
        ],
      },
      null,
    ],
    [
      'nothing of it where the report holds a part',
      'data: 1\n\n',
      { body: { encoding: 'utf-8', text: 'data: 1\n\n', from: 0, length: 90 } },
      null,
    ],
  ])('says %s', (_, text, given, want) => {
    const drawn = streamed(text, given)
    expect(drawn.includes('[DONE]')).toBe(want !== null)
    expect(drawn).toContain(want ?? '<figcaption>')
  })
})
