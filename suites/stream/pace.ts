/** When things arrive. Nothing here judges speed: only whether what was made was held back, or never came. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { largest, least } from '../../src/model/extremes.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check, Relation } from '../../src/reading/suite.ts'
import { checkOf, hasEnd, isStream } from '../preconditions.ts'

const ms = (us: number): string => `${String(Math.round(us / 1000))} ms`

/** When the first and the last chunk that say something arrive, µs. */
interface Span {
  readonly first: number
  readonly last: number
}

/** Null where nothing is said. */
export function span(reading: Reading): Span | null {
  const [choice] = reading.completion?.choices ?? []
  if (choice?.lastSaidAt == null) return null
  const events = reading.stream.chunks
  const firstSaid = events.findIndex(({ value }) =>
    /"(?:content|reasoning_content|reasoning)":"[^"]/.test(JSON.stringify(value['choices'])),
  )
  return {
    first: reading.arrival(events[Math.max(firstSaid, 0)]?.event.to ?? 0),
    last: reading.arrival(events[choice.lastSaidAt]?.event.to ?? 0),
  }
}

/** A long answer whose first word comes this much later than a short one's was held back, µs; less is noise. */
const heldBack = 250_000
/** A burst takes less than this part of the time until it begins. */
const burstPart = 10

/** Whether the words of a stream arrive at once, late enough to tell that from a fast model. */
export function isLateBurst(reading: Reading): boolean {
  const arrival = span(reading)
  return arrival !== null && arrival.last >= heldBack && isBurst(arrival)
}

const isBurst = ({ first, last }: Span): boolean => last - first < first / burstPart

/**
 * A buffering proxy shows when the first word of a long response waits for its last, and a short answer's does not: a fast model has both early, a
 * slow prompt has both late. Other requests in flight and a busy machine have bursts of their own, so that it counts only if it comes again with no
 * other request in flight, beside a short answer that has none either.
 */
export const streamIsNotBuffered: Relation = {
  requirement: 'STR-026',
  scenarios: ['stream/long'],
  relate: ({ 'stream/long': readings = [] }) => {
    const longs = readings.filter(({ probe }) => probe.name.startsWith('stream/long'))
    const short = readings.find(({ probe }) => probe.name.startsWith('http/stream')) ?? null
    const all = [...longs.toReversed(), ...(short === null ? [] : [short])]
    return { observation: observe(longs, short), exchanges: all.map(({ transcript }) => transcript.id) }
  },
}

function observe(longs: readonly Reading[], control: Reading | null): Observation {
  if (longs.length === 0 || longs.some((reading) => hasEnd(reading) !== null)) return unobservable('a long stream was incomplete')
  const spans = longs.flatMap((reading) => span(reading) ?? [])
  const long = spans.at(-1)
  if (long === undefined || spans.length < longs.length) return unobservable('a long stream had no text')
  if (!spans.every(isBurst)) return holds
  if (long.last < heldBack) return unobservable('the response was too short to tell')
  const short = control === null || hasEnd(control) !== null ? null : span(control)
  if (longs.length < 2 || short === null) return unobservable('no second long stream, or no short stream, was answered')
  const stalledMs = largest(longs.map(({ transcript }) => transcript.stalledMs ?? 0))
  if (stalledMs * 1000 > least(spans.map(({ first }) => first)) / 2)
    return unobservable(`this machine was busy for ${String(stalledMs)} ms meanwhile`)
  if (long.first - short.first < heldBack || long.first < 3 * short.first)
    return unobservable('all words arrived at once, possibly because the first word took that long')
  return violated(
    `the first word of a long response after ${ms(long.first)}, its last after ${ms(long.last)}, in 2 of 2 tries; of a short one after ${ms(short.first)}`,
    'each event sent as soon as it is generated',
    { kind: 'time', at: long.first },
  )
}

const lateHead = 1_000_000
const together = 50_000

const streams: readonly ScenarioName[] = ['http/stream', 'stream/long', 'stream/repeat']

/** Every stream of several has to show it: one by itself may have met a busy moment, on either side. */
export const headComesBeforeText: Relation = {
  requirement: 'STR-027',
  scenarios: streams,
  relate: (readings) => {
    const mine = streams.flatMap((name) => readings[name] ?? []).filter((reading) => reading.asked.stream)
    const timed = mine.filter((reading) => hasEnd(reading) === null).flatMap((reading) => ({ reading, said: span(reading) }))
    const spoken = timed.flatMap(({ reading, said }) => (said === null ? [] : [{ reading, head: reading.transcript.head?.at ?? 0, said }]))
    const late = spoken.filter(({ head, said }) => head >= lateHead && said.first - head < together)
    const cited = late.length > 0 ? late.map(({ reading }) => reading) : mine
    return { observation: judgeHeads(spoken.length, late), exchanges: cited.map(({ transcript }) => transcript.id) }
  },
}

function judgeHeads(spoken: number, late: readonly { readonly head: number }[]): Observation {
  const [first] = late
  if (spoken === 0) return unobservable('the stream had no text')
  if (first === undefined || late.length < spoken) return holds
  return violated(`headers after ${ms(first.head)}, together with the first word`, 'headers at once, and comments until the first word', {
    kind: 'time',
    at: first.head,
  })
}

const keptAliveStreamDelivers = checkOf(isStream)('STR-028', ['http/stream'], (reading): Observation => {
  const { end } = reading.transcript
  const said = reading.completion?.choices.some(({ lastSaidAt }) => lastSaidAt !== null) === true
  if (said) return holds
  if (end.kind !== 'timeout') return notApplicable('the stream ended')
  return end.limit === 'exchange' && reading.stream.comments.length > 0
    ? violated(
        `${String(reading.stream.comments.length)} comments and no token in ${String(end.ms)} ms`,
        'tokens, or an error event and the end',
        { kind: 'end' },
      )
    : unobservable('the token limit was reached without text')
})

export const pace: readonly Check[] = [keptAliveStreamDelivers]
