/** Images whose bits were turned over on their way. Decoders differ in what damage they notice; none may fail on it. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, unobservable } from '../../src/model/finding.ts'
import { damagedJpeg, damagedPng } from '../../src/generate/damaged.ts'
import { pictures } from '../../src/generated/images.ts'
import { dataUri, png } from '../../src/generate/png.ts'
import type { Relation, Scenario, World } from '../../src/reading/suite.ts'
import { drawCells, gridSide, image, painted, text } from './images.ts'
import { bytesOf } from './shown.ts'
import { type Fate, type Variant, isSeenOrRefused, relationOf, scenarioOf, variantOf } from './variant.ts'

const damaged = (name: ScenarioName, purpose: string, address: (world: World) => string): Variant<ScenarioName> =>
  variantOf({
    name,
    purpose,
    defect: 'data of an image',
    body: (world, question) => ({ messages: [{ role: 'user', content: [text(question), image(address(world))] }] }),
    enough: 0,
  })

const grid = ({ chance }: World): Uint8Array => png(gridSide, gridSide, painted(drawCells(chance)))

const kinds: readonly Variant<ScenarioName>[] = [
  damaged('vision/png-damaged', 'A PNG with damaged data', (world) => dataUri('image/png', damagedPng(grid(world), false))),
  damaged('vision/png-damaged-sealed', 'A PNG with damaged data, its checksums right', (world) =>
    dataUri('image/png', damagedPng(grid(world), true)),
  ),
  damaged('vision/jpeg-damaged', 'A JPEG with damaged data', ({ chance }) => {
    const { data } = chance.pick(pictures.filter(({ kind }) => kind === 'jpeg'))
    return dataUri('image/jpeg', damagedJpeg(bytesOf(`data:image/jpeg;base64,${data}`)))
  }),
]

const survives = (fate: Fate, variant: Variant): Observation =>
  fate.kind === 'seen' || fate.kind === 'blind'
    ? unobservable('whether the damage was noticed: the image was answered')
    : isSeenOrRefused(fate, variant)

export const damagedScenarios: readonly Scenario[] = kinds.map(scenarioOf)
export const damages: readonly Relation[] = kinds.map((variant) => relationOf('VIS-052', variant, survives))
