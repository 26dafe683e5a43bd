/**
 * A response is made for its own request. RFC 9110 9.3.3: a POST is never answered from a stored response,
 * https://www.rfc-editor.org/rfc/rfc9110#section-9.3.3; RFC 9111 5.1 has Age, https://www.rfc-editor.org/rfc/rfc9111#section-5.1
 */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import { idOf } from '../../src/reading/completion-id.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check, Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { checkOf, isAnswered } from '../preconditions.ts'
import { differentlyAsked } from './unique.ts'

/** An age is in whole seconds, and clocks round, s. */
const ROUNDING_S = 1

const aged = checkOf(isAnswered)('SCH-027', ['http/plain', 'http/stream'], (reading): Observation => {
  const [text = ''] = reading.header('age')
  if (!/^\d+$/.test(text)) return notApplicable('the response has no Age')
  const elapsedS = (reading.transcript.head?.at ?? 0) / 1_000_000
  return Number(text) <= elapsedS + ROUNDING_S
    ? holds
    : violated(`Age: ${text}, ${elapsedS.toFixed(1)} s after the request began`, 'a response that was made for this request', {
        kind: 'header',
        name: 'Age',
      })
})

const bytesOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

type Pair = readonly [later: Reading, earlier: Reading]

/** Responses of the same bytes to different requests, and whether the id says that they are one: other responses have other ids. */
function replayed(all: readonly Reading[]): { readonly pairs: readonly Pair[]; readonly isIdentified: (pair: Pair) => boolean } {
  const firsts = new Map<string, Reading>()
  const bodies = new Map<string, Set<string>>()
  const pairs: Pair[] = []
  for (const reading of all) {
    const [id, body] = [idOf(reading), bytesOf(reading.body)]
    bodies.set(id, (bodies.get(id) ?? new Set()).add(body))
    const first = firsts.get(body)
    if (first === undefined) firsts.set(body, reading)
    else if (bytesOf(first.probe.body) !== bytesOf(reading.probe.body)) pairs.push([reading, first])
  }
  return { pairs, isIdentified: ([reading]) => bodies.size > 1 && bodies.get(idOf(reading))?.size === 1 }
}

const notTwice: Relation = {
  requirement: 'SCH-027',
  scenarios: differentlyAsked,
  relate: (readings) => {
    const all = differentlyAsked.flatMap((name) => readings[name] ?? []).filter((reading) => idOf(reading) !== '')
    const [first, second] = all
    if (first === undefined || second === undefined)
      return { observation: notApplicable('there are no two responses with an id'), exchanges: [] }
    const { pairs, isIdentified } = replayed(all)
    const found = pairs.find(isIdentified)
    if (found !== undefined) {
      const saw = `the same response ${show(idOf(found[0]))}, byte for byte, to two different requests`
      return {
        observation: violated(saw, 'a response of its own for each request', { kind: 'pointer', pointer: '/id' }),
        exchanges: found.map(({ transcript }) => transcript.id),
      }
    }
    return {
      observation: pairs.length === 0 ? holds : notApplicable('the ids do not identify responses'),
      exchanges: [second.transcript.id, first.transcript.id],
    }
  },
}

export const replayedChecks: readonly Check[] = [aged]
export const replayedRelations: readonly Relation[] = [notTwice]
