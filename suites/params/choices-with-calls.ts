/** Tool calls in each of several choices. OpenAI API description: CreateChatCompletionRequest, n and tools. */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledChoice } from '../../src/protocol/completion.ts'
import type { Check } from '../../src/reading/suite.ts'
import { inChunk } from '../../src/reading/words.ts'
import { checkOf, isWhole } from '../preconditions.ts'

/** One may be a whim of the model. */
const MIN_MUTE = 2
/** With a stop text, some may have begun with it. */
const MIN_MUTE_WITH_STOP = 6

const isMute = ({ content, refusal, reasoning, calls }: AssembledChoice): boolean =>
  content + refusal + reasoning === '' && calls.length === 0

const withSeveral = checkOf((reading) => {
  const { n, functions } = reading.asked
  if (n < 2 || functions.length === 0) return notApplicable('the request did not ask for several choices with tools')
  return isWhole(reading)
})

/** That not the first choice alone has calls, while the others end with `stop` and have nothing at all. */
export const choicesHaveCalls: Check = withSeveral('PAR-042', ['params/choices'], (reading): Observation => {
  const [first, ...others] = reading.completion?.choices ?? []
  if (first === undefined || first.calls.length === 0 || others.length === 0)
    return unobservable('the first of several choices has no call')
  const [mute] = others
  const areMute = others.every((choice) => isMute(choice) && choice.finishes.at(-1)?.value === 'stop')
  if (mute === undefined || others.every((choice) => !isMute(choice))) return holds
  if (!areMute) return unobservable('the choices differ')
  if (others.length < (reading.asked.stop.length > 0 ? MIN_MUTE_WITH_STOP : MIN_MUTE))
    return unobservable('few choices are empty next to one with calls')
  return violated(
    `${String(first.calls.length)} tool calls in choice 0, and in each of ${String(others.length)} others no call and no text, with finish_reason "stop"`,
    'calls or text in each choice; or a 4xx that rejects the combination',
    reading.shape === 'stream'
      ? inChunk(reading, mute.finishes.at(-1)?.chunk ?? 0, '/choices/0/finish_reason')
      : { kind: 'pointer', pointer: `/choices/${String(mute.index)}/message` },
  )
})
