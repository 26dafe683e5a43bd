/** What a schema cannot say: which other members a field needs beside it to be lawful. */
import type { Body } from './defect.ts'
import { removed, replaced } from './edit.ts'
import { prompt } from './samples.ts'

const user = { role: 'user', content: prompt }
const called = { id: 'call_1', type: 'function', function: { name: 'note', arguments: '{}' } }
const functionTool = { type: 'function', function: { name: 'note' } }
const customTool = { type: 'custom', custom: { name: 'note' } }
const functionCall = { name: 'note', arguments: '{}' }

/** The turns around a message of each role, so that the conversation ends where an answer is due. */
export const turns: Readonly<Record<string, { readonly before: readonly Body[]; readonly after: readonly Body[] }>> = {
  '/messages/*<developer>': { before: [], after: [user] },
  '/messages/*<system>': { before: [], after: [user] },
  '/messages/*<user>': { before: [], after: [] },
  '/messages/*<assistant>': { before: [user], after: [user] },
  '/messages/*<tool>': { before: [user, { role: 'assistant', content: null, tool_calls: [called] }], after: [] },
  '/messages/*<function>': { before: [user, { role: 'assistant', content: null, function_call: functionCall }], after: [] },
}

const beside =
  (members: Body) =>
  (body: Body): Body => ({ ...members, ...body })

const without =
  (name: string) =>
  (body: Body): Body =>
    removed(body, [name])

/** The message of the assistant, and at once what it asked for. */
const answeredBy =
  (answer: Body) =>
  (body: Body): Body => {
    const [first, asking, ...rest] = body['messages'] as readonly Body[]
    return replaced(body, ['messages'], [first, asking, answer, ...rest])
  }

/** By the place of the field, as place.ts spells it. */
export const companions: Readonly<Record<string, (body: Body) => Body>> = {
  '/max_tokens': without('max_completion_tokens'),
  '/max_completion_tokens': without('max_tokens'),
  '/stream_options': beside({ stream: true }),
  '/top_logprobs': beside({ logprobs: true }),
  '/tool_choice': beside({ tools: [functionTool] }),
  '/tool_choice<object><custom>': (body) => ({ ...body, tools: [customTool] }),
  '/parallel_tool_calls': beside({ tools: [functionTool] }),
  '/function_call': beside({ functions: [{ name: 'note' }] }),
  '/audio': beside({ modalities: ['text', 'audio'] }),
  '/messages/*<assistant>/tool_calls': answeredBy({ role: 'tool', content: 'Noted.', tool_call_id: 'call_1' }),
  '/messages/*<assistant>/function_call': answeredBy({ role: 'function', content: 'Noted.', name: 'note' }),
}
