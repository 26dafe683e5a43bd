/** The arguments of streamed calls, which clients join. */
import { type Fault, fault } from '../modification.ts'
import { argumentsOf, callOf, holding, onCalls, withArguments } from './call-edits.ts'

export const callArguments: readonly Fault[] = [
  fault({
    id: 'tool-arguments-cumulative',
    title: 'Each fragment of the arguments repeats what was sent before',
    target: 'STR-020',
    sideEffects: ['STR-018'],
    variants: {
      'all of it': onCalls((opening, rest) => [
        opening,
        ...rest.map((step, at) => holding(step, withArguments(callOf(step), argumentsOf(rest.slice(0, at + 1))))),
      ]),
      'the fragment before': onCalls((opening, rest) => [
        opening,
        ...rest.map((step, at) => holding(step, withArguments(callOf(step), argumentsOf(rest.slice(Math.max(0, at - 1), at + 1))))),
      ]),
    },
  }),
]
