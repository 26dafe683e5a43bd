import { expect, test } from 'vitest'
import { requirements } from '../../contract/catalogue.ts'
import { variations } from '../variations/registry.ts'
import { faults } from './registry.ts'
import { unseen } from './unseen-images.ts'

/** The list of observed deviations has 116 of streams, whose ids begin with S, and 114 of everything else, with V. */
test('every observed deviation has a fault that something catches, or a reason why none can show it', () => {
  const caught = faults.filter(({ target }) => target !== null).flatMap(({ entries }) => entries)
  const answered = [...new Set([...caught, ...unseen.map(({ entry }) => entry)])]
  expect(['S', 'V'].map((letter) => answered.filter((id) => id.startsWith(letter)).length)).toEqual([116, 114])
})

test('every requirement is turned red by some fault', () => {
  const violated = new Set(faults.flatMap(({ expectedViolations }) => expectedViolations))
  expect(requirements.filter(({ id, excluded }) => excluded === null && !violated.has(id)).map(({ id }) => id)).toEqual([])
})

test('the median fault turns at most two requirements red', () => {
  const sizes = faults
    .filter(({ target }) => target !== null)
    .map(({ expectedViolations }) => expectedViolations.length)
    .sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(2)
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
  expect(ten.filter((id) => (faults.find((fault) => fault.id === id)?.expectedViolations.length ?? 0) > 0)).toEqual(ten)
  expect(seven.filter((id) => variations.find((variation) => variation.id === id)?.expectedViolations.length === 0)).toEqual(seven)
})
