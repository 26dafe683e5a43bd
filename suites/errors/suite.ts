import type { Suite } from '../../src/reading/suite.ts'
import { disguise } from './disguise.ts'
import { envelope } from './envelope.ts'
import { scenarios } from './probes.ts'
import { refusals } from './refusals.ts'

export const errors: Suite = { area: 'errors', scenarios, checks: [...refusals, ...envelope, ...disguise], relations: [] }
