import type { Suite } from '../../src/reading/suite.ts'
import { calls } from './calls.ts'
import { course } from './course.ts'
import { modes } from './modes.ts'
import { headFirst, pace, unbuffered } from './pace.ts'
import { scenarios } from './probes.ts'
import { texts } from './text.ts'

export const stream: Suite = {
  area: 'stream',
  scenarios,
  checks: [...course, ...texts, ...calls, ...pace],
  relations: [...modes, unbuffered, headFirst],
}
