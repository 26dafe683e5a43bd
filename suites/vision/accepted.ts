/** Image input is accepted and answered, whatever the model makes of the image: the protocol side of a promised image format. */
import type { Check, Relation, Scenario } from '../../src/reading/suite.ts'
import { answersCheck, someAnswered } from '../answered.ts'
import { ask, traffic } from '../ask.ts'
import { nameCells } from '../prompts.ts'
import { withImages } from './formats.ts'

const jpegBody = withImages('jpeg')

export const acceptedScenario: Scenario = traffic(
  'vision/jpeg-accepted',
  'vision',
  'smoke',
  (context) => [
    ask(context, {
      name: 'vision/jpeg-accepted',
      area: 'vision',
      purpose: 'A question about a JPEG',
      ...jpegBody(context, nameCells(context.chance.word(4))),
      capabilities: ['image-jpeg'],
      traits: ['image', 'model-dependent'],
    }),
  ],
  ['http/plain'],
)

export const jpegAnswered: Check = answersCheck('PAR-036', 'vision/jpeg-accepted', 'no request has a JPEG image')

export const pngAnswered: Relation = someAnswered(
  'PAR-035',
  'vision/seen',
  'no request has a PNG image',
  ({ probe }) => probe.images.length > 0,
)
