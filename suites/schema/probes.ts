import type { Scenario } from '../../src/reading/suite.ts'
import { inBothModes, traffic } from '../ask.ts'
import { repeat, shortCount } from '../prompts.ts'

/** Characters of one to four bytes in UTF-8: `bytes` are not code points, and no other coding. */
const text = 'Größe, café, 東京 😀'

export const scenarios: readonly Scenario[] = [
  traffic('schema/logprobs', 'schema', 'standard', (context) => {
    const question = {
      name: 'schema/logprobs',
      area: 'schema',
      purpose: 'Log probabilities',
      body: { logprobs: true, top_logprobs: 2 },
      capabilities: ['logprobs'],
    } as const
    const [plain] = inBothModes(context, { ...question, prompt: shortCount(context) })
    const [, streamed] = inBothModes(context, { ...question, prompt: repeat(text) })
    return [plain, streamed]
  }),
]
