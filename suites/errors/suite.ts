import type { Suite } from '../../src/reading/suite.ts'
import { disguise } from './disguise.ts'
import { edge } from './edge.ts'
import { envelope } from './envelope.ts'
import { sized } from './large.ts'
import { leaks } from './leaks.ts'
import { scenarios } from './probes.ts'
import { refusals } from './refusals.ts'

export const errors: Suite = {
  area: 'errors',
  scenarios,
  checks: [...refusals, ...envelope, ...edge, ...leaks, ...disguise, sized],
  relations: [],
}
