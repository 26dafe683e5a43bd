/** A long text whose streams all end at the same place, where the plain response goes on. */
import { type Observation, notApplicable, unobservable } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { named } from '../ask.ts'
import { longWords } from '../http/probes.ts'
import { isWhole } from '../preconditions.ts'
import { cutAndStopped, finishOf, textOf } from './cut.ts'

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** Fewer words than were asked for, in a response that says that it came to its end: a model that writes little, or a cut. */
export const isShort = (reading: Reading): boolean =>
  finishOf(reading) === 'stop' && textOf(reading) !== '' && wordsIn(textOf(reading)) < longWords

/** Whether the plain response begins with the streamed text, and has more. */
export const goesOn = (plain: Reading, stream: Reading): boolean =>
  isWhole(plain) === null && textOf(plain).length > textOf(stream).length && textOf(plain).startsWith(textOf(stream))

interface Compared {
  readonly streams: readonly [Reading, ...Reading[]]
  readonly plain: readonly Reading[]
}

/** A model may end at a place once, and go on at the same place another time: all streams have to differ from all plain responses. */
const MIN_STREAMS = 3
const MIN_PLAIN = 2

function observe({ streams, plain }: Compared): Observation {
  const [first] = streams
  if (!isShort(first)) return notApplicable('the stream has the words that were asked for, or says that it was cut')
  if (streams.some((stream) => finishOf(stream) !== 'stop' || textOf(stream) !== textOf(first)))
    return unobservable('the streams do not end at the same place')
  if (!plain.every((one) => goesOn(one, first))) return unobservable('the plain response is as short, or another text')
  if (streams.length < MIN_STREAMS || plain.length < MIN_PLAIN) return unobservable('the requests were not all answered')
  return cutAndStopped(first, 'a streamed text', `${String(MIN_STREAMS)} of ${String(MIN_STREAMS)} times; the plain responses go on`)
}

/** One of the streams has a content coding, where the endpoint has one. */
export const cutProse: Relation = {
  requirement: 'FIN-013',
  scenarios: ['stream/long', 'http/gzip'],
  relate: (readings) => {
    const all = readings['stream/long'] ?? []
    const of = (...names: readonly string[]): readonly Reading[] => names.flatMap((name) => named(all, name) ?? [])
    const coded = named(readings['http/gzip'], 'http/gzip-stream')
    const [first, ...again] = of('stream/long', 'stream/long-again')
    if (first === undefined || coded === null) return { observation: notApplicable('the two streams were not sent'), exchanges: [] }
    const asked: Compared = { streams: [first, coded, ...again], plain: of('stream/long-plain', 'stream/long-plain-again') }
    const trouble = asked.streams.map(isWhole).find((one) => one !== null)
    return {
      observation: trouble ?? observe(asked),
      exchanges: [...asked.streams, ...asked.plain].map(({ transcript: { id } }) => id),
    }
  },
}
