import type { Suite } from '../../src/reading/suite.ts'
import { afterEmpty, afterEmptyScenario } from './after-empty.ts'
import { argumentChecks, argumentRelations, argumentScenarios } from './arguments.ts'
import { combinedToolRelations, combinedToolScenarios } from './tools-combined.ts'
import { choiceScenarios, choices } from './choice.ts'
import { conversationRelations, roundTrip } from './conversation.ts'
import { historyRelations, historyScenarios } from './history.ts'
import { longCallRelations, longCallScenarios } from './long.ts'
import { literalScenario, literalTexts } from './literal.ts'
import { sameCalls, wholeArguments } from './modes.ts'
import { newId } from './next-call.ts'
import { callScenarios, scenarios } from './probes.ts'
import { refusalChecks, refusalScenarios } from './refusals.ts'
import { resultOrder, resultOrderScenario } from './result-order.ts'
import { strictRelation, strictScenarios } from './strict.ts'
import { unfailing, withoutToolsScenario } from './unfailing.ts'

const calling = [...callScenarios, ...choiceScenarios.map(({ name }) => name)]

/** Rows on how calls are streamed, joined and finished stand in the areas stream and finish. */
export const tools: Suite = {
  area: 'tools',
  scenarios: [
    ...scenarios,
    ...choiceScenarios,
    roundTrip,
    ...argumentScenarios,
    ...refusalScenarios,
    ...historyScenarios,
    ...strictScenarios,
    ...combinedToolScenarios,
    withoutToolsScenario,
    literalScenario,
    resultOrderScenario,
    afterEmptyScenario,
    ...longCallScenarios,
  ],
  checks: [newId, ...argumentChecks(callScenarios), ...refusalChecks],
  relations: [
    ...choices,
    ...conversationRelations,
    ...argumentRelations(calling),
    ...longCallRelations,
    ...historyRelations,
    strictRelation,
    literalTexts,
    resultOrder,
    afterEmpty,
    unfailing(calling),
    ...combinedToolRelations,
    ...(['tools/auto', 'tools/parallel', 'tools/text'] as const).flatMap((name) => [sameCalls(name), wholeArguments(name)]),
  ],
}
