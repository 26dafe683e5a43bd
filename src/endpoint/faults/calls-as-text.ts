/** Calls that are written into the text, or never sent. */
import { type Fault, fault } from '../modification.ts'
import { asMarkup, echoing, firstString, progress } from './call-edits.ts'

export const callsAsText: readonly Fault[] = [
  fault({
    id: 'tool-progress-only',
    title: 'A call is announced but never sent',
    entry: 'S111',
    target: 'FIN-010',
    variants: { 'five times': progress(5), once: progress(1) },
  }),
  fault({
    id: 'tool-markup-in-text',
    title: 'A call is written into the text',
    entry: 'S112',
    target: 'STR-023',
    sideEffects: ['TOOL-014'],
    variants: {
      'in tags': asMarkup((name, json) => `<tool_call>\n{"name": "${name}", "arguments": ${json}}\n</tool_call>`),
      'in brackets': asMarkup((name, json) => `[TOOL_CALLS]${name}${json}`),
    },
  }),
  fault({
    id: 'tool-values-in-text',
    title: 'The argument values of a call are repeated in the text',
    entry: 'S113',
    target: 'STR-024',
    variants: { 'the first': echoing(firstString), 'all of them': echoing((json) => (json === '{}' ? '' : json)) },
  }),
]
