/** What may be refused in words, and must not fail: requests with tools. RFC 9110 15.5 and 15.6. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted, isRefusedAsMissing, refused } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioSteps } from '../../src/reading/suite.ts'
import { withMembers } from '../ask.ts'
import { isServerFailure } from '../../src/protocol/statuses.ts'
import { answerInWords } from '../preconditions.ts'

/** One failure may be of the moment. */
const MIN_FAILURES = 2

const controlOf = ({ asked: { stream } }: Reading): string => (stream ? streamedControl : plainControl)
const plainControl = 'tools/left-out'
const streamedControl = 'tools/left-out-stream'

/** A request that failed, sent again with all that it has but its tools: whatever it says may be what fails. */
export const withoutToolsScenario: Scenario = {
  name: 'tools/left-out',
  area: 'tools',
  tier: 'standard',
  needs: [],
  repeats: 2,
  last: true,
  *steps(context): ScenarioSteps {
    const failed = context
      .unanswered()
      .filter(({ area, defect, traits }) => area === 'tools' && defect === null && traits.includes('tools'))
    const [plain, streamed] = [false, true].map((stream) => failed.find(({ traits }) => traits.includes('stream') === stream))
    const controls = [
      [plainControl, plain],
      [streamedControl, streamed],
    ] as const
    const again = controls.flatMap(([name, probe]) =>
      probe === undefined
        ? []
        : [
            {
              ...probe,
              name,
              purpose: `${probe.purpose} (repeated without tools)`,
              body: withMembers(probe, { tools: undefined, tool_choice: undefined, parallel_tool_calls: undefined }),
              traits: probe.traits.filter((trait) => trait !== 'tools'),
              capabilities: probe.capabilities.filter((name) => name === 'streaming'),
            },
          ],
    )
    if (again.length > 0) yield again
  },
}

/** `calling`: the scenarios that ask for calls. */
export const unfailing = (calling: readonly ScenarioName[]): Relation => ({
  requirement: 'TOOL-025',
  scenarios: [...calling, withoutToolsScenario.name],
  relate: (readings) => {
    const asked = calling.flatMap((name) => readings[name] ?? [])
    const controls = (readings[withoutToolsScenario.name] ?? []).filter(accepted)
    const controlsOf = (reading: Reading): readonly Reading[] => controls.filter(({ probe }) => probe.name === controlOf(reading))
    const allFailed = asked.filter((reading) => isServerFailure(reading.status) && !isRefusedAsMissing(reading))
    const failed = allFailed.filter((reading) => controlsOf(reading).length > 0)
    const exchanges = (failed.length > 0 ? failed : asked).map(({ transcript }) => transcript.id)
    const [first] = failed
    if (first !== undefined && failed.length >= MIN_FAILURES) {
      return {
        observation: violated(
          `${first.probe.purpose}: ${answerInWords(first)}; ${String(failed.length)} of ${String(asked.length)} requests with tools failed like this`,
          'status 200, or a 4xx that says what is not supported',
          { kind: 'status' },
        ),
        exchanges: [...exchanges, ...controlsOf(first).map(({ transcript }) => transcript.id)],
      }
    }
    if (allFailed.length >= MIN_FAILURES && failed.length === 0)
      return { observation: unobservable('the same request without tools was not answered'), exchanges }
    if (asked.some(accepted)) return { observation: holds, exchanges }
    return {
      observation: asked.some(refused)
        ? notApplicable('requests with tools are rejected')
        : unobservable('no request with tools was answered'),
      exchanges,
    }
  },
})
