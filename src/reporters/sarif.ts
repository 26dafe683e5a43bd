/** SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html; the section stands with each part. */
import type { Evidence } from '../model/finding.ts'
import type { Report, ReportedFinding, ReportedRequirement } from '../model/report.ts'
import type { Level } from '../model/requirement.ts'
import { causeNumbers, explainedCauses } from './causes.ts'
import { baselineLines } from './gates.ts'
import { shownJson } from './json.ts'
import { headline } from './headline.ts'
import { capital, isViolation, worstFirst } from './report-summary.ts'
import { cut, visible, visibleLine } from './visible.ts'

const levels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = { MUST: 'error', SHOULD: 'warning', MAY: 'note' }
const most = 4000
const recordFile = 'transcripts.ndjson'

/** report.sarif: a rule for each requirement, a result for each violation that is told; what is waived is suppressed. */
export function drawSarif(report: Report): string {
  const { requirements, run, target, tool } = report
  const rules = requirements.map(({ id }) => id)
  const causes = causeNumbers(report)
  const results = worstFirst(requirements).filter(({ verdict }) => isViolation(verdict) || verdict === 'waived')
  return shownJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: shown(tool.version), rules: requirements.map(ruleOf) } },
        automationDetails: { id: `vision-conformance/${shown(target.profile)}/${run.tier}/` },
        invocations: [invocation(report)],
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((requirement) =>
          resultsOf(
            requirement,
            rules.indexOf(requirement.id),
            run.source ?? recordFile,
            report.causes[(causes.get(requirement.id) ?? 0) - 1]?.statement ?? null,
          ),
        ),
        properties: {
          verdict: report.verdict,
          scope: shown(run.scope),
          baseUrl: shown(target.baseUrl),
          model: shown(target.model),
          requirementSet: shown(run.requirementSet),
          seed: run.seed,
          causes: explainedCauses(report).map(({ cause, requirements: under }) => ({
            statement: shown(cause.statement),
            effect: cause.effect,
            harm: shown(cause.harm),
            requirements: under.map(({ id }) => shown(id)),
          })),
          ...(run.nonce === undefined ? {} : { nonce: shown(run.nonce) }),
        },
      },
    ],
  })
}

const shown = (text: string): string => visible(cut(text, most))

/** 3.11.6: what stands in square brackets could be a link; a backslash makes them plain. */
const message = (text: string): { readonly text: string } => ({ text: shown(text).replace(/[[\]\\]/g, '\\$&') })

/** 3.49 reportingDescriptor. */
function ruleOf({ id, area, fix, level, sources, text, tier, title }: ReportedRequirement): object {
  const helpUri = sources.map(({ link }) => link).find((link) => /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(link))
  return {
    id: shown(id),
    shortDescription: message(title),
    fullDescription: message(text),
    help: message(fix === '' ? text : fix),
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[level] },
    properties: { tags: [area, tier] },
  }
}

/** 3.27 result. `cause`: the statement of the cause that explains it; null: none does. */
function resultsOf(requirement: ReportedRequirement, ruleIndex: number, source: string, cause: string | null): readonly object[] {
  const { because, findings, id, level, verdict } = requirement
  const reported: readonly (ReportedFinding | null)[] = findings.length === 0 ? [null] : findings
  return reported.map((finding) => ({
    ruleId: shown(id),
    ruleIndex,
    level: levels[level],
    message: message(
      `${cause === null ? '' : `${capital(cut(cause, 500))}. `}${finding === null ? because : `Saw ${finding.saw}; wanted ${finding.wanted}.`}`,
    ),
    locations: [location(source, finding?.exchange ?? '')],
    // 3.27.17: the numbers of exchanges differ from run to run, the cases do not.
    partialFingerprints: { 'requirementAndCase/v1': `${shown(id)} ${shown((finding?.exchange ?? '').replace(/#\d+$/, ''))}` },
    ...(verdict === 'waived' ? { suppressions: [{ kind: 'external', status: 'accepted', justification: shown(because) }] } : {}),
    ...(finding === null ? {} : { properties: { evidence: finding.evidence.map(brief) } }),
  }))
}

/** 3.28: code scanning shows a result at a file of the repository: the one that asks for the run. Without one, the file that holds the exchange. */
const location = (source: string, exchange: string): object => ({
  physicalLocation: { artifactLocation: { uri: uriOf(source) }, region: { startLine: 1 } },
  ...(exchange === '' ? {} : { logicalLocations: [{ fullyQualifiedName: shown(exchange), kind: 'exchange' }] }),
})

/** 3.4.4: a relative reference; what a path may hold and a URI may not is encoded. */
const uriOf = (path: string): string => visibleLine(cut(path, 500)).split('/').map(encodeURIComponent).join('/')

/** 3.20 invocation: what went wrong with the run itself is a notification (3.58). */
function invocation(report: Report): object {
  const { run } = report
  const early = run.endedEarly === '' ? [] : [{ level: 'warning', message: message(`The run ended early: ${run.endedEarly}`) }]
  const own = run.ownFaults.map((fault) => ({ level: 'error', message: message(fault) }))
  return {
    executionSuccessful: run.ownFaults.length === 0 && run.endedEarly === '',
    exitCodeDescription: headline(report),
    commandLine: shown(run.reproduce),
    ...(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(run.startedAt) ? { startTimeUtc: run.startedAt } : {}),
    toolExecutionNotifications: [...early, ...own],
    toolConfigurationNotifications: baselineLines(report).map((line) => ({ level: 'error', message: message(line) })),
  }
}

/** A pointer has the names that an endpoint chose. */
const brief = (evidence: Evidence): Evidence => ('pointer' in evidence ? { ...evidence, pointer: cut(evidence.pointer, 500) } : evidence)
