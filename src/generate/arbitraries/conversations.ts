/** What was said before the last message: instructions, turns, and calls with their results. */
import fc from 'fast-check'
import type { AssistantMessage, Message, TextPart, ToolCall } from '../../contract/request.ts'
import { type Feature, type RequestPatch, feature } from './feature.ts'
import { functionNames } from './tools.ts'
import { text } from './text.ts'

const content: fc.Arbitrary<string | readonly TextPart[]> = fc.oneof(
  text,
  fc.array(
    text.map((words): TextPart => ({ type: 'text', text: words })),
    { minLength: 1, maxLength: 3 },
  ),
)

/** Who may say something in words alone. */
type Speaker = 'system' | 'developer' | 'user' | 'assistant'

const named = fc.constantFrom<{ readonly name?: string }>({}, { name: 'Ada' })
const said = (role: Speaker): fc.Arbitrary<Message> => fc.tuple(content, named).map(([words, name]) => ({ role, content: words, ...name }))

const opening = (...roles: readonly Speaker[]) => fc.tuple(...roles.map(said)).map((list) => ({ opening: list }))

const refusing: fc.Arbitrary<AssistantMessage> = text.chain((words) =>
  fc.constantFrom<AssistantMessage>(
    { role: 'assistant', content: null, refusal: words },
    { role: 'assistant', content: [{ type: 'refusal', refusal: words }] },
  ),
)
/** As the official clients send back what they received. */
const received: fc.Arbitrary<AssistantMessage> = text.map((words) => ({ role: 'assistant', content: words, refusal: null }))
const turn = fc.tuple(
  said('user'),
  fc.oneof({ weight: 3, arbitrary: said('assistant') }, { weight: 1, arbitrary: received }, { weight: 1, arbitrary: refusing }),
)
const turns = (least: number, most: number) =>
  fc.array(turn, { minLength: least, maxLength: most }).map((list) => ({ history: list.flat() }))

const spelledArguments = ['{}', '{"place":"Köln"}', '{"a":1.5e3,"b":[null,true]}', '{ "x" : "\\u0000" }'] as const
const call = fc.tuple(
  fc.constantFrom(...functionNames),
  fc.constantFrom(...spelledArguments),
  content,
  fc.constantFrom<Pick<AssistantMessage, 'content'>>({ content: null }, { content: 'One moment.' }, {}),
)

/** One message with calls, and a result for each in their order. */
const calls = (least: number, most: number): fc.Arbitrary<readonly Message[]> =>
  fc.array(call, { minLength: least, maxLength: most }).map((list) => {
    const made = list.map(([name, spelled], at): ToolCall => ({
      id: `call_${String(at)}`,
      type: 'function',
      function: { name, arguments: spelled },
    }))
    return [
      { role: 'assistant' as const, ...list[0]?.[3], tool_calls: made },
      ...list.map(([, , result], at) => ({ role: 'tool' as const, tool_call_id: `call_${String(at)}`, content: result })),
    ]
  })

const answered = (least: number, most: number) =>
  calls(least, most).map((list): RequestPatch => ({
    history: [{ role: 'user', content: 'Look it up.' }, ...list, { role: 'assistant', content: 'It is done.' }],
  }))

/** A system message that comes after one of the user. */
const late = (between: readonly Message[]) =>
  said('system').map((message): RequestPatch => ({ history: [{ role: 'user', content: 'Be short.' }, ...between, message] }))

export const conversations: readonly Feature[] = [
  feature('instructions', { system: opening('system'), developer: opening('developer'), two: opening('system', 'system') }),
  feature('late-instructions', { 'after-user': late([]), 'after-assistant': late([{ role: 'assistant', content: 'As you like.' }]) }),
  feature('turns', { one: turns(1, 1), few: turns(2, 4), many: turns(8, 12) }, ['many']),
  feature('calls', {
    one: answered(1, 1),
    two: answered(2, 2),
    many: answered(3, 8),
    last: calls(1, 3).map((list) => ({ ending: list })),
  }),
  feature('name', { name: fc.constant({ author: { name: 'Ada' } }) }),
]
