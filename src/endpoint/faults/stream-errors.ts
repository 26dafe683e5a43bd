/** Errors of streams: before the first token, between tokens, and in what shape. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { event, isChunk, onRefusals, onSteps, raw } from '../edits.ts'
import type { Json } from '../json.ts'
import type { Step } from '../reply.ts'

const done: Step = { kind: 'done' }
const error = (code: number): Json => ({
  error: { message: 'The upstream server failed.', type: 'server_error', param: null, code: String(code) },
})

/** The whole stream is these steps. */
const whole = (...steps: readonly Step[]): Stages => onSteps(() => steps)

/** The first text of a stream, then these steps, then, where wanted, its end as if all were well. */
const afterFirstText = (steps: readonly Step[], ends: boolean): Stages =>
  onSteps((all) => {
    const first = all.findIndex((step) => isChunk(step, 'text'))
    if (first === -1) return all
    const end = ends ? all.filter((step) => step.kind === 'done' || isChunk(step, 'finish', 'usage')) : []
    return [...all.slice(0, first + 1), ...steps, ...end]
  })

const early = (shape: (message: string) => Json): Stages => ({
  reply: (reply, context) =>
    onRefusals((refused, refusal) =>
      context.body?.['stream'] === true && refusal.reason !== 'key'
        ? {
            status: 200,
            headers: [['Content-Type', 'text/event-stream']],
            body: { kind: 'stream', steps: [event(shape(refusal.message))] },
            refusal: null,
          }
        : refused,
    ).reply?.(reply, context) ?? reply,
})

export const streamErrors: readonly Fault[] = [
  fault({
    id: 'refusal-as-event',
    title: 'An invalid streamed request is rejected by an event with status 200',
    entry: 'S149',
    target: 'ERR-014',
    variants: {
      enveloped: early((message) => ({ error: { message, type: 'invalid_request_error', param: null, code: '400' } })),
      flat: early((message) => ({ message, type: 'invalid_request_error', code: '400' })),
    },
  }),
  fault({
    id: 'error-in-200-stream',
    title: 'A stream with status 200 contains only an error',
    entry: 'S149',
    target: 'ERR-016',
    variants: { 'and the sentinel': whole(event(error(500)), done), 'and no sentinel': whole(event(error(502))) },
  }),
  fault({
    id: 'error-in-empty-chunk',
    title: 'An error is hidden in a chunk without choices',
    entry: 'S151',
    target: 'ERR-022',
    sideEffects: ['ERR-016'],
    variants: {
      'choices empty': whole(event({ choices: [], ...(error(500) as object) }), done),
      'choices null': whole(event({ choices: null, ...(error(500) as object) }), done),
    },
  }),
  fault({
    id: 'error-then-finish',
    title: 'After an error the stream ends like a successful one',
    entry: 'S152',
    target: 'ERR-018',
    variants: {
      unnamed: afterFirstText([event(error(500))], true),
      named: afterFirstText([raw(`event: error\ndata: ${JSON.stringify(error(500))}\n\n`)], true),
    },
  }),
  fault({
    id: 'error-without-framing',
    title: 'An error in JSON is sent as an event stream, without data:',
    entry: 'S154',
    target: 'ERR-015',
    variants: {
      error: whole(raw(JSON.stringify({ error: { code: 400, message: 'The upstream server failed.' } }))),
      detail: whole(raw(JSON.stringify({ detail: 'The upstream server failed.' }))),
    },
  }),
  fault({
    id: 'error-flat',
    title: 'An error between tokens has no error object',
    entry: 'S157',
    target: 'ERR-017',
    variants: {
      'with an object name': afterFirstText(
        [event({ object: 'error', message: 'The upstream server failed.', type: 'server_error', code: 500 })],
        false,
      ),
      'without one': afterFirstText([event({ message: 'The upstream server failed.', code: 500 })], false),
    },
  }),
]
