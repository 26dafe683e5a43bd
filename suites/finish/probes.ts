import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, World } from '../../src/reading/suite.ts'
import { ask, traffic } from '../ask.ts'
import { countTo } from '../prompts.ts'

/** Far more than `shortLimit` tokens can hold. */
export const longCount = 200
const shortLimit = 16

/** Holds a space, and spans tokens in every tokenizer. */
export const stopText = '7, 8'
export const stopCount = 12

const both = (
  world: World,
  name: string,
  purpose: string,
  question: Omit<Parameters<typeof ask>[1], 'name' | 'area' | 'purpose'>,
): readonly Probe[] =>
  [false, true].map((stream) =>
    ask(world, {
      ...question,
      name: stream ? `${name}-stream` : name,
      area: 'finish',
      purpose: `${purpose}, ${stream ? 'streamed' : 'plain'}`,
      body: { ...question.body, ...(stream ? { stream } : {}) },
      traits: ['model-dependent'],
    }),
  )

export const scenarios: readonly Scenario[] = [
  traffic('finish/length', 'finish', 'standard', (world) =>
    both(world, 'finish/length', 'An answer longer than max_tokens', {
      prompt: countTo(longCount),
      maxTokens: shortLimit,
      capabilities: ['max-tokens'],
    }),
  ),
  traffic('finish/stop-control', 'finish', 'standard', (world) =>
    both(world, 'finish/stop-control', 'The answer that a stop text will end', { prompt: countTo(stopCount) }),
  ),
  traffic('finish/stop', 'finish', 'standard', (world) =>
    both(world, 'finish/stop', 'An answer ended by a stop text', {
      prompt: countTo(stopCount),
      body: { stop: [stopText] },
      capabilities: ['stop'],
    }),
  ),
]
