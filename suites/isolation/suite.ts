import type { Suite } from '../../src/reading/suite.ts'
import { afterHangUp, afterHangUpScenario } from './after-hang-up.ts'
import { alikeRelations, alikeScenario } from './alike-images.ts'
import { causes } from './causes.ts'
import { relations } from './cross-talk.ts'
import { imageRelations, imageScenarios } from './images.ts'
import { scenarios } from './probes.ts'

export const isolation: Suite = {
  area: 'isolation',
  scenarios: [...scenarios, ...imageScenarios, alikeScenario, afterHangUpScenario, causes],
  checks: [],
  relations: [...relations, ...imageRelations, ...alikeRelations, afterHangUp],
}
