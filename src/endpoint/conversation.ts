/** What of a conversation an answer rests on. */
import type { RequestFacts, Message } from './request-facts.ts'
import { isObject, textOf } from './json.ts'
import type { Bitmap } from './decoded-images.ts'

export interface ShownImage {
  readonly bitmap: Bitmap
  /** The words right before the image in its message, by which it may be spoken of. */
  readonly label: string
}

export interface Scene {
  /** The instructions of system and developer messages. */
  readonly instructions: string
  /** The last text part of the last user message that has one. */
  readonly text: string
  /** The same, its middle left out where it is long: rules are for sentences, and patterns are slow on books. */
  readonly instruction: string
  /** The same where it begins with a call to make: arguments may be long. */
  readonly order: string
  /** What was said before it by users and assistants, in earlier parts of its message too, the oldest first. */
  readonly earlier: readonly string[]
  /** The images that the instruction is about, in order. */
  readonly images: readonly ShownImage[]
  /** Results of tool calls that came after the instruction. */
  readonly results: readonly { readonly name: string; readonly values: string; readonly text: string }[]
}

export function sceneOf(asked: RequestFacts, bitmaps: ReadonlyMap<string, Bitmap>): Scene {
  const at = asked.messages.findLastIndex(({ role }) => role === 'user')
  const last = asked.messages[at]
  const said = asked.messages.filter(({ role }) => role === 'user').flatMap(({ parts }) => parts)
  const text = said.findLast((part) => part.kind === 'text')?.text ?? ''
  const instruction = text.length > longest ? `${text.slice(0, longest / 2)}\n${text.slice(-longest / 2)}` : text
  const byMessage = asked.messages.map((message) => shownIn(message, bitmaps)).filter((images) => images.length > 0)
  const own = last === undefined ? [] : shownIn(last, bitmaps)
  const all = byMessage.flat()
  return {
    instructions: asked.messages.flatMap((message) => (isInstruction(message) ? textsOf(message) : [])).join('\n'),
    text,
    instruction,
    order: isCall.test(text) && text.length <= longestCall ? text : instruction,
    earlier: [
      ...asked.messages.slice(0, Math.max(at, 0)).flatMap((message) => (isInstruction(message) ? [] : textsOf(message))),
      ...(last === undefined ? [] : textsOf(last).slice(0, -1)),
    ],
    images: own.length === 0 || speaksOfAll.test(instruction) ? all : own,
    results: resultsAfter(asked.messages, at),
  }
}

const isInstruction = ({ role }: Message): boolean => role === 'system' || role === 'developer'
const textsOf = ({ parts }: Message): readonly string[] => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))

const longest = 4000
const isCall = /^Call the function /
const longestCall = 100_000

const speaksOfAll = /\b(conversation|so far|earlier|previous|before|all (?:the )?messages|turns?)\b/i

/** Longer words before an image are no name for it. */
const MAX_LABEL = 60

function shownIn({ parts }: Message, bitmaps: ReadonlyMap<string, Bitmap>): readonly ShownImage[] {
  const instruction = parts.findLastIndex(({ kind }) => kind === 'text')
  const labelBefore = (place: number): string => {
    const before = parts[place - 1]
    if (before?.kind !== 'text' || place - 1 === instruction || before.text.length > MAX_LABEL) return ''
    return before.text.trim().replace(/[:.]$/, '')
  }
  return parts.flatMap((part, place): readonly ShownImage[] => {
    const bitmap = part.kind === 'image' ? bitmaps.get(part.url) : undefined
    return bitmap === undefined ? [] : [{ bitmap, label: labelBefore(place) }]
  })
}

function resultsAfter(messages: readonly Message[], at: number): Scene['results'] {
  return messages.slice(at + 1).flatMap(({ role, answers, parts }) => {
    if (role !== 'tool') return []
    const call = messages.flatMap(({ calls }) => calls).findLast(({ id }) => id === answers)
    const named = call?.['function']
    const name = (isObject(named) ? textOf(named['name']) : '') || 'the tool'
    const values = isObject(named) ? textOf(named['arguments']) : ''
    return [{ name, values, text: parts.map((part) => (part.kind === 'text' ? part.text : '')).join('') }]
  })
}
