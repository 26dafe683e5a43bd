/** What else decides a run than its rows: a baseline whose file is at fault, an earlier run that it is held against. */
import type { BaselineProblem } from '../model/baseline.ts'
import type { Report } from '../model/report.ts'
import { counted } from './figures.ts'

/** `baseline.yaml:7: SSE-004: it no longer fails`. */
const problemLine = (file: string, { line, requirement, sentence }: BaselineProblem): string =>
  `${file}:${String(line)}: ${requirement}: ${sentence}`

/** What is to be changed in the baseline, a line each. */
export const baselineLines = ({ baseline }: Report): readonly string[] =>
  (baseline?.problems ?? []).map((problem) => problemLine(baseline?.file ?? '', problem))

/** What changed since the earlier run, and what that means for the exit code; empty: there was none. */
export function regressionSentence({ regressions }: Report): string {
  if (regressions === undefined) return ''
  const { broke, fresh, mended, since, verdict } = regressions
  const named = (count: string, ids: readonly string[]): string => `${count}${ids.length === 0 ? '' : ` (${ids.join(' ')})`}`
  const gate =
    verdict === 'not-conformant' || verdict === 'selection-failed' ? 'The exit code is 1.' : 'Earlier failures do not affect the exit code.'
  return `Since ${since}: ${named(counted(broke.length, 'regression'), broke)}, ${named(`${String(mended.length)} fixed`, mended)}, ${named(`${counted(fresh.length, 'failure')} in newly tested requirements`, fresh)}. ${gate}`
}
