/** A run's progress in one line, to be redrawn in place. */
import type { AreaProgress } from '../model/run-event.ts'
import { fitted } from './columns.ts'
import { painter } from './paint.ts'
import { visibleLine } from './visible.ts'

export interface Progress {
  /** Empty: the run has not started yet. */
  readonly areas: readonly AreaProgress[]
  readonly requests: number
  readonly tokens: number
  readonly elapsedMs: number
  /** The scenario that began last; before the run starts, the base URL. */
  readonly asking: string
  readonly columns: number
  readonly colour: boolean
}

/** Too early to say how long a run takes, ms and share of the scenarios. */
const MIN_ELAPSED_MS = 1500
const MIN_SHARE = 0.04

/** `62 of 108 scenarios · 143 requests · 31k tokens · 0:21, about 0:15 left · vision/grid`. One column stays free. */
export function drawProgress({ areas, requests, tokens, elapsedMs, asking, columns, colour }: Progress): string {
  const done = areas.reduce((sum, area) => sum + area.done, 0)
  const total = areas.reduce((sum, area) => sum + Math.max(area.done, area.total), 0)
  const left = total === 0 || elapsedMs < MIN_ELAPSED_MS || done / total < MIN_SHARE ? null : (elapsedMs * (total - done)) / done
  const time = `${clockTime(elapsedMs)}${left === null ? '' : `, about ${clockTime(left)} left`}`
  const parts =
    total === 0
      ? ['Starting', time, asking]
      : [`${String(done)} of ${counted(total, 'scenario')}`, counted(requests, 'request'), `${inShort(tokens)} tokens`, time, asking]
  const line = fitted(visibleLine(parts.filter((part) => part !== '').join(' · ')), Math.max(1, columns - 1))
  return painter(colour)('quiet', line)
}

const counted = (value: number, one: string): string => `${String(value)} ${one}${value === 1 ? '' : 's'}`

/** `0:21`, `12:05`. */
function clockTime(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`
}

/** `812`, `31k`, `1.2M`. */
export function inShort(value: number): string {
  if (value < 1000) return String(Math.round(value))
  if (value < 9950) return `${String(Number((value / 1000).toFixed(1)))}k`
  return value < 999_500 ? `${String(Math.round(value / 1000))}k` : `${String(Number((value / 1_000_000).toFixed(1)))}M`
}
