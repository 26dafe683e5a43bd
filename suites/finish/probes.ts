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

const asked = (context: ScenarioContext, question: Omit<Question, 'area'>): readonly [plain: Probe, streamed: Probe] =>
  inBothModes(context, { ...question, area: 'finish', traits: ['model-dependent'] })

const cutShort = (context: ScenarioContext): readonly [plain: Probe, streamed: Probe] =>
  asked(context, {
    name: 'finish/length',
    purpose: 'A response longer than max_tokens',
    prompt: countTo(longCount),
    maxTokens: shortLimit,
    capabilities: ['token-limit'],
  })

export const scenarios: readonly Scenario[] = [
  // The plain request belongs to smoke: it shows the capability.
  traffic('finish/length', 'finish', 'smoke', (context) => cutShort(context).slice(0, 1), ['http/plain']),
  traffic('finish/length-stream', 'finish', 'standard', (context) => cutShort(context).slice(1)),
  traffic('finish/stop-control', 'finish', 'standard', (context) =>
    asked(context, { name: 'finish/stop-control', purpose: 'The response that a stop text will end', prompt: countTo(stopCount) }),
  ),
  traffic('finish/stop', 'finish', 'standard', (context) =>
    asked(context, {
      name: 'finish/stop',
      purpose: 'A response ended by a stop text',
      prompt: countTo(stopCount),
      body: { stop: [stopText] },
      capabilities: ['stop'],
    }),
  ),
]
