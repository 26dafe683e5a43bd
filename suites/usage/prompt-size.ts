/** Prompts that are counted as longer than they can be. OpenAI API description: CompletionUsage, prompt_tokens. */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { checkOf, isAssembled } from '../preconditions.ts'
import { at, countsOf } from './counts.ts'

/** More than any chat template adds to a request. */
const MAX_TEMPLATE_TOKENS = 512

/** Bytes of a body without images or other parts, whose tokens lie outside the text; null: it has such parts, or is no JSON. */
function bytesOfText({ asked: { body } }: Reading): number | null {
  if (body === null) return null
  const parts = listOf(body['messages']).flatMap((message) => listOf(memberAt(message, 'content')))
  return parts.every((part) => isObject(part) && part['type'] === 'text') ? new TextEncoder().encode(JSON.stringify(body)).length : null
}

export const promptIsNoLongerThanSent: Check = checkOf(isAssembled)('USE-012', ['http/plain', 'usage/stream'], (reading): Observation => {
  const counts = countsOf(reading)
  const bytes = bytesOfText(reading)
  if (counts === null || bytes === null) return notApplicable('the response has no token counts, or the request more than text')
  const most = bytes + MAX_TEMPLATE_TOKENS
  if (counts.prompt <= most) return holds
  return violated(
    `prompt_tokens is ${String(counts.prompt)} for a body of ${String(bytes)} bytes: a hidden prompt is billed, or the count is wrong`,
    `at most ${String(most)}: a token for each byte, and ${String(MAX_TEMPLATE_TOKENS)} for the template`,
    at(reading, counts.seen.chunk, '/usage/prompt_tokens'),
  )
})
