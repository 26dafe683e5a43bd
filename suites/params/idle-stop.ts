/** Stop texts that ask for nothing. OpenAI API description, StopConfiguration: https://platform.openai.com/docs/api-reference/chat/create */
import { unchecked } from '../../src/contract/request.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { ask, broken, named, withMembers } from '../ask.ts'
import { countTo, counted } from '../prompts.ts'
import { stopCount } from '../finish/probes.ts'
import { isWhole } from '../preconditions.ts'

const scenario = 'params/idle-stop'
/** Its beginning ends the text, so that a server holds it back, and has to give it out. */
const absent = ', 12, 13, this text does not occur'

const question = (context: ScenarioContext, name: string, purpose: string, body: Parameters<typeof ask>[1]['body']): Probe =>
  ask(context, {
    name,
    area: 'params',
    purpose,
    prompt: countTo(stopCount),
    body: body ?? {},
    traits: ['model-dependent'],
    capabilities: ['stop', ...(body?.stream === true ? (['streaming'] as const) : [])],
  })

function probesOf(context: ScenarioContext): readonly Probe[] {
  const plain = question(context, scenario, 'A stop text that does not occur', { stop: [absent] })
  return [
    plain,
    question(context, `${scenario}-stream`, 'A stop text that does not occur, streamed', { stop: [absent], stream: true }),
    question(context, `${scenario}-empty`, 'An empty stop text', { stop: '' }),
    broken(plain, {
      name: `${scenario}-none`,
      area: 'params',
      purpose: 'An empty list of stop texts',
      // Nobody says what it means: it may be refused.
      defect: 'stop',
      change: { body: withMembers(plain, unchecked({ stop: [] })) },
    }),
  ]
}

const textOf = (reading: Reading | null): string => reading?.completion?.choices[0]?.content.trim() ?? ''
const wanted = counted(stopCount)
/** A response that was accepted, and is not what the same request gives without stop. */
const isChanged = (reading: Reading): boolean => accepted(reading) && isWhole(reading) === null && textOf(reading) !== wanted

export const idleStopScenario: Scenario = {
  name: scenario,
  area: 'params',
  tier: 'standard',
  needs: ['finish/stop-control'],
  repeats: 4,
  *steps(context): ScenarioSteps {
    const probes = probesOf(context)
    const readings = yield probes
    const again = probes.filter((_, at) => {
      const reading = readings[at]
      return reading !== undefined && isChanged(reading)
    })
    if (again.length > 0) yield again.map((probe) => ({ ...probe, name: `${probe.name}-again`, purpose: `${probe.purpose} (repeated)` }))
  },
}

const names = ['', '-stream', '-empty', '-none'].map((kind) => `${scenario}${kind}`)

function observe(all: readonly Reading[], name: string): Observation {
  const mine = [name, `${name}-again`].flatMap((one) => named(all, one) ?? [])
  const [first] = mine
  if (first === undefined || !accepted(first)) return notApplicable('the request was not accepted')
  if (mine.some((reading) => isWhole(reading) === null && !isChanged(reading))) return holds
  const texts = mine.map(textOf)
  return mine.length < 2 || !mine.every(isChanged) || new Set(texts).size > 1
    ? unobservable('two equal responses')
    : violated(
        `${first.probe.purpose.toLowerCase()}, and ${show(texts[0])} in 2 of 2 responses`,
        `${show(wanted)}, as without stop`,
        first.shape === 'stream' ? { kind: 'status' } : { kind: 'pointer', pointer: '/choices/0/message/content' },
      )
}

/** Beside two responses to the same request without stop, which are exact. */
export const idleStop: Relation = {
  requirement: 'PAR-040',
  scenarios: ['finish/stop-control', scenario],
  relate: (readings) => {
    const all = readings[scenario] ?? []
    const controls = (readings['finish/stop-control'] ?? []).filter((reading) => isWhole(reading) === null && textOf(reading) === wanted)
    const seen = names.map((name) => ({ name, observation: observe(all, name) }))
    const shown =
      seen.find(({ observation }) => observation.outcome === 'violated') ??
      seen.find(({ observation }) => observation.outcome === 'unobservable') ??
      seen.find(({ observation }) => observation.outcome === 'holds') ??
      seen[0]
    if (shown === undefined || all.length === 0) return { observation: notApplicable('no such request was sent'), exchanges: [] }
    return {
      observation: controls.length < 2 ? unobservable('two exact responses without stop') : shown.observation,
      exchanges: [shown.name, `${shown.name}-again`].flatMap((name) => named(all, name)?.transcript.id ?? []),
    }
  },
}
