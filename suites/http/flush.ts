/** A content coding holds nothing back: advice of RFC 9110 8.4 as streams need it, https://www.rfc-editor.org/rfc/rfc9110#section-8.4 */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { named } from '../ask.ts'
import { hasEnd } from '../preconditions.ts'
import { span } from '../stream/pace.ts'

/** A stream that was over sooner shows nothing about flushing, µs from its first word to its last. */
const worthwhile = 200_000

/** The same long answer, coded and not: what came word by word without the coding must not come in one burst with it. */
export const flushed: Relation = {
  requirement: 'HTTP-013',
  scenarios: ['stream/long', 'http/gzip'],
  relate: (readings) => {
    const [bare] = readings['stream/long'] ?? []
    const coded = named(readings['http/gzip'], 'http/gzip-stream')
    if (bare === undefined || coded === null) return { observation: unobservable('a stream with a coding and one without'), exchanges: [] }
    return { observation: observe(bare, coded), exchanges: [coded.transcript.id, bare.transcript.id] }
  },
}

function observe(bare: Reading, coded: Reading): Observation {
  if (hasEnd(bare) !== null || hasEnd(coded) !== null) return unobservable('two whole streams')
  if (coded.header('content-encoding').length === 0) return notApplicable('the stream has no content coding')
  const [without, withCoding] = [span(bare), span(coded)]
  if (without === null || withCoding === null) return unobservable('text in both streams')
  const spread = without.last - without.first
  if (spread < worthwhile) return unobservable('the answer was over too soon to tell')
  return withCoding.last - withCoding.first > spread / 10
    ? holds
    : violated(
        `all chunks at ${String(Math.round(withCoding.first / 1000))} ms, where without a coding they came over ${String(Math.round(spread / 1000))} ms`,
        'each event flushed through the compressor when it is made',
        { kind: 'time', at: withCoding.first },
      )
}
