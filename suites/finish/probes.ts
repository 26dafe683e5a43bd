import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { type Question, inBothModes, traffic } from '../ask.ts'
import { countTo } from '../prompts.ts'

/** Far more than `shortLimit` tokens can hold. */
export const longCount = 200
const shortLimit = 16

/** Holds a space, and spans tokens in every tokenizer. */
export const stopText = '7, 8'
export const stopCount = 12

const asked = (context: ScenarioContext, question: Omit<Question, 'area'>): readonly Probe[] =>
  inBothModes(context, { ...question, area: 'finish', traits: ['model-dependent'] })

export const scenarios: readonly Scenario[] = [
  traffic('finish/length', 'finish', 'standard', (context) =>
    asked(context, {
      name: 'finish/length',
      purpose: 'An answer longer than max_tokens',
      prompt: countTo(longCount),
      maxTokens: shortLimit,
      capabilities: ['max-tokens'],
    }),
  ),
  traffic('finish/stop-control', 'finish', 'standard', (context) =>
    asked(context, { name: 'finish/stop-control', purpose: 'The answer that a stop text will end', prompt: countTo(stopCount) }),
  ),
  traffic('finish/stop', 'finish', 'standard', (context) =>
    asked(context, {
      name: 'finish/stop',
      purpose: 'An answer ended by a stop text',
      prompt: countTo(stopCount),
      body: { stop: [stopText] },
      capabilities: ['stop'],
    }),
  ),
]
