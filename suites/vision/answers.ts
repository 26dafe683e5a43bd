/** The colours that an answer names, whatever its language and however much it thinks aloud. */
import type { Reading } from '../../src/reading/reading.ts'
import { type Colour, colours } from '../prompts.ts'

/** English shades; then Spanish, French, German, Italian, Portuguese, Russian, Turkish, by their usual forms. */
const words: Readonly<Record<Colour, string>> = {
  red: 'red reddish crimson scarlet ruby rojo roja rouge rot rote roter rotes rosso rossa vermelho vermelha красный красная красное kırmızı',
  green: 'green greenish emerald lime verde vert verte grün grüne grüner grünes gruen зелёный зеленый зелёная зеленая yeşil',
  blue: 'blue bluish navy cobalt azure azul bleu bleue blau blaue blauer blaues blu синий синяя синее голубой mavi',
  yellow:
    'yellow yellowish amarillo amarilla jaune gelb gelbe gelber gelbes giallo gialla amarelo amarela жёлтый желтый жёлтая желтая sarı',
  black: 'black negro negra noir noire schwarz schwarze schwarzer schwarzes nero nera preto preta чёрный черный чёрная черная siyah',
  white: 'white blanco blanca blanc blanche weiß weiss weiße weißer weißes bianco bianca branco branca белый белая белое beyaz',
}
/** Scripts that put no spaces between words: Chinese, Japanese, Korean. */
const signs: Readonly<Record<Colour, string>> = {
  red: '红|紅|赤|빨간|빨강',
  green: '绿|綠|緑|초록|녹색',
  blue: '蓝|藍|青|파란|파랑',
  yellow: '黄|黃|노란|노랑',
  black: '黑|黒|검은|검정',
  white: '白|하얀|하양|흰',
}

const byWord = new Map(colours.flatMap((colour) => words[colour].split(' ').map((word) => [word, colour] as const)))
const bySign = new Map(colours.flatMap((colour) => signs[colour].split('|').map((sign) => [sign, colour] as const)))
const wordOrSign = new RegExp(`${[...bySign.keys()].join('|')}|(?:(?![\\p{Script=Han}\\p{Script=Hangul}])\\p{L})+`, 'gu')

/** Reasoning that was written into the answer, and the question's own list said again. */
const thought = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)|^[\s\S]*<\/think(?:ing)?>/gi
const echo = /\bred, green, blue, yellow, black,? (?:or|and) white\b/gi

/** Characters of an answer that are read at its beginning and at its end: no model needs as many to name nine colours. */
const MAX_READ = 32_768

const readable = (text: string): string => (text.length <= 2 * MAX_READ ? text : `${text.slice(0, MAX_READ)} ${text.slice(-MAX_READ)}`)

/** The colours in the order in which they are named, as often as they are. */
export function coloursNamed(text: string): readonly Colour[] {
  const named: Colour[] = []
  for (const [part] of readable(text).replace(thought, ' ').replace(echo, ' ').toLowerCase().matchAll(wordOrSign)) {
    const colour = bySign.get(part) ?? byWord.get(part)
    if (colour !== undefined) named.push(colour)
  }
  return named
}

/** Of each choice. */
export const textsOf = (reading: Reading): readonly string[] =>
  (reading.completion?.choices ?? []).map(({ content, refusal }) => (content === '' ? refusal : content))

/** Of the first choice. */
export const textOf = (reading: Reading): string => textsOf(reading)[0] ?? ''

/** `none`: words that name no colour. Null counts for neither side: several colours, or no words at all. */
export function answerOf(reading: Reading): Colour | 'none' | null {
  const text = textOf(reading).replace(thought, ' ')
  const named = [...new Set(coloursNamed(text))]
  if (text.trim() === '' || named.length > 1) return null
  return named[0] ?? 'none'
}

/** Words of thought alone, or none: what was seen cannot be told. */
export const isMute = (text: string): boolean => text.replace(thought, ' ').trim() === ''
export const saysNothing = (reading: Reading): boolean => isMute(textOf(reading))

/** Whether the limit cut the answer before its first word. */
export const ranOut = (reading: Reading): boolean =>
  saysNothing(reading) && reading.completion?.choices[0]?.finishes.at(-1)?.value === 'length'
