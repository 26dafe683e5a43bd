import type { Suite } from '../../src/reading/suite.ts'
import { afterHangUp, afterHangUpScenario } from './after-hang-up.ts'
import { causes } from './causes.ts'
import { relations } from './cross-talk.ts'
import { imageRelations, imageScenarios } from './images.ts'
import { scenarios } from './probes.ts'

export const isolation: Suite = {
  area: 'isolation',
  scenarios: [...scenarios, ...imageScenarios, afterHangUpScenario, causes],
  checks: [],
  relations: [...relations, ...imageRelations, afterHangUp],
}
