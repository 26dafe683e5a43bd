/** What may be refused in words, and must not fail: requests with tools. RFC 9110 15.5 and 15.6. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted, refused } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { isServerFailure } from '../../src/protocol/statuses.ts'
import { answerInWords } from '../preconditions.ts'

/** One failure may be of the moment. */
const MIN_FAILURES = 2

/** They ask for no call: a server that fails here too, in the same mode, does not fail because of tools. */
const controls = { plain: 'http/plain', streamed: 'http/stream' } as const

/** `calling`: the scenarios that ask for calls. */
export const unfailing = (calling: readonly ScenarioName[]): Relation => ({
  requirement: 'TOOL-025',
  scenarios: [...calling, controls.plain, controls.streamed],
  relate: (readings) => {
    const asked = calling.flatMap((name) => readings[name] ?? [])
    const answered = {
      plain: (readings[controls.plain] ?? []).filter(accepted),
      streamed: (readings[controls.streamed] ?? []).filter(accepted),
    }
    const controlsOf = ({ asked: { stream } }: Reading): readonly Reading[] => (stream ? answered.streamed : answered.plain)
    const allFailed = asked.filter(({ status }) => isServerFailure(status))
    const failed = allFailed.filter((reading) => controlsOf(reading).length > 0)
    const exchanges = (failed.length > 0 ? failed : asked).map(({ transcript }) => transcript.id)
    const [first] = failed
    if (first !== undefined && failed.length >= MIN_FAILURES) {
      return {
        observation: violated(
          `${first.probe.purpose}: ${answerInWords(first)}; ${String(failed.length)} of ${String(asked.length)} requests with tools failed so`,
          'status 200, or a 4xx that says what is not supported',
          { kind: 'status' },
        ),
        exchanges: [...exchanges, ...controlsOf(first).map(({ transcript }) => transcript.id)],
      }
    }
    if (allFailed.length >= MIN_FAILURES && failed.length === 0)
      return { observation: unobservable('a request without tools that is answered'), exchanges }
    if (asked.some(accepted)) return { observation: holds, exchanges }
    return {
      observation: asked.some(refused)
        ? notApplicable('requests with tools are refused')
        : unobservable('an answer to a request with tools'),
      exchanges,
    }
  },
})
