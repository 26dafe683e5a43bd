/** A completion as data, before it is written as one JSON object or as chunks. */
import type { Answer } from './answer.ts'
import type { RequestFacts } from './request-facts.ts'
import { type Generated, generate } from './generation.ts'

import { type Bitmap, imageTokens } from './decoded-images.ts'
import { countTokens, tokenize } from './tokens.ts'

type Finish = 'stop' | 'length' | 'tool_calls'

export interface ToolCall {
  readonly id: string
  readonly name: string
  /** The arguments, in the fragments in which they are streamed. */
  readonly fragments: readonly string[]
}

export interface Choice {
  readonly index: number
  readonly tokens: readonly Generated[]
  readonly calls: readonly ToolCall[]
  readonly finish: Finish
}

interface Usage {
  readonly prompt: number
  /** Of the prompt, what images cost. */
  readonly images: number
  readonly completion: number
  /** Of the completion, what reasoning cost. */
  readonly reasoning: number
}

export interface Completion {
  readonly id: string
  /** Seconds since 1970. */
  readonly created: number
  readonly model: string
  readonly fingerprint: string
  readonly choices: readonly Choice[]
  readonly usage: Usage
}

/** What the answer does not decide: names and the time. */
export interface Stamp {
  readonly id: string
  readonly created: number
  readonly fingerprint: string
  readonly callId: (choice: number, call: number) => string
}

/** The endpoint's own limit: an answer that is longer ends with `length`. */
const MAX_TOKENS = 4096

export function complete(asked: RequestFacts, answer: Answer, bitmaps: ReadonlyMap<string, Bitmap>, stamp: Stamp): Completion {
  const choices = Array.from({ length: asked.n }, (_, index) => choiceOf(asked, answer, index, stamp))
  const images = costOfImages(asked, bitmaps)
  return {
    id: stamp.id,
    created: stamp.created,
    model: asked.model,
    fingerprint: stamp.fingerprint,
    choices,
    usage: { prompt: promptTokens(asked) + images, images, completion: sumOf(choices), reasoning: 0 },
  }
}

/** A call costs its name and a frame besides its arguments. */
const callFrame = 3

const tokensOf = ({ tokens, calls }: Choice): number =>
  tokens.length + calls.reduce((sum, { name, fragments }) => sum + callFrame + countTokens(name) + fragments.length, 0)

export const sumOf = (choices: readonly Choice[]): number => choices.reduce((sum, choice) => sum + tokensOf(choice), 0)

/** The limit of each choice. */
export const limitOf = (asked: number | null): number => Math.min(asked ?? MAX_TOKENS, MAX_TOKENS)

function choiceOf(asked: RequestFacts, answer: Answer, index: number, stamp: Stamp): Choice {
  const limit = limitOf(asked.limit)
  if (answer.calls.length > 0) return withCalls(answer, index, limit, stamp)
  const { tokens, ended } = generate(answer.text, { limit, stop: asked.stop, bias: asked.bias, alternatives: asked.alternatives ?? 0 })
  return { index, tokens, calls: [], finish: ended === 'limit' ? 'length' : 'stop' }
}

function withCalls(answer: Answer, index: number, limit: number, stamp: Stamp): Choice {
  const calls = answer.calls.map((call, at): ToolCall => ({
    id: stamp.callId(index, at),
    name: call.name,
    fragments: tokenize(call.arguments).map(({ text }) => text),
  }))
  return withinLimit({ index, tokens: [], calls, finish: 'tool_calls' }, limit)
}

/** Text and calls are cut where the limit is reached. */
export function withinLimit(choice: Choice, limit: number): Choice {
  const tokens = choice.tokens.slice(0, limit)
  let left = limit - tokens.length
  let cut = tokens.length < choice.tokens.length
  const calls: ToolCall[] = []
  for (const call of choice.calls) {
    left -= callFrame + countTokens(call.name)
    if (left < 0 || cut) {
      cut = true
      break
    }
    const fragments = call.fragments.slice(0, left)
    cut = fragments.length < call.fragments.length
    left -= fragments.length
    calls.push({ ...call, fragments })
  }
  return { ...choice, tokens, calls, finish: cut ? 'length' : choice.finish }
}

/** Frames of a message, of the prompt, and of an image. */
const messageFrame = 4
const promptFrame = 3

/** What the words of the prompt cost. Every message adds to it: history never lowers it. */
const promptTokens = (asked: RequestFacts): number =>
  asked.messages.reduce(
    (sum, { parts, calls }) =>
      sum +
      messageFrame +
      parts.reduce((words, part) => words + (part.kind === 'text' ? countTokens(part.text) : 0), 0) +
      (calls.length === 0 ? 0 : countTokens(JSON.stringify(calls))),
    promptFrame + countTokens(asked.apparatus),
  )

const costOfImages = (asked: RequestFacts, bitmaps: ReadonlyMap<string, Bitmap>): number =>
  asked.messages
    .flatMap(({ parts }) => parts)
    .reduce((sum, part) => {
      const bitmap = part.kind === 'image' ? bitmaps.get(part.url) : undefined
      return sum + (part.kind === 'image' && bitmap !== undefined ? imageTokens(bitmap, part.detail) : 0)
    }, 0)
