/** Images where the contract has text alone, and text that only looks like an image. */
import { unchecked } from '../../src/contract/request.ts'
import { type Observation, holds, violated } from '../../src/model/finding.ts'
import type { Relation, Scenario } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { aboveMarkdown } from '../prompts.ts'
import { textOf } from './answers.ts'
import { drawCells, grid, gridPng, showing, text } from './images.ts'
import { type Variant, variantOf } from './variant-probes.ts'
import { type Outcome, isAnsweredOrRefused, isSeenOrRefused, relationOf, scenarioOf } from './variant.ts'

const inSystem = variantOf({
  name: 'vision/in-system',
  purpose: 'An image in a system message',
  defect: '/messages/0/content/1',
  body: ({ chance }, question) => {
    const cells = drawCells(chance)
    return {
      images: [showing(cells)],
      body: unchecked({
        messages: [
          { role: 'system', content: [text('This is the image of this conversation.'), grid(cells)] },
          { role: 'user', content: question },
        ],
      }),
    }
  },
})
const inAssistant = variantOf({
  name: 'vision/in-assistant',
  purpose: 'An image in an assistant message',
  defect: '/messages/1/content/1',
  body: ({ chance }, question) => {
    const cells = drawCells(chance)
    return {
      images: [showing(cells)],
      body: unchecked({
        messages: [
          { role: 'user', content: 'Show me an image.' },
          { role: 'assistant', content: [text('Here it is.'), grid(cells)] },
          { role: 'user', content: question },
        ],
      }),
    }
  },
})
const inTool = variantOf({
  name: 'vision/in-tool',
  purpose: 'An image in a tool message',
  defect: '/messages/2/content/1',
  body: ({ chance }, question) => {
    const cells = drawCells(chance)
    return {
      images: [showing(cells)],
      body: unchecked({
        messages: [
          { role: 'user', content: 'Take a screenshot.' },
          {
            role: 'assistant',
            content: null,
            tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'take_screenshot', arguments: '{}' } }],
          },
          { role: 'tool', tool_call_id: 'call_1', content: [text('The screenshot:'), grid(cells)] },
          { role: 'user', content: question },
        ],
      }),
    }
  },
})

const markdown = variantOf({
  name: 'vision/markdown',
  purpose: 'A text that has an image in Markdown syntax',
  // The address alone is thousands of tokens, more than a small window holds.
  capabilities: ['unusual-text'],
  body: ({ chance }, question) => {
    const cells = drawCells(chance)
    return {
      images: [showing(cells)],
      body: {
        messages: [{ role: 'user', content: aboveMarkdown(question, gridPng(cells)) }],
      },
    }
  },
})

const staysText = (outcome: Outcome, variant: Variant): Observation => {
  if (outcome.kind === 'blind' || outcome.kind === 'refused') return holds
  return outcome.kind === 'seen'
    ? violated(
        `${String(outcome.right)} of nine cells named of an image in Markdown text: ${show(textOf(outcome.by))}`,
        'text that stays text',
        {
          kind: 'pointer',
          pointer: '/choices/0',
        },
      )
    : isSeenOrRefused(outcome, variant)
}

export const misplacedScenarios: readonly Scenario[] = [inSystem, inAssistant, inTool, markdown].map(scenarioOf)

export const misplaced: readonly Relation[] = [
  // The model need not look there.
  relationOf('VIS-038', inSystem, isAnsweredOrRefused),
  relationOf('VIS-038', inAssistant, isAnsweredOrRefused),
  relationOf('VIS-038', inTool, isSeenOrRefused),
  relationOf('VIS-043', markdown, staysText),
]
