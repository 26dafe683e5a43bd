/** Code quality as GitLab shows it in a merge request: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import { createHash } from 'node:crypto'
import type { Report, Verdict } from '../model/report.ts'
import { explainedCauses, unexplained } from './causes.ts'
import { headline } from './headline.ts'
import { shownJson } from './json.ts'
import { capital } from './report-summary.ts'
import { cut, visibleLine } from './visible.ts'

type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker'

const severityOf = (verdict: Verdict): Severity => (verdict === 'fail' ? 'critical' : verdict === 'warn' ? 'major' : 'info')

const MAX_TEXT = 1000
const shown = (text: string): string => visibleLine(cut(text, MAX_TEXT))

/** An issue for each cause, and for each violated requirement that none explains; none where all is well. */
export function drawCodeQuality(report: Report): string {
  const { baseline, run, verdict } = report
  const issue = (name: string, description: string, severity: Severity, sameAs: string, path: string, line: number): object => ({
    description: shown(description),
    check_name: shown(name),
    // The same from run to run, so that GitLab tells what is new: no number of a statement, no count of an exchange.
    fingerprint: createHash('sha256').update(sameAs).digest('hex'),
    severity,
    location: { path: shown(path), lines: { begin: line } },
  })
  const file = run.source ?? 'transcripts.ndjson'
  return shownJson([
    ...(verdict === 'partial' ? [issue('vision-conformance', headline(report), 'major', 'verdict', file, 1)] : []),
    ...[...new Set(run.ownFaults)].map((fault) => issue('internal error', fault, 'info', `internal ${fault}`, file, 1)),
    ...(baseline?.problems ?? []).map(({ line, requirement, sentence }) =>
      issue('baseline', `${requirement}: ${sentence}`, 'critical', `baseline ${requirement} ${sentence}`, baseline?.file ?? file, line),
    ),
    ...explainedCauses(report).map(({ cause, requirements, verdict: worst }) => {
      const ids = requirements.map(({ id }) => id).join(' ')
      const description = `${ids === '' ? '' : `${cut(ids, MAX_TEXT / 2)}: `}${capital(cause.statement)}. ${cause.harm}`
      return issue('cause', description, severityOf(worst), `cause ${cause.effect} ${ids}`, file, 1)
    }),
    ...unexplained(report).map(({ because, findings, id, title, verdict: own }) => {
      const [finding] = findings
      const saw = finding === undefined ? because : `saw ${cut(finding.saw, MAX_TEXT / 2)}; wanted ${finding.wanted}`
      const description = `${id} ${title}: ${saw}`
      return issue(id, description, severityOf(own), id, file, 1)
    }),
  ])
}
