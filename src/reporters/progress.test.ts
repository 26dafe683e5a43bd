import { expect, test } from 'vitest'
import { widthOf } from './columns.ts'
import { type Progress, drawProgress, inShort } from './progress.ts'

const progress: Progress = {
  areas: [
    { area: 'http', done: 42, total: 68, worst: 'fail' },
    { area: 'vision', done: 20, total: 40, worst: null },
  ],
  requests: 143,
  tokens: 31_204,
  elapsedMs: 21_000,
  asking: 'vision/grid',
  columns: 100,
  colour: false,
}

test('the line has what is done, what it took, how long it still takes, and what is being asked', () => {
  expect(drawProgress(progress)).toBe('62 of 108 scenarios · 143 requests · 31k tokens · 0:21, about 0:16 left · vision/grid')
})

test('before the run starts it names what is waited for', () => {
  expect(drawProgress({ ...progress, areas: [], elapsedMs: 400, asking: 'https://api.example.com/v1' })).toBe(
    'Starting · 0:00 · https://api.example.com/v1',
  )
})

test('how long it still takes is not said too early', () => {
  expect(drawProgress({ ...progress, elapsedMs: 900 })).not.toContain('left')
  expect(drawProgress({ ...progress, areas: [{ area: 'http', done: 1, total: 100, worst: null }] })).not.toContain('left')
  expect(drawProgress({ ...progress, areas: [{ area: 'http', done: 0, total: 100, worst: null }] })).not.toContain('left')
})

test.each([1, 10, 40, 80])('fits %d columns with one to spare, and is one line whatever is asked', (columns) => {
  const line = drawProgress({ ...progress, columns, asking: 'vision/\u001b[31m\n\u202e'.repeat(20) })
  expect(widthOf(line)).toBeLessThan(Math.max(columns, 2))
  expect(line).not.toMatch(/[\u0000-\u001f\u202e]/)
})

test('colour adds nothing else', () => {
  const coloured = drawProgress({ ...progress, colour: true })
  expect(coloured).toContain('\u001b[2m')
  expect(coloured.replace('\u001b[2m', '').replace('\u001b[22m', '')).toBe(drawProgress(progress))
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1k'],
  [1250, '1.3k'],
  [9949, '9.9k'],
  [9950, '10k'],
  [999_499, '999k'],
  [999_500, '1M'],
  [1_240_000, '1.2M'],
])('%d in short is %s', (value, text) => {
  expect(inShort(value)).toBe(text)
})
