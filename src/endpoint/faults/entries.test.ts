import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { variations } from '../variations/registry.ts'
import { faults } from './registry.ts'
import { unseen } from './unseen.ts'

const list = '../shared/deviations/deviations.jsonl'
const here = existsSync(list)

const entriesOf = (letter: string): readonly string[] =>
  readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly id: string }).id)
    .filter((id) => id.startsWith(letter))

test.runIf(here)('every observed deviation of streams has a fault that something catches, or a reason why none can show it', () => {
  const caught = new Set(faults.filter(({ aim }) => aim !== null).map(({ entry }) => entry))
  const excused = new Set(unseen.map(({ entry }) => entry))
  const open = entriesOf('S').filter((id) => !caught.has(id) && !excused.has(id))
  expect(open).toEqual([])
  expect(entriesOf('S')).toHaveLength(116)
})

test.runIf(!here)('the list of observed deviations is not beside this checkout, so that its entries were not compared', () => {
  expect(here).toBe(false)
})

/** The ten planted faults and the seven lawful shapes that tools of this kind were measured with in November 2026. */
const ten = [
  'no-done',
  'finish-empty-string',
  'tool-delta-without-index',
  'usage-total-wrong',
  'unauthorized-as-200',
  'stream-labelled-json',
  'id-changes',
  'created-in-milliseconds',
  'invalid-utf8',
  'error-in-200-stream',
]
const seven = ['seven-byte-pieces', 'other-granularity', 'crlf', 'no-space', 'comments', 'data-over-lines', 'legal-fields']

test('ten of ten are caught, and none of seven flagged: the proof holds each to this list', () => {
  expect(ten.filter((id) => (faults.find((fault) => fault.id === id)?.reddens.length ?? 0) > 0)).toEqual(ten)
  expect(seven.filter((id) => variations.find((variation) => variation.id === id)?.reddens.length === 0)).toEqual(seven)
})
