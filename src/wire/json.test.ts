import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Json, isObject, listOf, memberAt, placeOf, readJson } from './json.ts'
import { MAX_DEPTH, MAX_VALUES, scanJson } from './json-scan.ts'
import { readUtf8, utf8Bytes } from './utf8.ts'

const read = (text: string): ReturnType<typeof readJson> => readJson(utf8Bytes(text))

test.each([
  ['{"a":1,"a":2}', [{ name: 'a', at: 7 }]],
  ['{"a":{"b":1},"b":2}', []],
  ['[{"a":1},{"a":2}]', []],
  ['{"a":1,"\\u0061":2}', [{ name: 'a', at: 7 }]],
  ['{"x":{"k":1,"k":1}}', [{ name: 'k', at: 12 }]],
  ['{"s":"a:b:{","t":1}', []],
  ['{"\\u0061":1,"a":2}', [{ name: 'a', at: 12 }]],
  ['{"é":1,"\\u00e9":2}', [{ name: 'é', at: 8 }]],
  ['{"a":1,"b":2,"ab":3,"":4,"A":5}', []],
  [
    '[{"a":1,"a":1},{"b":1},{"b":1,"b":1}]',
    [
      { name: 'a', at: 8 },
      { name: 'b', at: 30 },
    ],
  ],
])('duplicate names in %s', (text, duplicates) => {
  expect(read(text).duplicates).toEqual(duplicates)
})

test.each([
  ['{"n":12345678901234567890}', ['12345678901234567890']],
  ['[1e400,-1e400]', ['1e400', '-1e400']],
  ['[9007199254740991,0.12345678901234567,1e5]', []],
  ['[999999999999999,1234567890123456,-9007199254740991]', []],
  ['[9007199254740992,9007199254740993,-9007199254740993]', ['9007199254740992', '9007199254740993', '-9007199254740993']],
  ['[1e308,1e309,1E309,-1e309,9007199254740993.5]', ['1e309', '1E309', '-1e309']],
  ['[true,false,null,"12345678901234567890"]', []],
])('numbers beyond a double in %s', (text, want) => {
  expect(read(text).hugeNumbers.map((number) => number.text)).toEqual(want)
})

test('where each huge number is', () => {
  expect(read('{"a":[1, 12345678901234567]}').hugeNumbers).toEqual([{ text: '12345678901234567', at: 9 }])
})

/** `"n0":0,"n1":0,…` */
const namesUpTo = (count: number): string => Array.from({ length: count }, (_, at) => `"n${String(at)}":0`).join()

test.each([1, 15, 16, 17, 40])('a name that returns after %d others is noticed', (count) => {
  const members = namesUpTo(count)
  expect(read(`{${members},"n0":1}`).duplicates).toEqual([{ name: 'n0', at: members.length + 2 }])
  expect(read(`{${members},"n${String(count - 1)}":1}`).duplicates).toHaveLength(1)
  expect(read(`{${members},"m":1,"n":2}`).duplicates).toEqual([])
})

test('the first twenty of many are told, duplicates and huge numbers alike', () => {
  expect(read(`{"a":0${',"a":0'.repeat(30)}}`).duplicates).toHaveLength(20)
  expect(read(`[1e999${',1e999'.repeat(30)}]`).hugeNumbers).toHaveLength(20)
})

test('three thousand names are read', () => {
  expect(read(`{${namesUpTo(3000)},"n7":1}`)).toMatchObject({ fault: null, duplicates: [{ name: 'n7' }] })
})

test.each([
  ['', 0, 'is empty, not a JSON text'],
  ['{"a":1', 6, 'ends in the middle'],
  ['{"a" 1}', 5, 'has "1" where a colon was expected'],
  ['{"a":1}}', 7, 'has more after the end of the JSON text'],
  ['{a:1}', 1, 'has "a" where a name in double quotes was expected'],
  ['[1 2]', 3, 'has "2" where a comma or the end of the array was expected'],
  ['{"a":"x\r\ny"}', 7, 'has the raw control character U+000D inside a string, which must be escaped'],
  ['{"a":"\\x"}', 6, 'has an escape that JSON does not know inside a string'],
  ['{"a":"', 6, 'ends inside a string'],
  ['[01]', 1, 'has "0" where a value was expected'],
  [' ', 1, 'ends in the middle'],
  ['{"a":1,}', 7, 'has "}" where a name in double quotes was expected'],
  ['{,}', 1, 'has "," where a name in double quotes was expected'],
  ['{"a":1]', 6, 'has "]" where a comma or the end of the object was expected'],
  ['[1}', 2, 'has "}" where a comma or the end of the array was expected'],
  ['[-]', 1, 'has "-" where a value was expected'],
  ['1 2', 2, 'has more after the end of the JSON text'],
  ['\u007f', 0, 'has byte 0x7f where a value was expected'],
  ['\u0001', 0, 'has byte 0x01 where a value was expected'],
  ['{"a\nb":1}', 3, 'has the raw control character U+000A inside a string, which must be escaped'],
  ['"\\u00zz"', 1, 'has an escape that JSON does not know inside a string'],
  ['"\\u00', 1, 'has an escape that JSON does not know inside a string'],
  ['"a\\n\\', 4, 'has an escape that JSON does not know inside a string'],
  ['"a\\n', 4, 'ends inside a string'],
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

test('the MAX_DEPTH text that is read has a value', () => {
  expect(read('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH)).value).toBeDefined()
  expect(read('['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1)).value).toBeUndefined()
})

test('a text of more values than are read has none, and says so', () => {
  const numbers = (count: number): string => `[${'1,'.repeat(count - 2)}1]`
  expect(read(numbers(MAX_VALUES))).toMatchObject({ fault: null, values: MAX_VALUES })
  expect(read(numbers(MAX_VALUES + 1))).toMatchObject({
    value: undefined,
    fault: { problem: `has more than ${String(MAX_VALUES)} values, the limit of this test` },
  })
})

test('lists and objects are told apart', () => {
  expect([isObject({}), isObject([]), isObject(null), isObject('a'), isObject(undefined)]).toEqual([true, false, false, false, false])
  expect([listOf([1]), listOf({ a: 1 }), listOf(undefined)]).toEqual([[1], [], []])
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

/** The text at the place of a pointer. */
const placed = (text: string, pointer: string): string | null => {
  const place = placeOf(utf8Bytes(text), pointer)
  return place === null ? null : readUtf8(utf8Bytes(text), place.from, place.to).text
}

test.each<readonly [text: string, pointer: string, want: string | null]>([
  ['{"a":1}', '', '{"a":1}'],
  ['\ufeff {"a" : 12 , "b":3}', '/a', '12'],
  ['{"a":[1,{"b":"x]\\"}"},[]]}', '/a/1/b', '"x]\\"}"'],
  ['{"a":[1,[],-2e3 ]}', '/a/2', '-2e3'],
  ['{"é":{"🌍":null}}', '/é/🌍', 'null'],
  ['{"a/b":1,"m~n":2}', '/a~1b', '1'],
  ['{"a/b":1,"m~n":2}', '/m~0n', '2'],
  ['{"a":1,"a":2}', '/a', '2'],
  ['{"":true}', '/', 'true'],
  ['{"\\u0061":false}', '/a', 'false'],
  ['[10,20]', '/01', null],
  ['[10,20]', '/2', null],
  ['{"a":1}', '/a/0', null],
  ['{"a":{}}', '/a/b', null],
  ['{"a":1', '/a', null],
  ['{"a":1}', 'a', null],
  ['{"a":{"b":1},"a":{"c":2}}', '/a/b', null],
  ['{"a":{"b":1},"a":[]}', '/a', '[]'],
  ['[[1,2],[3,[4]],5]', '/1/1/0', '4'],
  ['[ {} , "x" ]', '/0', '{}'],
  ['[1,2]', '/-1', null],
  ['{"-1":[7]}', '/-1/0', '7'],
  [`${'['.repeat(501)}${']'.repeat(501)}`, '', null],
])('%s at %j', (text, pointer, want) => {
  expect(placed(text, pointer)).toBe(want)
})

/** Every pointer into a value. */
function pointersInto(value: Json): readonly (readonly string[])[] {
  const names = Array.isArray(value) ? value.map((_, index) => String(index)) : isObject(value) ? Object.keys(value) : []
  return [[], ...names.flatMap((name) => pointersInto(memberAt(value, name) ?? null).map((steps) => [name, ...steps]))]
}

test('what stands at a place is the value that the pointer names', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 2 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      for (const steps of pointersInto(JSON.parse(text) as Json)) {
        const pointer = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
        expect(JSON.parse(placed(text, pointer) ?? 'not found')).toEqual(memberAt(JSON.parse(text) as Json, ...steps))
      }
    }),
  )
})
