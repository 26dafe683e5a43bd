import type { Suite } from '../../src/reading/suite.ts'
import { credentials } from './credentials.ts'
import { scenarios } from './probes.ts'

export const auth: Suite = { area: 'auth', scenarios, checks: credentials, relations: [] }
