import type { Suite } from '../../src/reading/suite.ts'
import { answersInKind } from '../answered.ts'
import { calls } from './calls.ts'
import { markupArrives, markupScenario } from './markup.ts'
import { streamLifecycle } from './stream-lifecycle.ts'
import { modes } from './modes.ts'
import { headComesBeforeText, pace, streamIsNotBuffered } from './pace.ts'
import { scenarios } from './probes.ts'
import { sameReasoning } from './reasoning.ts'
import { noReasoningMarks } from './reasoning-marks.ts'
import { reasoningBeforeContent, reasoningBesideCalls } from './reasoning-place.ts'
import { texts } from './text.ts'

const streamAnswered = answersInKind('STR-032', 'http/stream', 'the request did not ask for a stream')

export const stream: Suite = {
  area: 'stream',
  scenarios: [...scenarios, markupScenario],
  checks: [...streamLifecycle, ...texts, ...calls, ...pace, streamAnswered, noReasoningMarks],
  relations: [
    ...modes,
    streamIsNotBuffered,
    headComesBeforeText,
    markupArrives,
    sameReasoning,
    reasoningBesideCalls,
    reasoningBeforeContent,
  ],
}
