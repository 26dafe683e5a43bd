import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deepest, memberAt, readJson } from './json.ts'
import { scanJson } from './json-scan.ts'
import { utf8Bytes } from './utf8.ts'

const read = (text: string): ReturnType<typeof readJson> => readJson(utf8Bytes(text))

test.each([
  ['{"a":1,"a":2}', [{ name: 'a', at: 7 }]],
  ['{"a":{"b":1},"b":2}', []],
  ['[{"a":1},{"a":2}]', []],
  ['{"a":1,"\\u0061":2}', [{ name: 'a', at: 7 }]],
  ['{"x":{"k":1,"k":1}}', [{ name: 'k', at: 12 }]],
  ['{"s":"a:b:{","t":1}', []],
])('duplicate names in %s', (text, duplicates) => {
  expect(read(text).duplicates).toEqual(duplicates)
})

test.each([
  ['{"n":12345678901234567890}', ['12345678901234567890']],
  ['[1e400,-1e400]', ['1e400', '-1e400']],
  ['[9007199254740991,0.12345678901234567,1e5]', []],
])('numbers beyond a double in %s', (text, want) => {
  expect(read(text).hugeNumbers.map((number) => number.text)).toEqual(want)
})

test.each([
  ['', 0, 'empty where a JSON text was expected'],
  ['{"a":1', 6, 'ends in the middle'],
  ['{"a" 1}', 5, 'has "1" where a colon was expected'],
  ['{"a":1}}', 7, 'has more after the end of the JSON text'],
  ['{a:1}', 1, 'has "a" where a name in double quotes was expected'],
  ['[1 2]', 3, 'has "2" where a comma or the end of the array was expected'],
  ['{"a":"x\r\ny"}', 7, 'has the raw control character U+000D inside a string, which must be escaped'],
  ['{"a":"\\x"}', 6, 'has an escape that JSON does not know inside a string'],
  ['{"a":"', 6, 'ends inside a string'],
  ['[01]', 1, 'has "0" where a value was expected'],
  ['[1,]', 3, 'has "]" where a value was expected'],
  ['nul', 0, 'has "n" where a value was expected'],
  ['\u{1f600}', 0, 'has byte 0xf0 where a value was expected'],
])('%j is no JSON', (text, at, problem) => {
  expect(read(text)).toMatchObject({ value: undefined, fault: { at, problem } })
})

test('a byte order mark is told, and read past', () => {
  expect(read('\ufeff{"a":1}')).toMatchObject({ bom: true, value: { a: 1 }, fault: null })
})

test('bytes that are not UTF-8 inside a string are told, and the rest is read', () => {
  expect(readJson(new Uint8Array([0x22, 0x61, 0xff, 0x22]))).toMatchObject({ value: 'a\ufffd', invalidUtf8At: [2] })
})

test.each([
  ['a hundred thousand arrays', '['.repeat(100_000)],
  ['a hundred thousand closed arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['a hundred thousand objects', '{"a":'.repeat(100_000)],
])('%s neither crash nor give a value', (_, text) => {
  expect(read(text).value).toBeUndefined()
  expect(read(text).fault).not.toBeNull()
})

test('the deepest text that is read has a value', () => {
  expect(read('['.repeat(deepest) + ']'.repeat(deepest)).value).toBeDefined()
  expect(read('['.repeat(deepest + 1) + ']'.repeat(deepest + 1)).value).toBeUndefined()
})

test('own members only are found, at any path', () => {
  const { value } = read('{"a":[{"b":2}]}')
  expect([memberAt(value, 'a', 0, 'b'), memberAt(value, 'a', 1, 'b'), memberAt(value, 'toString'), memberAt(null, 'a')]).toEqual([
    2,
    undefined,
    undefined,
    undefined,
  ])
})

test('whatever JSON.parse takes or refuses, the careful scan takes or refuses', () => {
  const nearly = fc.array(
    fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '-', '0', '.', 'e', '"a"', 'true', 'null', ' ', '\\', '\n'),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        nearly.map((parts) => parts.join('')),
        fc.json(),
      ),
      (text) => {
        expect(scanJson(utf8Bytes(text)).fault === null).toBe(isJson(text))
      },
    ),
    { numRuns: 5000 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
