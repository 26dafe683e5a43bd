import { describe, expect, test } from 'vitest'
import { fromText, isWhole, textAndRaw } from './bytes.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const turns = (given: string): readonly string[] =>
  textAndRaw(Buffer.from(given, 'hex')).map((turn) => (turn.kind === 'text' ? turn.text : `<${hex(turn.bytes)}>`))

test('text becomes UTF-8, and a lone surrogate the three bytes that show it', () => {
  expect(hex(fromText('aé🌍'))).toBe(Buffer.from('aé🌍').toString('hex'))
  expect(hex(fromText('a\ud800b\udc00'))).toBe('61eda08062edb080')
})

describe('bytes come in turns of text and of what is not UTF-8', () => {
  const table: readonly (readonly [name: string, given: string, want: readonly string[]])[] = [
    ['nothing', '', []],
    ['text', '6162c3a9', ['abé']],
    ['a byte that begins nothing', '61ff62', ['a', '<ff>', 'b']],
    ['half a character at the end', '61f09f', ['a', '<f09f>']],
    ['half a character before text', 'f09f22', ['<f09f>', '"']],
    ['an overlong form', 'c080', ['<c080>']],
    ['a surrogate', 'eda08061', ['<eda080>', 'a']],
    ['a character after bad bytes', 'fffef09f8c8d', ['<fffe>', '🌍']],
    ['a BOM', 'efbbbf61', ['\ufeffa']],
  ]
  test.each(table)('%s', (_, given, want) => {
    expect(turns(given)).toEqual(want)
  })
})

test.each([
  [{ encoding: 'utf-8', text: 'é', from: 0, length: 2 }, true],
  [{ encoding: 'utf-8', text: 'é', from: 0, length: 3 }, false],
  [{ encoding: 'utf-8', text: 'é', from: 1, length: 2 }, false],
  [{ encoding: 'base64', text: '/w==', from: 0, length: 1 }, true],
] as const)('%j is whole: %s', (given, want) => {
  expect(isWhole(given)).toBe(want)
})
