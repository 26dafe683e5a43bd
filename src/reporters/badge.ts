/** badge.svg: the headline in short and the date in a strip, for a README. It fetches nothing, and runs nothing. */
import type { MatrixTone } from '../model/matrix.ts'
import type { Report } from '../model/report.ts'
import { instant } from './figures.ts'
import { baselineLines } from './gates.ts'
import { type Html, markup } from './html-text.ts'
import { briefHeadline, headline } from './headline.ts'
import { runTones } from './html-overview.ts'
import { cut, visibleLine } from './visible.ts'

/** Grounds on which white letters have a contrast of at least 4.5. */
const grounds: Readonly<Record<MatrixTone, string>> = {
  good: '#1b663d',
  poor: '#7d4b00',
  bad: '#a9221b',
  open: '#643a97',
  hole: '#643a97',
}
/** Of a selection that passed: no verdict on conformance. */
const neutral = '#3c4048'

/** Of a letter at 11 px, on average, px: the true width is the viewer's font's, and textLength makes it this. */
const letter = 6.4
const pad = 8
/** UTF-16 units. */
const MAX_SAID = 400

export function drawBadge(report: Report): string {
  const { requirements, run, verdict } = report
  const day = cut(instant(run.startedAt).slice(0, 10), 10)
  const failed = requirements.filter((requirement) => requirement.verdict === 'fail').map(({ id }) => id)
  const about = [headline(report), ...(failed.length === 0 ? [] : [`failed: ${failed.join(', ')}`]), ...baselineLines(report)].join('; ')
  return drawLabel({
    said: `${cut(briefHeadline(report), MAX_SAID)} · ${day}`,
    about,
    tone: verdict === 'selection-passed' ? null : runTones[verdict],
  })
}

export interface Label {
  readonly said: string
  /** More of it, for those who look. */
  readonly about: string
  /** Null: neither good nor bad. */
  readonly tone: MatrixTone | null
}

export function drawLabel({ about, said, tone }: Label): string {
  const shown = visibleLine(said)
  const left = stripe('vision contract', 0, neutral)
  const right = stripe(shown, left.width, tone === null ? neutral : grounds[tone])
  const width = left.width + right.width
  return `${
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="vision contract: ${shown}">
    <title>vision contract: ${shown}</title>
    <desc>${about}</desc>
    <g font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${left.drawn}${right.drawn}</g>
  </svg>`.markup
  }\n`
}

interface Stripe {
  readonly width: number
  readonly drawn: Html
}

function stripe(said: string, from: number, ground: string): Stripe {
  const inner = Math.round(said.length * letter)
  const width = inner + 2 * pad
  return {
    width,
    drawn: markup`<rect x="${from}" width="${width}" height="20" fill="${ground}"/><text x="${from + pad}" y="14" fill="#fff" textLength="${inner}" lengthAdjust="spacingAndGlyphs">${said}</text>`,
  }
}
