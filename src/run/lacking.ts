/**
 * Exchanges from formats that do not carry all of the wire. No check knows of formats: what it looks at is watched, and where it looked at
 * something that is not there, it has seen nothing.
 */
import { type Observation, unobservable } from '../model/finding.ts'
import type { Piece, WirePart } from '../model/transcript.ts'
import type { Reading } from '../reading/reading.ts'

interface LackingWatch {
  /** The same reading, watched. */
  readonly reading: (reading: Reading) => Reading
  /** The observation, or an undecided one. */
  readonly judged: (observation: Observation) => Observation
}

/** Members of a reading, of its transcript, its JSON and its stream that show a part of the wire. */
const shows: Readonly<Record<'reading' | 'transcript' | 'json' | 'stream', ReadonlyMap<PropertyKey, WirePart>>> = {
  reading: new Map<PropertyKey, WirePart>([
    ['arrival', 'the arrival times of the pieces of a body'],
    ['body', 'the bytes of a body'],
    ['codingProblem', 'the content coding of a body'],
  ]),
  transcript: new Map<PropertyKey, WirePart>([
    ['pieces', 'the framing of a message'],
    ['rawHead', 'the bytes of a header section'],
    ['trailers', 'the framing of a message'],
    ['connection', 'the connection of an exchange'],
    ['stalledMs', 'the arrival times of the pieces of a body'],
  ]),
  json: new Map<PropertyKey, WirePart>([
    ['bom', 'the bytes of a body'],
    ['invalidUtf8At', 'the bytes of a body'],
  ]),
  stream: new Map<PropertyKey, WirePart>([
    ['bom', 'the bytes of a body'],
    ['terminators', 'the bytes of a body'],
  ]),
}

export function watchLacking(): LackingWatch {
  const touched = new Set<WirePart>()
  return {
    reading: (reading) => {
      const lacking = new Set(reading.transcript.lacking)
      if (lacking.size === 0) return reading
      const watched = <T extends object>(
        value: T,
        parts: ReadonlyMap<PropertyKey, WirePart>,
        inner: Readonly<Record<string, object>> = {},
      ): T =>
        new Proxy(value, {
          get: (target, name) => {
            const part = parts.get(name)
            if (part !== undefined && lacking.has(part)) touched.add(part)
            return typeof name === 'string' && Object.hasOwn(inner, name) ? inner[name] : Reflect.get(target, name, target)
          },
        })
      const pieces = reading.transcript.pieces.map((piece): Piece => watched(piece, timesOfPieces))
      const { json, stream } = reading
      return watched(reading, shows.reading, {
        transcript: watched(reading.transcript, shows.transcript, { pieces }),
        json: watched(json, shows.json),
        stream: watched(stream, shows.stream),
      })
    },
    judged: (observation) => {
      const [part] = touched
      // What a body says may be wrong, whatever its bytes were: only that they were right is not shown.
      const isSeen = observation.outcome === 'violated' && [...touched].every((one) => one === 'the bytes of a body')
      if (part === undefined || isSeen || observation.outcome === 'not-applicable') return observation
      return unobservable(notCarried(part))
    },
  }
}

const timesOfPieces: ReadonlyMap<PropertyKey, WirePart> = new Map<PropertyKey, WirePart>([
  ['at', 'the arrival times of the pieces of a body'],
])

const notCarried = (part: WirePart): string => `the file does not carry ${part}`

/** Whether an observation is undecided since the format does not carry what it needs. */
export const isNotCarried = (missing: string): boolean => missing.startsWith(notCarried('' as WirePart))
