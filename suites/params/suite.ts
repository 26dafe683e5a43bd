import type { Suite } from '../../src/reading/suite.ts'
import { answersCheck } from '../answered.ts'
import { acceptance } from './accepted.ts'
import { probabilities, sameSeed } from './answers.ts'
import { biasActs } from './bias.ts'
import { choicesScenario, eachChoice } from './choices.ts'
import { choicesHaveCalls } from './choices-with-calls.ts'
import { context } from './context.ts'
import { defects } from './defects.ts'
import { developers } from './developer.ts'
import { eachMessage, eachMessageScenario } from './each-message.ts'
import { formats } from './format.ts'
import { contextMessageScenarios, hearing } from './context-messages.ts'
import { idleStop, idleStopScenario } from './idle-stop.ts'
import { lawful } from './lawful.ts'
import { neutral } from './neutral.ts'
import { limitAccepted, limits } from './limit.ts'
import { acts } from './probes.ts'
import { reasoningBack } from './reasoning-back.ts'
import { refusals } from './refused.ts'
import { sentBack, sentBackScenario } from './sent-back.ts'
import { stops } from './stop.ts'
import { structure, structureScenarios } from './structure.ts'

const limitAnswered = answersCheck('PAR-034', 'finish/length', 'no request has a token limit')

export const params: Suite = {
  area: 'params',
  scenarios: [
    ...lawful,
    ...acts,
    ...contextMessageScenarios,
    eachMessageScenario,
    sentBackScenario,
    idleStopScenario,
    choicesScenario,
    ...defects,
    ...structureScenarios,
  ],
  checks: [...limits, ...probabilities, limitAnswered, choicesHaveCalls],
  relations: [
    ...acceptance,
    ...developers,
    ...hearing,
    ...eachMessage,
    limitAccepted,
    ...stops,
    idleStop,
    neutral,
    biasActs,
    ...formats,
    sameSeed,
    ...refusals,
    sentBack,
    ...reasoningBack,
    eachChoice,
    structure,
    ...context,
  ],
}
