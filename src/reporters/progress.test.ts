import { expect, test } from 'vitest'
import { widthOf } from './columns.ts'
import { drawProgress } from './progress.ts'

const areas = [
  { area: 'http', done: 4, total: 4, worst: 'pass' },
  { area: 'sse', done: 3, total: 8, worst: 'fail' },
  { area: 'stream', done: 1, total: 8, worst: null },
  { area: 'usage', done: 4, total: 4, worst: 'warn' },
  { area: 'vision', done: 0, total: 8, worst: null },
] as const

test('a line shows how far the run is, the areas under way, and those that were violated', () => {
  expect(drawProgress({ areas, columns: 80, colour: false })).toBe(
    '━━━━━━━─────────────  12 of 32  sse 3/8 fail  stream 1/8  usage warning',
  )
})

test.each([1, 10, 20, 21, 24, 33, 45, 60, 79, 80])('in %d columns the line leaves the last one free', (columns) => {
  expect(widthOf(drawProgress({ areas, columns, colour: false }))).toBeLessThan(Math.max(columns, 1) + 0.5)
  expect(drawProgress({ areas, columns, colour: false })).not.toContain('\n')
})

test('colour adds nothing but colour', () => {
  const drawn = drawProgress({ areas, columns: 80, colour: true })
  expect(drawn).toContain('\u001b[1;31msse 3/8 fail')
  expect(
    drawn
      .split('\u001b')
      .map((part) => part.replace(/^\[[0-9;]*m/, ''))
      .join(''),
  ).toBe(drawProgress({ areas, columns: 80, colour: false }))
})

test('a run that has planned nothing has an empty bar, and one that did more than planned a full one', () => {
  expect(drawProgress({ areas: [], columns: 80, colour: false })).toBe('────────────────────  0 of 0')
  expect(drawProgress({ areas: [{ area: 'sse', done: 5, total: 4, worst: null }], columns: 80, colour: false })).toBe(
    '━━━━━━━━━━━━━━━━━━━━  5 of 5',
  )
})
