import type { Scenario } from '../../src/reading/suite.ts'
import { inBothModes, traffic } from '../ask.ts'
import { countTo } from '../prompts.ts'

export const scenarios: readonly Scenario[] = [
  traffic('schema/logprobs', 'schema', 'standard', (context) =>
    inBothModes(context, {
      name: 'schema/logprobs',
      area: 'schema',
      purpose: 'Log probabilities',
      prompt: countTo(5),
      body: { logprobs: true, top_logprobs: 2 },
      capabilities: ['logprobs'],
    }),
  ),
]
