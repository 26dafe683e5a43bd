/** How a stream begins, goes and ends. OpenAI API description: streaming, https://platform.openai.com/docs/api-reference/chat/streaming */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { sentinel } from '../../src/protocol/stream.ts'
import type { Check } from '../../src/reading/suite.ts'
import { atBytes, chunkName, inChunk, show, showBytes, showEnd, times } from '../../src/reading/words.ts'
import { memberAt } from '../../src/wire/json.ts'
import { counted } from '../prompts.ts'
import { choicesCount, spaceless } from './probes.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { checkOf, hasChunks, hasEnd, isAnswered, isStream, isWhole } from '../preconditions.ts'

const basic: readonly ScenarioName[] = ['http/stream', 'vision/seen']
const toTheEnd = (reading: Reading): { readonly from: number; readonly to: number } => ({
  from: Math.max(0, reading.body.length - 80),
  to: reading.body.length,
})

const streamEndsWithDone = checkOf(hasEnd)('STR-001', basic, (reading): Observation =>
  reading.stream.items.some(({ kind }) => kind === 'done')
    ? holds
    : violated(
        `no ${sentinel} in ${String(reading.stream.items.length)} events; the body ends with ${showEnd(reading.body)}`,
        `data: ${sentinel}`,
        atBytes(toTheEnd(reading)),
      ),
)

const asksToStream = checkOf(
  (reading) => isAnswered(reading) ?? (reading.asked.stream ? null : notApplicable('the request did not ask for a stream')),
)

const streamHasChoices = asksToStream('STR-002', basic, (reading): Observation => {
  const { end } = reading.transcript
  if (reading.stream.chunks.some(({ value }) => Array.isArray(value['choices']) && value['choices'].length > 0)) return holds
  if (reading.shape === 'other') return unobservable('the body is not an event stream')
  if (reading.shape === 'stream' && reading.stream.items.some(({ kind }) => kind === 'error'))
    return notApplicable('the stream had an error')
  if (end.kind !== 'complete') return unobservable(endInWords(end))
  if (reading.stream.items.some(({ kind }) => kind === 'foreign')) return unobservable('the events could not be parsed')
  return violated(
    `status 200 and ${reading.body.length === 0 ? 'an empty body' : 'a stream without a choice'}`,
    'chunks with choices, or an error status',
    atBytes(toTheEnd(reading)),
  )
})

const nothingAfterDone = checkOf(isStream)('STR-003', basic, (reading): Observation => {
  const { items } = reading.stream
  const done = items.findIndex(({ kind }) => kind === 'done')
  if (done === -1) return notApplicable(`the stream has no ${sentinel}`)
  const next = items[done + 1]
  return next === undefined
    ? holds
    : violated(`${showBytes(reading.body, next.event)} after ${sentinel}`, 'nothing after it', atBytes(next.event))
})

const bodyEndsWithTheAnswer = checkOf(hasEnd)('STR-004', basic, (reading): Observation => {
  const { end } = reading.transcript
  return end.kind === 'timeout'
    ? violated(
        `the body was still open ${String(end.ms)} ms after the response had finished`,
        'the end of the body right after the last event',
        { kind: 'end' },
      )
    : holds
})

/** A check that a member has one value in all chunks. Values of a wrong type are the schema's affair. */
const constant = (
  requirement: RequirementId,
  member: 'id' | 'created' | 'model' | 'system_fingerprint',
  type: 'string' | 'number',
): Check =>
  checkOf(hasChunks)(requirement, basic, (reading): Observation => {
    const { chunks } = reading.stream
    const values = chunks.map(({ value }) => value[member])
    const first = values.find((value) => typeof value === type)
    if (first === undefined) return notApplicable(`no chunk has ${member}`)
    const other = values.findIndex((value) => typeof value === type && value !== first)
    if (other === -1) return holds
    const kinds = new Set(values.filter((value) => typeof value === type)).size
    return violated(
      `${member} ${show(first)}, then ${show(values[other])} in ${chunkName(reading, other)}; ${String(kinds)} values in all`,
      `one ${member} for all chunks`,
      inChunk(reading, other, `/${member}`),
    )
  })

const roleIsSent = checkOf(hasChunks)('STR-009', basic, (reading): Observation => {
  const choices = reading.completion?.choices ?? []
  const hasEnded = hasEnd(reading) === null
  const mute = choices.find(({ roles: [first], firstSaidAt }) =>
    first === undefined ? hasEnded || firstSaidAt !== null : firstSaidAt !== null && first.chunk > firstSaidAt,
  )
  if (mute !== undefined) {
    const saw =
      mute.roles[0] === undefined
        ? 'no role in any delta'
        : `role only in ${chunkName(reading, mute.roles[0].chunk)}, after its text began,`
    return violated(
      `${saw} of choice ${String(mute.index)}`,
      'role "assistant" before any text',
      inChunk(reading, mute.firstAt, '/choices/0/delta'),
    )
  }
  if (choices.length === 0) return unobservable('no chunk has a choice')
  return hasEnded || choices.every(({ roles }) => roles.length > 0) ? holds : unobservable('the stream ended before the first text')
})

const roleIsInFirstDelta = checkOf(hasChunks)('STR-031', basic, (reading): Observation => {
  const late = reading.completion?.choices.find(
    ({ roles, firstAt, firstSaidAt }) => roles[0] !== undefined && roles[0].chunk > firstAt && roles[0].chunk <= (firstSaidAt ?? Infinity),
  )
  return late === undefined
    ? holds
    : violated(
        `a delta without role before the one with role in ${chunkName(reading, late.roles[0]?.chunk ?? 0)}`,
        'role "assistant" in the very first delta of the choice',
        inChunk(reading, late.firstAt, '/choices/0/delta'),
      )
})

const roleSentOnce = checkOf(hasChunks)('STR-010', basic, (reading): Observation => {
  const again = reading.completion?.choices.find(({ roles }) => roles.length > 1)
  const second = again?.roles[1]
  return second === undefined
    ? holds
    : violated(
        `role ${times(again?.roles.length ?? 0)}, the second time in ${chunkName(reading, second.chunk)}`,
        'role in the first delta only',
        inChunk(reading, second.chunk, '/choices/0/delta/role'),
      )
})

const allChoicesAreSent = checkOf(isWhole)('STR-011', ['stream/choices'], (reading): Observation => {
  const { n } = reading.asked
  if (n === 1) return notApplicable('the request asked for one choice')
  const indexes = reading.completion?.indexes ?? []
  if (indexes.length === 0) return unobservable('the response has no choice')
  const missing = Array.from({ length: n }, (_, index) => index).filter((index) => !indexes.includes(index))
  const isWholeSet = missing.length === 0 && indexes.length === n
  const mixed = isWholeSet && reading.probe.name.startsWith('stream/choices') ? mixture(reading) : null
  return isWholeSet && mixed === null
    ? holds
    : violated(
        mixed ?? `choices with the indexes ${indexes.join(', ')} for n = ${String(n)}`,
        `0 to ${String(n - 1)}, each with text of its own`,
        reading.shape === 'stream' ? inChunk(reading, 0, '/choices') : { kind: 'pointer', pointer: '/choices' },
      )
})

const lettersOf = (texts: readonly string[]): string => Array.from(texts.join('')).sort().join('')

/** Texts that are two whole counts between them, and neither of them one: no model writes that, a stream under wrong indexes does. */
function mixture(reading: Reading): string | null {
  const texts = (reading.completion?.choices ?? []).map(({ content }) => spaceless(content))
  const whole = spaceless(counted(choicesCount))
  const isMixed = texts.some((text) => text !== whole) && lettersOf(texts) === lettersOf(texts.map(() => whole))
  return isMixed ? `the texts of the choices mixed: ${texts.map(show).join(' and ')}` : null
}

const saysError = ({ json, completion }: Reading): boolean =>
  completion === null && (memberAt(json.value, 'error') ?? memberAt(json.value, 'detail') ?? null) !== null

const streamWhereRequested = asksToStream('STR-030', basic, (reading): Observation =>
  reading.shape === 'none'
    ? unobservable('the body is empty')
    : reading.shape === 'stream'
      ? holds
      : saysError(reading)
        ? unobservable('the body is an error')
        : // The first of several lines looks like a whole body.
          reading.transcript.end.kind === 'hung-up'
          ? unobservable('the client hung up')
          : violated(
              `${reading.completion === null ? showBytes(reading.body, { from: 0, to: 80 }) : 'a plain completion'} although stream was true`,
              'an event stream',
              atBytes({ from: 0, to: Math.min(80, reading.body.length) }),
            ),
)

const onlyIfAsked = checkOf(
  (reading) => isAnswered(reading) ?? (reading.asked.stream ? notApplicable('the request asked for a stream') : null),
)('STR-029', ['http/plain', 'vision/seen'], (reading): Observation => {
  if (reading.shape === 'none') return unobservable('the body is empty')
  if (reading.shape !== 'stream') return reading.completion === null ? unobservable('the body has no completion') : holds
  return violated(
    `an event stream although the request did not ask for one: ${showBytes(reading.body, { from: 0, to: 80 })}`,
    'one JSON object',
    atBytes({ from: 0, to: Math.min(80, reading.body.length) }),
  )
})

export const streamLifecycle: readonly Check[] = [
  streamEndsWithDone,
  streamHasChoices,
  nothingAfterDone,
  bodyEndsWithTheAnswer,
  constant('STR-005', 'id', 'string'),
  constant('STR-006', 'created', 'number'),
  constant('STR-007', 'model', 'string'),
  constant('STR-036', 'system_fingerprint', 'string'),
  roleIsSent,
  roleIsInFirstDelta,
  roleSentOnce,
  allChoicesAreSent,
  onlyIfAsked,
  streamWhereRequested,
]
