/** What shows that a parameter acts, each with a control run. */
import type { RequestMembers } from '../../src/contract/request.ts'
import { contextOf, digitIds } from '../../src/contract/models.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Capability, Tier } from '../../src/model/requirement.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { ask, broken, traffic, withMembers } from '../ask.ts'
import { longCount, stopCount } from '../finish/probes.ts'
import { plain } from '../http/probes.ts'
import { againOf, controlOf, objectInReasoning } from './json-in-reasoning.ts'
import { asJson, countTo, counted, onlyWord, repeat } from '../prompts.ts'

export const shortLimit = 16
/** Of several characters, each of which occurs before it: a server that takes the letters for stop texts ends too early. */
const aloneStop = '9, 10, 11'
/** The last is long: a stream that holds back too few characters sends its beginning. */
const fourStops: readonly string[] = ['zq', 'xk', 'jw', '7, 8, 9, 10, 11']

const acting = (
  scenarioContext: ScenarioContext,
  name: string,
  purpose: string,
  prompt: string,
  body: RequestMembers,
  capabilities: readonly Capability[],
  maxTokens?: number,
): Probe =>
  ask(scenarioContext, {
    name,
    area: 'params',
    purpose,
    prompt,
    body,
    capabilities: body['stream'] === true ? [...capabilities, 'streaming'] : capabilities,
    traits: ['model-dependent'],
    ...(maxTokens === undefined ? {} : { maxTokens }),
  })

const textOf = (reading: Reading | undefined): string | null => reading?.completion?.choices[0]?.content.trim() ?? null

/** The digit that is asked for, and the one that is forced. */
export const [wanted, forced] = [7, 3]
/** How often a bias without effect is tried in all. */
export const biasTrials = 3

const bias: Scenario = {
  name: 'params/logit-bias',
  area: 'params',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 2 * (biasTrials - 1),
  *steps(scenarioContext): ScenarioSteps {
    const ids = digitIds(scenarioContext.knobs.tokenizer, scenarioContext.model)
    if (ids === null) return
    const prompt = repeat(String(wanted))
    const biased = (name: string, purpose: string, digit: number, by: number): Probe =>
      acting(scenarioContext, name, purpose, prompt, { logit_bias: { [String(ids[digit])]: by } }, ['logit-bias'], shortLimit)
    const batch = [
      biased('params/bias-banned', 'The token of the response, banned', wanted, -100),
      biased('params/bias-forced', 'Another token, forced', forced, 100),
    ]
    let [, ...readings] = yield [acting(scenarioContext, 'params/bias-control', 'A digit, repeated', prompt, {}, [], shortLimit), ...batch]
    for (let asked = 1; asked < biasTrials && readings.some((reading) => textOf(reading) === String(wanted)); asked += 1)
      readings = [...(yield batch)]
  },
}

/** Fits no answer that the prompt alone would bring. */
const schema = {
  type: 'object',
  properties: { title: { type: 'string' }, score: { type: 'integer' } },
  required: ['title', 'score'],
  additionalProperties: false,
}
const schemaFormat: RequestMembers = { response_format: { type: 'json_schema', json_schema: { name: 'verdict', strict: true, schema } } }
const objectFormat: RequestMembers = { response_format: { type: 'json_object' } }

type InFormat = (name: string, purpose: string, body: RequestMembers, capabilities: readonly Capability[]) => Probe

/** Where the object is in the reasoning, the request is sent again, and without response_format. */
const formatted = (
  name: ScenarioName,
  tier: Tier,
  asked: (inFormat: InFormat) => { readonly control?: Probe; readonly probes: readonly Probe[] },
): Scenario => ({
  name,
  area: 'params',
  tier,
  needs: [],
  repeats: 6,
  *steps(scenarioContext): ScenarioSteps {
    const inFormat: InFormat = (of, purpose, body, capabilities) => acting(scenarioContext, of, purpose, asJson, body, capabilities)
    const { control, probes } = asked(inFormat)
    const readings = yield control === undefined ? probes : [control, ...probes]
    const moved = probes.filter(({ name: of }) => readings.some((one) => one.probe.name === of && objectInReasoning(one) !== null))
    const again = moved.flatMap((probe) => [
      { ...probe, name: againOf(probe.name), purpose: `${probe.purpose} (repeated)` },
      inFormat(controlOf(probe.name), 'An object in words, to compare', probe.traits.includes('stream') ? { stream: true } : {}, []),
    ])
    if (again.length > 0) yield again
  },
})

/** What a system or developer message orders to be said. */
export const ordered = 'PONG'
/** So many responses without it show that it is ignored; a weak model is asked twice as often. */
export const developerTrials = 3
const MAX_DEVELOPER_TRIALS = 2 * developerTrials

const instructed = (scenarioContext: ScenarioContext, role: 'system' | 'developer'): Probe =>
  ask(scenarioContext, {
    name: `params/${role}`,
    area: 'params',
    purpose: `An instruction in a ${role} message`,
    body: {
      messages: [
        { role, content: onlyWord(ordered) },
        { role: 'user', content: countTo(5) },
      ],
    },
    capabilities: role === 'developer' ? ['developer-role'] : [],
    traits: ['model-dependent'],
  })

const developer: Scenario = {
  name: 'params/developer',
  area: 'params',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: MAX_DEVELOPER_TRIALS - 1,
  *steps(scenarioContext): ScenarioSteps {
    const probe = instructed(scenarioContext, 'developer')
    let [, answer] = yield [instructed(scenarioContext, 'system'), probe]
    for (let asked = 1; asked < MAX_DEVELOPER_TRIALS && answer?.completion != null && !(textOf(answer) ?? '').includes(ordered); asked += 1)
      [answer] = yield [probe]
  },
}

/** What the filler has at least: each of its words is one token or more. */
const fillerWords = (context: number): number => Math.ceil(context * 1.05)

const overflow = (scenarioContext: ScenarioContext): readonly Probe[] => {
  const context = contextOf(scenarioContext.knobs.contextTokens, scenarioContext.model)
  if (context === null) return []
  const valid = plain(scenarioContext)
  return [
    broken(valid, {
      name: 'params/overflow',
      area: 'params',
      purpose: `A prompt of ${String(fillerWords(context))} words for a context of ${String(context)} tokens`,
      defect: '/messages',
      change: {
        body: withMembers(valid, { messages: [{ role: 'user', content: `${'word '.repeat(fillerWords(context))}${countTo(5)}` }] }),
      },
    }),
  ]
}

/** A response that ends elsewhere than before its stop text is asked for again: a model may stop early once. */
const stops: Scenario = {
  name: 'params/stop',
  area: 'params',
  tier: 'standard',
  needs: [],
  repeats: 2,
  *steps(scenarioContext): ScenarioSteps {
    const stopping = (name: string, purpose: string, body: RequestMembers): Probe =>
      acting(scenarioContext, name, purpose, countTo(stopCount), body, ['stop'])
    const probes = [
      stopping('params/stop-string', 'A stop text that is a string', { stop: aloneStop }),
      stopping('params/stop-fourth', 'The fourth of four stop texts', { stop: fourStops, stream: true }),
    ]
    const readings = yield probes
    const again = probes.filter((_, at) => {
      const text = textOf(readings[at])
      return text !== null && text !== textBefore([aloneStop, fourStops[3] ?? ''][at] ?? '')
    })
    if (again.length > 0) yield again.map((probe) => ({ ...probe, name: `${probe.name}-again`, purpose: `${probe.purpose} (repeated)` }))
  },
}

/** What the count has before the stop text, without white space at its end. */
export const textBefore = (stop: string): string => counted(stopCount).slice(0, counted(stopCount).indexOf(stop)).trim()

export const acts: readonly Scenario[] = [
  traffic(
    'params/max-completion-tokens',
    'params',
    'standard',
    (scenarioContext) =>
      scenarioContext.knobs.maxTokens === 'max_completion_tokens'
        ? []
        : [
            acting(
              scenarioContext,
              'params/max-completion-tokens',
              'A response longer than max_completion_tokens',
              countTo(longCount),
              { max_tokens: undefined, max_completion_tokens: shortLimit },
              ['max-completion-tokens'],
            ),
          ],
    ['http/plain'],
  ),
  stops,
  bias,
  formatted('params/json', 'standard', (inFormat) => ({
    control: inFormat('params/json-control', 'An object in words, without JSON mode', {}, []),
    probes: [
      inFormat('params/json-object', 'A response in JSON mode', objectFormat, ['json-object']),
      inFormat('params/json-object-stream', 'A streamed response in JSON mode', { ...objectFormat, stream: true }, ['json-object']),
      inFormat('params/json-schema', 'A response that has to match a schema', schemaFormat, ['json-schema']),
    ],
  })),
  formatted('params/json-schema-stream', 'full', (inFormat) => ({
    probes: [
      inFormat('params/json-schema-stream', 'A streamed response that has to match a schema', { ...schemaFormat, stream: true }, [
        'json-schema',
      ]),
    ],
  })),
  developer,
  traffic('params/overflow', 'params', 'full', overflow, ['http/plain']),
]
