/** Images that cannot be read: RFC 2397 for the address, https://www.rfc-editor.org/rfc/rfc2397, RFC 4648 for its data. */
import type { UserPart } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Check, Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { ask, broken, named, withMembers } from '../ask.ts'
import { colours, nameColour } from '../prompts.ts'
import { answerInWords, checkOf, isRefusable } from '../preconditions.ts'
import { image, showingOne, solid, solidPng, text } from './images.ts'

const trigger = 'vision/unreadable'
/** A rejection has to follow so many unreadable images. */
const ROUNDS = 2

interface Unreadable {
  readonly notBase64: Probe
  readonly truncated: Probe
  readonly noData: Probe
  readonly noPicture: Probe
}

function unreadable(context: ScenarioContext): Unreadable {
  const words = text(nameColour(context.chance.word(4)))
  const good = solidPng('green')
  const valid = ask(context, {
    name: 'vision/plain',
    area: 'vision',
    purpose: 'A question about a Base64 image',
    traits: ['image'],
    capabilities: ['image-png'],
  })
  const showing = (name: string, purpose: string, part: UserPart): Probe =>
    broken(valid, {
      name: `vision/${name}`,
      area: 'vision',
      purpose,
      defect: 'image',
      change: { body: withMembers(valid, { messages: [{ role: 'user', content: [words, part] }] }) },
    })
  return {
    notBase64: showing('not-base64', 'An image whose data is not Base64', image('data:image/png;base64,!!!not*base64!!!')),
    truncated: showing('truncated', 'An image cut in the middle', image(good.slice(0, 'data:image/png;base64,'.length + 64))),
    noData: showing('no-data', 'An image without data', image('data:image/png;base64,')),
    noPicture: showing('no-picture', 'An image whose bytes are a text', image('data:image/png;base64,VGhpcyBpcyBubyBpbWFnZS4=')),
  }
}

const readable = (context: ScenarioContext, name: string, purpose: string): Probe => {
  const colour = context.chance.pick(colours)
  return ask(context, {
    name: `${trigger}-${name}`,
    area: 'vision',
    purpose,
    body: { messages: [{ role: 'user', content: [text(nameColour(context.chance.word(4))), solid(colour)] }] },
    images: [showingOne(colour)],
    traits: ['image', 'model-dependent'],
    capabilities: ['image-png'],
  })
}
const before = (context: ScenarioContext, round: number): Probe =>
  readable(context, `before-${String(round)}`, 'An image before one that cannot be read')
/** Two of them decide together, and none alone. */
function after(context: ScenarioContext, round: number): Probe {
  const probe = readable(context, `after-${String(round)}`, 'An image after one that cannot be read')
  return { ...probe, traits: [...probe.traits, 'unusual'] }
}

const unreadableScenario: Scenario = {
  name: trigger,
  area: 'vision',
  tier: 'standard',
  needs: ['vision/seen'],
  repeats: 2 * ROUNDS,
  // What a rejected image leaves behind meets the next request with an image, which is to be one of its own.
  last: true,
  *steps(context): ScenarioSteps {
    const { notBase64, truncated, noData, noPicture } = unreadable(context)
    // An odd number: a server may answer one of them with what the one before left behind, and leave nothing itself.
    yield [notBase64, noData, noPicture]
    const [first] = yield [after(context, 1)]
    yield [truncated]
    if (first === undefined || !isRefusal(first)) return
    // As many as such a server is seen to reject again.
    for (let asked = 1; asked < ROUNDS; asked += 1) yield [readable(context, 'recovering', 'An image, until one is accepted')]
    const [control] = yield [before(context, 2)]
    if (control === undefined || !accepted(control)) return
    yield [{ ...truncated, name: `${truncated.name}-again` }]
    yield [after(context, 2)]
  },
}

export const unreadableScenarios: readonly Scenario[] = [unreadableScenario]

/** A valid image is no reason to reject a request, whatever the profile promises: the same request is accepted where no unreadable one precedes it. */
const acceptedAfter: Relation = {
  requirement: 'HTTP-002',
  scenarios: [trigger],
  relate: ({ [trigger]: readings = [] }) => {
    const [first, control, second] = ['after-1', 'before-2', 'after-2'].map((name) => named(readings, `${trigger}-${name}`))
    const exchanges = [first, second, control].flatMap((reading) => reading?.transcript.id ?? [])
    if (first == null) return { observation: notApplicable('no image was sent after one that cannot be read'), exchanges }
    if (accepted(first)) return { observation: holds, exchanges }
    if (control == null || second == null || !accepted(control) || !isRefusal(first) || !isRefusal(second))
      return { observation: notApplicable('no image was rejected twice after one that cannot be read'), exchanges }
    const saw = `valid images are rejected after one that cannot be read: ${answerInWords(second)}, in 2 of 2 tries; between them a valid image was accepted`
    return { observation: violated(saw, 'status 200', { kind: 'status' }), exchanges }
  },
}

const refusedImages = checkOf((reading) =>
  reading.probe.defect === 'image' ? isRefusable(reading) : notApplicable('the images of the request were valid'),
)('VIS-009', [trigger], (reading): Observation =>
  (reading.status ?? 0) >= 400
    ? holds
    : violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'a 4xx that names the image', { kind: 'status' }),
)

export const unreadables: readonly Check[] = [refusedImages]
export const unreadableRelations: readonly Relation[] = [acceptedAfter]
