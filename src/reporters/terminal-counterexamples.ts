/** Minimal failing requests found by random testing, in a line or two each, under the command that sends one again. */
import { shellWord } from '../protocol/shell.ts'
import type { Report, ReportedCounterexample } from '../model/report.ts'
import { filled, fitted, wrapped } from './columns.ts'
import type { Paint } from './paint.ts'
import { cut, visibleLine } from './visible.ts'

const MAX_SHOWN = 10
/** UTF-16 units of what a request holds. */
const MAX_HELD = 200
/** `G-0a1b2c3d` and two blanks. */
const label = 12

const MAX_URL = 300

/** No line where random testing found nothing. */
export function drawFailingRequests(
  { counterexamples = [], target }: Report,
  reportFile: string,
  isAll: boolean,
  width: number,
  paint: Paint,
): readonly string[] {
  const [first] = counterexamples
  if (first === undefined) return []
  const shown = isAll ? counterexamples : counterexamples.slice(0, MAX_SHOWN)
  const more = counterexamples.length - shown.length
  return [
    ...wrapped('Minimal failing requests. To send one again, to reproduce a failure or verify a fix:', width),
    `  npx vision-conformance replay ${reportFile} ${isId(first.id) ? first.id : 'ID'} \\`,
    `    --base-url ${visibleLine(cut(shellWord(target.baseUrl), MAX_URL))}`,
    ...shown.flatMap((example) => {
      const [line = '', ...rest] = wrapped(visibleLine(formatFailingRequest(example)), width - label)
      return [
        `${paint('strong', filled(fitted(visibleLine(cut(example.id, 20)), label - 2), label))}${line}`,
        ...rest.map((next) => `${' '.repeat(label)}${next}`),
      ]
    }),
    ...(more > 0 ? [`${' '.repeat(label)}and ${String(more)} more in report.json`] : []),
  ]
}

const isId = (id: string): boolean => /^G-[0-9a-f]{8}$/.test(id)

function formatFailingRequest({ features, kind, reproduced, requirements }: ReportedCounterexample): string {
  const shows = kind === 'refusal' ? 'refused' : cut(requirements.join(' '), MAX_HELD)
  const holds = features.length === 0 ? 'the simplest request' : cut(features.join(', '), MAX_HELD)
  return `${shows}: ${holds}${reproduced ? '' : ' (passed when sent again)'}`
}
