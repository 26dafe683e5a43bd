import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problems } from '../contract/validate.ts'
import type { RunEvent } from '../model/run-event.ts'
import type { Transcript } from '../model/transcript.ts'
import { run } from '../run/run.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import { memoryEndpoint } from './endpoint.ts'
import { type Trial, at, errorOf, key, model, trial, user } from './trial.support.ts'

let on: Trial
beforeAll(async () => {
  on = await trial()
})
afterAll(() => on.close())

/** The wire with what differs from run to run replaced. */
const steady = (text: string): string => text.replace(/chatcmpl-\w+/g, 'ID').replace(/"created":\d+/g, '"created":0')

describe('the wire of a stream', () => {
  test('is data lines, each a chunk, and the sentinel', async () => {
    const answer = await on.send(user('<text>é a</text>', { stream: true }))
    const envelope = `"id":"ID","object":"chat.completion.chunk","created":0,"model":"${model}","system_fingerprint":"fp_embedded_1"`
    const chunk = (delta: string, finish = 'null'): string =>
      `data: {${envelope},"choices":[{"index":0,"delta":${delta},"logprobs":null,"finish_reason":${finish}}]}\n\n`
    expect(steady(answer.text)).toBe(
      chunk('{"role":"assistant","content":"","refusal":null}') +
        chunk('{"content":"é"}') +
        chunk('{"content":" a"}') +
        chunk('{}', '"stop"') +
        'data: [DONE]\n\n',
    )
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  })

  test('has usage null, and last a chunk of usage without choices, where that is asked for', async () => {
    const answer = await on.send(user('Count from 1 to 3.', { stream: true, stream_options: { include_usage: true } }))
    const usages = answer.chunks.map((chunk) => chunk['usage'])
    expect(usages.slice(0, -1).every((usage) => usage === null)).toBe(true)
    expect(answer.chunks.at(-1)?.['choices']).toEqual([])
    expect(at(usages.at(-1), 'completion_tokens')).toBe(7)
    for (const off of [{}, { include_usage: false }]) {
      const without = await on.send(user('Count from 1 to 3.', { stream: true, stream_options: off }))
      expect(without.text).not.toContain('usage')
    }
  })

  test('keeps to the contract in every chunk, with one id, whatever is asked for', async () => {
    const tools = [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }]
    const requests = [
      user('Count from 1 to 3.', { n: 3, logprobs: true, top_logprobs: 5 }),
      user('Call the function f with a set to 1.', { tools, n: 2 }),
      user('Count from 1 to 30.', { max_tokens: 3, stream_options: { include_usage: true } }),
    ]
    for (const request of requests) {
      const { chunks, events } = await on.send({ ...request, stream: true })
      expect(chunks.flatMap((chunk) => problems('chunk', chunk))).toEqual([])
      expect(new Set(chunks.map(({ id, created, model: named }) => JSON.stringify([id, created, named]))).size).toBe(1)
      expect(events.at(-1)).toBe('[DONE]')
      const plain = await on.send(request['stream_options'] === undefined ? request : user('Count from 1 to 30.', { max_tokens: 3 }))
      expect(problems('completion', plain.json)).toEqual([])
    }
  })

  test('weaves its choices, and ends each with a reason of its own', async () => {
    const { chunks } = await on.send(user('Count from 1 to 3.', { stream: true, n: 2 }))
    const indexes = chunks.map((chunk) => at(chunk, 'choices', 0, 'index'))
    expect(indexes.slice(0, 4)).toEqual([0, 1, 0, 1])
    const ended = chunks.filter((chunk) => at(chunk, 'choices', 0, 'finish_reason') !== null)
    expect(ended.map((chunk) => at(chunk, 'choices', 0, 'index'))).toEqual([0, 1])
  })

  test('does not begin where the request is wrong', async () => {
    for (const request of [{ stream: true }, user('hi', { stream: true, temperature: 9 }), user('hi', { stream: true, model: 'none' })]) {
      const answer = await on.send(request)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.headers.get('content-type')).toBe('application/json')
      expect(errorOf(answer)).not.toBeNull()
    }
  })

  test('takes its time: the head at once, the first token after the latency, the rest one by one', async () => {
    const clock = virtualClock(0)
    const { url, accept } = memoryEndpoint({ apiKey: key, latencyMs: 120, tokenMs: 30 }, clock)
    const streams: Transcript[] = []
    const listen = (event: RunEvent): void => {
      if (event.kind === 'transcript' && event.transcript.probe.name === 'http/stream') streams.push(event.transcript)
    }
    await run({ baseUrl: url, key, only: ['HTTP-004'], cases: 0, transport: memory(accept, clock), listen })
    expect(streams.length).toBeGreaterThan(0)
    for (const { head, pieces } of streams) {
      expect(head?.at).toBe(0)
      expect(pieces.length).toBeGreaterThan(3)
      // µs, of a virtual clock: to the millisecond.
      expect(pieces.map(({ at }) => at / 1000).slice(0, 3)).toEqual([120, 150, 180])
    }
  })
})
