/** `detail`: how closely an image is to be looked at. It changes the price and the sharpness, never whether the image is seen. */
import { type ImageDetail, unchecked } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { drawCells, gridPng, showing, text } from './images.ts'
import { type Pictured, picturing } from './pictured.ts'
import { type Variant, isRead, isRefused, isSeen, relationOf, scenarioOf, variantOf } from './variant.ts'

const detailed =
  (detail: ImageDetail) =>
  ({ chance }: ScenarioContext, question: string): Pictured => {
    const cells = drawCells(chance)
    return {
      body: {
        messages: [{ role: 'user', content: [text(question), { type: 'image_url', image_url: { url: gridPng(cells), detail } }] }],
      },
      images: [showing(cells)],
    }
  }

const documented: readonly Variant<ScenarioName>[] = (['low', 'high', 'auto'] as const).map((detail) =>
  variantOf({
    name: `vision/detail-${detail}`,
    purpose: `An image with detail ${detail}`,
    capabilities: ['image-png'],
    body: detailed(detail),
  }),
)
const unknown = variantOf({
  name: 'vision/detail-unknown',
  purpose: 'An image with an unknown detail',
  defect: '/messages/0/content/1/image_url/detail',
  body: ({ chance }, question) => {
    const cells = drawCells(chance)
    const part = { type: 'image_url', image_url: { url: gridPng(cells), detail: 'extreme' } }
    return { body: unchecked({ messages: [{ role: 'user', content: [text(question), part] }] }), images: [showing(cells)] }
  },
  enough: 0,
})
const atTheTop = variantOf({
  name: 'vision/detail-at-the-top',
  purpose: 'detail as a member of the body',
  body: ({ chance }, question) => {
    const cells = drawCells(chance)
    const { body, images } = picturing(question, gridPng(cells), showing(cells))
    return { body: { detail: 'low', ...body }, images }
  },
})

export const detailScenarios: readonly Scenario[] = [...documented, unknown, atTheTop].map(scenarioOf)

export const details: readonly Relation[] = [
  ...documented.map((variant) => relationOf('VIS-036', variant, isSeen)),
  relationOf('VIS-037', unknown, isRefused),
  relationOf('VIS-042', atTheTop, isRead),
]
