/** When things arrive. Nothing here judges speed: only whether what was made was held back, or never came. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check, Relation } from '../../src/reading/suite.ts'
import { checkOf, hasEnd, isStream } from '../preconditions.ts'

const ms = (us: number): string => `${String(Math.round(us / 1000))} ms`

/** Arrival of the first and the last chunk that say something, µs. */
export function span(reading: Reading): { readonly first: number; readonly last: number } | null {
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

/**
 * A buffering proxy shows when the first word of a long answer waits for its last, and a short answer's does not:
 * a fast model has both early, a slow prompt has both late.
 */
export const streamIsNotBuffered: Relation = {
  requirement: 'STR-026',
  scenarios: ['http/stream', 'stream/long'],
  relate: (readings) => {
    const [short] = readings['http/stream'] ?? []
    const [long] = readings['stream/long'] ?? []
    if (short === undefined || long === undefined || hasEnd(short) !== null || hasEnd(long) !== null)
      return { observation: unobservable('a short and a long stream'), exchanges: [] }
    return { observation: observe(span(short), span(long)), exchanges: [long.transcript.id, short.transcript.id] }
  },
}

function observe(short: ReturnType<typeof span>, long: ReturnType<typeof span>): Observation {
  if (short === null || long === null) return unobservable('text in both streams')
  const burst = long.last - long.first < long.first / 10
  if (!burst) return holds
  if (long.first - short.first < heldBack || long.first < 3 * short.first)
    return long.last < heldBack ? unobservable('the answer was over too soon to tell') : holds
  return violated(
    `the first word of a long answer after ${ms(long.first)}, its last after ${ms(long.last)}; of a short one after ${ms(short.first)}`,
    'each event sent on as it is made',
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
  if (spoken === 0) return unobservable('a stream with text')
  if (first === undefined || late.length < spoken) return holds
  return violated(
    `headers after ${ms(first.head)}, together with the first word`,
    'headers at once, and comments while the first word is made',
    {
      kind: 'time',
      at: first.head,
    },
  )
}

const keptAliveStreamDelivers = checkOf(isStream)('STR-028', ['http/stream'], (reading): Observation => {
  const { end } = reading.transcript
  const said = reading.completion?.choices.some(({ lastSaidAt }) => lastSaidAt !== null) === true
  if (said) return holds
  if (end.kind !== 'timeout') return notApplicable('the stream came to an end')
  return end.limit === 'exchange' && reading.stream.comments.length > 0
    ? violated(
        `${String(reading.stream.comments.length)} comments and no token in ${String(end.ms)} ms`,
        'tokens, or an error event and the end',
        { kind: 'end' },
      )
    : unobservable('the limit ran out without a word')
})

export const pace: readonly Check[] = [keptAliveStreamDelivers]
