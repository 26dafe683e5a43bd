/** Errors under a status of 200, before a stream and within it. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import { type Reading, isRefusal } from '../../src/reading/reading.ts'
import type { Item } from '../../src/protocol/stream.ts'
import { badStreams } from './probes.ts'
import type { Check } from '../../src/reading/suite.ts'
import { atBytes, show, showBytes } from '../../src/reading/words.ts'
import { listOf, memberAt } from '../../src/wire/json.ts'
import { checkOf, hasHead, isStream } from '../preconditions.ts'

const triggers: readonly ScenarioName[] = ['http/plain', 'http/stream', 'errors/not-json', 'errors/unknown-model', 'auth/no-key']

const noErrorUnder200 = checkOf((reading) =>
  reading.asked.isCompletion ? hasHead(reading) : notApplicable('the request did not ask for a completion'),
)('ERR-015', triggers, (reading): Observation => {
  const { value } = reading.json
  const error = memberAt(value, 'error') ?? memberAt(value, 'detail') ?? null
  if (error === null || memberAt(value, 'choices') !== undefined) return notApplicable('the body has no error')
  const status = reading.status ?? 0
  if (status < 300 && reading.probe.defect !== null)
    return notApplicable('the request was invalid on purpose, and its rejection is judged by itself')
  return status < 200 || status > 299
    ? holds
    : violated(
        `status ${String(status)} and the error ${show(error)}`,
        'an error status for an error',
        atBytes({ from: 0, to: reading.body.length }),
      )
})

type ErrorItem = Extract<Item, { kind: 'error' }>

const errorsOf = (reading: Reading): readonly ErrorItem[] => reading.stream.items.filter((item) => item.kind === 'error')

/** Whether any chunk before the event said something. */
const saidBefore = (reading: Reading, { event }: ErrorItem): boolean =>
  reading.completion?.choices.some(
    ({ firstSaidAt }) => firstSaidAt !== null && (reading.stream.chunks[firstSaidAt]?.event.from ?? Infinity) < event.from,
  ) ?? false

const overErrors = checkOf(
  (reading) => isStream(reading) ?? (errorsOf(reading).length === 0 ? notApplicable('the stream had no error') : null),
)

/** A rejected request to stream shows it too: its error came before any text, as a status. */
const earlyErrorIsAStatus = checkOf((reading) =>
  reading.asked.stream && isRefusal(reading)
    ? null
    : (isStream(reading) ?? (errorsOf(reading).length === 0 ? notApplicable('the stream had no error') : null)),
)('ERR-016', ['http/stream', ...badStreams], (reading): Observation => {
  if (isRefusal(reading)) return holds
  const [first] = errorsOf(reading)
  return first === undefined || saidBefore(reading, first)
    ? holds
    : violated(
        `status 200, then the error event ${showBytes(reading.body, first.event)} before any token`,
        'an error status and a JSON body, since no header was sent yet',
        atBytes(first.event),
      )
})

const streamErrorHasEnvelope = overErrors('ERR-017', ['http/stream'], (reading): Observation => {
  const odd = errorsOf(reading).find(({ value }) => typeof memberAt(value, 'error', 'message') !== 'string')
  return odd === undefined
    ? holds
    : violated(
        `an error outside the error envelope: ${showBytes(reading.body, odd.event)}`,
        'an event whose data is {"error":{"message":…}}',
        atBytes(odd.event),
      )
})

const streamErrorStandsAlone = overErrors('ERR-022', ['http/stream'], (reading): Observation => {
  const beside = errorsOf(reading).find(({ value }) => value['choices'] !== undefined)
  return beside === undefined
    ? holds
    : violated(
        `an error on a chunk with choices: ${showBytes(reading.body, beside.event)}`,
        'the error in an event of its own',
        atBytes(beside.event),
      )
})

const streamErrorEndsTheAnswer = overErrors('ERR-018', ['http/stream'], (reading): Observation => {
  const [first] = errorsOf(reading)
  const after = reading.stream.chunks.find(
    ({ event, value }) => first !== undefined && event.from > first.event.from && listOf(value['choices']).length > 0,
  )
  return after === undefined
    ? holds
    : violated(
        `a chunk after the error event: ${showBytes(reading.body, after.event)}`,
        'nothing except [DONE] after an error',
        atBytes(after.event),
      )
})

export const disguise: readonly Check[] = [
  noErrorUnder200,
  earlyErrorIsAStatus,
  streamErrorHasEnvelope,
  streamErrorStandsAlone,
  streamErrorEndsTheAnswer,
]
