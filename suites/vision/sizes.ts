/** Images from one pixel to millions, and bodies of megabytes. Endpoints may have limits: they say so with a 4xx. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { pngOf } from '../../src/generate/png-kinds.ts'
import { paddedPng } from '../../src/generate/padded-png.ts'
import { png } from '../../src/generate/png.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { type Colour, colours } from '../prompts.ts'
import { type Cells, drawCells, gridSide, painted, pngOnce, showing } from './images.ts'
import { picturing } from './pictured.ts'
import { type Variant, variantOf } from './variant-probes.ts'
import { isAnsweredOrRefused, isSeenOrRefused, relationOf, scenarioOf } from './variant.ts'

/** Cells, and how a picture is made of them. */
interface Size {
  readonly cells: (context: ScenarioContext) => Cells
  readonly sampleImage: (cells: Cells) => Uint8Array
}

const sized = (
  name: ScenarioName,
  purpose: string,
  { cells: draw, sampleImage }: Size,
  more: Partial<Pick<Variant, 'tier' | 'enough' | 'alone'>> = {},
): Variant<ScenarioName> =>
  variantOf({
    name,
    purpose,
    body: (context, question) => {
      const cells = draw(context)
      return picturing(
        question,
        pngOnce(`${name}/${cells.join()}`, () => sampleImage(cells)),
        showing(cells),
      )
    },
    ...more,
  })

const solid = (width: number, height: number): Size => ({
  cells: ({ chance }) => Array<Colour>(9).fill(chance.pick(colours)),
  sampleImage: (cells) => png(width, height, painted(cells)),
})

/** Whatever the answer says: on so few pixels no model need see anything. */
const whatever: Pick<Variant, 'enough'> = { enough: 0 }

const small: readonly Variant<ScenarioName>[] = [
  sized('vision/one-pixel', 'An image of one pixel', solid(1, 1), { ...whatever, tier: 'standard' }),
  sized('vision/narrow', 'An image of 257 by 27 pixels', solid(257, 27), whatever),
  sized('vision/two-wide', 'An image of 2 by 300 pixels', solid(2, 300), whatever),
]
const wide = sized('vision/wide', 'An image of 3360 by 84 pixels', solid(3360, 84), whatever)
/** What swells the file is no picture: nothing but its length is unusual. */
const padded = (name: ScenarioName, megabytes: number): Variant<ScenarioName> =>
  variantOf({
    name,
    purpose: `An image of ${String(megabytes)} MB`,
    alone: true,
    body: (context, question) => {
      const cells = coloured(context)
      const file = paddedPng(png(gridSide, gridSide, painted(cells)), megabytes * 1_000_000)
      return { ...picturing(question, file.url, showing(cells)), padded: file }
    },
  })
const coloured = ({ chance }: ScenarioContext): Cells => drawCells(chance)
const large: readonly Variant<ScenarioName>[] = [
  // A palette keeps sixteen million pixels at eight megabytes before they are compressed, and at a few kilobytes after.
  sized(
    'vision/many-pixels',
    'An image of 4096 by 4096 pixels',
    {
      cells: coloured,
      sampleImage: (cells) => pngOf('palette', 4096, 4096, painted(cells)),
    },
    { alone: true },
  ),
  padded('vision/five-megabytes', 5),
  padded('vision/ten-megabytes', 10),
  padded('vision/twenty-megabytes', 20),
  sized(
    'vision/very-many-pixels',
    'An image of 8000 by 8000 pixels',
    {
      cells: coloured,
      sampleImage: (cells) => pngOf('palette', 8000, 8000, painted(cells)),
    },
    { alone: true },
  ),
]

/** As much as a screenshot or a photograph: above the limit of 1 MB that many proxies and frameworks have. */
const twoMegabytes = sized(
  'vision/two-megabytes',
  'An image of 2 MB',
  { cells: coloured, sampleImage: (cells) => png(714, 714, painted(cells), 0) },
  { tier: 'standard' },
)

export const sizeScenarios: readonly Scenario[] = [...small, wide, twoMegabytes, ...large].map(scenarioOf)

export const sizes: readonly Relation[] = [
  ...small.map((variant) => relationOf('VIS-029', variant, isAnsweredOrRefused)),
  relationOf('VIS-030', wide, isAnsweredOrRefused),
  relationOf('VIS-056', twoMegabytes, isSeenOrRefused),
  ...large.map((variant) => relationOf('VIS-030', variant, isSeenOrRefused)),
]
