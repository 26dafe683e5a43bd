import type { Suite } from '../../src/reading/suite.ts'
import { scenarios } from './probes.ts'

/** The traffic with tools; the rows on how calls are streamed, joined and finished stand in the areas stream and finish. */
export const tools: Suite = { area: 'tools', scenarios, checks: [], relations: [] }
