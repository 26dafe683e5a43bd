/** From recorded exchanges to a fixture: what shows a finding is kept, and nothing else. For tests and scripts/fixture.js only. */
import type { Observation } from '../src/model/finding.ts'
import type { RequirementId } from '../src/model/requirement.ts'
import type { Head, Piece, Transcript } from '../src/model/transcript.ts'
import { type Reading, read } from '../src/reading/reading.ts'
import { examine, relate } from '../src/run/examine.ts'
import { origin, probes } from './fixture-probes.support.ts'
import { type Fixture, startedAt } from './fixture.support.ts'
import { suites } from './index.ts'

const checks = suites.flatMap((suite) => suite.checks)
const relations = suites.flatMap((suite) => suite.relations)
const worstFirst = ['violated', 'holds', 'unobservable', 'not-applicable'] as const

/**
 * A fixture of these exchanges, reduced: events and header fields go as long as the requirement is judged as before and nothing else is violated
 * that was not. A body that is not a stream stays whole.
 * @throws Error if nothing judges the requirement in these exchanges, or a fixture cannot name one of their requests
 */
export function recordedFixture(recorded: readonly Transcript[], requirement: RequirementId): Fixture & { readonly outcome: string } {
  const transcripts = recorded.map(tamed)
  const before = seenIn(transcripts)
  const outcome = before.get(requirement)?.outcome
  if (outcome === undefined)
    throw new Error(`nothing judges ${requirement} in these exchanges: give all that it compares, separated by commas`)
  const others = violatedIn(before)
  const shows = (some: readonly Transcript[]): boolean => {
    const seen = seenIn(some)
    return seen.get(requirement)?.outcome === outcome && violatedIn(seen).every((id) => others.includes(id))
  }
  const least = transcripts.reduce<readonly Transcript[]>((all, _, at) => reducedAt(all, at, shows), transcripts)
  const seen = seenIn(least)
  const found = seen.get(requirement)
  return {
    outcome,
    notes: [`${requirement} ${outcome}: FILL IN: what these bytes show; then rename the file for it`],
    saw: found?.outcome === 'violated' ? found.saw : null,
    also: violatedIn(seen).filter((id) => id !== requirement),
    transcripts: least,
  }
}

/** With the request, the time and the connection that a fixture has. */
function tamed(transcript: Transcript, turn: number): Transcript {
  const { name } = transcript.probe
  const probe = probes.get(name)
  if (probe === undefined) throw new Error(`a fixture cannot name the request ${name}: its scenario draws it`)
  return {
    ...transcript,
    probe,
    startedAt,
    connection: { id: turn + 1, served: 0 },
    pieces: eventsOf(transcript.pieces).map(({ at, bytes }) => ({ at, bytes: withCreated(bytes) })),
  }
}

/** `created` near the time of all fixtures; the number of digits is the same. */
const withCreated = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/("created": ?)\d{10}\b/g, `$1${String(startedAt / 1000)}`),
      'latin1',
    ),
  )

/** One piece for each event of a stream, at the time at which it began to arrive; a body without blank lines is one piece. */
function eventsOf(pieces: readonly Piece[]): readonly Piece[] {
  const whole = Buffer.concat(pieces.map(({ bytes }) => bytes))
  const starts = pieces.map((_, at) => pieces.slice(0, at).reduce((sum, { bytes }) => sum + bytes.length, 0))
  const timeAt = (offset: number): number => pieces[starts.findLastIndex((start) => start <= offset)]?.at ?? 0
  let offset = 0
  return whole
    .toString('latin1')
    .split(/(?<=\r?\n\r?\n)/)
    .filter((event) => event !== '')
    .map((event) => {
      const piece = { at: timeAt(offset), bytes: new Uint8Array(Buffer.from(event, 'latin1')) }
      offset += event.length
      return piece
    })
}

function reducedAt(all: readonly Transcript[], at: number, shows: (some: readonly Transcript[]) => boolean): readonly Transcript[] {
  let best = all
  const attempt = (change: (one: Transcript) => Transcript): boolean => {
    const candidate = best.map((one, place) => (place === at ? change(one) : one))
    if (!shows(candidate)) return false
    best = candidate
    return true
  }
  const without = <T>(list: readonly T[], from: number, count: number): readonly T[] => [
    ...list.slice(0, from),
    ...list.slice(from + count),
  ]
  const shrink = (length: () => number, cut: (one: Transcript, from: number, count: number) => Transcript): void => {
    for (let size = length(); size >= 1; size = Math.floor(size / 2))
      for (let from = 0; from < length();) if (!attempt((one) => cut(one, from, size))) from += size
  }
  shrink(
    () => best[at]?.pieces.length ?? 0,
    (one, from, count) => ({ ...one, pieces: without(one.pieces, from, count) }),
  )
  shrink(
    () => best[at]?.head?.headers.length ?? 0,
    (one, from, count) => ({ ...one, head: headWithout(one.head, (headers) => without(headers, from, count)) }),
  )
  return best
}

const headWithout = (head: Head | null, cut: (headers: Head['headers']) => Head['headers']): Head | null =>
  head === null ? null : { ...head, headers: cut(head.headers) }

/** The worst that is seen of each requirement. */
function seenIn(transcripts: readonly Transcript[]): ReadonlyMap<RequirementId, Observation> {
  const readings = transcripts.map(read)
  const byScenario: Record<string, Reading[]> = {}
  for (const reading of readings) (byScenario[origin.get(reading.probe.name) ?? ''] ??= []).push(reading)
  const seen = new Map<RequirementId, Observation>()
  for (const { findings } of [...readings.map((reading) => examine(checks, reading)), relate(relations, byScenario)])
    for (const { requirement, observation } of findings) {
      const before = seen.get(requirement)
      if (before === undefined || rank(observation) < rank(before)) seen.set(requirement, observation)
    }
  return seen
}

const rank = ({ outcome }: Observation): number => worstFirst.indexOf(outcome)

const violatedIn = (seen: ReadonlyMap<RequirementId, Observation>): readonly RequirementId[] =>
  [...seen].flatMap(([id, { outcome }]) => (outcome === 'violated' ? [id] : []))
