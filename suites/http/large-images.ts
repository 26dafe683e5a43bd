/** Images as photographs and screenshots are: of 600 kB and of 2 MB, in Base64. Their pixels are stored as they are, so that the sizes are exact. */
import { dataUri, png } from '../../src/generate/png.ts'
import type { ImageContent, Probe } from '../../src/model/probe.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { ask } from '../ask.ts'
import { nameCells } from '../prompts.ts'
import { type Cells, drawCells, image, painted, showing, text } from '../vision/images.ts'

/** Pixels a side: three bytes a pixel, and four characters of Base64 for three bytes. */
const MEDIUM = 390
const LARGE = 714

/** The one that `isolation/alike-images` is compared with. */
export const mediumImage = 'http/image-600-kb'

/** The cells of the medium image, which two scenarios show. */
export const mediumCells = ({ shared }: Pick<ScenarioContext, 'shared'>): Cells => drawCells(shared('medium image'))

export const shownAtLength = (context: ScenarioContext, name: string, purpose: string, cells: Cells, length: number): Probe => {
  const content: ImageContent = showing(cells)
  return ask(context, {
    name,
    area: 'http',
    purpose,
    body: {
      messages: [
        {
          role: 'user',
          content: [
            text(nameCells(context.shared('medium image').word(4))),
            image(dataUri('image/png', png(length, length, painted(cells), 0))),
          ],
        },
      ],
    },
    images: [content],
    traits: ['image', 'unusual', 'model-dependent'],
    capabilities: ['image-png'],
  })
}

/** As the medium image, in as many bytes. */
export const mediumAs = (context: ScenarioContext, name: string, purpose: string, cells: Cells): Probe =>
  shownAtLength(context, name, purpose, cells, MEDIUM)

export const largeImages = (context: ScenarioContext): readonly Probe[] => [
  mediumAs(context, mediumImage, 'A request with an image of 600 kB', mediumCells(context)),
  shownAtLength(context, 'http/image-2-mb', 'A request with an image of 2 MB', drawCells(context.chance), LARGE),
]
