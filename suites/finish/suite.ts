import type { Suite } from '../../src/reading/suite.ts'
import { limits, stops } from './limits.ts'
import { scenarios } from './probes.ts'
import { reasons } from './reasons.ts'

export const finish: Suite = { area: 'finish', scenarios, checks: [...reasons, ...limits], relations: stops }
