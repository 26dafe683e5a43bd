/** The protocol core of a capability: a request that needs it is accepted, and its response is complete. */
import type { ScenarioName } from '../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../src/model/finding.ts'
import type { RequirementId } from '../src/model/requirement.ts'
import { isCredentialError, isSuccess, speaksOfRequest } from '../src/protocol/statuses.ts'
import { type Reading, accepted, isRefusedAsMissing } from '../src/reading/reading.ts'
import type { Check, Relation } from '../src/reading/suite.ts'
import { answerInWords, hasHead, isOfOtherKind, isWhole } from './preconditions.ts'

/** `what` names the request in a finding: "a request with a JPEG image". Server errors, cut connections and silence leave it undecided: that answers are owed is a requirement of its own. */
function observe(reading: Reading, what: string): Observation {
  const { capabilities } = reading.probe
  if (isRefusedAsMissing(reading)) return notApplicable(`the endpoint rejects ${capabilities.join(', ')}`)
  const headless = hasHead(reading)
  if (headless !== null) return headless
  const { status } = reading
  if (isSuccess(status)) return isWhole(reading) ?? (accepted(reading) ? holds : unobservable('the response has no choice'))
  if (isCredentialError(status) || !speaksOfRequest(status)) return unobservable(`the endpoint returned status ${String(status)}`)
  return capabilities.length > 0
    ? notApplicable(`the endpoint rejects ${capabilities.join(', ')}`)
    : violated(`${answerInWords(reading)} for ${what}`, 'status 200 and a complete response', { kind: 'status' })
}

/** Each request of that name is answered. */
export const answersCheck = (requirement: RequirementId, name: ScenarioName, what: string): Check => ({
  requirement,
  triggers: [name],
  observe: (reading): Observation =>
    reading.probe.name === name && reading.probe.defect === null ? observe(reading, what) : notApplicable(`its status is not ${what}`),
})

/** As `answersCheck`, and the answer is of the kind that was asked for: plain, or a stream. */
export function answersInKind(requirement: RequirementId, name: ScenarioName, what: string): Check {
  const check = answersCheck(requirement, name, what)
  return {
    ...check,
    observe: (reading): Observation =>
      reading.probe.name === name && isOfOtherKind(reading)
        ? unobservable(reading.asked.stream ? 'the response is not a stream' : 'the response was a stream')
        : check.observe(reading),
  }
}

/** One of the requests that `isOne` names is answered: the others may fail for another reason, their stream for one. */
export const someAnswered = (
  requirement: RequirementId,
  scenario: ScenarioName,
  what: string,
  isOne: (reading: Reading) => boolean,
): Relation => ({
  requirement,
  scenarios: [scenario],
  relate: (readings) => {
    const seen = (readings[scenario] ?? []).filter(isOne).map((reading) => ({ reading, observation: observe(reading, what) }))
    const best = (['holds', 'violated', 'unobservable', 'not-applicable'] as const).flatMap((outcome) =>
      seen.filter(({ observation }) => observation.outcome === outcome),
    )[0]
    return best === undefined
      ? { observation: notApplicable('no such request was sent'), exchanges: [] }
      : { observation: best.observation, exchanges: [best.reading.transcript.id] }
  },
})
