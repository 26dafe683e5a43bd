import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, World } from '../../src/reading/suite.ts'
import { ask, traffic } from '../ask.ts'
import { countTo } from '../prompts.ts'

const withLogprobs = (world: World, stream: boolean): Probe =>
  ask(world, {
    name: stream ? 'schema/logprobs-stream' : 'schema/logprobs',
    area: 'schema',
    purpose: `Log probabilities, ${stream ? 'streamed' : 'plain'}`,
    prompt: countTo(5),
    body: { logprobs: true, top_logprobs: 2, ...(stream ? { stream } : {}) },
    capabilities: ['logprobs'],
  })

export const scenarios: readonly Scenario[] = [
  traffic('schema/logprobs', 'schema', 'standard', (world) => [withLogprobs(world, false), withLogprobs(world, true)]),
]
