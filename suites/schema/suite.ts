import type { Suite } from '../../src/reading/suite.ts'
import { fields } from './fields.ts'
import { scenarios } from './probes.ts'
import { texts } from './text.ts'
import { unique } from './unique.ts'

export const schema: Suite = { area: 'schema', scenarios, checks: [...texts, ...fields], relations: [unique] }
