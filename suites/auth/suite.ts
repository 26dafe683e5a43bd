import type { Suite } from '../../src/reading/suite.ts'
import { credentials, spellings } from './credentials.ts'
import { scenarios } from './probes.ts'

export const auth: Suite = { area: 'auth', scenarios, checks: credentials, relations: spellings }
