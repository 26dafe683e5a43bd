/** The run's word and its colours in a request: after it no body is one that an earlier run sent. */
import type { Probe } from '../model/probe.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { chanceOf, hash } from './chance.ts'
import { withComment } from './image-comment.ts'
import { paints, repainted, withoutPaint } from './repaint.ts'

const mark = (word: string): string => `(session ${word})`
const marks = /\(session [a-z]+\)/g

/**
 * The request with the run's word in what is said to the model: after the instruction, which is the first line of the user's last text. A body
 * that is no JSON has it at the start of its last text. Where there is no text, the last image has it as a comment; where there is neither, the
 * limit on the answer is raised by a number of the run. Images that were generated have the run's colours.
 */
export function withWord(probe: Probe, word: string): Probe {
  const text = Buffer.from(probe.body).toString('latin1')
  if (word === '' || text.includes(mark(word))) return probe
  const painted = probe.draw === null ? text : text.replace(dataUris, inColoursOf(word))
  const body = markedJson(Buffer.from(painted, 'latin1'), word) ?? markedText(painted, mark(word))
  return body === null ? probe : { ...probe, body }
}

/** Each of the colours as another one of them. */
function inColoursOf(word: string): (uri: string, prefix: string, data: string) => string {
  const others = chanceOf(hash(word), 'colours').shuffle(paints)
  return withImage((file) => repainted(file, others))
}

/** A data URI with its file edited; one that the edit does not take stays as it is. */
const withImage =
  (edit: (file: Uint8Array) => Uint8Array | null) =>
  (uri: string, prefix: string, data: string): string => {
    const file = edit(Buffer.from(data, 'base64'))
    return file === null ? uri : prefix + Buffer.from(file).toString('base64')
  }

/** The body without what `withWord` adds: it stays the same from run to run. */
export function formOf(bytes: Uint8Array): Uint8Array {
  const [body] = parsed(bytes)
  const text = Buffer.from(bytes).toString('latin1').replace(dataUris, withImage(withoutPaint))
  const form = isMembers(body) && !hasText(body) ? text.replace(dataUris, withoutComment).replace(limits, '$1') : text.replace(marks, '')
  return Buffer.from(form, 'latin1')
}

const dataUris = /(data:image\/[a-z]+;base64,)([A-Za-z0-9+/]+=*)/gi
const limits = /("max(?:_completion)?_tokens":)\d+/g

/** With what stands around the comment: its length and its checksum belong to it. */
const withoutComment = (_: string, prefix: string, data: string): string =>
  prefix +
  Buffer.from(data, 'base64')
    .toString('latin1')
    .replace(/[^]{0,16}\(session [a-z]+\)[^]{0,4}/, '')

type Members = Record<string, unknown>
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Null where it is no JSON, is spelled in a way that would be lost, or has nothing that may vary. */
function markedJson(bytes: Uint8Array, word: string): Uint8Array | null {
  const [body, text] = parsed(bytes)
  if (!isMembers(body) || JSON.stringify(body) !== text) return null
  const messages = speakersIn(body)
  const isMarked =
    messages.some((message) => addTo(message, mark(word))) ||
    messages.some((message) => commentImage(message, mark(word))) ||
    raiseLimit(body, hash(word) & LIMIT_MASK)
  return isMarked ? utf8Bytes(JSON.stringify(body)) : null
}

/** Those of the user first, the last of them before all. What tools said is what an answer is judged by, and stays. */
function speakersIn({ messages }: Members): readonly Members[] {
  const list = Array.isArray(messages) ? messages.filter(isMembers) : []
  return [...list.filter(({ role }) => role === 'user').reverse(), ...list.filter(({ role }) => role !== 'user' && role !== 'tool')]
}

const hasText = (body: Members): boolean =>
  speakersIn(body).some(({ content }) => isText(content) || partsOf(content).some(({ text }) => isText(text)))

const partsOf = (content: unknown): readonly Members[] => (Array.isArray(content) ? content.filter(isMembers) : [])

function parsed(bytes: Uint8Array): readonly [value: unknown, text: string] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return [JSON.parse(text), text]
  } catch {
    return [null, '']
  }
}

/** Adds to the message's last text; gives whether it has one. */
function addTo(message: Members, addition: string): boolean {
  const { content } = message
  if (isText(content)) {
    message['content'] = afterFirstLine(content, addition)
    return true
  }
  const part = partsOf(content).findLast(({ text }) => isText(text))
  if (part === undefined || !isText(part['text'])) return false
  part['text'] = afterFirstLine(part['text'], addition)
  return true
}

/** Gives whether the message has an image in Base64 that takes a comment. */
function commentImage({ content }: Members, comment: string): boolean {
  for (const { image_url: image } of partsOf(content).toReversed()) {
    if (!isMembers(image) || !isText(image['url'])) continue
    const start = image['url'].indexOf(',') + 1
    const prefix = image['url'].slice(0, start)
    const bytes = /;base64,$/i.test(prefix) ? withComment(Buffer.from(image['url'].slice(start), 'base64'), comment) : null
    if (bytes === null) continue
    image['url'] = prefix + Buffer.from(bytes).toString('base64')
    return true
  }
  return false
}

/** Below it a limit was chosen to be short. */
const LEAST_LIMIT = 16
const LIMIT_MASK = 0xff

/** Gives whether the request has a limit on the answer that may be another one. */
function raiseLimit(body: Members, by: number): boolean {
  const name = ['max_tokens', 'max_completion_tokens'].find((one) => typeof body[one] === 'number')
  const limit = name === undefined ? undefined : body[name]
  if (name === undefined || typeof limit !== 'number' || !Number.isInteger(limit) || limit < LEAST_LIMIT) return false
  body[name] = limit + by
  return true
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

function afterFirstLine(text: string, addition: string): string {
  const end = text.indexOf('\n')
  return end === -1 ? `${text} ${addition}` : `${text.slice(0, end)} ${addition}${text.slice(end)}`
}

function markedText(text: string, addition: string): Uint8Array | null {
  const last = [...text.matchAll(/"(?:content|text)": ?"(?=[^"])/g)].at(-1)
  if (last === undefined) return null
  const start = last.index + last[0].length
  return Buffer.from(`${text.slice(0, start)}${addition} ${text.slice(start)}`, 'latin1')
}
