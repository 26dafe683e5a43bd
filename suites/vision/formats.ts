/** The formats beside PNG: JPEG (ITU-T T.81), GIF (89a) and WebP (RFC 9649), and the odd kinds of each. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import { pictures } from '../../src/generated/images.ts'
import { type Kind, pngOf } from '../../src/generate/png-kinds.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { textOf } from './answers.ts'
import { type Cells, drawCells, gridSide, painted, pngOnce, showing } from './images.ts'
import { enough } from './statistics.ts'
import { type Pictured, picturing } from './pictured.ts'
import { type Variant, variantOf } from './variant-probes.ts'
import { type Outcome, isRead, isSeen, isSeenOrRefused, relationOf, scenarioOf } from './variant.ts'

/** Whether an exchange of red and blue would show: some of both, and little of yellow, which would have no name. */
function showsChannels(cells: readonly string[]): boolean {
  const [reds, blues, yellows] = ['red', 'blue', 'yellow'].map((colour) => cells.filter((cell) => cell === colour).length)
  return (reds ?? 0) > 0 && (blues ?? 0) > 0 && (reds ?? 0) + (blues ?? 0) >= 3 && (yellows ?? 0) <= 2
}

/** A picture of the fixed set under its media type, or another; one that shows red and blue where there is one. */
export const withImages =
  (kind: string, type?: string) =>
  (context: ScenarioContext, question: string): Pictured => {
    const all = pictures.filter((one) => one.kind === kind)
    const telling = all.filter(({ cells }) => showsChannels(cells))
    const sampleImage = context.chance.pick(telling.length > 0 ? telling : all)
    const content = { type: sampleImage.type, cells: sampleImage.cells, onBlack: null, other: sampleImage.other }
    return picturing(question, `data:${type ?? sampleImage.type};base64,${sampleImage.data}`, content)
  }

const jpeg = variantOf({
  name: 'vision/jpeg',
  tier: 'standard',
  purpose: 'A JPEG',
  capabilities: ['image-jpeg'],
  body: withImages('jpeg'),
})
const gif = variantOf({ name: 'vision/gif', tier: 'standard', purpose: 'A GIF', capabilities: ['image-gif'], body: withImages('gif') })
const webp = variantOf({ name: 'vision/webp', tier: 'standard', purpose: 'A WebP', capabilities: ['image-webp'], body: withImages('webp') })
const lossless = variantOf({
  name: 'vision/webp-lossless',
  purpose: 'A lossless WebP',
  capabilities: ['image-webp'],
  body: withImages('webp-lossless'),
})

const png =
  (kind: Kind, draw: (context: ScenarioContext) => Cells) =>
  (context: ScenarioContext, question: string): Pictured => {
    const cells = draw(context)
    return picturing(
      question,
      pngOnce(`${kind}/${cells.join()}`, () => pngOf(kind, gridSide, gridSide, painted(cells))),
      showing(cells),
    )
  }

/** Cells of a picture without colours: six dark, three light, so that naming one of the two throughout is not enough. */
const blackAndWhite = ({ chance }: ScenarioContext): Cells =>
  chance.shuffle([...Array<'black'>(6).fill('black'), 'white', 'white', 'white'])
const enoughOfTwo = 7

const coloured = ({ chance }: ScenarioContext): Cells => drawCells(chance)
const kind = (name: ScenarioName, purpose: string, body: Variant['body'], least = enough): Variant<ScenarioName> =>
  variantOf({ name, purpose, body, enough: least })

const pngKinds: readonly Variant<ScenarioName>[] = [
  kind('vision/png-palette', 'A PNG with a palette', png('palette', coloured)),
  kind('vision/png-16-bit', 'A PNG with 16 bits per sample', png('sixteen-bit', coloured)),
  kind('vision/png-alpha', 'A PNG with an alpha channel, opaque', png('alpha', coloured)),
  kind('vision/png-grey', 'A greyscale PNG', png('grey', blackAndWhite), enoughOfTwo),
  kind('vision/png-1-bit', 'A PNG with one bit per pixel', png('one-bit', blackAndWhite), enoughOfTwo),
  kind('vision/png-interlaced', 'An interlaced PNG', png('interlaced', coloured)),
]
const jpegKinds: readonly Variant<ScenarioName>[] = [
  kind('vision/jpeg-progressive', 'A progressive JPEG', withImages('jpeg-progressive')),
  kind('vision/jpeg-cmyk', 'A CMYK JPEG', withImages('jpeg-cmyk')),
]
const turned = kind('vision/jpeg-turned', 'A JPEG that Exif rotates by 90 degrees', withImages('jpeg-turned'))
const deepGrey = kind(
  'vision/png-16-bit-grey',
  'A greyscale PNG with 16 bits per sample',
  png('sixteen-bit-grey', blackAndWhite),
  enoughOfTwo,
)
const animated: readonly Variant<ScenarioName>[] = [
  kind('vision/gif-animated', 'An animated GIF', withImages('gif-animated')),
  kind('vision/webp-animated', 'An animated WebP', withImages('webp-animated')),
]

const asStored = (outcome: Outcome): boolean => outcome.kind === 'blind' && outcome.other >= enough

/** The picture before it was turned was seen: that is no blindness. */
const isSeenEitherWay = (outcome: Outcome, variant: Variant): Observation => (asStored(outcome) ? holds : isSeenOrRefused(outcome, variant))

const isTurned = (outcome: Outcome, variant: Variant): Observation => {
  if (outcome.kind === 'seen') return isSeenOrRefused(outcome, variant)
  if (outcome.kind !== 'blind' || !asStored(outcome)) return notApplicable('the image was recognised neither as stored nor as rotated')
  return violated(`the cells as stored, not as rotated: ${show(textOf(outcome.by))}`, 'the image rotated as viewers rotate it', {
    kind: 'pointer',
    pointer: '/choices/0',
  })
}

const odd = [...pngKinds, ...jpegKinds]

export const formatScenarios: readonly Scenario[] = [jpeg, gif, webp, lossless, ...odd, turned, deepGrey, ...animated].map(scenarioOf)

export const formats: readonly Relation[] = [
  relationOf('VIS-020', jpeg, isSeen),
  relationOf('VIS-021', gif, isSeen),
  relationOf('VIS-022', webp, isSeen),
  relationOf('VIS-022', lossless, isSeen),
  ...odd.map((variant) => relationOf('VIS-031', variant, isSeenOrRefused)),
  relationOf('VIS-031', turned, isSeenEitherWay),
  ...odd.map((variant) => relationOf('VIS-032', variant, isRead)),
  relationOf('VIS-033', deepGrey, isSeenOrRefused),
  relationOf('VIS-034', turned, isTurned),
  ...animated.map((variant) => relationOf('VIS-035', variant, isSeenOrRefused)),
]
