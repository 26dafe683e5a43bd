/** An image as screenshots are: of 600 kB in Base64. Its pixels are stored as they are, so that its size is exact. */
import { dataUri, png } from '../../src/generate/png.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { ask } from '../ask.ts'
import { nameCells } from '../prompts.ts'
import { type Cells, drawCells, image, painted, showing, text } from '../vision/images.ts'

/** Pixels a side: three bytes a pixel, and four characters of Base64 for three bytes. */
const SIDE = 390

/** The one that `isolation/alike-images` is compared with. */
export const mediumImage = 'http/image-600-kb'

/** The cells of the medium image, which two scenarios show. */
export const mediumCells = ({ shared }: Pick<ScenarioContext, 'shared'>): Cells => drawCells(shared('medium image'))

/** An image of these cells in as many bytes, under words that all of them share. */
export const mediumOf = (
  context: ScenarioContext,
  name: string,
  purpose: string,
  cells: Cells,
  word = context.shared('medium image').word(4),
): Probe =>
  ask(context, {
    name,
    area: 'http',
    purpose,
    body: {
      messages: [
        {
          role: 'user',
          content: [text(nameCells(word)), image(dataUri('image/png', png(SIDE, SIDE, painted(cells), 0)))],
        },
      ],
    },
    images: [showing(cells)],
    traits: ['image', 'unusual', 'model-dependent'],
    capabilities: ['image-png'],
  })
