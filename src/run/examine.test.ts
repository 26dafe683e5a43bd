import { expect, test } from 'vitest'
import { holds } from '../model/finding.ts'
import type { Reading } from '../reading/reading.ts'
import { examine, relate } from './examine.ts'
import { nearest } from './nearest.ts'
import { watchForFinish } from './watch.ts'

const reading = { transcript: { id: 'x#1' } } as unknown as Reading
const throwing = (): never => {
  throw new TypeError('no such thing')
}

test('a check that throws is our fault, and never a finding against the endpoint', () => {
  const good = { requirement: 'SSE-001', occasions: [], observe: () => holds }
  const { findings, ownFaults } = examine([{ requirement: 'SSE-002', occasions: [], observe: throwing }, good], reading)
  expect(ownFaults).toEqual(['the check of SSE-002 threw no such thing'])
  expect(findings.map(({ observation }) => observation.outcome)).toEqual(['unobservable', 'holds'])
  expect(relate([{ requirement: 'STR-020', scenarios: [], relate: throwing }], {}).ownFaults).toHaveLength(1)
})

test.each([
  [['data: {"finish_reason":null}\n\n'], ['said']],
  [['data: {"finish_reason": "stop"}\n\n'], ['finished']],
  [
    ['data: {"finish_rea', 'son":"stop"}'],
    ['said', 'finished'],
  ],
  [
    ['data: [DO', 'NE]\n\n'],
    ['said', 'finished'],
  ],
  [
    ['data:[DONE]\n\n', ': hush\n\n'],
    ['finished', 'none'],
  ],
  [['data: {"content":"\\"finish_reason\\":\\"stop\\""}'], ['said']],
])('%j tells %j of the course of a stream', (pieces, signs) => {
  const watch = watchForFinish()
  expect(pieces.map((piece) => watch(new TextEncoder().encode(piece)))).toEqual(signs)
})

test.each([
  ['straem', 'stream'],
  ['STREAM', 'stream'],
  ['errros', 'errors'],
  ['zebra', null],
])('%s is most likely %s', (word, want) => {
  expect(nearest(word, ['stream', 'errors', 'sse'])).toBe(want)
})
