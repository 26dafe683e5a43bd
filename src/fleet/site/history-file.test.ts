import { expect, test } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import { dateOf, daysOf, isDate } from './days.ts'
import { fleetOf, golden, pairOf } from './fleets.support.ts'
import { historyFile } from './history-file.ts'
import { historyIn } from './history-read.ts'
import { nightOf } from './night.ts'

const fleet = fleetOf([
  pairOf('gateway', 'bad', golden('failing')),
  pairOf('gateway', 'good', golden('conformant')),
  pairOf('off', 'm', '401: set the API key.'),
])
const catalogue = catalogueOf(fleet)
const first = nightOf(fleet, '2026-11-29', catalogue, () => null)

test('what a night wrote is read back: verdicts with their nights, and pairs without a report', async () => {
  const found = await historyIn(historyFile(fleet, first, catalogue))
  expect([...found.keys()]).toEqual(['gateway / bad', 'gateway / good', 'off / m'])
  expect(found.get('off / m')).toEqual({ state: 'start-failed', stateSince: '2026-11-29', reported: null })
  const bad = found.get('gateway / bad')
  expect([bad?.state, bad?.reported?.date]).toEqual(['not-conformant', '2026-11-29'])
  expect(bad?.reported?.results).toEqual(first.pairs[0]?.results)
  expect((bad?.reported?.results ?? []).filter(({ verdict }) => verdict === 'fail').length).toBeGreaterThan(3)
})

test('the same night gives the same bytes', () => {
  expect(Buffer.from(historyFile(fleet, first, catalogue)).equals(historyFile(fleet, first, catalogue))).toBe(true)
})

test('what still fails keeps the night that it began', async () => {
  const found = await historyIn(historyFile(fleet, first, catalogue))
  const second = nightOf(fleet, '2026-11-30', catalogue, ({ model, target }) => found.get(`${target} / ${model}`) ?? null)
  const sinces = new Set(second.pairs.flatMap(({ results }) => results.map(({ since }) => since)))
  expect(sinces).toEqual(new Set([null, '2026-11-29']))
  expect(second.pairs.map(({ changes }) => changes)).toEqual([
    { broke: [], mended: [], fresh: [] },
    { broke: [], mended: [], fresh: [] },
    null,
  ])
})

test('bytes that are no history are refused', async () => {
  await expect(historyIn(new TextEncoder().encode('PAR1 and no more PAR1'))).rejects.toThrow()
})

test.each([
  ['1970-01-01', 0],
  ['1970-12-31', 364],
  ['2000-02-29', 11_016],
  ['2026-11-30', 20_787],
])('%s is day %i', (date, days) => {
  expect([daysOf(date), dateOf(days)]).toEqual([days, date])
})

test('days of the calendar, and no others', () => {
  expect(['2026-02-28', '2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', 'x'].map(isDate)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
