/** badge.svg: the headline in short and the date in a strip, for a README. It fetches nothing, and runs nothing. */
import type { Report, RunVerdict } from '../model/report.ts'
import { instant } from './figures.ts'
import { baselineLines } from './gates.ts'
import { type Html, markup } from './html-text.ts'
import { briefHeadline, headline } from './headline.ts'
import { cut, visibleLine } from './visible.ts'

/** Grounds on which white letters have a contrast of at least 4.5. */
const grounds: Readonly<Record<RunVerdict, string>> = {
  conformant: '#1b663d',
  'conformant-with-warnings': '#7d4b00',
  'conformant-with-waivers': '#7d4b00',
  'not-conformant': '#a9221b',
  partial: '#643a97',
  'selection-passed': '#3c4048',
  'selection-failed': '#a9221b',
}

/** Of a letter at 11 px, on average, px: the true width is the viewer's font's, and textLength makes it this. */
const letter = 6.4
const pad = 8
/** UTF-16 units. */
const MAX_SAID = 400

export function drawBadge(report: Report): string {
  const { requirements, run } = report
  const day = cut(instant(run.startedAt).slice(0, 10), 10)
  const said = visibleLine(`${cut(briefHeadline(report), MAX_SAID)} · ${day}`)
  const left = stripe('vision contract', 0, '#3c4048')
  const right = stripe(said, left.width, grounds[report.verdict])
  const failed = requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)
  const stale = baselineLines(report)
  const about = [headline(report), ...(failed.length === 0 ? [] : [`failed: ${failed.join(', ')}`]), ...stale].join('; ')
  const width = left.width + right.width
  return `${
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="vision contract: ${said}">
    <title>vision contract: ${said}</title>
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
