/** `detail`: how closely an image is to be looked at. It changes the price and the sharpness, never whether the image is seen. */
import { unobservable } from '../../src/model/finding.ts'
import { type ImageDetail, unchecked } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Relation, Scenario, ScenarioSteps } from '../../src/reading/suite.ts'
import { type Cells, drawCells, gridPng, showing, text } from './images.ts'
import { type Pictured, picturing } from './pictured.ts'
import { defaults } from './places.ts'
import { type Variant, variantOf } from './variant-probes.ts'
import { isRead, isRefused, isSeen, relationOf, rightIn, scenarioOf, trying } from './variant.ts'

const shownAt = (detail: ImageDetail, cells: Cells, question: string): Pictured => ({
  body: {
    messages: [{ role: 'user', content: [text(question), { type: 'image_url', image_url: { url: gridPng(cells), detail } }] }],
  },
  images: [showing(cells)],
})

const lookedAt = (detail: ImageDetail): Variant<ScenarioName> =>
  variantOf({
    name: `vision/detail-${detail}`,
    purpose: `An image with detail ${detail}`,
    capabilities: ['image-png'],
    body: ({ shared }, question) => shownAt(detail, drawCells(shared('image with detail')), question),
  })
const low = lookedAt('low')
const closer = [lookedAt('high'), lookedAt('auto')]

/** The image that the others show, and another one in each further try. */
const lowFirst: Scenario = {
  ...scenarioOf(low),
  *steps(context): ScenarioSteps {
    let isFirst = true
    const body: Variant['body'] = (own, question) => {
      const shown = isFirst ? low.body(own, question, []) : shownAt('low', drawCells(own.chance), question)
      isFirst = false
      return shown
    }
    yield* trying(context, { ...low, body })
  },
}

/** The same image after low: a server that keeps what it made of it for low shows that again. */
const afterLow = (variant: Variant<ScenarioName>): Scenario => ({ ...scenarioOf(variant), needs: [defaults, low.name] })

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

export const detailScenarios: readonly Scenario[] = [lowFirst, ...closer.map(afterLow), ...[unknown, atTheTop].map(scenarioOf)]

/** An image that the model did not recognise at low, it may not recognise at all. */
function seenAtLow(variant: Variant<ScenarioName>): Relation {
  const relation = relationOf('VIS-036', variant, isSeen)
  return {
    ...relation,
    scenarios: [...relation.scenarios, low.name],
    relate: (readings) => {
      const [first] = readings[low.name] ?? []
      return first !== undefined && rightIn(first) >= low.enough
        ? relation.relate(readings)
        : { observation: unobservable('the image was not recognised at detail low'), exchanges: [] }
    },
  }
}

export const details: readonly Relation[] = [
  relationOf('VIS-036', low, isSeen),
  ...closer.map(seenAtLow),
  relationOf('VIS-037', unknown, isRefused),
  relationOf('VIS-042', atTheTop, isRead),
]
