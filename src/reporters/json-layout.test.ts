import { expect, test } from 'vitest'
import { laidOut } from './json-layout.ts'

test.each([
  ['{"a":1,"b":[true,null],"c":{}}', '{\n  "a": 1,\n  "b": [\n    true,\n    null\n  ],\n  "c": {}\n}'],
  ['[]', '[]'],
  ['{"a":"{,:\\"}"}', '{\n  "a": "{,:\\"}"\n}'],
])('%s', (text, want) => {
  expect(laidOut(text)).toBe(want)
})

test('nothing is lost: numbers as they were written, members that stand twice, escapes', () => {
  const text = '{"a":1.0,"a":12345678901234567890,"b":"\\u0041"}'
  expect(laidOut(text)?.replace(/\s/g, '')).toBe(text)
})

test.each(['', 'data: {}', '"text"', '12', '{"a":', '<p>'])('%j is left as it is', (text) => {
  expect(laidOut(text)).toBeNull()
})

test('lists in lists in lists are left as they are', () => {
  expect(laidOut('['.repeat(400) + '1,'.repeat(400) + '1' + ']'.repeat(400))).toBeNull()
  expect(laidOut('['.repeat(10) + ']'.repeat(10))).not.toBeNull()
})
