/** What a request weighs, and what it costs at measured prices. */
import type { Probe } from '../model/probe.ts'
import { requestFactsOf } from '../reading/request.ts'
import { type Json, isObject, listOf, memberAt } from '../wire/json.ts'

export interface Weight {
  /** Bytes of text and of the functions on offer. */
  readonly text: number
  readonly images: number
  readonly messages: number
  /** The most tokens of the answers together; null: without a limit. */
  readonly limit: number | null
  readonly choices: number
  /** Words that the prompt asks for at least; 0: it asks for a short answer. */
  readonly words: number
}

export interface Prices {
  /** Tokens of the prompt for each byte of text, what the template adds included. */
  readonly perByte: number
  readonly perImage: number
  /** Tokens of a short answer, with what the model thought before it. */
  readonly perAnswer: number
}

export function weightOf(probe: Probe): Weight {
  const { body, n, maxTokens } = requestFactsOf(probe)
  const messages = listOf(memberAt(body ?? undefined, 'messages'))
  const parts = messages.flatMap((message) => contentOf(memberAt(message, 'content')))
  const texts = parts.filter((part) => typeof part === 'string')
  const tools = JSON.stringify(memberAt(body ?? undefined, 'tools') ?? '').length
  return {
    text: texts.reduce((length, text) => length + new TextEncoder().encode(text).length, tools),
    images: parts.filter((part) => isObject(part)).length,
    messages: messages.length,
    limit: maxTokens === null ? null : maxTokens * n,
    choices: n,
    words: Number(/at least (\d+) words/.exec(texts.at(-1) ?? '')?.[1] ?? 0),
  }
}

/** The texts of a message's content, and its images as the objects that they are. */
const contentOf = (content: Json | undefined): readonly Json[] =>
  typeof content === 'string' ? [content] : listOf(content).map((part) => memberAt(part, 'text') ?? part)

const tokensOfWord = 1.4

/** Tokens that an endpoint which answers as asked will count. What is refused costs none. */
export function priceOf(probe: Probe, { perByte, perImage, perAnswer }: Prices): number {
  if (probe.defect !== null) return 0
  const { text, images, limit, choices, words } = weightOf(probe)
  const answer = probe.traits.includes('long') ? (limit ?? 0) : choices * Math.max(perAnswer, words * tokensOfWord)
  return Math.round(text * perByte + images * perImage + Math.min(answer, limit ?? answer))
}
