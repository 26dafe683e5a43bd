/** Workflow commands of GitHub: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. A line each, and no other line. */
import type { Report, ReportedRequirement } from '../model/report.ts'
import { isViolation, verdictLine, worstFirst } from './standing.ts'
import { cut, visibleLine } from './visible.ts'

type Command = 'error' | 'warning' | 'notice'

const most = 1000

/** An annotation for the run, for each requirement that was violated, and for each fault of the harness. */
export const drawGithub = (report: Report): string =>
  [
    command(report.verdict === 'conformant' ? 'notice' : 'warning', 'vision-conformance', verdictLine(report)),
    ...(report.run.endedEarly === '' ? [] : [command('warning', 'The run ended early', report.run.endedEarly)]),
    ...report.run.ownFaults.map((fault) => command('error', 'Fault of the harness, not of the endpoint', fault)),
    ...worstFirst(report.requirements)
      .filter(({ verdict }) => isViolation(verdict))
      .map(annotation),
    '',
  ].join('\n')

function annotation({ because, findings, fix, id, title, verdict }: ReportedRequirement): string {
  const [finding] = findings
  const seen = finding === undefined ? because : `saw ${cut(finding.saw, most)}; wanted ${cut(finding.wanted, most)}`
  return command(
    verdict === 'fail' ? 'error' : verdict === 'warn' ? 'warning' : 'notice',
    `${id} ${title}`,
    `${seen}${fix === '' ? '' : `. ${fix}`}`,
  )
}

/** Properties end at a comma or a pair of colons; a line feed would begin another command. */
const command = (name: Command, title: string, message: string): string =>
  `::${name} title=${data(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${data(message)}`

const data = (text: string): string => visibleLine(cut(text, most)).replaceAll('%', '%25')
