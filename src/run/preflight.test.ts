import { describe, expect, test } from 'vitest'
import type { RunOptions } from '../options/run-options.ts'
import { goodCompletion, isTrial, json, models } from './loopback.support.ts'
import { type Answer, against, always, listed, refusal } from './memory-target.support.ts'
import { StartFailure } from './start-failure.ts'

const delta = (choice: object): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: goodCompletion.created, model: 'm', choices: [{ index: 0, finish_reason: null, ...choice }] })}\n\n`
const goodStream = [
  delta({ delta: { role: 'assistant', content: '' } }),
  delta({ delta: { content: '1, 2' } }),
  delta({ delta: {}, finish_reason: 'stop' }),
  'data: [DONE]\n\n',
].join('')

describe('a run starts as soon as one chat request is served', () => {
  const options: Partial<RunOptions> = { only: ['HTTP-002'], tier: 'smoke' }

  test('a limit by the minute is waited out', async () => {
    let asked = 0
    const limited: Answer = listed((response) => {
      asked += 1
      if (asked < 4) json(response, 429, { error: { message: 'Slow down' } })
      else json(response, 200, goodCompletion)
    })
    expect((await against(limited, options)).run.endedEarly).toBe('')
  })

  test('a server error that passes', async () => {
    let asked = 0
    const shaky: Answer = listed((response) => {
      asked += 1
      if (asked < 3) json(response, 500, {})
      else json(response, 200, goodCompletion)
    })
    expect((await against(shaky, options)).run.endedEarly).toBe('')
  })

  test('plain requests fail and streams work: it is judged, and not conformant', async () => {
    const streaming: Answer = listed((response, asked) => {
      if (asked.body.toString().includes('"stream":true')) always(200, 'text/event-stream', goodStream)(response, asked)
      else json(response, 500, { error: { message: 'Internal error' } })
    })
    const report = await against(streaming, { tier: 'smoke' })
    expect(report.run.endedEarly).toBe('')
    expect(report.requirements.filter(({ id, verdict }) => id === 'STR-001' && verdict === 'pass')).toHaveLength(1)
  })

  test('requests with images alone fail: it is judged', async () => {
    const blind: Answer = listed((response, asked) => {
      if (asked.body.toString().includes('image_url')) response.writeHead(502).end()
      else json(response, 200, goodCompletion)
    })
    expect((await against(blind, { tier: 'smoke' })).run.endedEarly).toBe('')
  })

  test('a documented refusal', async () => {
    const refusing: Answer = listed((response, asked) => {
      if (isTrial(asked)) refusal(400, 'messages is too short')(response, asked)
      else json(response, 200, goodCompletion)
    })
    expect((await against(refusing, options)).verdict).not.toBe('partial')
  })

  test('a list of models that is refused', async () => {
    const closed: Answer = (response, asked) => {
      if (asked.path.endsWith('/models')) refusal(403, 'Not for this key')(response, asked)
      else json(response, 200, goodCompletion)
    }
    expect((await against(closed, options)).run.endedEarly).toBe('')
  })
})

describe('--wait', () => {
  const comingAfter = (times: number, status: number): Answer => {
    let asked = 0
    return (response, { path }) => {
      asked += 1
      if (asked <= times) response.writeHead(status).end('starting')
      else json(response, 200, path.endsWith('/models') ? models('m') : goodCompletion)
    }
  }

  test.each([502, 503, 504, 429])('waits for a target that answers %i while it starts', async (status) => {
    const report = await against(comingAfter(30, status), { wait: 60, only: ['HTTP-002'], tier: 'smoke' })
    expect(report.run.endedEarly).toBe('')
  })

  test('ends when its time is over', async () => {
    const failure: unknown = await against(always(503, 'text/plain', 'starting'), { wait: 20 }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StartFailure)
    expect(failure).toMatchObject({ kind: 'server-error' })
    expect((failure as StartFailure).requests).toBeGreaterThan(15)
  })
})
