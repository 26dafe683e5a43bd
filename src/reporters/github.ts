/** Workflow commands of GitHub: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. A line each, and no other line. */
import type { BaselineProblem } from '../model/baseline.ts'
import type { Report, ReportedRequirement, RunVerdict, Verdict } from '../model/report.ts'
import { type ExplainedCause, explainedCauses, unexplained } from './causes.ts'
import { headline } from './headline.ts'
import { cut, visibleLine, withoutCommands } from './visible.ts'

type Command = 'error' | 'warning' | 'notice'

const most = 1000

/** An annotation for the run, for each cause, each violated requirement that no cause explains, each entry of the baseline to be changed, and each fault of the harness. */
export const drawGithub = (report: Report): string =>
  [
    command(commandOf(report.regressions?.verdict ?? report.verdict), 'vision-conformance', headline(report)),
    ...(report.run.endedEarly === '' ? [] : [command('warning', 'The run ended early', report.run.endedEarly)]),
    ...report.run.ownFaults.map((fault) => command('error', 'Internal error, not a fault of the endpoint', fault)),
    ...(report.baseline?.problems ?? []).map((problem) => stale(report.baseline?.file ?? '', problem)),
    ...explainedCauses(report).map(causeAnnotation),
    ...unexplained(report).map(annotation),
    '',
  ].join('\n')

/** As loud as the exit code is without `--fail-on`. */
const commandOf = (verdict: RunVerdict): Command =>
  verdict === 'conformant' || verdict === 'selection-passed'
    ? 'notice'
    : verdict === 'not-conformant' || verdict === 'selection-failed'
      ? 'error'
      : 'warning'

/** As loud as the worst of its requirements. GitHub shows ten annotations of a step, so those that it explains have none of their own. */
function causeAnnotation({ cause, requirements, verdict }: ExplainedCause): string {
  const ids = requirements.length === 0 ? '' : ` Requirements: ${requirements.map(({ id }) => id).join(' ')}.`
  return command(loudness(verdict), cut(cause.statement, 200), `${cut(cause.harm, most)}${cut(ids, most)}`)
}

const loudness = (verdict: Verdict): Command => (verdict === 'fail' ? 'error' : verdict === 'warn' ? 'warning' : 'notice')

function annotation({ because, findings, fix, id, title, verdict }: ReportedRequirement): string {
  const [finding] = findings
  const seen = finding === undefined ? because : `saw ${cut(finding.saw, most)}; wanted ${cut(finding.wanted, most)}`
  return command(loudness(verdict), `${id} ${title}`, `${seen}${fix === '' ? '' : `. ${fix}`}`)
}

/** On the line of the file that is to be changed. */
const stale = (file: string, { line, requirement, sentence }: BaselineProblem): string =>
  command('error', `Baseline: ${requirement}`, sentence, `file=${property(file)},line=${String(line)},`)

/** Properties end at a comma or a pair of colons; a line feed would begin another command. */
const command = (name: Command, title: string, message: string, place = ''): string =>
  `::${name} ${place}title=${property(title)}::${data(message)}`

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const data = (text: string): string => withoutCommands(visibleLine(cut(text, most))).replaceAll('%', '%25')
