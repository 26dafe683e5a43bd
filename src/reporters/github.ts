/** Workflow commands of GitHub: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. A line each, and no other line. */
import type { BaselineProblem } from '../model/baseline.ts'
import type { Report, ReportedRequirement, RunVerdict } from '../model/report.ts'
import { headline } from './headline.ts'
import { isViolation, worstFirst } from './report-summary.ts'
import { cut, visibleLine } from './visible.ts'

type Command = 'error' | 'warning' | 'notice'

const most = 1000

/** An annotation for the run, for each requirement that was violated, each entry of the baseline to be changed, and each fault of the harness. */
export const drawGithub = (report: Report): string =>
  [
    command(commandOf(report.regressions?.verdict ?? report.verdict), 'vision-conformance', headline(report)),
    ...(report.run.endedEarly === '' ? [] : [command('warning', 'The run ended early', report.run.endedEarly)]),
    ...report.run.ownFaults.map((fault) => command('error', 'Fault of the harness, not of the endpoint', fault)),
    ...(report.baseline?.problems ?? []).map((problem) => stale(report.baseline?.file ?? '', problem)),
    ...worstFirst(report.requirements)
      .filter(({ verdict }) => isViolation(verdict))
      .map(annotation),
    '',
  ].join('\n')

/** As loud as the exit code is without `--fail-on`. */
const commandOf = (verdict: RunVerdict): Command =>
  verdict === 'conformant' || verdict === 'selection-passed'
    ? 'notice'
    : verdict === 'not-conformant' || verdict === 'selection-failed'
      ? 'error'
      : 'warning'

function annotation({ because, findings, fix, id, title, verdict }: ReportedRequirement): string {
  const [finding] = findings
  const seen = finding === undefined ? because : `saw ${cut(finding.saw, most)}; wanted ${cut(finding.wanted, most)}`
  return command(
    verdict === 'fail' ? 'error' : verdict === 'warn' ? 'warning' : 'notice',
    `${id} ${title}`,
    `${seen}${fix === '' ? '' : `. ${fix}`}`,
  )
}

/** On the line of the file that is to be changed. */
const stale = (file: string, { line, requirement, sentence }: BaselineProblem): string =>
  command('error', `Baseline: ${requirement}`, sentence, `file=${property(file)},line=${String(line)},`)

/** Properties end at a comma or a pair of colons; a line feed would begin another command. */
const command = (name: Command, title: string, message: string, place = ''): string =>
  `::${name} ${place}title=${property(title)}::${data(message)}`

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const data = (text: string): string => visibleLine(cut(text, most)).replaceAll('%', '%25')
