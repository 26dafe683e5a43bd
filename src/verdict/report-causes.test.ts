import { describe, expect, test } from 'vitest'
import { blankTranscript } from '../model/blank.support.ts'
import type { Cause } from '../model/cause.ts'
import { holds } from '../model/finding.ts'
import { keptExchange } from './exchange.ts'
import { bad, found, reported, run } from './report.support.ts'

describe('causes', () => {
  const cause = { id: 'C-1', requirements: ['SSE-001'], exchanges: ['x#1', 'x#7'] } as unknown as Cause

  test('are made of the requirements within the scope, and their exchanges are shown with what findings point at', () => {
    const asked: string[][] = []
    const body = new TextEncoder().encode('x'.repeat(40_000))
    const report = reported({
      findings: [found('SSE-001', bad('late', { kind: 'bytes', from: 20_000, to: 20_001 }), 'x#1')],
      circumstances: ({ id }) => ({
        outOfScope: id === 'SSE-002' ? 'Excluded by --only or --skip' : null,
        outsideSet: null,
        isTrigger: () => true,
        unsent: [],
        refused: [],
        refusedBefore: [],
      }),
      causesOf: (requirements) => {
        asked.push(requirements.map(({ id, verdict }) => `${id} ${verdict}`))
        return [cause]
      },
      exchange: (id) => ({ ...keptExchange(blankTranscript({ id }), body, []), startedAt: run.startedAt }),
    })
    expect(asked).toEqual([['SSE-001 fail']])
    expect(report.exchanges.map(({ id, body: shown }) => [id, shown.from])).toEqual([
      ['x#1', 20_000 - 1024],
      ['x#7', 0],
    ])
  })
})

test('a report names its schema, and a run that ended early is partial', () => {
  const findings = [found('SSE-001', holds, 'x#1')]
  expect(reported({ findings })).toMatchObject({ schema: 'vision-conformance/report@2', verdict: 'conformant' })
  expect(reported({ findings, run: { ...run, endedEarly: 'interrupted' } }).verdict).toBe('partial')
})

test('the time of a requirement is that of its own exchanges, and without a proof it has none', () => {
  const asked: string[][] = []
  const { requirements } = reported({
    findings: [found('SSE-001', holds, 'x#1'), found('SSE-001', holds, 'x#2'), found('SSE-001', holds, 'x#1')],
    durationMsOf: (ids) => asked.push([...ids]),
  })
  expect(asked).toEqual([['x#1', 'x#2'], []])
  expect(requirements.map((one) => 'proof' in one)).toEqual([false, false])
})
