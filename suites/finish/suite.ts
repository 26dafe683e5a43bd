import type { Suite } from '../../src/reading/suite.ts'
import { cutProse } from './cut-prose.ts'
import { limits, stops } from './limits.ts'
import { longStream, longStreamRelations } from './long-stream.ts'
import { scenarios } from './probes.ts'
import { reasons } from './reasons.ts'
import { cutWithoutLimit, withoutLimit } from './without-limit.ts'

export const finish: Suite = {
  area: 'finish',
  scenarios: [...scenarios, withoutLimit, longStream],
  checks: [...reasons, ...limits],
  relations: [...stops, cutWithoutLimit, cutProse, ...longStreamRelations],
}
