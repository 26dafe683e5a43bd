/** Texts that are changed on their way in or out by what they look like, plain and streamed alike. */
import type { Choice } from '../completion.ts'
import { type Fault, type Stages, fault, violating } from '../modification.ts'
import { type Json, isObject, itemsOf, objectsOf } from '../json.ts'

/** Every text that a request has, in messages. */
const asked = (edit: (text: string) => string): Stages => ({
  body: (body) => ({
    ...body,
    messages: itemsOf(body['messages']).map((message) => {
      if (!isObject(message)) return message
      const { content } = message
      if (typeof content === 'string') return { ...message, content: edit(content) }
      return Array.isArray(content) ? { ...message, content: content.map((part) => inPart(part as Json, edit)) } : message
    }),
  }),
})
const inPart = (part: Json, edit: (text: string) => string): Json =>
  isObject(part) && typeof part['text'] === 'string' ? { ...part, text: edit(part['text']) } : part

/** The text of each choice as another one, in both modes. */
const said = (edit: (text: string) => string): Stages => ({
  completion: (completion) => ({ ...completion, choices: completion.choices.map((choice) => withText(choice, edit)) }),
})
function withText(choice: Choice, edit: (text: string) => string): Choice {
  const text = choice.tokens.map((token) => token.text).join('')
  const edited = edit(text)
  const [first] = choice.tokens
  return edited === text || first === undefined ? choice : { ...choice, tokens: [{ ...first, text: edited }] }
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
const zeroWidth = /[\u200b-\u200d\u2060\ufeff]/g
/** The prompt of a request alone stays as it is: what repeats a text repeats the rest of it. */
const unfenced = (text: string): string => /^```\w*\n([\s\S]*)\n```$/.exec(text)?.[1] ?? text

const upTo =
  (token: string) =>
  (text: string): string =>
    text.split(token)[0] ?? ''

export const literalText: readonly Fault[] = [
  fault({
    id: 'zero-width-removed',
    title: 'Zero-width characters are removed from texts',
    target: 'STR-033',
    variants: {
      'in requests': violating(
        asked((text) => text.replace(zeroWidth, '')),
        'TOOL-026',
      ),
      'in responses': said((text) => text.replace(zeroWidth, '')),
    },
  }),
  fault({
    id: 'escapes-in-text-decoded',
    title: 'Escapes in texts are replaced by what they stand for',
    target: 'STR-033',
    variants: {
      'a line break': said((text) => text.replaceAll('\\n', '\n')),
      'percent-encoding': said((text) => text.replaceAll('%20', ' ')),
    },
  }),
  fault({
    id: 'placeholders-rendered',
    title: 'Placeholders of templates in texts are replaced',
    target: 'STR-033',
    variants: {
      'in requests': violating(
        asked((text) => text.replace(/\{\{[^{}]*\}\}/g, '')),
        'TOOL-026',
      ),
      'in responses, as by formatting': said((text) => text.replaceAll('{{', '{').replaceAll('}}', '}')),
    },
  }),
  fault({
    id: 'data-urls-in-text-removed',
    title: 'Data URLs in texts are removed',
    target: 'STR-033',
    variants: {
      'in requests': violating(
        asked((text) => text.replace(/data:image\/\w+;base64,[A-Za-z0-9+/=]+/g, '')),
        'TOOL-026',
      ),
      'in responses, for a word': said((text) => text.replace(/data:image\/\w+;base64,[A-Za-z0-9+/=]+/g, '[image]')),
    },
  }),
  fault({
    id: 'fence-removed',
    title: 'A fence around the whole text is removed',
    target: 'STR-033',
    variants: {
      'and nothing else': said(unfenced),
      'and white space': said((text) => (unfenced(text.trim()) === text.trim() ? text : unfenced(text.trim()).trim())),
    },
  }),
  fault({
    id: 'entities-unescaped',
    title: 'Entities in texts are replaced by characters',
    target: 'STR-033',
    variants: { 'in requests': violating(asked(unescaped), 'TOOL-026'), 'in responses': said(unescaped) },
  }),
  fault({
    id: 'text-ends-at-special-token',
    title: 'What follows a special token in a text is lost',
    target: 'STR-033',
    variants: {
      'the end of a turn': said(upTo('<|im_end|>')),
      'the end of a text': said(upTo('<|endoftext|>')),
      'the end of a turn, in requests': asked((text) => text.replace(/<\|eot_id\|>.*(?=<\/text>)/s, '')),
    },
  }),
]

/** Tools of the list that are kept. */
const offering = (edit: (tools: readonly Json[]) => readonly Json[]): Stages => ({
  body: (body) => (Array.isArray(body['tools']) ? { ...body, tools: edit(itemsOf(body['tools'])) } : body),
})

/** A text that is a call as JSON becomes one, whatever may be called. */
const readAsCall = (isOne: (text: string) => boolean): Stages => ({
  completion: (completion, { body }) => ({
    ...completion,
    choices: completion.choices.map((choice): Choice => {
      const text = choice.tokens.map((token) => token.text).join('')
      const call = objectsOf(body?.['tools']).length > 0 && isOne(text) ? parsed(text) : null
      if (!isObject(call) || typeof call['name'] !== 'string' || !isObject(call['arguments'])) return choice
      const fragments = [JSON.stringify(call['arguments'])]
      return { ...choice, tokens: [], calls: [{ id: `call_${completion.id}`, name: call['name'], fragments }], finish: 'tool_calls' }
    }),
  }),
})
function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

export const toolTexts: readonly Fault[] = [
  fault({
    id: 'tools-beyond-twenty-dropped',
    title: 'Tools beyond a number are dropped',
    target: 'TOOL-002',
    variants: {
      'after the twentieth': offering((tools) => tools.slice(0, 20)),
      'after the sixteenth': offering((tools) => tools.slice(0, 16)),
      'after the sixty-fourth': offering((tools) => tools.slice(0, 64)),
    },
  }),
  fault({
    id: 'text-read-as-call',
    title: 'A text that is JSON becomes a tool call, with tool_choice none too',
    target: 'TOOL-003',
    variants: {
      'with name and arguments': readAsCall(() => true),
      'that begins with name': readAsCall((text) => /^\{\s*"name"/.test(text)),
    },
  }),
]
