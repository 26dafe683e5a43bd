/** Choices of a chunk: index, delta and role. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { beforeText, dropping, isChunk, like, onChunkChoices, onDeltas, onFragments, onSteps, only, together } from '../edits.ts'
import { type Json, type JsonObject, textOf, without } from '../json.ts'
import type { Part } from '../reply.ts'

const every: readonly Part[] = ['role', 'text', 'call', 'finish']
const manyChoices = (stages: Stages): Stages => only((body) => Number(body['n'] ?? 1) > 1, stages)
const indexed = (parts: readonly Part[], index: number): Stages => manyChoices(onChunkChoices(parts, (choice) => ({ ...choice, index })))

/** Of the finish chunks all but one are dropped. */
const finishOfOne = (place: 0 | -1): Stages =>
  manyChoices(
    onSteps((steps) => {
      const kept = steps.filter((step) => isChunk(step, 'finish')).at(place)
      return steps.filter((step) => !isChunk(step, 'finish') || step === kept)
    }),
  )

/** A chunk before the opening one. */
const beforeRole = (delta: Json): Stages =>
  onSteps((steps) => {
    const [opening] = steps
    return isChunk(opening, 'role') ? [like(opening, 'text', delta), ...steps] : steps
  })

const annotated = (member: string): Stages =>
  beforeText(2, (next) => {
    const chunk = like(next, 'text', null)
    return [{ ...chunk, value: { ...chunk.value, choices: [{ index: 0, finish_reason: null, [member]: {} }] } }]
  })

const asDelta = (make: (text: string) => Json): Stages => onDeltas(['text'], (delta) => make(textOf(delta['content'])))
const role = (value: Json): Stages => onDeltas(['role'], (delta) => ({ ...delta, role: value }))
const withRole = (delta: JsonObject, value: Json): JsonObject => ({ ...delta, role: value })

/** A choice more, of the same tokens. Calls are left alone, since theirs would share their ids. */
const another = (place: 'after' | 'before'): Stages =>
  only((body) => !('n' in body || 'tools' in body), {
    completion: (completion) => ({
      ...completion,
      choices: completion.choices.flatMap((choice) => {
        const more = { ...choice, index: 1 }
        return place === 'after' ? [choice, more] : [more, choice]
      }),
    }),
  })

export const choices: readonly Fault[] = [
  fault({
    id: 'second-choice',
    title: 'Two choices are returned without n',
    target: 'SCH-014',
    variants: { 'after the first': another('after'), 'before it': another('before') },
  }),
  fault({
    id: 'choices-share-an-index',
    title: 'All choices are streamed under one index',
    entry: 'S060',
    target: 'STR-011',
    sideEffects: ['FIN-004', 'STR-010'],
    variants: { '0': indexed(every, 0), '1': indexed(every, 1) },
  }),
  fault({
    id: 'finish-under-one-index',
    title: 'All choices finish under one index',
    entry: 'S061',
    target: 'FIN-002',
    sideEffects: ['FIN-004'],
    variants: { '0': indexed(['finish'], 0), '1': indexed(['finish'], 1) },
  }),
  fault({
    id: 'one-choice-finishes',
    title: 'Only one of several choices gets a finish reason',
    entry: 'S062',
    target: 'FIN-002',
    variants: { 'the last': finishOfOne(-1), 'the first': finishOfOne(0) },
  }),
  fault({
    id: 'chunk-index-missing',
    title: 'The choices of chunks have no index',
    target: 'SCH-021',
    sideEffects: ['STR-010', 'STR-011', 'FIN-004'],
    variants: {
      'left out': onChunkChoices(every, (choice) => without(choice, 'index')),
      null: onChunkChoices(every, (choice) => ({ ...choice, index: null })),
    },
  }),
  fault({
    id: 'finish-key-missing',
    title: 'finish_reason is omitted while it is null',
    target: 'SCH-008',
    variants: {
      everywhere: onChunkChoices(['role', 'text', 'call'], (choice) => without(choice, 'finish_reason')),
      'in the opening': onChunkChoices(['role'], (choice) => without(choice, 'finish_reason')),
    },
  }),
  fault({
    id: 'delta-missing',
    title: 'A chunk with annotations has no delta',
    entry: 'S063',
    target: 'SCH-022',
    variants: { results: annotated('content_filter_results'), offsets: annotated('content_filter_offsets') },
  }),
  fault({
    id: 'delta-null',
    title: 'The delta of the finish chunk is not an object',
    entry: 'S064',
    target: 'SCH-022',
    variants: { null: onDeltas(['finish'], () => null), 'an empty string': onDeltas(['finish'], () => '') },
  }),
  fault({
    id: 'delta-string',
    title: 'The delta is a string or a list of strings',
    entry: 'S065',
    target: 'SCH-022',
    sideEffects: ['STR-021'],
    variants: { 'a string': asDelta((text) => text), 'a list of strings': asDelta((text) => [text]) },
  }),
  fault({
    id: 'keep-alive-before-role',
    title: 'An empty chunk is sent before the chunk with the role',
    entry: 'S044',
    target: 'STR-031',
    variants: { 'with an empty text': beforeRole({ content: '' }), 'with an empty delta': beforeRole({}) },
  }),
  fault({
    id: 'no-role',
    title: 'No delta has a role',
    entry: 'S071',
    target: 'STR-009',
    variants: {
      'the opening is dropped': dropping((step) => isChunk(step, 'role')),
      'the opening lacks it': onDeltas(['role'], (delta) => without(delta, 'role')),
    },
  }),
  fault({
    id: 'role-null',
    title: 'role is null',
    entry: 'S073',
    target: 'STR-009',
    variants: {
      'in the opening': role(null),
      'in all deltas': together(
        role(null),
        onDeltas(['text', 'call'], (delta) => withRole(delta, null)),
      ),
    },
  }),
  fault({
    id: 'role-repeated',
    title: 'role is in every delta',
    entry: 'S074',
    target: 'STR-010',
    variants: {
      'also of calls': onDeltas(['text', 'call', 'finish'], (delta) => withRole(delta, 'assistant')),
      'in text and calls': onDeltas(['text', 'call'], (delta) => withRole(delta, 'assistant')),
    },
  }),
  fault({
    id: 'role-other',
    title: 'The role is not assistant',
    entry: 'S075',
    target: 'SCH-023',
    variants: { model: role('model'), bot: role('bot') },
  }),
  fault({
    id: 'content-number',
    title: 'A fragment of digits is a JSON number',
    entry: 'S069',
    target: 'SCH-023',
    variants: {
      'any digits': onFragments((text) => (/^\d+$/.test(text) ? Number(text) : text)),
      'a single digit': onFragments((text) => (/^\d$/.test(text) ? Number(text) : text)),
    },
  }),
  fault({
    id: 'content-parts',
    title: 'The content of deltas is a list of parts',
    entry: 'S070',
    target: 'SCH-023',
    sideEffects: ['STR-021'],
    variants: { 'a list': onFragments((text) => [{ type: 'text', text }]), 'an object': onFragments((text) => ({ type: 'text', text })) },
  }),
  fault({
    id: 'function-call-stub',
    title: 'A delta has an empty function_call',
    entry: 'S078',
    target: 'STR-025',
    variants: {
      'at the end': onDeltas(['finish'], (delta) => ({ ...delta, function_call: { name: '', arguments: '' } })),
      'at the beginning': onDeltas(['role'], (delta) => ({ ...delta, function_call: { name: '', arguments: '' } })),
    },
  }),
  fault({
    id: 'empty-tool-calls',
    title: 'Deltas with text have an empty tool_calls array',
    entry: 'S110',
    target: 'STR-025',
    variants: {
      'all of them': onDeltas(['text'], (delta) => ({ ...delta, tool_calls: [] })),
      'the opening': onDeltas(['role'], (delta) => ({ ...delta, tool_calls: [] })),
    },
  }),
]
