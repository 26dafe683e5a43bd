/** What may be refused in words, and must not fail: requests with tools. RFC 9110 15.5 and 15.6. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { accepted, refused } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { isServerFailure } from '../../src/protocol/statuses.ts'
import { answerInWords } from '../preconditions.ts'

/** One failure may be of the moment. */
const MIN_FAILURES = 2

/** Asks for no call: a server that fails here too does not fail of its tools. */
const control = 'http/plain'

/** `calling`: the scenarios that ask for calls. */
export const unfailing = (calling: readonly ScenarioName[]): Relation => ({
  requirement: 'TOOL-025',
  scenarios: [...calling, control],
  relate: (readings) => {
    const asked = calling.flatMap((name) => readings[name] ?? [])
    const controls = readings[control] ?? []
    const failed = asked.filter(({ status }) => isServerFailure(status))
    const exchanges = (failed.length > 0 ? failed : asked).map(({ transcript }) => transcript.id)
    const [first] = failed
    if (first !== undefined && failed.length >= MIN_FAILURES) {
      if (!controls.some(accepted)) return { observation: unobservable('a request without tools that is answered'), exchanges }
      return {
        observation: violated(
          `${first.probe.purpose}: ${answerInWords(first)}; ${String(failed.length)} of ${String(asked.length)} requests with tools failed so`,
          'status 200, or a 4xx that says what is not supported',
          { kind: 'status' },
        ),
        exchanges: [...exchanges, ...controls.map(({ transcript }) => transcript.id)],
      }
    }
    if (asked.some(accepted)) return { observation: holds, exchanges }
    return {
      observation: asked.some(refused)
        ? notApplicable('requests with tools are refused')
        : unobservable('an answer to a request with tools'),
      exchanges,
    }
  },
})
