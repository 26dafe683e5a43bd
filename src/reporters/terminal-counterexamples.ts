/** The smallest requests that chance led to, in a line or two each, under a line that says what they are for. */
import type { Report, ReportedCounterexample } from '../model/report.ts'
import { filled, fitted, wrapped } from './columns.ts'
import type { Paint } from './paint.ts'
import { cut, visibleLine } from './visible.ts'

const most = 20
/** UTF-16 units of what a request holds. */
const MAX_HELD = 200
/** `G-0a1b2c3d` and two blanks. */
const label = 12

/** No line where no request was drawn that showed anything. */
export function drawFailingRequests({ counterexamples = [] }: Report, width: number, paint: Paint): readonly string[] {
  if (counterexamples.length === 0) return []
  const more = counterexamples.length - most
  return [
    ...wrapped('Counterexamples, each the smallest request that shows it; vision-conformance replay FILE ID sends one again:', width),
    ...counterexamples.slice(0, most).flatMap((example) => {
      const [first = '', ...rest] = wrapped(visibleLine(formatFailingRequest(example)), width - label)
      return [
        `${paint('strong', filled(fitted(visibleLine(cut(example.id, 20)), label - 2), label))}${first}`,
        ...rest.map((line) => `${' '.repeat(label)}${line}`),
      ]
    }),
    ...(more > 0 ? [`${' '.repeat(label)}and ${String(more)} more in report.json`] : []),
  ]
}

function formatFailingRequest({ features, kind, reproduced, requirements }: ReportedCounterexample): string {
  const shows = kind === 'refusal' ? 'refused' : cut(requirements.join(' '), MAX_HELD)
  const holds = features.length === 0 ? 'the least request' : cut(features.join(', '), MAX_HELD)
  return `${shows}: ${holds}${reproduced ? '' : ' (not again when sent again)'}`
}
