/** Images whose bits were turned over on their way. Decoders differ in what damage they notice; none may fail on it. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, unobservable } from '../../src/model/finding.ts'
import { damagedJpeg, damagedPng } from '../../src/generate/damaged.ts'
import { pictures } from '../../src/generated/images.ts'
import { dataUri, png } from '../../src/generate/png.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { drawCells, gridSide, painted } from './images.ts'
import { picturing } from './pictured.ts'
import { type Variant, variantOf } from './variant-probes.ts'
import { type Outcome, isSeenOrRefused, relationOf, scenarioOf } from './variant.ts'

const damaged = (name: ScenarioName, purpose: string, address: (context: ScenarioContext) => string): Variant<ScenarioName> =>
  variantOf({
    name,
    purpose,
    defect: 'data of an image',
    body: (context, question) => picturing(question, address(context), null),
    enough: 0,
  })

const grid = ({ chance }: ScenarioContext): Uint8Array => png(gridSide, gridSide, painted(drawCells(chance)))

const kinds: readonly Variant<ScenarioName>[] = [
  damaged('vision/png-damaged', 'A PNG with damaged data', (context) => dataUri('image/png', damagedPng(grid(context), false))),
  damaged('vision/png-damaged-sealed', 'A PNG with damaged data and valid checksums', (context) =>
    dataUri('image/png', damagedPng(grid(context), true)),
  ),
  damaged('vision/jpeg-damaged', 'A JPEG with damaged data', ({ chance }) => {
    const { data } = chance.pick(pictures.filter(({ kind }) => kind === 'jpeg'))
    return dataUri('image/jpeg', damagedJpeg(Buffer.from(data, 'base64')))
  }),
]

const survives = (outcome: Outcome, variant: Variant): Observation =>
  outcome.kind === 'seen' || outcome.kind === 'blind'
    ? unobservable('it is unknown whether the damage was noticed: the image was described')
    : isSeenOrRefused(outcome, variant)

export const damagedScenarios: readonly Scenario[] = kinds.map(scenarioOf)
export const damages: readonly Relation[] = kinds.map((variant) => relationOf('VIS-052', variant, survives))
