/** What a server says in an answer that is no completion: its message, the title of its page, or the beginning of its text. */
import { type Json, isObject, listOf, memberAt } from '../wire/json.ts'
import { readUtf8 } from '../wire/utf8.ts'
import type { Reading } from './reading.ts'
import { show } from './words.ts'

/** Bytes of a body that are looked at: messages and titles stand at its beginning. */
const MAX_LOOKED_AT = 65_536

/** The beginning of the body as text. */
export const textOf = ({ body }: Pick<Reading, 'body'>): string => readUtf8(body, 0, Math.min(body.length, MAX_LOOKED_AT)).text

/** The message in quotation marks, on one line and cut; null: the body is empty. */
export function serverWords(reading: Reading): string | null {
  const said = messageIn(reading.json.value) ?? (isHtml(reading) ? titleOf(textOf(reading)) : null) ?? textOf(reading)
  const line = said.slice(0, MAX_LOOKED_AT).replace(/\s+/g, ' ').trim()
  return line === '' ? null : show(line)
}

/** Whether the body is a web page, by its label or by its own first characters. */
export const isHtml = (reading: Reading): boolean =>
  reading.mediaType?.essence === 'text/html' || /^\s*<(?:!doctype html|html|head|body)\b/i.test(textOf(reading))

/** Members that hold a message, the documented one first: OpenAI, FastAPI, Anthropic and Google, AWS and Kong, RFC 9457. */
const places: readonly (readonly (string | number)[])[] = [
  ['error', 'message'],
  ['error'],
  [0, 'error', 'message'],
  ['detail'],
  ['detail', 0, 'msg'],
  ['message'],
  ['Message'],
  ['msg'],
  ['title'],
]

function messageIn(value: Json | undefined): string | null {
  if (!isObject(value) && listOf(value).length === 0) return null
  return places.map((path) => memberAt(value, ...path)).find((member) => typeof member === 'string' && member.trim() !== '') as
    string | null
}

/** The title of a page; else its text, without its markup. */
function titleOf(html: string): string {
  const title = /<title[^>]{0,200}>([^<]{1,2000})<\/title>/i.exec(html)?.[1] ?? ''
  return title.trim() === '' ? withoutScripts(html).replace(/<[^<>]*>/g, ' ') : title
}

/** Not one expression: it would look for the end of each tag that has none. */
function withoutScripts(html: string): string {
  const small = html.toLowerCase()
  const kept: string[] = []
  const endless = new Set<string>()
  let from = 0
  for (const { 1: name = '', index } of small.matchAll(/<(script|style)\b/g)) {
    if (index < from || endless.has(name)) continue
    const close = small.indexOf(`</${name}>`, index)
    if (close === -1) endless.add(name)
    else {
      kept.push(html.slice(from, index))
      from = close + name.length + '</>'.length
    }
  }
  return [...kept, html.slice(from)].join(' ')
}
