/** Progress on standard error: one line that is redrawn on a terminal, elsewhere a line for each area once it is done. */
import type { AreaProgress, RunEvent } from '../model/run-event.ts'
import { drawProgress } from '../reporters/progress.ts'
import { verdictNames } from '../reporters/report-summary.ts'
import type { Environment, TextStream } from './host.ts'
import { styleOf } from './terminal-style.ts'

export interface ProgressDisplay {
  readonly hear: (event: RunEvent) => void
  /** Takes the line away for a sentence that stays; nothing is shown after it. */
  readonly end: (sentence: string) => void
  /** Takes the line away. */
  readonly close: () => void
}

/** Of a line that shows that something still happens. */
const REDRAW_MS = 500
const CLEAR_LINE = '\r\u001b[2K'

export const noProgress: ProgressDisplay = { hear: () => undefined, end: () => undefined, close: () => undefined }

/** `target`: the base URL, for as long as the run has not started. */
export const progressOn = (stream: TextStream, environment: Environment, target: string): ProgressDisplay =>
  stream.isTTY ? redrawn(stream, environment, target) : inLines(stream)

function redrawn(stream: TextStream, environment: Environment, target: string): ProgressDisplay {
  const began = performance.now()
  let areas: readonly AreaProgress[] = []
  let [requests, tokens, asking, isOpen] = [0, 0, target, true]
  const draw = (): void => {
    if (!isOpen) return
    const line = drawProgress({
      areas,
      requests,
      tokens,
      asking,
      elapsedMs: performance.now() - began,
      ...styleOf(stream, environment),
    })
    stream.write(`${CLEAR_LINE}${line}`)
  }
  const timer = setInterval(draw, REDRAW_MS)
  // A run that is over does not wait for it.
  timer.unref()
  draw()
  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    clearInterval(timer)
    stream.write(CLEAR_LINE)
  }
  return {
    hear: (event) => {
      if (event.kind === 'request') [requests, asking] = [requests + 1, event.name]
      if (event.kind === 'progress') ({ areas, tokens } = event)
      if (event.kind === 'progress' || event.kind === 'started') draw()
      if (event.kind === 'finished') close()
    },
    end: (sentence) => {
      close()
      stream.write(`${sentence}\n`)
    },
    close,
  }
}

function inLines(stream: TextStream): ProgressDisplay {
  const reported = new Set<string>()
  const report = ({ area, done, total, worst }: AreaProgress): void => {
    if (done < total || reported.has(area)) return
    reported.add(area)
    stream.write(`${area}: done${worst === null || worst === 'pass' ? '' : `, ${verdictNames[worst]}`}\n`)
  }
  return {
    hear: (event) => {
      if (event.kind === 'progress') event.areas.forEach(report)
    },
    end: (sentence) => {
      stream.write(`${sentence}\n`)
    },
    close: () => undefined,
  }
}
