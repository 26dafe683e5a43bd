/** The smallest request that shows what another has shown: found by asking, one request at a time. */
import type { ChatRequest } from '../../src/contract/request.ts'
import type { ShrinkStep } from '../../src/model/example.ts'
import type { Probe } from '../../src/model/probe.ts'
import { shrinks } from '../../src/generate/arbitraries/drawn.ts'
import type { Steps } from '../../src/reading/suite.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Drawn } from './requests.ts'

export interface Smallest {
  readonly drawn: Drawn
  readonly reading: Reading
  readonly steps: readonly ShrinkStep[]
}

export interface Search {
  /** What the request was drawn from. */
  readonly arbitrary: Parameters<typeof shrinks<ChatRequest>>[0]
  readonly drawn: Drawn
  readonly reading: Reading
  readonly probeOf: (body: ChatRequest) => Probe
  /** Whether an answer shows it still. */
  readonly shows: (reading: Reading) => boolean
  /** Requests at most. */
  readonly budget: number
}

/** Each costs a time-out: of requests that are not answered so many are tried. */
const MAX_SILENT = 3

/** What was asked once is not asked again. */
export function* smallest({ arbitrary, drawn, reading, probeOf, shows, budget }: Search): Steps<Smallest> {
  const asked = new Map<string, Reading | null>()
  const steps: ShrinkStep[] = []
  let silent = 0
  let best = { drawn, reading }
  for (;;) {
    let better: typeof best | null = null
    for (const candidate of shrinks(arbitrary, best.drawn)) {
      const text = JSON.stringify(candidate.value_)
      let shown = asked.get(text)
      if (shown === undefined) {
        if (steps.length >= budget || silent >= MAX_SILENT) break
        const [answer] = yield [probeOf(candidate.value_)]
        if (answer === undefined) return { drawn: best.drawn, reading: best.reading, steps }
        if (answer.status === null) silent += 1
        shown = shows(answer) ? answer : null
        asked.set(text, shown)
        steps.push({ bytes: answer.probe.body.length, still: shown !== null })
      }
      if (shown !== null) {
        better = { drawn: candidate, reading: shown }
        break
      }
    }
    if (better === null) return { drawn: best.drawn, reading: best.reading, steps }
    best = better
  }
}
