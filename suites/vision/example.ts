/** The request that the endpoint's own document prints, which its users copy first. */
import type { RequestMembers } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { imagePlaceholder } from '../../src/model/profile.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { ask, traffic } from '../ask.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { answerInWords, hasHead } from '../preconditions.ts'
import { isCredentialError, isSuccess } from '../../src/protocol/statuses.ts'
import { drawCells, gridPng, showing } from './images.ts'

const trigger = 'vision/example'

/** As it is printed, but for the model, which is the run's, and the picture. What it leaves out, such as a limit, stays out. */
function exampleOf(context: ScenarioContext, example: RequestMembers): Probe {
  const { model, extraBody, chance } = context
  const printed = JSON.stringify(example)
  const cells = drawCells(chance)
  const body = { ...(JSON.parse(printed.replaceAll(imagePlaceholder, gridPng(cells))) as RequestMembers), model, ...extraBody }
  const shows = printed.includes(imagePlaceholder)
  const streams = example['stream'] === true
  const probe = ask(context, {
    name: trigger,
    area: 'vision',
    purpose: 'The example request of the documentation',
    body,
    images: shows ? [showing(cells)] : [],
    traits: shows ? ['image'] : [],
    capabilities: [...(shows ? (['image-png'] as const) : []), ...(streams ? (['streaming'] as const) : [])],
  })
  return { ...probe, body: utf8Bytes(JSON.stringify(body)) }
}

export const exampleScenario: Scenario = traffic(trigger, 'vision', 'standard', (context) =>
  context.example === null ? [] : [exampleOf(context, context.example)],
)

/** A request that nobody can serve: whoever answers it answers everything, and shows nothing by it. */
const unservable = 'errors/not-json'

export const exampleAnswered: Relation = {
  requirement: 'VIS-040',
  scenarios: [trigger, unservable],
  relate: (readings) => {
    const [reading] = readings[trigger] ?? []
    if (reading === undefined) return { observation: notApplicable('the profile has no example'), exchanges: [] }
    const observation = hasHead(reading) ?? observe(reading)
    const answersAnything = (readings[unservable] ?? []).some(({ status }) => isSuccess(status))
    return {
      observation:
        observation.outcome === 'holds' && answersAnything ? unobservable('the endpoint accepts malformed JSON too') : observation,
      exchanges: [reading.transcript.id],
    }
  },
}

function observe(reading: Reading): Observation {
  const { status, probe, transcript, completion } = reading
  if (isCredentialError(status)) return unobservable(`the credentials were rejected with status ${String(status)}`)
  if (status !== 200)
    return probe.capabilities.length > 0
      ? notApplicable(`the endpoint may lack ${probe.capabilities.join(', ')}`)
      : violated(answerInWords(reading), 'a completion, since the documentation shows this request', { kind: 'status' })
  if (completion !== null && completion.choices.length > 0) return holds
  // What a 200 has to hold is for other rows.
  return unobservable(transcript.end.kind === 'complete' ? 'the body has no completion' : endInWords(transcript.end))
}
