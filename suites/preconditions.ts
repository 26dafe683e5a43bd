/** How an exchange stands: whether it gives a check something to judge, and if not, why. Null means that it does. */
import type { ScenarioName } from '../src/generated/registries.ts'
import type { RequirementId } from '../src/model/requirement.ts'
import { type Observation, notApplicable, unobservable } from '../src/model/finding.ts'
import { endInWords, responseInWords } from '../src/protocol/exchange-end.ts'
import { isSuccess } from '../src/protocol/statuses.ts'
import { type Reading, envelopeOf, refused } from '../src/reading/reading.ts'
import type { Check } from '../src/reading/suite.ts'
import { show } from '../src/reading/words.ts'

type Precondition = (reading: Reading) => Observation | null

/** A check that judges only where its precondition holds. */
export const checkOf =
  (precondition: Precondition) =>
  (requirement: RequirementId, triggers: readonly ScenarioName[], observe: (reading: Reading) => Observation): Check => ({
    requirement,
    triggers,
    observe: (reading): Observation => precondition(reading) ?? observe(reading),
  })

/** A head arrived, and it speaks of the request: no overload, no fault of the server. */
export const hasHead: Precondition = (reading) => {
  const { status, transcript } = reading
  if (status === null) return unobservable(endInWords(transcript.end))
  if (status === 429 || status >= 500) return unobservable(`the endpoint returned status ${String(status)}`)
  return null
}

/** A valid request for a completion was answered with a 2xx. */
export const isAnswered: Precondition = (reading) => {
  if (!reading.asked.isCompletion) return notApplicable('the request did not ask for a completion')
  if (reading.probe.defect !== null) return notApplicable('the request was invalid on purpose')
  const { capabilities } = reading.probe
  if (refused(reading) && capabilities.length > 0) return notApplicable(`the endpoint rejects ${capabilities.join(', ')}`)
  const headless = hasHead(reading)
  if (headless !== null) return headless
  return isSuccess(reading.status) ? null : unobservable(`the request was answered with status ${String(reading.status)}`)
}

/** A valid request not to stream was answered with a body that is no event stream. */
export const isPlain: Precondition = (reading) => {
  const unanswered = isAnswered(reading)
  if (unanswered !== null) return unanswered
  if (reading.asked.stream) return notApplicable('the request asked for a stream')
  if (reading.transcript.end.kind !== 'complete') return unobservable(endInWords(reading.transcript.end))
  return reading.shape === 'stream' ? unobservable('the response was a stream') : null
}

/** As `isPlain`, and the body is a JSON object with choices. */
export const isCompletion: Precondition = (reading) =>
  isPlain(reading) ?? (reading.completion === null ? unobservable('the body has no completion') : null)

/** A valid request to stream was answered with bytes that are an event stream. */
export const isStream: Precondition = (reading) => {
  const unanswered = isAnswered(reading)
  if (unanswered !== null) return unanswered
  if (!reading.asked.stream) return notApplicable('the request did not ask for a stream')
  if (reading.shape === 'none') return unobservable('the body is empty')
  return reading.shape === 'stream' ? null : unobservable('the body is not an event stream')
}

/** As `isStream`, and at least one event is a chunk. */
export const hasChunks: Precondition = (reading) =>
  isStream(reading) ?? (reading.stream.chunks.length === 0 ? unobservable('no event has a chunk') : null)

/** Whether the chunk comes after [DONE], where clients read no more. */
export function isAfterDone({ stream }: Reading, chunk: number): boolean {
  const done = stream.items.find(({ kind }) => kind === 'done')
  return done !== undefined && (stream.chunks[chunk]?.event.from ?? 0) > done.event.from
}

/** As `hasChunks`, and what the stream says of its end counts: it was not cut, and brought no error. */
export const hasEnd: Precondition = (reading) => {
  const chunkless = hasChunks(reading)
  if (chunkless !== null) return chunkless
  if (reading.stream.items.some(({ kind }) => kind === 'error')) return notApplicable('the stream had an error')
  const { end } = reading.transcript
  if (end.kind === 'hung-up' && end.by === 'probe') return notApplicable('vision-conformance hung up')
  if (reading.stream.cut !== null) return unobservable(`vision-conformance stopped reading after ${reading.stream.cut.after}`)
  return end.kind === 'complete' || (end.kind === 'timeout' && end.limit === 'grace') ? null : unobservable(endInWords(end))
}

/**
 * A whole answer of the other kind than the request asked for: that it is the other kind has requirements of its own, and what it says is judged.
 */
export function isOfOtherKind(reading: Reading): boolean {
  const { asked, shape, completion, transcript } = reading
  const isOther = asked.stream ? shape === 'other' : shape === 'stream'
  return isOther && isAnswered(reading) === null && transcript.end.kind === 'complete' && (completion?.choices.length ?? 0) > 0
}

/** An answer of either kind, assembled. */
export const isAssembled: Precondition = (reading) => {
  if (isOfOtherKind(reading)) return null
  return reading.asked.stream ? hasChunks(reading) : isCompletion(reading)
}

/** An answer of either kind that came to its end. */
export const isWhole: Precondition = (reading) => {
  if (isOfOtherKind(reading)) return null
  return reading.asked.stream ? hasEnd(reading) : isCompletion(reading)
}

/** A request broken on purpose got an answer that speaks of it. */
export const isRefusable: Precondition = (reading) =>
  reading.probe.defect === null ? notApplicable('the request was valid') : hasHead(reading)

/** How a request was answered: `status 400 and the message "…"`, or how the exchange ended where no head was received. */
export function answerInWords(reading: Reading): string {
  const status = responseInWords(reading.status, reading.transcript.end)
  if (reading.completion !== null) return `${status} and ${reading.shape === 'stream' ? 'a stream' : 'a completion'}`
  const message = envelopeOf(reading)?.['message']
  return typeof message === 'string' ? `${status} and the message ${show(message)}` : status
}
