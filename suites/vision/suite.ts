import type { Suite } from '../../src/reading/suite.ts'
import { acceptedScenario, jpegAnswered, pngAnswered } from './accepted.ts'
import { channels } from './channels.ts'
import { damagedScenarios, damages } from './damaged.ts'
import { details, detailScenarios } from './details.ts'
import { exampleAnswered, exampleScenario } from './example.ts'
import { formats, formatScenarios } from './formats.ts'
import { labelScenarios, labels } from './labels.ts'
import { misplaced, misplacedScenarios } from './misplaced.ts'
import { nowhereScenarios, nowheres } from './nowhere.ts'
import { places, placeScenarios } from './places.ts'
import { remoteScenarios, remotes } from './remote.ts'
import { replicaScenarios, replicas } from './replicas.ts'
import { seen, seenScenario } from './seen.ts'
import { severals, severalScenarios } from './several.ts'
import { sizes, sizeScenarios } from './sizes.ts'
import { spellings, spellingScenarios } from './spellings.ts'
import { tokenCosts, tokenScenarios } from './tokens.ts'
import { transparentScenarios, transparents } from './transparent.ts'
import { undecodables, undecodableScenarios } from './undecodable.ts'
import { unreadableRelations, unreadableScenarios, unreadables } from './unreadable.ts'

export const vision: Suite = {
  area: 'vision',
  scenarios: [
    seenScenario,
    acceptedScenario,
    ...placeScenarios,
    ...severalScenarios,
    ...labelScenarios,
    ...replicaScenarios,
    ...tokenScenarios,
    ...unreadableScenarios,
    ...formatScenarios,
    ...transparentScenarios,
    ...spellingScenarios,
    ...sizeScenarios,
    ...detailScenarios,
    ...misplacedScenarios,
    ...undecodableScenarios,
    ...damagedScenarios,
    ...nowhereScenarios,
    ...remoteScenarios,
    exampleScenario,
  ],
  checks: [jpegAnswered, ...unreadables],
  relations: [
    pngAnswered,
    exampleAnswered,
    seen,
    channels,
    ...places,
    ...severals,
    ...labels,
    ...replicas,
    ...tokenCosts,
    ...formats,
    ...transparents,
    ...spellings,
    ...sizes,
    ...details,
    ...misplaced,
    ...undecodables,
    ...unreadableRelations,
    ...damages,
    ...nowheres,
    ...remotes,
  ],
}
