import type { Scenario } from '../../src/reading/suite.ts'
import { inBothModes, traffic } from '../ask.ts'
import { shortCount } from '../prompts.ts'

export const scenarios: readonly Scenario[] = [
  traffic('schema/logprobs', 'schema', 'standard', (context) =>
    inBothModes(context, {
      name: 'schema/logprobs',
      area: 'schema',
      purpose: 'Log probabilities',
      prompt: shortCount(context),
      body: { logprobs: true, top_logprobs: 2 },
      capabilities: ['logprobs'],
    }),
  ),
]
