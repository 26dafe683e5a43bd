/** Messages that do not reach the model. OpenAI API description: CreateChatCompletionRequest, messages. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { isImage, onParts } from '../image-parts.ts'
import { type JsonObject, objectsOf } from '../json.ts'

const messages = (isKept: (message: JsonObject, at: number, all: readonly JsonObject[]) => boolean): Stages => ({
  body: (body) => {
    const all = objectsOf(body['messages'])
    const kept = all.filter(isKept)
    return kept.length === 0 ? body : { ...body, messages: kept }
  },
})

/** What an assistant said in words: calls have to stay before their results. */
const isSpoken = (message: JsonObject): boolean => message['role'] === 'assistant' && !('tool_calls' in message)

const isOfSystem = (message: JsonObject): boolean => message['role'] === 'system'

const isOfUser = (message: JsonObject): boolean => message['role'] === 'user'

/** Of more than `above` messages the system message and the last `kept` stay. */
const latest = (above: number, kept: number): Stages =>
  messages((message, at, all) => all.length <= above || at >= all.length - kept || (at === 0 && isOfSystem(message)))

const without = (place: number): Stages =>
  onParts((parts) => {
    const images = parts.filter(isImage)
    return images.length > 2 ? parts.filter((part) => part !== images.at(place)) : parts
  })

/** Where all parts of a message of that role are texts. */
const onePart = (role: string, place: 0 | -1): Stages => ({
  body: (body) => ({
    ...body,
    messages: objectsOf(body['messages']).map((message) => {
      const parts = objectsOf(message['content'])
      const kept = parts.at(place)
      return message['role'] === role && kept !== undefined && parts.every(({ type }) => type === 'text')
        ? { ...message, content: [kept] }
        : message
    }),
  }),
})

export const unheard: readonly Fault[] = [
  fault({
    id: 'system-dropped',
    title: 'System messages are ignored',
    target: 'PAR-032',
    variants: {
      'and those of developers': messages(({ role }) => role !== 'system' && role !== 'developer'),
      alone: messages(({ role }) => role !== 'system'),
    },
  }),
  fault({
    id: 'one-system-message-kept',
    title: 'Only one of several system messages is kept',
    target: 'PAR-037',
    variants: {
      'the first': messages((message, _, all) => message['role'] !== 'system' || message === all.find(isOfSystem)),
      'the last': messages((message, _, all) => message['role'] !== 'system' || message === all.findLast(isOfSystem)),
    },
  }),
  fault({
    id: 'assistant-unheard',
    title: 'Earlier assistant messages are ignored',
    target: 'PAR-033',
    variants: {
      'left out': messages((message) => !isSpoken(message)),
      'an empty text in its place': {
        body: (body) => ({
          ...body,
          messages: objectsOf(body['messages']).map((message) => (isSpoken(message) ? { ...message, content: '' } : message)),
        }),
      },
    },
  }),
  fault({
    id: 'one-text-part-kept',
    title: 'Of several text parts of a message one is kept',
    target: 'PAR-041',
    variants: {
      'the last of a user': onePart('user', -1),
      'the first of an assistant': onePart('assistant', 0),
      'the first of the system': onePart('system', 0),
      'the last of the system': onePart('system', -1),
    },
  }),
  fault({
    id: 'late-system-message-dropped',
    title: 'System messages after user messages are dropped',
    target: 'PAR-037',
    variants: {
      'after a user message': messages((message, at, all) => !isOfSystem(message) || !all.slice(0, at).some(isOfUser)),
      'unless they are the first message': messages(
        (message, at, all) => !isOfSystem(message) || at === 0 || all[at - 1]?.['role'] === 'system',
      ),
    },
  }),
  fault({
    id: 'messages-of-one-role-overwritten',
    title: 'Of two user messages in a row one is dropped',
    target: 'PAR-033',
    variants: {
      'the earlier': messages((message, at, all) => !isOfUser(message) || !isOfUser(all[at + 1] ?? {})),
      'the earlier, in long conversations': messages(
        (message, at, all) => all.length < 10 || !isOfUser(message) || !isOfUser(all[at + 1] ?? {}),
      ),
    },
  }),
  fault({
    id: 'long-conversation-cut',
    title: 'Long conversations lose their earlier messages silently',
    target: 'PAR-033',
    variants: { 'above 24 messages': latest(24, 20), 'above 30 messages': latest(30, 10) },
  }),
  fault({
    id: 'many-parts-cut',
    title: 'Content parts beyond a number are dropped',
    target: 'PAR-041',
    variants: {
      'after the twelfth': onParts((parts) => parts.slice(0, 12)),
      'before the last twelve': onParts((parts) => parts.slice(-12)),
    },
  }),
  fault({
    id: 'middle-image-dropped',
    title: 'The second of three images is dropped',
    target: 'VIS-005',
    variants: { 'counted from the first': without(1), 'counted from the last': without(-2) },
  }),
]
