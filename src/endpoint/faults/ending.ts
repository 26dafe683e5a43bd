/** How streams end, and do not. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { dropping, event, indexOf, isChunk, isDone, like, onEvents, onPieces, onSteps, onStreamWrites, raw, replacing } from '../edits.ts'
import type { Step } from '../reply.ts'

const instead = (...texts: readonly string[]): Stages => replacing(isDone, () => texts.map((text) => raw(text)))

/** The first chunks, and nothing else. */
const firstChunks = (count: number): Stages => onSteps((steps) => steps.slice(0, count))

const withLength = (short: number): Stages =>
  onStreamWrites((writes) => {
    const whole = Buffer.concat(writes.pieces.map(({ bytes }) => bytes))
    const kept = whole.subarray(0, whole.length - short)
    return {
      ...writes,
      coding: 'identity',
      headers: [...writes.headers, ['Content-Length', String(kept.length)]],
      framing: 'length',
      pieces: [{ bytes: kept, delayMs: 0 }],
    }
  })

/** After the finish chunk and any usage the stream is neither ended nor closed. */
const open = (after: readonly Step[]): Stages => ({
  reply: (reply, context) => onSteps((steps) => [...steps.filter((step) => !isDone(step)), ...after]).reply?.(reply, context) ?? reply,
  writes: (writes) => (writes.framing === 'chunked' ? { ...writes, end: 'open' } : writes),
})

const pings = (count: number, everyMs: number): readonly Step[] => Array.from({ length: count }, () => raw(': ping\n\n', everyMs))

/** The opening chunks of all choices, then what is given. */
const onlyOpening = (after: readonly Step[]): Stages => onSteps((steps) => [...steps.filter((step) => isChunk(step, 'role')), ...after])

const opened = (count: number): Stages => ({
  reply: (reply, context) => onlyOpening(pings(count, 100)).reply?.(reply, context) ?? reply,
  writes: (writes) => (writes.framing === 'chunked' ? { ...writes, end: 'open' } : writes),
})

const done: Step = { kind: 'done' }

export const ending: readonly Fault[] = [
  fault({
    id: 'no-done',
    title: '[DONE] is never sent',
    entry: 'S162',
    target: 'STR-001',
    variants: { 'nothing in its place': dropping(isDone), 'a comment in its place': instead(': done\n\n') },
  }),
  fault({
    id: 'done-without-data',
    title: '[DONE] is sent without data:',
    entry: 'S003',
    target: 'STR-001',
    sideEffects: ['SSE-002'],
    variants: { bare: instead('[DONE]\n\n'), 'under another name': instead('done: [DONE]\n\n') },
  }),
  fault({
    id: 'done-quoted',
    title: '[DONE] is sent in quotes',
    entry: 'S022',
    target: 'SSE-001',
    sideEffects: ['STR-001'],
    variants: { 'double quotes': instead('data: "[DONE]"\n\n'), 'single quotes': instead("data: '[DONE]'\n\n") },
  }),
  fault({
    id: 'done-as-object',
    title: '[DONE] is replaced by a JSON object',
    entry: 'S022',
    target: 'STR-001',
    sideEffects: ['SCH-020', 'SCH-021', 'USE-010'],
    variants: { done: replacing(isDone, () => [event({ done: true })]), finished: replacing(isDone, () => [event({ finished: true })]) },
  }),
  fault({
    id: 'done-twice',
    title: '[DONE] is sent twice',
    entry: 'S010',
    target: 'STR-003',
    variants: {
      'at once': instead('data: [DONE]\n\ndata: [DONE]\n\n'),
      'after a comment': instead('data: [DONE]\n\n', ': end\n\n', 'data: [DONE]\n\n'),
    },
  }),
  fault({
    id: 'last-event-open',
    title: 'The last event is not ended by a blank line',
    entry: 'S008',
    target: 'SSE-004',
    sideEffects: ['STR-001'],
    variants: { 'no line end': instead('data: [DONE]'), 'one line end': instead('data: [DONE]\n') },
  }),
  fault({
    id: 'content-length-short',
    title: 'Content-Length is less than the stream, and the rest is not sent',
    entry: 'S035',
    target: 'SSE-004',
    sideEffects: ['STR-001', 'FIN-002', 'USE-004'],
    variants: { 'by 40 bytes': withLength(40), 'by 60 bytes': withLength(60) },
  }),
  fault({
    id: 'cut-clean',
    title: 'The stream ends after a few chunks as if it were complete',
    entry: 'S159',
    target: 'FIN-002',
    sideEffects: ['STR-001', 'USE-004', 'STR-018', 'STR-021'],
    variants: { 'after three': firstChunks(3), 'after four': firstChunks(4) },
  }),
  fault({
    id: 'connection-dropped',
    title: 'The connection is dropped in the middle of a stream',
    entry: 'S160',
    target: 'HTTP-005',
    variants: {
      'after three chunks': onStreamWrites((writes) => ({ ...writes, pieces: writes.pieces.slice(0, 3), end: 'cut' })),
      'before the last event': onStreamWrites((writes) => ({ ...writes, pieces: writes.pieces.slice(0, -1), end: 'cut' })),
    },
  }),
  fault({
    id: 'opening-then-done',
    title: 'A stream has only its first chunk and [DONE]',
    entry: 'S161',
    target: 'FIN-002',
    sideEffects: ['STR-021', 'USE-004'],
    variants: {
      'at once': onlyOpening([done]),
      'with an empty text': onSteps((steps) => {
        const roles = steps.filter((step) => isChunk(step, 'role'))
        return [...roles, ...roles.filter((step) => indexOf(step) === 0).map((step) => like(step, 'text', { content: '' })), done]
      }),
    },
  }),
  fault({
    id: 'never-closed',
    title: 'After its finish chunk the stream sends no [DONE] and stays open',
    entry: 'S163',
    target: 'STR-004',
    sideEffects: ['STR-001'],
    variants: { 'with pings': open(pings(60, 1000)), 'in silence': open([]) },
  }),
  fault({
    id: 'keep-alives-only',
    title: 'After the first chunk only comments are sent, and never a token',
    entry: 'S165',
    target: 'STR-028',
    variants: { 'for two minutes': opened(1200), 'for ten minutes': opened(6000) },
  }),
  fault({
    id: 'empty-200',
    title: 'A stream is a 200 response without any event',
    entry: 'S037',
    target: 'STR-002',
    variants: { empty: onPieces(() => []), 'a line end': onEvents((_, at) => (at === 0 ? '\n' : '')) },
  }),
]
