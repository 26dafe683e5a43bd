import type { Suite } from '../../src/reading/suite.ts'
import { labelScenarios, labels } from './labels.ts'
import { places, placeScenarios } from './places.ts'
import { replicaScenarios, replicas } from './replicas.ts'
import { seen, seenScenario } from './seen.ts'
import { severals, severalScenarios } from './several.ts'
import { tokenCosts, tokenScenarios } from './tokens.ts'
import { unreadables, unreadableScenarios } from './unreadable.ts'

export const vision: Suite = {
  area: 'vision',
  scenarios: [
    seenScenario,
    ...placeScenarios,
    ...severalScenarios,
    ...labelScenarios,
    ...replicaScenarios,
    ...tokenScenarios,
    ...unreadableScenarios,
  ],
  checks: unreadables,
  relations: [seen, ...places, ...severals, ...labels, ...replicas, ...tokenCosts],
}
