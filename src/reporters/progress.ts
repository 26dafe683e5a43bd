/** A run's progress in one line, to be redrawn in place. */
import type { Verdict } from '../model/report.ts'
import type { Area } from '../model/requirement.ts'
import { fitted, widthOf } from './columns.ts'
import { painter, toneOf } from './paint.ts'
import { isViolation, verdictNames } from './report-summary.ts'

interface AreaProgress {
  readonly area: Area
  /** Exchanges or requirements, as the caller counts them: done so far, and planned. */
  readonly done: number
  readonly total: number
  /** The worst verdict so far; null: none yet. */
  readonly worst: Verdict | null
}

export interface Progress {
  readonly areas: readonly AreaProgress[]
  readonly columns: number
  readonly colour: boolean
}

const barWidth = 20

/** `━━━━━━━─────────────  42 of 118  sse 3/9 fail  stream 0/12`: areas under way, and those that were violated. One column stays free. */
export function drawProgress({ areas, columns, colour }: Progress): string {
  const paint = painter(colour)
  const done = areas.reduce((sum, area) => sum + area.done, 0)
  const total = areas.reduce((sum, area) => sum + Math.max(area.done, area.total), 0)
  const full = total === 0 ? 0 : Math.floor((done / total) * barWidth)
  const parts: { readonly text: string; readonly worst: Verdict | null }[] = [
    { text: '━'.repeat(full) + '─'.repeat(barWidth - full), worst: null },
    { text: `${String(done)} of ${String(total)}`, worst: null },
    ...areas.filter(isWorthSaying).map((area) => ({ text: words(area), worst: area.worst })),
  ]
  const pieces: string[] = []
  let left = columns - 1
  for (const { text, worst } of parts) {
    if (left < 1) break
    const shown = fitted(text, left)
    left -= widthOf(shown) + 2
    pieces.push(worst === null ? shown : paint(toneOf[worst], shown))
  }
  return pieces.join('  ')
}

const isUnderWay = ({ done, total }: AreaProgress): boolean => done > 0 && done < total

const isWorthSaying = (area: AreaProgress): boolean => isUnderWay(area) || (area.worst !== null && isViolation(area.worst))

function words(area: AreaProgress): string {
  const count = isUnderWay(area) ? ` ${String(area.done)}/${String(area.total)}` : ''
  const worst = area.worst !== null && isViolation(area.worst) ? ` ${verdictNames[area.worst]}` : ''
  return `${area.area}${count}${worst}`
}
