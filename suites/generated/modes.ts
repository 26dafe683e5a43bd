/** A drawn request asked plainly and as a stream: both are answers to the same question. */
import { holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario } from '../../src/reading/suite.ts'
import { casesOf, drawOfCase, scopeOf, validProbe } from './requests.ts'

const name = 'generated/modes'
/** One of so many cases is asked in both modes. */
const share = 5

export const modes: Scenario = {
  name,
  area: 'generated',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 0,
  *steps(context): ScenarioSteps {
    const drawn = casesOf(scopeOf(context, ['stream']), context, name)
    const all = Array.from({ length: Math.ceil(context.generation.cases / share) }, () => drawn.next())
    if (all.length === 0) return
    yield all.flatMap((one) => {
      const body = one.drawn.value_
      const streamed = { ...one, path: `${one.path}-stream` }
      return [
        validProbe(context, name, body, drawOfCase(context, one)),
        validProbe(context, `${name}-stream`, { ...body, stream: true }, drawOfCase(context, streamed, ['stream: true'])),
      ]
    })
  },
}

/** Answers that a choice may give in either mode. */
const choicesOf = ({ completion }: Reading): readonly number[] =>
  [...new Set((completion?.choices ?? []).map(({ index }) => index))].sort((a, b) => a - b)

export const sameShape: Relation = {
  requirement: 'GEN-005',
  scenarios: [name],
  relate: (readings) => {
    const all = readings[name] ?? []
    const pairs = all.flatMap((plain) => {
      if (plain.asked.stream) return []
      const streamed = all.find((other) => other.asked.stream && other.probe.draw?.path === `${plain.probe.draw?.path ?? ''}-stream`)
      // Two plain responses are no comparison: STR-030 says that the stream is missing.
      return streamed?.shape !== 'stream' || !isWhole(plain) || !isWhole(streamed) ? [] : [[plain, streamed] as const]
    })
    if (all.length === 0) return { observation: notApplicable('the requests were not generated'), exchanges: [] }
    const [first] = pairs
    if (first === undefined)
      return {
        observation: unobservable('one of the two requests was not answered, or not in its own mode'),
        exchanges: all.map(({ transcript }) => transcript.id),
      }
    const differing = pairs.find(([plain, streamed]) => choicesOf(plain).join() !== choicesOf(streamed).join())
    const [plain, streamed] = differing ?? first
    const exchanges = [streamed.transcript.id, plain.transcript.id]
    if (differing === undefined) return { observation: holds, exchanges }
    const list = (reading: Reading): string => choicesOf(reading).join(', ')
    return {
      observation: violated(
        `choices ${list(streamed)} in the stream, and ${list(plain)} in the plain response to the same request`,
        'the same choices in both',
        { kind: 'status' },
      ),
      exchanges,
    }
  },
}

const isWhole = (reading: Reading): boolean => accepted(reading) && reading.transcript.end.kind === 'complete'
