import { expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import type { Transcript } from '../model/transcript.ts'
import { type Clock, virtualClock } from '../transport/clock.ts'
import type { Transport } from '../transport/transport.ts'
import { requestLimiterOf } from './request-limiter.ts'
import { type Sender, senderOf } from './send.ts'

function senderTo(send: Transport['send'], clock: Clock, stop = new AbortController()): Sender {
  const nothing = (): void => undefined
  const { signal } = stop
  return senderOf({
    transport: { send },
    limiter: requestLimiterOf(8, null, signal, clock),
    clock,
    signal,
    stopped: () => (signal.aborted ? 'interrupted: SIGINT' : null),
    onTranscript: nothing,
    limitsFor: () => ({}),
    rateLimited: nothing,
  })
}

const headOf = (status: number): Transcript['head'] => ({ at: 1, version: 'HTTP/1.1', status, reason: '', headers: [['Retry-After', '0']] })
const cut: Pick<Transcript, 'head' | 'end'> = {
  head: null,
  end: { kind: 'cut', during: 'request', detail: 'the server reset the connection' },
}

test('under a limit of one request a second each of twenty is answered in the end', async () => {
  const clock = virtualClock(0)
  let last = -1
  const send: Transport['send'] = (probe, id) => {
    const second = Math.floor(clock.monotonicTime() / 1000)
    const status = second === last ? 429 : 200
    last = second
    return Promise.resolve(blankTranscript({ id, probe, head: { at: 1, version: 'HTTP/1.1', status, reason: '', headers: [] } }))
  }
  const sender = senderTo(send, clock)
  const answers = Array.from({ length: 20 }, () => sender.send(blankProbe()))
  expect((await Promise.all(answers)).map((one) => ('head' in one ? one.head?.status : one.unsent))).toEqual(Array(20).fill(200))
})

test.each([
  ['a cut', {}, cut],
  ['a 500 for an invalid request', { defect: '/n' }, { head: headOf(500) }],
] as const)('%s that the end of the run leaves unrepeated is no response to judge', async (_, change, answer) => {
  const stop = new AbortController()
  const send: Transport['send'] = (probe, id) => {
    stop.abort()
    return Promise.resolve(blankTranscript({ id, probe, ...answer }))
  }
  expect(await senderTo(send, virtualClock(0), stop).send(blankProbe(change))).toEqual({ unsent: 'interrupted: SIGINT' })
})

test('a cut after a wait is repeated like any other', async () => {
  const answers = [{ head: headOf(429) }, cut, { head: headOf(200) }]
  const send: Transport['send'] = (probe, id) => Promise.resolve(blankTranscript({ id, probe, ...answers.shift() }))
  expect(await senderTo(send, virtualClock(0)).send(blankProbe())).toMatchObject({ head: { status: 200 } })
})
