import type { Suite } from '../../src/reading/suite.ts'
import { counts, samePrompt } from './counts.ts'
import { inStream } from './in-stream.ts'
import { scenarios } from './probes.ts'

export const usage: Suite = { area: 'usage', scenarios, checks: [...counts, ...inStream], relations: [samePrompt] }
