/** A content coding holds nothing back: advice of RFC 9110 8.4 as streams need it, https://www.rfc-editor.org/rfc/rfc9110#section-8.4 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { largest, least } from '../../src/model/extremes.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioSteps } from '../../src/reading/suite.ts'
import { named } from '../ask.ts'
import { hasEnd } from '../preconditions.ts'
import { span } from '../stream/pace.ts'
import { long, plain } from './probes.ts'

/** A stream that was over sooner shows nothing about flushing, µs from its first word to its last. */
const worthwhile = 200_000
/** A burst takes less than this part of what the stream takes without a coding. */
const burstPart = 10

const compressed = 'http/gzip-stream'
const control = 'http/gzip-control'

const gzipAllowed = (probe: Probe): Probe['headers'] =>
  probe.headers.map(([name, value]) => [name, name === 'Accept-Encoding' ? 'gzip' : value])

/** A stream that arrives in a burst is asked for again, after one without a coding: a busy machine has bursts of its own. */
export const gzipScenario: Scenario = {
  name: 'http/gzip',
  area: 'http',
  tier: 'standard',
  needs: [],
  repeats: 2,
  *steps(context): ScenarioSteps {
    const probe: Probe = {
      ...long(context),
      name: compressed,
      area: 'http',
      purpose: 'A long streamed response, gzip allowed',
      headers: gzipAllowed(long(context)),
    }
    const [, first] = yield [
      { ...plain(context), name: 'http/gzip', purpose: 'A plain response, gzip allowed', headers: gzipAllowed(plain(context)) },
      probe,
    ]
    if (first === undefined || !isLateBurst(first)) return
    yield [{ ...long(context), name: control, area: 'http', purpose: 'A long streamed response without a content coding' }]
    yield [probe]
  },
}

function isLateBurst(reading: Reading): boolean {
  const arrival = span(reading)
  return arrival !== null && arrival.first >= worthwhile && arrival.last - arrival.first < worthwhile / burstPart
}

/** The same long response, coded and not: what arrives word by word without the coding must not arrive in one burst with it. */
export const flushed: Relation = {
  requirement: 'HTTP-013',
  scenarios: ['stream/long', 'http/gzip'],
  relate: (readings) => {
    const mine = readings['http/gzip'] ?? []
    const [bare] = readings['stream/long'] ?? []
    const coded = mine.filter(({ probe }) => probe.name === compressed)
    const [first] = coded
    if (bare === undefined || first === undefined)
      return { observation: unobservable('no stream was sent both with a content coding and without one'), exchanges: [] }
    const again = named(mine, control)
    const all = again === null ? [...coded, bare] : [...coded, bare, again]
    return { observation: observe(again === null ? [bare] : [bare, again], coded), exchanges: all.map(({ transcript }) => transcript.id) }
  },
}

function observe(bare: readonly Reading[], coded: readonly Reading[]): Observation {
  if ([...bare, ...coded].some((reading) => hasEnd(reading) !== null)) return unobservable('a stream was incomplete')
  if (coded.some((reading) => reading.header('content-encoding').length === 0)) return notApplicable('the stream has no content coding')
  const [without, withCoding] = [bare.map(span), coded.map(span)]
  if ([...without, ...withCoding].includes(null)) return unobservable('a stream had no text')
  const spread = least(without.map((one) => (one?.last ?? 0) - (one?.first ?? 0)))
  if (spread < worthwhile) return unobservable('the response was too short to tell')
  const stalledMs = largest(coded.map(({ transcript }) => transcript.stalledMs ?? 0))
  const bursts = withCoding.filter((one) => (one?.last ?? 0) - (one?.first ?? 0) <= spread / burstPart)
  const [burst] = bursts
  if (burst == null || bursts.length < withCoding.length) return holds
  if (stalledMs * 1000 > spread / 2) return unobservable(`this machine was busy for ${String(stalledMs)} ms meanwhile`)
  if (coded.length < 2) return unobservable('one compressed stream arrived in a burst, which a busy machine can cause')
  return violated(
    `all chunks at ${String(Math.round(burst.first / 1000))} ms, in 2 of 2 tries; without a content coding they arrive over ${String(Math.round(spread / 1000))} ms`,
    'the compressor flushed after each event',
    { kind: 'time', at: burst.first },
  )
}
