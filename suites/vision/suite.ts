import type { Suite } from '../../src/reading/suite.ts'
import { scenarios } from './probes.ts'

export const vision: Suite = { area: 'vision', scenarios, checks: [], relations: [] }
