/** Images that cannot be read: RFC 2397 for the address, https://www.rfc-editor.org/rfc/rfc2397, RFC 4648 for its data. */
import type { UserPart } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Check, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { ask, broken, traffic, withMembers } from '../ask.ts'
import { nameColour } from '../prompts.ts'
import { answerInWords, checkOf, isRefusable } from '../preconditions.ts'
import { image, solidPng, text } from './images.ts'

const trigger = 'vision/unreadable'

function unreadable(context: ScenarioContext): readonly Probe[] {
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
  return [
    showing('not-base64', 'An image whose data is not Base64', image('data:image/png;base64,!!!not*base64!!!')),
    showing('truncated', 'An image cut in the middle', image(good.slice(0, 'data:image/png;base64,'.length + 64))),
    showing('no-data', 'An image without data', image('data:image/png;base64,')),
    showing('no-picture', 'An image whose bytes are a text', image('data:image/png;base64,VGhpcyBpcyBubyBpbWFnZS4=')),
  ]
}

export const unreadableScenarios: readonly Scenario[] = [traffic(trigger, 'vision', 'standard', unreadable, ['vision/seen'])]

const refusedImages = checkOf((reading) =>
  reading.probe.defect === 'image' ? isRefusable(reading) : notApplicable('the images of the request were valid'),
)('VIS-009', [trigger], (reading): Observation =>
  (reading.status ?? 0) >= 400
    ? holds
    : violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'a 4xx that names the image', { kind: 'status' }),
)

export const unreadables: readonly Check[] = [refusedImages]
