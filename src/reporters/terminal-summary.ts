/** The end of the terminal's output, which is what stays in view: the verdict, what to fix first, and the command that shows more. */
import type { Report, RunVerdict } from '../model/report.ts'
import { explainedCauses, unexplained } from './causes.ts'
import { wrapped } from './columns.ts'
import { counted, duration, grouped, pairsInWords } from './figures.ts'
import { baselineLines, regressionSentence } from './gates.ts'
import { headline, uncertainty } from './headline.ts'
import { type Paint, type Tone, toneOf } from './paint.ts'
import { capital } from './report-summary.ts'
import { cut, visibleLine } from './visible.ts'

/** UTF-16 units of what names the target. */
const MAX_NAMES = 1000
const MAX_FIRST = 5
const MAX_STATEMENT = 300

const tones: Readonly<Record<RunVerdict, Tone>> = {
  conformant: 'good',
  'conformant-with-warnings': 'poor',
  'conformant-with-waivers': 'poor',
  'not-conformant': 'bad',
  partial: 'open',
  'selection-passed': 'quiet',
  'selection-failed': 'bad',
}

/** The verdict alone, on one line that may run over. */
export const drawVerdictLine = (report: Report, paint: Paint): string => paint(tones[report.verdict], visibleLine(headline(report)))

/** Who was tested, the verdict, what it took, and what makes it doubtful. */
export function drawVerdict(report: Report, width: number, paint: Paint): readonly string[] {
  const { target, run } = report
  const product = [target.product, target.version].filter((part) => part !== '').join(' ')
  const model = target.model === '' ? `${target.baseUrl}, no model known` : `${target.model} at ${target.baseUrl}`
  const who = [product, model, `profile ${target.profile}`].filter((part) => part !== '').join(', ')
  const work = `${counted(run.requests, 'request')}, ${grouped(run.promptTokens)} prompt + ${grouped(run.completionTokens)} completion tokens, ${duration(run.durationMs * 1000)}, seed ${String(run.seed)}${run.nonce === undefined ? '' : `, nonce ${cut(run.nonce, MAX_NAMES)}`}`
  const lines = (tone: Tone, text: string): readonly string[] => wrapped(visibleLine(text), width).map((line) => paint(tone, line))
  return [
    // A count stays with its noun.
    ...lines(tones[report.verdict], headline(report).replace(/(\d) (?=[a-z])/g, '$1\u00a0')).map((line) => line.replaceAll('\u00a0', ' ')),
    ...lines('quiet', cut(who, MAX_NAMES)),
    ...lines('quiet', work),
    ...(run.pairs === undefined ? [] : lines('quiet', pairsInWords(run.pairs))),
    ...(run.endedEarly === '' ? [] : lines('open', `The run ended early: ${run.endedEarly}`)),
    ...(uncertainty(report) === '' ? [] : lines('open', uncertainty(report))),
    ...run.ownFaults.flatMap((fault) => lines('bad', `Internal error, not a fault of the endpoint: ${fault}`)),
    ...baselineLines(report).flatMap((line) => lines('bad', line)),
    ...(report.regressions === undefined ? [] : wrapped(visibleLine(regressionSentence(report)), width)),
  ]
}

/** The causes that matter, then failures that none explains; no line where nothing failed or warned. */
export function drawFirst(report: Report, width: number, paint: Paint): readonly string[] {
  const items = [
    ...explainedCauses(report).map(({ cause, requirements, verdict }) => ({
      verdict,
      text: `${capital(cut(cause.statement, MAX_STATEMENT))}${requirements.length === 0 ? '' : ` (${cut(requirements.map(({ id }) => id).join(' '), MAX_STATEMENT)})`}`,
    })),
    ...unexplained(report)
      .filter(({ verdict }) => verdict !== 'note')
      .map(({ id, title, verdict }) => ({ verdict, text: `${id} ${cut(title, MAX_STATEMENT)}` })),
  ]
  if (items.length === 0) return []
  const rest = items.length - MAX_FIRST
  return [
    paint('strong', 'Fix these first:'),
    ...items.slice(0, MAX_FIRST).flatMap(({ text, verdict }, at) => {
      const head = ` ${String(at + 1)}. `
      const [first = '', ...more] = wrapped(visibleLine(text), width - head.length)
      return [`${paint(toneOf[verdict], head)}${first}`, ...more.map((line) => `${' '.repeat(head.length)}${line}`)]
    }),
    ...(rest > 0 ? [`    and ${String(rest)} more`] : []),
  ]
}

/** Commands that show more, whole however long they are. */
export function drawMore(report: Report, isAllShown: boolean, reportFile: string | null): readonly string[] {
  const [cause] = explainedCauses(report)
  const first = cause?.requirements[0] ?? unexplained(report)[0]
  return [
    ...(first === undefined || !/^[A-Z]+-\d{3}$/.test(first.id) ? [] : [`About a requirement: npx vision-conformance explain ${first.id}`]),
    ...(isAllShown || reportFile === null ? [] : [`All findings in full: npx vision-conformance report ${reportFile} --verbose`]),
  ]
}
