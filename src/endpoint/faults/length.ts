/** What servers do to long responses: streams, arguments and events that are cut above a size. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { choiceOf, deltaOf, indexOf, isChunk, like, onPieces, onSteps } from '../edits.ts'
import { textOf } from '../json.ts'
import type { Step } from '../reply.ts'
import type { Piece } from '../writes.ts'
import { argumentsOf, callOf, holding, onCalls, withArguments } from './call-edits.ts'

/** The text of each choice is given up where `shorten` leaves nothing of a fragment, and the stream ends as if the model had come to its end. */
const givenUp = (shorten: (text: string, before: { readonly events: number; readonly length: number }) => string): Stages =>
  onSteps((steps) => {
    const seen = new Map<number, { readonly events: number; readonly length: number }>()
    const cut = new Set<number>()
    return steps.flatMap((step): readonly Step[] => {
      if (!isChunk(step, 'text', 'finish')) return [step]
      const index = indexOf(step)
      if (isChunk(step, 'finish')) return [cut.has(index) ? like(step, 'finish', {}, 'stop') : step]
      const before = seen.get(index) ?? { events: 0, length: 0 }
      const text = textOf(deltaOf(choiceOf(step))['content'])
      const kept = shorten(text, before)
      seen.set(index, { events: before.events + 1, length: before.length + text.length })
      if (kept === text) return [step]
      cut.add(index)
      return kept === '' ? [] : [like(step, 'text', { content: kept })]
    })
  })

const afterCharacters = (most: number): Stages => givenUp((text, { length }) => text.slice(0, Math.max(most - length, 0)))
const afterEvents = (most: number): Stages => givenUp((text, { events }) => (events < most ? text : ''))
const withoutCharacters = (from: number, to: number): Stages =>
  onSteps((steps) => {
    const lengths = new Map<number, number>()
    return steps.flatMap((step): readonly Step[] => {
      if (!isChunk(step, 'text')) return [step]
      const length = (lengths.get(indexOf(step)) ?? 0) + textOf(deltaOf(choiceOf(step))['content']).length
      lengths.set(indexOf(step), length)
      return length > from && length <= to ? [] : [step]
    })
  })

/** The arguments of each call end after so many characters; `closing`: what is put after them. */
const argumentsUpTo = (most: number, closing = ''): Stages =>
  onCalls((opening, rest) => {
    const whole = argumentsOf(rest)
    const [first] = rest
    return first === undefined || whole.length <= most
      ? [opening, ...rest]
      : [opening, holding(first, withArguments(callOf(first), `${whole.slice(0, most)}${closing}`))]
  })

const withoutArguments = (from: number, to: number): Stages =>
  onCalls((opening, rest) => {
    const whole = argumentsOf(rest)
    const [first] = rest
    // Of a line of equals signs nobody can tell what is missing.
    return first === undefined || whole.length <= to || whole.includes('====')
      ? [opening, ...rest]
      : [opening, holding(first, withArguments(callOf(first), `${whole.slice(0, from)}${whole.slice(to)}`))]
  })

/** Of longer arguments alone: what was merged into one event is left out. */
const withoutBeginning = (length: number): Stages =>
  onCalls((opening, rest) => {
    const whole = argumentsOf(rest)
    const [first] = rest
    return first === undefined || whole.length <= length
      ? [opening, ...rest]
      : [opening, holding(first, withArguments(callOf(first), whole.slice(length)))]
  })

const kib = (count: number): number => count * 1024
const isAbove = ({ bytes }: Piece, most: number): boolean => bytes.length > most

/** A reader that takes lines up to a length stops at a longer one, and what was read ends as if it were all. */
const endedAbove = (most: number): Stages =>
  onPieces((pieces) => {
    const at = pieces.findIndex((piece) => isAbove(piece, most))
    return at === -1 ? pieces : [...pieces.slice(0, at), { bytes: Buffer.from('data: [DONE]\n\n'), delayMs: 0 }]
  })

const editedAbove = (most: number, edit: (event: Buffer) => readonly Buffer[]): Stages =>
  onPieces((pieces) =>
    pieces.flatMap((piece) => (isAbove(piece, most) ? edit(Buffer.from(piece.bytes)).map((bytes) => ({ bytes, delayMs: 0 })) : [piece])),
  )

const blank = Buffer.from('\n\n')
const field = Buffer.from('data: ')

export const length: readonly Fault[] = [
  fault({
    id: 'long-stream-labelled-stop',
    title: 'A long stream is cut and ends with stop',
    target: 'FIN-013',
    tier: 'full',
    variants: {
      'after 1,500 characters': afterCharacters(1500),
      'after 4,096 characters': afterCharacters(4096),
      'after 1,000 events': afterEvents(1000),
    },
  }),
  fault({
    id: 'streamed-prose-labelled-stop',
    title: 'A streamed text is cut and ends with stop',
    target: 'FIN-013',
    variants: {
      'after 500 characters': afterCharacters(507),
      'after 800 characters': afterCharacters(803),
    },
  }),
  fault({
    id: 'text-lost-within-long-streams',
    title: 'Text in the middle of a long stream is lost',
    target: 'STR-020',
    tier: 'full',
    variants: { 'some numbers': withoutCharacters(2000, 2100), 'all between two places': withoutCharacters(3000, 4096) },
  }),
  fault({
    id: 'long-arguments-cut',
    title: 'Long tool call arguments are cut, and the call ends with tool_calls',
    target: 'TOOL-011',
    tier: 'full',
    variants: {
      'after 4,096 characters': argumentsUpTo(4096),
      'after 8,192 characters': argumentsUpTo(8192),
      'after 4,096 characters, and closed': argumentsUpTo(4096, '"}'),
    },
  }),
  fault({
    id: 'long-event-ends-the-stream',
    title: 'A long event ends the stream',
    target: 'FIN-002',
    tier: 'full',
    variants: { 'above 64 KiB': endedAbove(kib(64)), 'above 8 KiB': endedAbove(kib(8)) },
  }),
  fault({
    id: 'long-event-lost',
    title: 'A long event is left out',
    target: 'STR-020',
    tier: 'full',
    variants: {
      'above 64 KiB': editedAbove(kib(64), () => []),
      'above 8 KiB': editedAbove(kib(8), () => []),
      'of the first 64 KiB of a call': withoutBeginning(kib(64)),
    },
  }),
  fault({
    id: 'text-lost-within-long-arguments',
    title: 'Text in the middle of long streamed arguments is lost',
    target: 'STR-020',
    tier: 'full',
    variants: { 'a part of a word': withoutArguments(2000, 2005), 'some lines': withoutArguments(3000, 4096) },
  }),
  fault({
    id: 'long-event-mangled',
    title: 'A long event is not passed on as it is',
    target: 'SSE-001',
    tier: 'full',
    variants: {
      'cut after 64 KiB': editedAbove(kib(64), (event) => [event.subarray(0, kib(64)), blank]),
      'two events above 8 KiB': editedAbove(kib(8), (event) => [event.subarray(0, kib(8)), blank, field, event.subarray(kib(8))]),
    },
  }),
]
