import { describe, expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import type { Probe } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { type Reading, isRefusal, isRefusedAsMissing, read, refused } from './reading.ts'

const answered = (body: string, change: Partial<Transcript> = {}, type = 'application/json', status = 200): Reading =>
  read(
    blankTranscript({
      head: { at: 1, version: 'HTTP/1.1', status, reason: '', headers: [['Content-Type', type]] },
      pieces: [{ at: 2, bytes: utf8Bytes(body) }],
      ...change,
    }),
  )

describe('a 501', () => {
  const to = (probe: Partial<Probe>, status = 501): Reading =>
    answered('{"error":{"message":"no"}}', { probe: blankProbe(probe) }, 'application/json', status)

  test('is a refusal of a valid request that needs what was not promised, and of nothing else', () => {
    expect(isRefusedAsMissing(to({ capabilities: ['tools'] }))).toBe(true)
    expect(isRefusedAsMissing(to({ capabilities: ['tools'], defect: 'json' }))).toBe(false)
    expect(isRefusedAsMissing(to({}))).toBe(false)
    expect(isRefusedAsMissing(to({ capabilities: ['tools'] }, 500))).toBe(false)
  })

  test('counts as a refusal as a 4xx does', () => {
    const all = [to({ capabilities: ['tools'] }), to({}, 400), to({}), to({ capabilities: ['tools'] }, 200)]
    expect(all.map(isRefusal)).toEqual([true, true, false, false])
    expect(all.map(refused)).toEqual([true, true, false, false])
  })
})

test('values are counted as far as the body was read', () => {
  const plain = answered('{"a":[1,2]}')
  expect(plain.values).toBe(0)
  expect(plain.json.value).toEqual({ a: [1, 2] })
  expect(plain.values).toBe(4)
  const streamed = answered('data: {}\n\ndata: [1]\n\n', {}, 'text/event-stream')
  expect(streamed.stream.values).toBe(3)
  expect(streamed.values).toBe(3)
  expect(streamed.json.value).toBeUndefined()
  expect(streamed.values).toBe(3 + streamed.json.values)
})

test('a body is read once', () => {
  const reading = answered('{"choices":[]}')
  expect(reading.json).toBe(reading.json)
  expect(reading.completion).toBe(reading.completion)
})

test('a coding that was undone before is not undone again, and its label is held against it', () => {
  const reading = answered('{"a":1}', { undone: { codings: ['gzip'], problem: null } })
  expect([reading.json.value, reading.codingProblem]).toEqual([{ a: 1 }, 'the body is encoded with gzip, and labelled identity'])
})

test('JSON begins within sixteen bytes, or the label counts', () => {
  const shapes = [15, 16].map((blanks) => answered(`${' '.repeat(blanks)}[]`, {}, 'text/event-stream').shape)
  expect(shapes).toEqual(['other', 'stream'])
  expect(answered('[', {}, 'text/event-stream').shape).toBe('stream')
  expect(answered('a[]', {}, 'text/event-stream').shape).toBe('stream')
})

describe('problems', () => {
  const choice = (index: unknown): string =>
    `{"index":${JSON.stringify(index)},"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}`
  const problemsOf = (...choices: readonly string[]): readonly (readonly [string, string, number])[] =>
    answered(`{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[${choices.join()}]}`)
      .problems.filter(({ pattern }) => /^\/choices\/\*(?:\/index)?$/.test(pattern))
      .map(({ pattern, pointer, times }) => [pattern, pointer, times])

  test('of the same kind in several places are told once, with the first place', () => {
    expect(problemsOf(choice('a'), choice(0), choice('b'))).toEqual([['/choices/*/index', '/choices/0/index', 2]])
    expect(problemsOf(choice(0), '7', '8')).toEqual([['/choices/*', '/choices/1', 2]])
  })

  test('of a plain answer and of a stream are those of their schemas', () => {
    expect(answered('data: {"choices":[]}\n\n', {}, 'text/event-stream').problems.map(({ chunk }) => chunk)).toContain(0)
    expect(answered('[]').problems).toEqual([])
  })
})
