/** An image in another form, and the requests that show it: in that form, and as the plain PNG that it is compared with. */
import { paddingIn } from '../../src/generate/padded-png.ts'
import type { Offer, Probe } from '../../src/model/probe.ts'
import type { Capability, Tier } from '../../src/model/requirement.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { ask, broken, respelled } from '../ask.ts'
import { nameCells } from '../prompts.ts'
import { drawCells, gridPng, showing } from './images.ts'
import { type Pictured, picturing } from './pictured.ts'
import { defaults } from './places.ts'
import { enough as MAX_CELLS } from './statistics.ts'

export interface Variant<Name extends string = string> {
  /** Of its probe, and of its scenario where it has one of its own. */
  readonly name: Name
  readonly tier: Tier
  readonly purpose: string
  /** What the endpoint may refuse with a clear 4xx, unless its profile promises it. */
  readonly capabilities: readonly Capability[]
  /** What the request breaks; null: it is a valid one. */
  readonly defect: string | null
  /** What the image's address leads to, where it is one of ours. */
  readonly offers: (context: ScenarioContext) => readonly Offer[]
  /** The members of the body that show the image, under that question, and what it shows. */
  readonly body: (context: ScenarioContext, question: string, offers: readonly Offer[]) => Pictured
  /** So many cells right show that it was seen. */
  readonly enough: number
  /** Whether no other request is in flight meanwhile. */
  readonly alone: boolean
  /** Another spelling of the same JSON; null: the usual one. */
  readonly respell: ((json: string) => string) | null
}

/** A valid request of the tier full, if nothing else is said. */
export const variantOf = <const Name extends string>(
  given: Pick<Variant<Name>, 'name' | 'purpose' | 'body'> & Partial<Variant<Name>>,
): Variant<Name> => ({
  tier: 'full',
  capabilities: given.defect === undefined ? ['image-variants'] : [],
  defect: null,
  offers: () => [],
  enough: MAX_CELLS,
  alone: false,
  respell: null,
  ...given,
})

export const controlOf = (name: string): string => `${name}-control`

export function probeOf(
  context: ScenarioContext,
  { name, purpose, capabilities, defect, offers: offersOf, body, respell }: Variant,
): Probe {
  const offers = offersOf(context)
  const { padded, ...members } = body(context, nameCells(context.chance.word(4)), offers)
  const usual = ask(context, {
    name,
    area: 'vision',
    purpose,
    ...members,
    traits: ['image', 'model-dependent'],
    capabilities,
    offers,
  })
  const spelled = respell === null ? usual : respelled(usual, respell)
  const valid = padded === undefined ? spelled : { ...spelled, padding: paddingIn(spelled.body, padded) }
  return defect === null ? valid : { ...broken(valid, { name, area: 'vision', purpose, defect, change: {} }), control: defaults }
}

export const controlProbe = (context: ScenarioContext, { name, purpose }: Variant): Probe => {
  const question = nameCells(context.chance.word(4))
  const shown = drawCells(context.chance)
  return ask(context, {
    name: controlOf(name),
    area: 'vision',
    purpose: `Plain PNG again, after: ${purpose}`,
    ...picturing(question, gridPng(shown), showing(shown)),
    traits: ['image', 'model-dependent'],
    capabilities: ['image-png'],
  })
}
