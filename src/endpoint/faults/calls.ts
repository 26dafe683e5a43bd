/** Streamed tool calls. OpenAI API description: ChatCompletionMessageToolCallChunk. */
import { type Fault, fault } from '../modification.ts'
import { inFunction, onCallDeltas, onDeltas } from '../edits.ts'
import { objectsOf, without } from '../json.ts'
import {
  argumentsOf,
  callOf,
  holding,
  isSecond,
  laterOf,
  nameIn,
  onCalls,
  openingOf,
  renamed,
  valueOf,
  withArguments,
} from './call-edits.ts'

export const calls: readonly Fault[] = [
  fault({
    id: 'tool-delta-without-index',
    title: 'Deltas of tool calls have no index',
    entry: 'S080',
    target: 'SCH-024',
    sideEffects: ['STR-016', 'STR-018'],
    variants: { 'left out': onCallDeltas((call) => without(call, 'index')), null: onCallDeltas((call) => ({ ...call, index: null })) },
  }),
  fault({
    id: 'tool-index-from-one',
    title: 'Tool calls are not counted from 0',
    entry: 'S082',
    target: 'STR-014',
    variants: {
      'from 1': onCallDeltas((call) => ({ ...call, index: Number(call['index']) + 1 })),
      'from 2': onCallDeltas((call) => ({ ...call, index: Number(call['index']) + 2 })),
    },
  }),
  fault({
    id: 'tool-index-inconsistent',
    title: 'The second call begins with the index of the first',
    entry: 'S083',
    target: 'STR-014',
    sideEffects: ['STR-013', 'STR-016'],
    variants: {
      'and goes on under 1': openingOf((call) => (isSecond(call) ? { ...call, index: 0 } : call)),
      'and goes on under 2': onCallDeltas((call, opens) => (isSecond(call) ? { ...call, index: opens ? 0 : 2 } : call)),
    },
  }),
  fault({
    id: 'tool-id-missing',
    title: 'The first delta of a call has no id',
    entry: 'S086',
    target: 'STR-013',
    variants: { null: openingOf((call) => ({ ...call, id: null })), 'left out': openingOf((call) => without(call, 'id')) },
  }),
  fault({
    id: 'tool-empty-later',
    title: 'Later deltas of a call have an empty id',
    entry: 'S087',
    target: 'STR-016',
    variants: {
      'and an empty name': laterOf((call) => inFunction({ ...call, id: '' }, (named) => ({ ...named, name: '' }))),
      'and no name': laterOf((call) => ({ ...call, id: '' })),
    },
  }),
  fault({
    id: 'tool-calls-share-an-id',
    title: 'All calls have the same id',
    entry: 'S089',
    target: 'STR-015',
    variants: { call_0: openingOf((call) => ({ ...call, id: 'call_0' })), function: openingOf((call) => ({ ...call, id: 'function' })) },
  }),
  fault({
    id: 'tool-id-in-function',
    title: 'The id of a call is a member of its function',
    entry: 'S090',
    target: 'STR-013',
    variants: {
      'and there is no type': openingOf((call) =>
        inFunction(without(call, 'id', 'type'), (named) => ({ ...named, id: call['id'] ?? null })),
      ),
      'beside a type': openingOf((call) => inFunction(without(call, 'id'), (named) => ({ ...named, id: call['id'] ?? null }))),
    },
  }),
  fault({
    id: 'tool-name-repeated',
    title: 'The name of a call is in its later deltas too',
    entry: 'S091',
    target: 'STR-016',
    variants: {
      'in all': onCalls((opening, rest) => [
        opening,
        ...rest.map((step) =>
          holding(
            step,
            inFunction(callOf(step), (named) => ({ ...named, name: nameIn(opening) })),
          ),
        ),
      ]),
      'in the last': onCalls((opening, rest) => [
        opening,
        ...rest.map((step, at) =>
          at === rest.length - 1
            ? holding(
                step,
                inFunction(callOf(step), (named) => ({ ...named, name: nameIn(opening) })),
              )
            : step,
        ),
      ]),
    },
  }),
  fault({
    id: 'tool-name-never',
    title: 'The name of a call is never sent',
    entry: 'S094',
    target: 'STR-013',
    sideEffects: ['STR-016'],
    variants: {
      'empty in all deltas': onCallDeltas((call) => inFunction(call, (named) => ({ ...named, name: '' }))),
      'left out, then empty': onCallDeltas((call, opens) =>
        inFunction(call, (named) => (opens ? without(named, 'name') : { ...named, name: '' })),
      ),
    },
  }),
  fault({
    id: 'tool-name-truncated',
    title: 'The name of a call is sent before it is complete',
    entry: 'S095',
    target: 'STR-017',
    variants: { 'three letters': renamed((name) => name.slice(0, 3)), 'all but the last letter': renamed((name) => name.slice(0, -1)) },
  }),
  fault({
    id: 'tool-name-with-marks',
    title: 'A template marker is left in the name of a call',
    entry: 'S097',
    target: 'STR-017',
    variants: { 'of arguments': renamed((name) => `${name}</arg_value>`), 'of a channel': renamed((name) => `${name}<|channel|>`) },
  }),
  fault({
    id: 'tool-arguments-before-name',
    title: 'Arguments of a call are sent before its name',
    entry: 'S098',
    target: 'STR-013',
    variants: {
      'the first fragment': onCalls((opening, [first, ...rest]) => [...(first === undefined ? [] : [first]), opening, ...rest]),
      'all fragments': onCalls((opening, rest) => [...rest, opening]),
    },
  }),
  fault({
    id: 'tool-arguments-object',
    title: 'The arguments of a call are an object',
    entry: 'S099',
    target: 'SCH-024',
    variants: {
      'in the opening': onCalls((opening, rest) => [holding(opening, withArguments(callOf(opening), valueOf(argumentsOf(rest))))]),
      'in a second delta': onCalls((opening, [first, ...rest]) => [
        opening,
        ...(first === undefined ? [] : [holding(first, withArguments(callOf(first), valueOf(argumentsOf([first, ...rest]))))]),
      ]),
    },
  }),
  fault({
    id: 'tool-arguments-none',
    title: 'A call without arguments has empty or no arguments',
    entry: 'S101',
    target: 'STR-019',
    variants: {
      'an empty string': onCalls((opening, rest) => (argumentsOf(rest) === '{}' ? [opening] : [opening, ...rest])),
      'no member': onCalls((opening, rest) =>
        argumentsOf(rest) === '{}'
          ? [
              holding(
                opening,
                inFunction(callOf(opening), (named) => without(named, 'arguments')),
              ),
            ]
          : [opening, ...rest],
      ),
    },
  }),
  fault({
    id: 'tool-arguments-truncated',
    title: 'The last fragment of the arguments is lost',
    entry: 'S102',
    target: 'STR-018',
    sideEffects: ['STR-020'],
    variants: {
      dropped: onCalls((opening, rest) => [opening, ...rest.slice(0, -1)]),
      emptied: onCalls((opening, rest) => [
        opening,
        ...rest.map((step, at) => (at === rest.length - 1 ? holding(step, withArguments(callOf(step), '')) : step)),
      ]),
    },
  }),
  fault({
    id: 'tool-arguments-encoded-twice',
    title: 'The arguments are JSON-encoded twice',
    entry: 'S104',
    target: 'STR-018',
    variants: {
      'in one delta': onCalls((opening, [first, ...rest]) => [
        opening,
        ...(first === undefined ? [] : [holding(first, withArguments(callOf(first), JSON.stringify(argumentsOf([first, ...rest]))))]),
      ]),
      'in the opening': onCalls((opening, rest) => [holding(opening, withArguments(callOf(opening), JSON.stringify(argumentsOf(rest))))]),
    },
  }),
  fault({
    id: 'tool-calls-object',
    title: 'tool_calls is an object',
    entry: 'S106',
    target: 'SCH-024',
    variants: {
      'in all deltas': onDeltas(['call'], (delta) => ({ ...delta, tool_calls: objectsOf(delta['tool_calls'])[0] ?? null })),
      'in later deltas': onDeltas(['call'], (delta) => {
        const [call] = objectsOf(delta['tool_calls'])
        return call === undefined || 'id' in call ? delta : { ...delta, tool_calls: call }
      }),
    },
  }),
  fault({
    id: 'tool-type-null',
    title: 'The type of a call is null',
    entry: 'S109',
    target: 'SCH-025',
    sideEffects: ['STR-013'],
    variants: {
      'in its first delta': openingOf((call) => ({ ...call, type: null })),
      'in all its deltas': onCallDeltas((call) => ({ ...call, type: null })),
    },
  }),
  fault({
    id: 'tool-type-null-later',
    title: 'The type is null in later deltas of a call',
    entry: 'S109',
    target: 'SCH-025',
    variants: {
      'in all of them': laterOf((call) => ({ ...call, type: null })),
      'with a null name': laterOf((call) => inFunction({ ...call, type: null }, (named) => ({ ...named, name: null }))),
    },
  }),
]
