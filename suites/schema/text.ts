/** JSON texts: RFC 8259 4, 6, 7 and 8.1, https://www.rfc-editor.org/rfc/rfc8259 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { atBytes, chunkName, inChunk, show, showBytes } from '../../src/reading/words.ts'
import { isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { checkOf, isAssembled, isPlain } from '../preconditions.ts'

const text = checkOf(
  (reading) => isPlain(reading) ?? (reading.codingProblem === null ? null : unobservable('the body could not be decoded')),
)('SCH-001', ['http/plain', 'vision/seen'], (reading): Observation => {
  const { fault, bom, invalidUtf8At, value } = reading.json
  const wanted = 'one JSON object in UTF-8, without a byte order mark'
  // Long log probabilities are lawful: that they are not read is no fault of the endpoint.
  if (fault?.isLimit === true) return unobservable(`the body ${fault.problem}`)
  if (fault !== null) {
    const near = { from: Math.max(0, fault.at - 10), to: Math.min(reading.body.length, fault.at + 20) }
    return violated(`the body ${fault.problem}, at byte ${String(fault.at)}, near ${showBytes(reading.body, near)}`, wanted, atBytes(near))
  }
  const [invalid] = invalidUtf8At
  if (invalid !== undefined)
    return violated(`bytes that are not UTF-8 at byte ${String(invalid)}`, wanted, atBytes({ from: invalid, to: invalid + 1 }))
  if (bom) return violated('a byte order mark before the JSON text', wanted, atBytes({ from: 0, to: 3 }))
  if (!isObject(value)) return violated(`the JSON text ${show(value)}`, wanted, { kind: 'pointer', pointer: '' })
  return Object.keys(value).length === 0 ? unobservable('the object is empty') : holds
})

const namesUniqueNumbersExact = checkOf(isAssembled)('SCH-009', ['http/plain', 'http/stream'], (reading): Observation => {
  const { chunk, duplicates, hugeNumbers } = peculiarities(reading)
  const where = chunk === null ? '' : ` in chunk ${String(chunk + 1)}`
  const evidence = (at: number): Parameters<typeof violated>[2] =>
    chunk === null ? atBytes({ from: at, to: at + 1 }) : inChunk(reading, chunk, '')
  const [twice] = duplicates
  if (twice !== undefined)
    return violated(`the name ${show(twice.name)} occurs twice in one object${where}`, 'each name once', evidence(twice.at))
  const [huge] = hugeNumbers
  return huge === undefined
    ? holds
    : violated(`the number ${huge.text.slice(0, 40)}${where}`, 'a number that a double represents exactly, or a string', evidence(huge.at))
})

interface Peculiarities {
  readonly chunk: number | null
  readonly duplicates: Reading['json']['duplicates']
  readonly hugeNumbers: Reading['json']['hugeNumbers']
}

function peculiarities(reading: Reading): Peculiarities {
  if (reading.shape !== 'stream') return { chunk: null, ...reading.json }
  const chunk = reading.stream.chunks.findIndex(({ json }) => json !== null && json.duplicates.length + json.hugeNumbers.length > 0)
  return { chunk, duplicates: [], hugeNumbers: [], ...reading.stream.chunks[chunk]?.json }
}

/** A server's clock may be wrong by this much, and an answer be that old, s. Milliseconds, a zero and a constant are far beyond it. */
const clockLeeway = 86_400

const createdIsTheTime = checkOf(isAssembled)('SCH-003', ['http/plain', 'http/stream'], (reading): Observation => {
  const now = reading.transcript.startedAt / 1000
  const plain = reading.shape === 'stream' ? null : reading.json.value
  const values = isObject(plain ?? undefined)
    ? [(plain as Record<string, unknown>)['created']]
    : reading.stream.chunks.map(({ value }) => value['created'])
  const at = values.findIndex((value) => typeof value === 'number' && Math.abs(value - now) > clockLeeway)
  if (at !== -1) {
    const evidence = reading.shape === 'stream' ? inChunk(reading, at, '/created') : ({ kind: 'pointer', pointer: '/created' } as const)
    return violated(`created is ${String(values[at])}`, `seconds since 1970, within a day of ${String(Math.floor(now))}`, evidence)
  }
  return values.some((value) => typeof value === 'number') ? holds : notApplicable('created is not a number')
})

/** One half of a surrogate pair, without the other beside it. */
const loneSurrogate = /\p{Surrogate}/u

const textSplitsBetweenCharacters = checkOf(isAssembled)(
  'SCH-012',
  ['http/plain', 'http/stream', 'stream/repeat'],
  (reading): Observation => {
    const answers = reading.shape === 'stream' ? reading.stream.chunks.map(({ value }) => value) : [reading.json.value]
    for (const [at, answer] of answers.entries()) {
      for (const [place, choice] of listOf(memberAt(answer, 'choices')).entries()) {
        const part = reading.shape === 'stream' ? 'delta' : 'message'
        const content = memberAt(choice, part, 'content')
        if (typeof content !== 'string' || !loneSurrogate.test(content)) continue
        const pointer = `/choices/${String(place)}/${part}/content`
        const where = reading.shape === 'stream' ? ` in ${chunkName(reading, at)}` : ''
        const evidence = reading.shape === 'stream' ? inChunk(reading, at, pointer) : ({ kind: 'pointer', pointer } as const)
        return violated(`half of a surrogate pair${where}: ${show(content)}`, 'whole characters in each text', evidence)
      }
    }
    return holds
  },
)

export const texts: readonly Check[] = [text, namesUniqueNumbersExact, createdIsTheTime, textSplitsBetweenCharacters]
