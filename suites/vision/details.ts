/** `detail`: how closely an image is to be looked at. It changes the price and the sharpness, never whether the image is seen. */
import { type ImageDetail, type RequestMembers, unchecked } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { drawCells, gridPng, image, text } from './images.ts'
import { type Variant, isRead, isRefused, isSeen, relationOf, scenarioOf, variantOf } from './variant.ts'

const drawn = ({ chance }: ScenarioContext): string => gridPng(drawCells(chance))

const detailed =
  (detail: ImageDetail) =>
  (context: ScenarioContext, question: string): RequestMembers => ({
    messages: [{ role: 'user', content: [text(question), { type: 'image_url', image_url: { url: drawn(context), detail } }] }],
  })

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
  purpose: 'An image with a detail that there is not',
  defect: '/messages/0/content/1/image_url/detail',
  body: (context, question) =>
    unchecked({
      messages: [{ role: 'user', content: [text(question), { type: 'image_url', image_url: { url: drawn(context), detail: 'extreme' } }] }],
    }),
  enough: 0,
})
const atTheTop = variantOf({
  name: 'vision/detail-at-the-top',
  purpose: 'detail as a member of the body',
  body: (context, question) => ({
    detail: 'low',
    messages: [{ role: 'user', content: [text(question), image(drawn(context))] }],
  }),
})

export const detailScenarios: readonly Scenario[] = [...documented, unknown, atTheTop].map(scenarioOf)

export const details: readonly Relation[] = [
  ...documented.map((variant) => relationOf('VIS-036', variant, isSeen)),
  relationOf('VIS-037', unknown, isRefused),
  relationOf('VIS-042', atTheTop, isRead),
]
