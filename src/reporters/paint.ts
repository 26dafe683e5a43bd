/** Colour by ECMA-48 8.3.117 (SGR): https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
import type { Verdict } from '../model/report.ts'

export type Tone = 'bad' | 'poor' | 'hint' | 'open' | 'quiet' | 'good' | 'strong'

/** A text as the terminal shows it in that tone, or unchanged where colour was not asked for. */
export type Paint = (tone: Tone, text: string) => string

const codes: Readonly<Record<Tone, readonly [on: string, off: string]>> = {
  bad: ['1;31', '22;39'],
  poor: ['33', '39'],
  hint: ['36', '39'],
  open: ['35', '39'],
  quiet: ['2', '22'],
  good: ['32', '39'],
  strong: ['1', '22'],
}

export const painter =
  (colour: boolean): Paint =>
  (tone, text) =>
    colour && text !== '' ? `\u001b[${codes[tone][0]}m${text}\u001b[${codes[tone][1]}m` : text

export const toneOf: Readonly<Record<Verdict, Tone>> = {
  fail: 'bad',
  warn: 'poor',
  note: 'hint',
  inconclusive: 'open',
  unsupported: 'quiet',
  waived: 'open',
  'not-run': 'open',
  'not-applicable': 'quiet',
  pass: 'good',
}
