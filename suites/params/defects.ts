/** Requests of which one parameter is out of its range, of another type, or nonsense. */
import { type RequestMembers, unchecked } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Tier } from '../../src/model/requirement.ts'
import { accepted } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, traffic, withMembers } from '../ask.ts'
import { longCount, stopCount } from '../finish/probes.ts'
import { plain } from '../http/probes.ts'
import { countTo } from '../prompts.ts'
import { isFailure } from './outcomes.ts'

/** `coercion`: what stock parsers turn into a lawful value. */
export type Kind = 'range' | 'n' | 'limit' | 'stops' | 'type' | 'coercion' | 'format' | 'json-word' | 'companion'

export interface Bad<Name extends string = string> {
  /** Of its probe, and of the scenario that sends that alone. */
  readonly name: Name
  readonly purpose: string
  readonly kind: Kind
  /** The member at fault. */
  readonly parameter: string
  readonly tier: Tier
  readonly body: (context: ScenarioContext) => RequestMembers
}

const asking = (prompt: string): RequestMembers => ({ messages: [{ role: 'user', content: prompt }] })

const bad = <const Name extends string>(
  tier: Tier,
  kind: Kind,
  name: Name,
  parameter: string,
  value: unknown,
  more: RequestMembers = {},
): Bad<`params/bad-${Name}`> => ({
  name: `params/bad-${name}`,
  purpose: `${parameter} of ${JSON.stringify(value).slice(0, 60)}`,
  kind,
  parameter,
  tier,
  body: ({ knobs }) => unchecked({ ...more, [parameter === 'max_tokens' ? knobs.maxTokens : parameter]: value }),
})

/** Of five stop texts, the one that an answer meets first. */
export const fifthStops = { last: ['zq', 'xk', 'jw', 'vf', '5'], first: ['5', 'xk', 'jw', 'vf', 'zq'] } as const

const badStops = (order: keyof typeof fifthStops): Bad => ({
  ...bad('standard', 'stops', `stops-${order}`, 'stop', fifthStops[order], asking(countTo(stopCount))),
  purpose: `Five stop texts, of which the ${order} occurs`,
})

const single: readonly Bad<ScenarioName>[] = [
  bad('standard', 'range', 'temperature-high', 'temperature', 2.1),
  bad('full', 'range', 'temperature-low', 'temperature', -0.1),
  bad('full', 'range', 'top-p-high', 'top_p', 1.1),
  bad('full', 'range', 'top-p-low', 'top_p', -0.1),
  bad('full', 'range', 'presence-penalty-high', 'presence_penalty', 2.1),
  bad('full', 'range', 'presence-penalty-low', 'presence_penalty', -2.1),
  bad('full', 'range', 'frequency-penalty-high', 'frequency_penalty', 2.1),
  bad('full', 'range', 'frequency-penalty-low', 'frequency_penalty', -2.1),
  bad('full', 'range', 'logit-bias-high', 'logit_bias', { '15': 101 }),
  bad('full', 'range', 'logit-bias-low', 'logit_bias', { '15': -101 }),
  bad('full', 'range', 'top-logprobs-high', 'top_logprobs', 21, { logprobs: true }),
  bad('full', 'range', 'top-logprobs-low', 'top_logprobs', -1, { logprobs: true }),
  bad('standard', 'n', 'n-zero', 'n', 0),
  bad('full', 'n', 'n-negative', 'n', -1),
  bad('full', 'coercion', 'n-fraction', 'n', 1.5),
  bad('full', 'limit', 'max-tokens-negative', 'max_tokens', -1),
  bad('standard', 'type', 'n-string', 'n', '2'),
  bad('standard', 'type', 'stream-string', 'stream', 'false'),
  bad('full', 'type', 'max-tokens-string', 'max_tokens', '16', asking(countTo(longCount))),
  bad('full', 'type', 'temperature-string', 'temperature', '0'),
  bad('full', 'type', 'top-p-string', 'top_p', '0.5'),
  bad('full', 'type', 'presence-penalty-string', 'presence_penalty', '0'),
  bad('full', 'type', 'frequency-penalty-string', 'frequency_penalty', '0'),
  bad('full', 'type', 'top-logprobs-string', 'top_logprobs', '2', { logprobs: true }),
  bad('full', 'type', 'stop-number', 'stop', 6),
  bad('full', 'type', 'stop-entries', 'stop', ['zq', 6]),
  bad('full', 'type', 'logit-bias-list', 'logit_bias', []),
  bad('full', 'type', 'logit-bias-word', 'logit_bias', { '15': 'much' }),
  bad('full', 'type', 'logprobs-string', 'logprobs', 'true'),
  bad('full', 'type', 'seed-word', 'seed', 'x'),
  bad('full', 'type', 'seed-fraction', 'seed', 1.5),
  bad('full', 'type', 'user-object', 'user', { name: 'vision-conformance' }),
  bad('full', 'type', 'stream-options-list', 'stream_options', [], { stream: true }),
  bad('standard', 'format', 'response-format-xml', 'response_format', { type: 'xml' }, asking(`${countTo(5)} Answer in JSON.`)),
  bad('full', 'format', 'response-format-empty', 'response_format', {}),
  bad('full', 'format', 'response-format-string', 'response_format', 'json_object', asking(`${countTo(5)} Answer in JSON.`)),
  bad('full', 'format', 'json-schema-without', 'response_format', { type: 'json_schema' }, asking(`${countTo(5)} Answer in JSON.`)),
  bad('full', 'companion', 'top-logprobs-alone', 'top_logprobs', 2),
  bad('full', 'companion', 'stream-options-alone', 'stream_options', { include_usage: true }),
  {
    ...bad('full', 'json-word', 'json-word', 'response_format', { type: 'json_object' }),
    purpose: 'JSON mode without the word JSON in the messages',
    parameter: 'messages',
  },
]

const zero = bad('standard', 'limit', 'max-tokens-zero', 'max_tokens', 0)
const lastMet = badStops('last')
const firstMet = badStops('first')

export const bads: readonly Bad[] = [...single, zero, lastMet, firstMet]

function probeOf(context: ScenarioContext, { name, purpose, parameter, body }: Bad): Probe {
  const valid = plain(context)
  return broken(valid, {
    name,
    area: 'params',
    purpose,
    defect: `/${parameter === 'max_tokens' ? context.knobs.maxTokens : parameter}`,
    change: { body: withMembers(valid, body(context)) },
  })
}

/** A limit of 0, which some wait for to be reached: silence counts only if it comes again, on a fresh connection, while another request is answered. */
const limitZero: Scenario = {
  name: zero.name,
  area: 'params',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 2,
  *steps(context): ScenarioSteps {
    const [reading] = yield [probeOf(context, zero)]
    if (reading !== undefined && reading.status === null && isFailure(reading))
      yield [
        { ...probeOf(context, zero), connection: 'fresh' },
        { ...plain(context), name: `${zero.name}-control`, area: 'params' },
      ]
  },
}

/** Five stop texts: if all seem to be honoured, once more with another order. */
const fiveStops: Scenario = {
  name: 'params/bad-stops',
  area: 'params',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 1,
  *steps(context): ScenarioSteps {
    const [reading] = yield [probeOf(context, lastMet)]
    if (reading !== undefined && accepted(reading)) yield [probeOf(context, firstMet)]
  },
}

export const defects: readonly Scenario[] = [
  ...single.map((one) => traffic(one.name, 'params', one.tier, (context) => [probeOf(context, one)], ['http/plain'])),
  limitZero,
  fiveStops,
]

export const scenariosOf = (...kinds: readonly Kind[]): readonly ScenarioName[] => [
  ...[...single, zero].filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name),
  ...(kinds.includes('stops') ? [fiveStops.name] : []),
]
