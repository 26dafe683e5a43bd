import type { Suite } from '../../src/reading/suite.ts'
import { exampleAnswered, exampleScenario } from './example.ts'
import { places, placeScenarios } from './places.ts'
import { seen, seenScenario } from './seen.ts'
import { severals, severalScenarios } from './several.ts'
import { tokenCosts, tokenScenarios } from './tokens.ts'
import { unreadables, unreadableScenarios } from './unreadable.ts'

export const vision: Suite = {
  area: 'vision',
  scenarios: [seenScenario, ...placeScenarios, ...severalScenarios, ...tokenScenarios, ...unreadableScenarios, exampleScenario],
  checks: [...unreadables, exampleAnswered],
  relations: [seen, ...places, ...severals, ...tokenCosts],
}
