import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Json, isObject, memberAt } from './json.ts'
import { placeOf } from './json-place.ts'
import { readUtf8, utf8Bytes } from './utf8.ts'

const at = (text: string, pointer: string): string | null => {
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
])('%s at %j', (text, pointer, want) => {
  expect(at(text, pointer)).toBe(want)
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
        expect(JSON.parse(at(text, pointer) ?? 'not found')).toEqual(memberAt(JSON.parse(text) as Json, ...steps))
      }
    }),
  )
})
