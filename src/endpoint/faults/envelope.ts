/** The members that every chunk repeats. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { choiceOf, event, isChunk, isDone, onChunks, onParts, onPlain, onSteps, only, replacing, together } from '../edits.ts'
import { type JsonObject, textOf, without } from '../json.ts'
import type { Part, Step } from '../reply.ts'

const all = (member: string, value: (before: JsonObject, part: Part, nth: number) => string | number | null): Stages =>
  onChunks((chunk, part, nth) => ({ ...chunk, [member]: value(chunk, part, nth) }))

const idOf = (chunk: JsonObject): string => textOf(chunk['id'])
const createdOf = (chunk: JsonObject): number => Number(chunk['created'])
const modelOf = (chunk: JsonObject): string => textOf(chunk['model'])

const manyChoices = (stages: Stages): Stages => only((body) => Number(body['n'] ?? 1) > 1, stages)

const perChoice = (mark: string): Stages =>
  manyChoices(
    onSteps((steps) =>
      steps.map((step): Step => {
        const index = isChunk(step) ? choiceOf(step)['index'] : undefined
        return isChunk(step) && index !== undefined
          ? { ...step, value: { ...step.value, id: `${idOf(step.value)}${mark}${JSON.stringify(index)}` } }
          : step
      }),
    ),
  )

const accounting = (value: JsonObject): Stages => replacing(isDone, (done) => [event({ choices: [], ...value }), done])
const wrapped = (name: string): Stages => onChunks((chunk) => ({ [name]: chunk }))

export const envelope: readonly Fault[] = [
  fault({
    id: 'chunk-object-wrong',
    title: 'The object of chunks is not chat.completion.chunk',
    entry: 'S038',
    target: 'SCH-020',
    variants: { 'chat.completion': all('object', () => 'chat.completion'), text_completion: all('object', () => 'text_completion') },
  }),
  fault({
    id: 'id-changes',
    title: 'The id changes from chunk to chunk',
    entry: 'S041',
    target: 'STR-005',
    variants: {
      'a number after it': all('id', (chunk, part, nth) => `${idOf(chunk)}-${part}-${String(nth)}`),
      'another one from the first text on': all('id', (chunk, part) => (part === 'role' ? idOf(chunk) : `${idOf(chunk)}x`)),
    },
  }),
  fault({
    id: 'id-per-choice',
    title: 'Each choice has an id of its own',
    entry: 'S042',
    target: 'STR-005',
    variants: { 'with a hyphen': perChoice('-'), 'with a colon': perChoice(':') },
  }),
  fault({
    id: 'accounting-without-envelope',
    title: 'A last chunk with the cost lacks the required members of a chunk',
    entry: 'S045',
    target: 'SCH-020',
    sideEffects: ['USE-010'],
    variants: { cost: accounting({ cost: '0' }), 'a nested cost': accounting({ x_billing: { usd: 0 } }) },
  }),
  fault({
    id: 'created-changes',
    title: 'created changes within a stream',
    entry: 'S049',
    target: 'STR-006',
    variants: {
      'a second later at the end': all('created', (chunk, part) => createdOf(chunk) + (part === 'finish' ? 1 : 0)),
      'a second more with each': all('created', (chunk, part, nth) => createdOf(chunk) + nth + (part === 'role' ? 0 : 1)),
    },
  }),
  fault({
    id: 'fingerprint-changes',
    title: 'system_fingerprint changes within a stream',
    target: 'STR-036',
    variants: {
      'with each chunk': all('system_fingerprint', (_chunk, part, nth) => `fp_${part}${String(nth)}`),
      'in the finish chunk': all('system_fingerprint', (_chunk, part) => (part === 'finish' ? 'fp_b' : 'fp_a')),
    },
  }),
  fault({
    id: 'created-float',
    title: 'created is not an integer in chunks',
    entry: 'S050',
    target: 'SCH-020',
    variants: { half: all('created', (chunk) => createdOf(chunk) + 0.5), 'a quarter': all('created', (chunk) => createdOf(chunk) + 0.25) },
  }),
  fault({
    id: 'created-string',
    title: 'created is a string in chunks',
    entry: 'S050',
    target: 'SCH-020',
    variants: { digits: all('created', (chunk) => String(createdOf(chunk))), 'a date': all('created', () => '2026-01-31T12:00:00Z') },
  }),
  fault({
    id: 'final-chunk-blank',
    title: 'The last chunks have no model and no created',
    entry: 'S051',
    target: 'STR-007',
    sideEffects: ['STR-006', 'SCH-003'],
    variants: {
      'an empty model': onParts(['finish', 'usage'], (chunk) => ({ ...chunk, model: '', created: 0 })),
      'a model unknown': onParts(['finish', 'usage'], (chunk) => ({ ...chunk, model: 'unknown', created: 0 })),
    },
  }),
  fault({
    id: 'model-missing',
    title: 'Responses do not name their model',
    target: 'SCH-013',
    variants: {
      'plain and streamed': together(
        onChunks((chunk) => without(chunk, 'model')),
        onPlain((body) => without(body, 'model')),
      ),
      'streamed alone': onChunks((chunk) => without(chunk, 'model')),
    },
  }),
  fault({
    id: 'model-null',
    title: 'model is null in chunks',
    entry: 'S052',
    target: 'SCH-020',
    variants: {
      'in those with text': onParts(['text'], (chunk) => ({ ...chunk, model: null })),
      'in all but the first': all('model', (chunk, part) => (part === 'role' ? modelOf(chunk) : null)),
    },
  }),
  fault({
    id: 'model-differs',
    title: 'Streams have a different model name than plain responses',
    entry: 'S054',
    target: 'STR-008',
    variants: {
      'a path before it': all('model', (chunk) => `internal/${modelOf(chunk)}`),
      'a mark after it': all('model', (chunk) => `${modelOf(chunk)}:latest`),
    },
  }),
  fault({
    id: 'usage-chunk-without-choices',
    title: 'The usage chunk has no member choices',
    entry: 'S055',
    target: 'SCH-021',
    variants: {
      'left out': onParts(['usage'], (chunk) => without(chunk, 'choices')),
      null: onParts(['usage'], (chunk) => ({ ...chunk, choices: null })),
    },
  }),
  fault({
    id: 'chunks-wrapped',
    title: 'Each chunk is wrapped into another object',
    entry: 'S076',
    target: 'SCH-020',
    sideEffects: ['SCH-021', 'STR-002', 'USE-004', 'STR-021'],
    variants: { data: wrapped('data'), result: wrapped('result') },
  }),
  fault({
    id: 'error-null',
    title: 'Successful chunks have a member error that is null',
    target: 'SCH-025',
    variants: {
      'all of them': onChunks((chunk) => ({ ...chunk, error: null })),
      'those with text': onParts(['text'], (chunk) => ({ ...chunk, error: null })),
    },
  }),
]
