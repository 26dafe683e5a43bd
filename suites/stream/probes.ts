import type { Probe } from '../../src/model/probe.ts'
import type { Scenario, World } from '../../src/reading/suite.ts'
import { ask, traffic } from '../ask.ts'
import { countTo, repeat, writeAbout } from '../prompts.ts'

/**
 * What transports lose: two spaces, a tab and line breaks; letters of two, three and four bytes; a mark that combines with the letter
 * before it; an emoji of several code points; quotes and a backslash.
 */
export const repeated = 'Straße  "naïve" C:\\x\n\n\tcafe\u0301 – 東京 안녕 😀 👩‍👩‍👧 end'

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
      area: 'stream',
      purpose: `${purpose}, ${stream ? 'streamed' : 'plain'}`,
      body: { ...question.body, ...(stream ? { stream } : {}) },
      capabilities: [...(question.capabilities ?? []), ...(stream ? (['streaming'] as const) : [])],
    }),
  )

export const longWords = 200

export const scenarios: readonly Scenario[] = [
  traffic('stream/repeat', 'stream', 'standard', (world) =>
    both(world, 'stream/repeat', 'A text of many scripts, repeated', { prompt: repeat(repeated) }),
  ),
  traffic('stream/choices', 'stream', 'standard', (world) =>
    both(world, 'stream/choices', 'Two choices', { prompt: countTo(5), body: { n: 2 }, capabilities: ['many-choices'] }),
  ),
  traffic('stream/long', 'stream', 'standard', (world) => [
    ask(world, {
      name: 'stream/long',
      area: 'stream',
      purpose: 'A long streamed answer',
      prompt: writeAbout('the sea', longWords),
      body: { stream: true },
      capabilities: ['streaming'],
    }),
  ]),
]
