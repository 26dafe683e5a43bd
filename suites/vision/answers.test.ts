import { expect, test } from 'vitest'
import { coloursNamed } from './answers.ts'

test.each([
  ['Red', ['red']],
  ['The image is **blue**.', ['blue']],
  ['Of red, green, blue, yellow, black or white: white.', ['white']],
  ['<think>Red? No, green.</think>\nGreen', ['green']],
  ['it may be red\n</think>yellow', ['yellow']],
  ['<think>red, without an end', []],
  ['Das Bild ist grün.', ['green']],
  ['La imagen es amarilla', ['yellow']],
  ['图像是红色的。', ['red']],
  ['파란색', ['blue']],
  ['Красный', ['red']],
  ['I see no image.', []],
  ['a bored hundred', []],
  ['red, red, blue', ['red', 'red', 'blue']],
])('%j names %j', (text, want) => {
  expect(coloursNamed(text)).toEqual(want)
})
