import type { Suite } from '../../src/reading/suite.ts'
import { answersInKind } from '../answered.ts'
import { fields } from './fields.ts'
import { replayedChecks, replayedRelations } from './replayed.ts'
import { scenarios } from './probes.ts'
import { texts } from './text.ts'
import { unique } from './unique.ts'

const textAnswered = answersInKind('SCH-026', 'http/plain', 'the request is not a plain text one')

export const schema: Suite = {
  area: 'schema',
  scenarios,
  checks: [...texts, ...fields, ...replayedChecks, textAnswered],
  relations: [unique, ...replayedRelations],
}
