import type { Suite } from '../../src/reading/suite.ts'
import { answersInKind } from '../answered.ts'
import { alternatives } from './alternatives.ts'
import { fields } from './fields.ts'
import { functionCall } from './function-call.ts'
import { logprobTexts } from './logprobs-text.ts'
import { repeatedMembers } from './repeated-members.ts'
import { modelChecks, modelRelations, modelsScenario } from './models.ts'
import { replayedChecks, replayedRelations } from './replayed.ts'
import { scenarios } from './probes.ts'
import { texts } from './text.ts'
import { unique } from './unique.ts'

const textAnswered = answersInKind('SCH-026', 'http/plain', 'the request is not a plain text one')

export const schema: Suite = {
  area: 'schema',
  scenarios: [...scenarios, modelsScenario],
  checks: [
    ...texts,
    ...fields,
    ...logprobTexts,
    ...alternatives,
    ...repeatedMembers,
    ...functionCall,
    ...replayedChecks,
    ...modelChecks,
    textAnswered,
  ],
  relations: [unique, ...replayedRelations, ...modelRelations],
}
