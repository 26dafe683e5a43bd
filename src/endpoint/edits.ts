/** The cuts and stitches that deviations are made of: each turns a small change into a stage. */
import type { Context, Stages } from './modification.ts'
import { type Json, type JsonObject, isObject, objectsOf, textOf } from './json.ts'
import type { Refusal } from './refusal.ts'
import type { Part, Reply, Step } from './reply.ts'
import type { Piece, Writes } from './writes.ts'

type ChunkStep = Extract<Step, { kind: 'chunk' }>

/** Changes that are all made, one after the other. */
export const together = (...all: readonly Stages[]): Stages => ({
  policy: (policy, context) => all.reduce((value, one) => one.policy?.(value, context) ?? value, policy),
  body: (body, context) => all.reduce((value, one) => one.body?.(value, context) ?? value, body),
  completion: (completion, context) => all.reduce((value, one) => one.completion?.(value, context) ?? value, completion),
  reply: (reply, context) => all.reduce((value, one) => one.reply?.(value, context) ?? value, reply),
  writes: (writes, context) => all.reduce((value, one) => one.writes?.(value, context) ?? value, writes),
})

/** Of the answers to what the gate lets by. */
export const only = (gate: (body: JsonObject) => boolean, stages: Stages): Stages => ({
  completion: (completion, context) => (isFor(gate, context) ? (stages.completion?.(completion, context) ?? completion) : completion),
  reply: (reply, context) => (isFor(gate, context) ? (stages.reply?.(reply, context) ?? reply) : reply),
  writes: (writes, context) => (isFor(gate, context) ? (stages.writes?.(writes, context) ?? writes) : writes),
})
const isFor = (gate: (body: JsonObject) => boolean, { body }: Context): boolean => body !== null && gate(body)

// ---------------------------------------------------------------- streams

export const onSteps = (edit: (steps: readonly Step[], context: Context) => readonly Step[]): Stages => ({
  reply: (reply, context) =>
    reply.body.kind === 'stream' ? { ...reply, body: { kind: 'stream', steps: edit(reply.body.steps, context) } } : reply,
})

/** Each chunk; `nth`: its place among the chunks of its kind, from 0. */
export const onChunks = (edit: (value: JsonObject, part: Part, nth: number) => JsonObject): Stages =>
  onSteps((steps) => {
    const counts = new Map<Part, number>()
    return steps.map((step) => {
      if (step.kind !== 'chunk') return step
      const nth = counts.get(step.part) ?? 0
      counts.set(step.part, nth + 1)
      return { ...step, value: edit(step.value, step.part, nth) }
    })
  })

export const onParts = (parts: readonly Part[], edit: (value: JsonObject, nth: number) => JsonObject): Stages =>
  onChunks((value, part, nth) => (parts.includes(part) ? edit(value, nth) : value))

/** The one choice of each chunk of these kinds. */
export const onChunkChoices = (parts: readonly Part[], edit: (choice: JsonObject, nth: number) => JsonObject): Stages =>
  onParts(parts, (value, nth) => ({ ...value, choices: objectsOf(value['choices']).map((choice) => edit(choice, nth)) }))

export const onDeltas = (parts: readonly Part[], edit: (delta: JsonObject, nth: number) => Json): Stages =>
  onChunkChoices(parts, (choice, nth) => ({ ...choice, delta: edit(deltaOf(choice), nth) }))

export const deltaOf = (choice: JsonObject): JsonObject => (isObject(choice['delta']) ? choice['delta'] : {})

/** The text of each delta. */
export const onFragments = (edit: (text: string, nth: number) => Json): Stages =>
  onDeltas(['text'], (delta, nth) => ({ ...delta, content: edit(textOf(delta['content']), nth) }))

/** Each tool-call delta; `opens`: it is the first of its call. */
export const onCallDeltas = (edit: (call: JsonObject, opens: boolean) => JsonObject): Stages =>
  onDeltas(['call'], (delta) => ({
    ...delta,
    tool_calls: objectsOf(delta['tool_calls']).map((call) => edit(call, 'id' in call)),
  }))

/** The `function` member of a tool-call delta. */
export const inFunction = (call: JsonObject, edit: (named: JsonObject) => JsonObject): JsonObject => ({
  ...call,
  function: edit(isObject(call['function']) ? call['function'] : {}),
})

export const isChunk = (step: Step | undefined, ...parts: readonly Part[]): step is ChunkStep =>
  step?.kind === 'chunk' && (parts.length === 0 || parts.includes(step.part))

/** The choice of a chunk, an empty one where it has none. */
export const choiceOf = (step: ChunkStep): JsonObject => objectsOf(step.value['choices'])[0] ?? {}
export const indexOf = (step: ChunkStep): number => Number(choiceOf(step)['index'] ?? 0)

/** A chunk like another one, with a delta and a finish reason of its own. */
export const like = (step: ChunkStep, part: Part, delta: Json, finish: Json = null): ChunkStep => ({
  kind: 'chunk',
  part,
  value: { ...step.value, choices: [{ ...choiceOf(step), delta, logprobs: null, finish_reason: finish }] },
})

/** Puts steps before the text of that number, in streams that have it. */
export const beforeText = (nth: number, put: (next: ChunkStep) => readonly Step[]): Stages =>
  onSteps((steps) => {
    const at = steps.filter((step) => isChunk(step, 'text'))[nth]
    return steps.flatMap((step) => (step === at && isChunk(step) ? [...put(step), step] : [step]))
  })

export const raw = (text: string, pauseMs = 0): Step => ({ kind: 'raw', text, pauseMs })
export const event = (value: Json): Step => raw(`data: ${JSON.stringify(value)}\n\n`)

/** Puts other steps, or none, in the place of those that are picked. */
export const replacing = (pick: (step: Step) => boolean, put: (step: Step) => readonly Step[]): Stages =>
  onSteps((steps) => steps.flatMap((step) => (pick(step) ? put(step) : [step])))

export const dropping = (pick: (step: Step) => boolean): Stages => replacing(pick, () => [])
export const isDone = (step: Step): boolean => step.kind === 'done'

// ---------------------------------------------------------------- plain answers

const isCompletion = (value: Json): value is JsonObject => isObject(value) && value['object'] === 'chat.completion'

export const onPlain = (edit: (value: JsonObject, context: Context) => Json): Stages => ({
  reply: (reply, context) =>
    reply.body.kind === 'json' && isCompletion(reply.body.value)
      ? { ...reply, body: { kind: 'json', value: edit(reply.body.value, context) } }
      : reply,
})

export const onPlainChoices = (edit: (choice: JsonObject) => JsonObject): Stages =>
  onPlain((value) => ({ ...value, choices: objectsOf(value['choices']).map(edit) }))

export const onMessages = (edit: (message: JsonObject) => JsonObject): Stages =>
  onPlainChoices((choice) => ({ ...choice, message: edit(isObject(choice['message']) ? choice['message'] : {}) }))

export const onPlainCalls = (edit: (call: JsonObject) => JsonObject): Stages =>
  onMessages((message) => ('tool_calls' in message ? { ...message, tool_calls: objectsOf(message['tool_calls']).map(edit) } : message))

/** Plain answers and chunks alike. */
export const onAnswers = (edit: (value: JsonObject) => JsonObject): Stages => together(onPlain(edit), onChunks(edit))

// ---------------------------------------------------------------- refusals, heads and bytes

export const onRefusals = (edit: (reply: Reply, refusal: Refusal, context: Context) => Reply): Stages => ({
  reply: (reply, context) => (reply.refusal === null ? reply : edit(reply, reply.refusal, context)),
})

export const withBody = (reply: Reply, value: Json): Reply => ({ ...reply, body: { kind: 'json', value } })

export const labelled = (reply: Reply, type: string): Reply => ({
  ...reply,
  headers: reply.headers.map(([name, value]) => [name, name === 'Content-Type' ? type : value]),
})

/** Answers that are streams. */
export const onStreams = (edit: (reply: Reply) => Reply): Stages => ({
  reply: (reply) => (reply.body.kind === 'stream' ? edit(reply) : reply),
})

/** Answers that are one JSON object. */
export const onPlainReplies = (edit: (reply: Reply) => Reply): Stages => ({
  reply: (reply) => (reply.refusal === null && reply.body.kind === 'json' && isCompletion(reply.body.value) ? edit(reply) : reply),
})

/** The bytes of streams. */
export const onStreamWrites = (edit: (writes: Writes, context: Context) => Writes): Stages => ({
  writes: (writes, context) => (writes.framing === 'chunked' ? edit(writes, context) : writes),
})

export const onPieces = (edit: (pieces: readonly Piece[]) => readonly Piece[]): Stages =>
  onStreamWrites((writes) => ({ ...writes, pieces: edit(writes.pieces) }))

/** The text of every event, framing and all. */
export const onEvents = (edit: (text: string, at: number, last: boolean) => string): Stages =>
  onPieces((pieces) =>
    pieces.map((piece, at) => ({
      ...piece,
      bytes: Buffer.from(edit(Buffer.from(piece.bytes).toString('utf8'), at, at === pieces.length - 1), 'utf8'),
    })),
  )

/** The bytes of a plain answer. */
export const onPlainText = (edit: (text: string) => string): Stages => ({
  writes: (writes, context) =>
    writes.framing === 'length' && writes.status === 200 && context.path.endsWith('/chat/completions')
      ? {
          ...writes,
          pieces: writes.pieces.map((piece) => ({ ...piece, bytes: Buffer.from(edit(Buffer.from(piece.bytes).toString('utf8')), 'utf8') })),
        }
      : writes,
})

/** The request as it would be without some of its members. */
export const ignoring = (...names: readonly string[]): Stages => ({
  body: (body) => Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name))),
})
