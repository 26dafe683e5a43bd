/** Status 501: for what the profile promises it is a failure as any 5xx, for the rest a refusal with the wrong status. */
import { type JsonObject, itemsOf } from '../json.ts'
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { refusing } from './refusals.ts'
import { hasImage, isStreamed } from './unanswered.ts'

const lacking = (what: string, refuses: (body: JsonObject) => boolean): Stages => refusing(501, `${what} is not implemented.`, refuses)

export const notImplemented: readonly Fault[] = [
  fault({
    id: 'optional-not-implemented',
    title: 'Features that the profile does not promise are answered with 501',
    target: 'HTTP-025',
    variants: {
      logprobs: lacking('logprobs', ({ logprobs }) => logprobs === true),
      'n above 1': lacking('n', ({ n }) => typeof n === 'number' && n > 1),
      tools: lacking('tools', ({ tools }) => itemsOf(tools).length > 0),
    },
  }),
  fault({
    id: 'promised-not-implemented',
    title: 'Features that the profile promises are answered with 501',
    target: 'HTTP-024',
    // Requests that need more besides, such as several images.
    sideEffects: ['HTTP-025'],
    variants: {
      images: lacking('image_url', hasImage),
      // The string form of stop is asked plainly, the list in a stream.
      streams: violating(lacking('stream', isStreamed), 'PAR-011'),
    },
  }),
]
