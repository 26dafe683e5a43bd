import { expect, test } from 'vitest'
import { showEnd } from './words.ts'

const end = (text: string): string => showEnd(new TextEncoder().encode(text))

test.each([
  ['a short body stands whole', 'data: {}\n\n', String.raw`"data: {}\n\n"`],
  ['an empty one is empty', '', '""'],
  [
    'a long one loses its beginning, never its end',
    `${'a'.repeat(200)}\n\n: done\n\n`,
    `"…${'a'.repeat(65)}${String.raw`\n\n: done\n\n`}"`,
  ],
  ['eighty bytes that grow by their escapes lose as much', `${'a'.repeat(78)}\n\n`, `"…${'a'.repeat(75)}${String.raw`\n\n`}"`],
  ['no escape is cut in two', `\n${'a'.repeat(79)}`, `"…${'a'.repeat(79)}"`],
  ['no character is cut in two', `x${'🂡'.repeat(20)}a`, `"…${'🂡'.repeat(19)}a"`],
])('%s', (_, given, want) => {
  expect(end(given)).toBe(want)
})
