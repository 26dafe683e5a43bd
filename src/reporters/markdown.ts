/** report.md: the report for a job's summary, a pull request, a ticket. Kept under the 1 MiB that GitHub takes for a step. */
import type { Report, ReportedRequirement } from '../model/report.ts'
import { areaTitles } from '../model/requirement.ts'
import { type ExplainedCause, causeNumbers, explainedCauses, unexplained } from './causes.ts'
import { clientsInShort } from './line-breaks.ts'
import { counted, instant, pairsInWords } from './figures.ts'
import { productName } from './html-overview.ts'
import { block, code, link, plain } from './markdown-text.ts'
import { uncertainty, verdictDetail, verdictTitle } from './headline.ts'
import { reproductionOf } from './reproduction.ts'
import { areasOf, byReason, capital, clauseInWords, countsInWords, verdictNames, verdictSentence, worstFirst } from './report-summary.ts'
import { withoutBase64 } from './visible.ts'

/** Requirements told in full; more stand in the table alone. */
const MAX_REPORTED = 40
const MAX_SEEN = 400
const MAX_CURL = 2000

export function drawMarkdown(report: Report): string {
  const violated = worstFirst(report.requirements).filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
  const causes = explainedCauses(report)
  const alone = unexplained(report).filter(({ verdict }) => verdict !== 'note')
  const blocks = [
    `# ${code(productName(report), MAX_SEEN)}: ${plain(verdictTitle(report))}`,
    `${plain(verdictDetail(report))}.`,
    plain(verdictSentence(report)),
    facts(report),
    areaTable(report),
    ...(causes.length + violated.length === 0 ? [] : ['## Fix these first']),
    ...causes.slice(0, MAX_REPORTED).map((one) => formatCause(report, one)),
    ...(violated.length === 0 ? [] : [violatedTable(violated, causeNumbers(report))]),
    ...alone.slice(0, MAX_REPORTED).map((one) => formatRequirement(report, one)),
    open(report),
    '## Run it again',
    block(report.run.reproduce, 4000),
  ]
  return `${blocks.filter((part) => part !== '').join('\n\n')}\n`
}

function facts(report: Report): string {
  const { run, target } = report
  const alerts = [
    ...(uncertainty(report) === '' ? [] : [`- **${plain(uncertainty(report))}**`]),
    ...(run.endedEarly === '' ? [] : [`- **The run ended early**: ${code(run.endedEarly, MAX_SEEN)}`]),
    ...run.ownFaults.slice(0, 20).map((fault) => `- **Internal error, not a fault of the endpoint**: ${code(fault, MAX_SEEN)}`),
  ]
  return [
    `- Endpoint ${code(target.baseUrl, MAX_SEEN)}, ${target.model === '' ? 'no model known' : `model ${code(target.model, MAX_SEEN)}`}, profile ${code(target.profile, MAX_SEEN)}`,
    `- ${plain(instant(run.startedAt))}, requirement set ${code(run.requirementSet, MAX_SEEN)}, tier ${run.tier}, seed ${String(run.seed)}, ${run.nonce === undefined ? '' : `nonce ${code(run.nonce, MAX_SEEN)}, `}${counted(run.requests, 'request')}`,
    ...(run.pairs === undefined ? [] : [`- ${capital(pairsInWords(run.pairs))}`]),
    ...alerts,
  ].join('\n')
}

function areaTable(report: Report): string {
  const rows = areasOf(report).map(({ area, counts }) => `| ${areaTitles[area]} | ${countsInWords(counts)} |`)
  return rows.length === 0
    ? 'No requirement was within the scope of this run.'
    : ['| area | requirements |', '|---|---|', ...rows].join('\n')
}

function formatCause(report: Report, { cause, exchange, finding, number, requirements }: ExplainedCause): string {
  const reproduction = reproductionOf(report, requirements, exchange)
  const [named] = requirements
  return [
    `### Cause ${String(number)}: ${plain(cause.statement, 600)}`,
    '',
    plain(cause.harm, 400),
    '',
    ...requirements
      .slice(0, MAX_REPORTED)
      .map(({ id, title, verdict }) => `- ${capital(verdictNames[verdict])}: ${plain(id)} ${plain(title, 200)}`),
    ...(finding === null ? [] : [`- Saw: ${code(finding.saw, MAX_SEEN)}`]),
    ...(named === undefined || named.fix === '' ? [] : [`- Fix: ${plain(named.fix)}`]),
    ...(exchange === null ? [] : [`- Exchange: ${code(exchange.id, MAX_SEEN)}`]),
    ...(reproduction === null ? [] : ['', block(withoutBase64(reproduction.curl), MAX_CURL)]),
  ].join('\n')
}

const violatedTable = (violated: readonly ReportedRequirement[], causes: ReadonlyMap<string, number>): string =>
  [
    '| | requirement | saw | cause |',
    '|---|---|---|---|',
    ...violated.map(
      ({ because, findings, id, title, verdict }) =>
        `| ${verdictNames[verdict]} | ${plain(id)} ${plain(title, 200)} | ${code(findings[0]?.saw ?? because, 200, 'cell')} | ${String(causes.get(id) ?? '')} |`,
    ),
  ].join('\n')

function formatRequirement(report: Report, requirement: ReportedRequirement): string {
  const { breaks, fix, findings, id, level, sources, text, title } = requirement
  const [finding] = findings
  const exchange = report.exchanges.find((one) => one.id === finding?.exchange) ?? null
  const reproduction = reproductionOf(report, [requirement], exchange)
  const harmed = clientsInShort(breaks)
  return [
    `### ${plain(id)} ${plain(title, 200)} (${level})`,
    '',
    plain(text),
    '',
    ...(finding === undefined ? [] : [`- Saw: ${code(finding.saw, MAX_SEEN)}`, `- Wanted: ${code(finding.wanted, MAX_SEEN)}`]),
    ...(fix === '' ? [] : [`- Fix: ${plain(fix)}`]),
    ...(harmed === '' ? [] : [`- Breaks: ${plain(harmed)}`]),
    ...sources.slice(0, 10).map((source) => `- Clause: ${link(source.link, clauseInWords(source))}`),
    ...(reproduction === null ? [] : ['', block(withoutBase64(reproduction.curl), MAX_CURL)]),
  ].join('\n')
}

/** What stayed open or was let pass, by reason. */
function open({ requirements }: Report): string {
  const lines = (['inconclusive', 'not-run', 'waived', 'unsupported'] as const).flatMap((verdict) =>
    byReason(requirements, verdict).map(
      ({ because, ids }) => `- ${verdictNames[verdict]}: ${plain(ids.join(' '))}: ${code(because, MAX_SEEN)}`,
    ),
  )
  return lines.length === 0 ? '' : ['## Undecided or waived', '', ...lines].join('\n')
}
