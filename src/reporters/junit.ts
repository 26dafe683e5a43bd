/** JUnit XML as CI servers read it: https://github.com/testmoapp/junitxml describes what they agree on. XML 1.0: https://www.w3.org/TR/xml/ */
import type { Report, ReportedRequirement, Verdict } from '../model/report.ts'
import { type ExplainedCause, causeNumbers, explainedCauses } from './causes.ts'
import { baselineLines } from './gates.ts'
import { headline } from './headline.ts'
import { reproductionOf } from './reproduction.ts'
import { type AreaSummary, areasOf, clauseInWords } from './report-summary.ts'
import { cut, visible, visibleLine, withoutBase64 } from './visible.ts'

type Outcome = 'passed' | 'failed' | 'skipped'

const outcomes: Readonly<Record<Verdict, Outcome>> = {
  fail: 'failed',
  warn: 'passed',
  note: 'passed',
  pass: 'passed',
  inconclusive: 'skipped',
  unsupported: 'skipped',
  waived: 'skipped',
  'not-run': 'skipped',
  'not-applicable': 'skipped',
}

/** junit.xml: the causes first, then a suite an area, a case a requirement; what went wrong in the harness itself is an error in a suite of its own. */
export function drawJunit(report: Report): string {
  const { run, requirements } = report
  const outcome = (wanted: Outcome): number => requirements.filter(({ verdict }) => outcomes[verdict] === wanted).length
  const errors = run.ownFaults.length
  const stale = baselineLines(report).length
  const causes = explainedCauses(report)
  const failing = causes.filter(isFailing).length
  const attributes = [
    attribute('name', 'vision-conformance'),
    counts(causes.length + requirements.length + errors + stale, failing + outcome('failed') + stale, errors, outcome('skipped')),
    seconds(run.durationMs),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes.join(' ')}>`,
    ...causeSuite(report, causes),
    ...areasOf(report).flatMap((summary) => areaSuite(report, summary)),
    ...baselineSuite(report),
    ...ownSuite(report),
    '</testsuites>',
    '',
  ].join('\n')
}

const MAX_CURL = 4000
/** Of a text and of an attribute, UTF-16 units: CI servers hold every case in memory. */
const MAX_TEXT = 100_000
const MAX_VALUE = 4000

const counts = (tests: number, failures: number, errors: number, skipped: number): string =>
  `tests="${String(tests)}" failures="${String(failures)}" errors="${String(errors)}" skipped="${String(skipped)}"`

function areaSuite(report: Report, { area, requirements }: AreaSummary): readonly string[] {
  const outcome = (wanted: Outcome): number => requirements.filter(({ verdict }) => outcomes[verdict] === wanted).length
  const count = counts(requirements.length, outcome('failed'), 0, outcome('skipped'))
  // Requirements share exchanges, which go on at once: together they take no longer than the run.
  const time = Math.min(
    requirements.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0),
    report.run.durationMs,
  )
  return [
    `  <testsuite ${attribute('name', area)} ${count} ${seconds(time)} ${attribute('timestamp', report.run.startedAt)}>`,
    ...properties(report),
    ...requirements.flatMap((requirement) => testcase(report, requirement)),
    '  </testsuite>',
  ]
}

const isFailing = ({ verdict }: ExplainedCause): boolean => outcomes[verdict] === 'failed'

/** One that explains a failure fails, so that a CI server shows it before the requirements that fail because of it. */
function causeSuite(report: Report, causes: readonly ExplainedCause[]): readonly string[] {
  if (causes.length === 0) return []
  const failing = causes.filter(isFailing).length
  return [
    `  <testsuite name="causes" ${counts(causes.length, failing, 0, 0)} ${attribute('timestamp', report.run.startedAt)}>`,
    ...causes.flatMap((one) => {
      const { cause, number, verdict } = one
      const story = text(causeStory(report, one))
      return [
        `    <testcase classname="causes" ${attribute('name', `cause ${String(number)}: ${cause.statement}`)} time="0">`,
        isFailing(one)
          ? `      <failure ${attribute('message', cause.statement)} type="cause">${story}</failure>`
          : `      <system-out>${text(`${verdict}: `)}${story}</system-out>`,
        '    </testcase>',
      ]
    }),
    '  </testsuite>',
  ]
}

function causeStory(report: Report, { cause, exchange, finding, requirements }: ExplainedCause): string {
  const reproduction = reproductionOf(report, requirements, exchange)
  return [
    cause.statement,
    `effect: ${cause.harm}`,
    ...requirements.map(({ id, title, verdict }) => `requirement: ${id} ${title} (${verdict})`),
    ...(finding === null ? [] : [`saw: ${finding.saw}`, `wanted: ${finding.wanted}`]),
    ...(exchange === null ? [] : [`exchange: ${exchange.id}`]),
    ...(reproduction === null ? [] : [`curl: ${cut(withoutBase64(reproduction.curl), MAX_CURL)}`]),
    ...requirements.slice(0, 1).map(({ fix }) => `fix: ${fix}`),
  ].join('\n')
}

/** How long the exchanges took that decided it. One exchange decides many requirements, so the times of cases add up to more than the run's. */
const seconds = (ms = 0): string => attribute('time', String(Math.round(ms) / 1000))

/** An entry of the baseline that is itself at fault fails, so that a CI server shows which line to change. */
function baselineSuite(report: Report): readonly string[] {
  const lines = baselineLines(report)
  if (lines.length === 0) return []
  return [
    `  <testsuite name="baseline" ${counts(lines.length, lines.length, 0, 0)} ${attribute('timestamp', report.run.startedAt)}>`,
    ...lines.flatMap((line) => [
      `    <testcase classname="baseline" ${attribute('name', line)} time="0">`,
      `      <failure ${attribute('message', line)} type="baseline">${text(line)}</failure>`,
      '    </testcase>',
    ]),
    '  </testsuite>',
  ]
}

function ownSuite({ run }: Report): readonly string[] {
  if (run.ownFaults.length === 0) return []
  const count = run.ownFaults.length
  return [
    `  <testsuite name="harness" ${counts(count, 0, count, 0)} ${attribute('timestamp', run.startedAt)}>`,
    ...run.ownFaults.flatMap((fault, index) => [
      `    <testcase classname="harness" name="internal error ${String(index + 1)}" time="0">`,
      `      <error ${attribute('message', fault)} type="harness">${text(fault)}</error>`,
      '    </testcase>',
    ]),
    '  </testsuite>',
  ]
}

function properties(report: Report): readonly string[] {
  const { target, run } = report
  const named: readonly (readonly [string, string])[] = [
    ['verdict', headline(report)],
    ['scope', run.scope],
    ['baseUrl', target.baseUrl],
    ['model', target.model],
    ['profile', target.profile],
    ['requirementSet', run.requirementSet],
    ['seed', String(run.seed)],
    ...(run.nonce === undefined ? [] : [['nonce', run.nonce] as const]),
    ['reproduce', run.reproduce],
    ...(run.endedEarly === '' ? [] : [['endedEarly', run.endedEarly] as const]),
  ]
  return [
    '    <properties>',
    ...named.map(([name, value]) => `      <property ${attribute('name', name)} ${attribute('value', value)}/>`),
    '    </properties>',
  ]
}

function testcase(report: Report, requirement: ReportedRequirement): readonly string[] {
  const { id, title, area, verdict } = requirement
  const open = `    <testcase ${attribute('classname', area)} ${attribute('name', `${id} ${title}`)} ${seconds(requirement.durationMs)}`
  const inner = outcomeOf(report, requirement)
  return inner === '' || verdict === 'pass' ? [`${open}/>`] : [`${open}>`, `      ${inner}`, '    </testcase>']
}

function outcomeOf(report: Report, requirement: ReportedRequirement): string {
  const { because, findings, level, verdict } = requirement
  switch (outcomes[verdict]) {
    case 'failed': {
      const message = findings[0] === undefined ? because : `saw ${findings[0].saw}; wanted ${findings[0].wanted}`
      return `<failure ${attribute('message', message)} ${attribute('type', level)}>${text(story(report, requirement))}</failure>`
    }
    case 'skipped':
      return `<skipped ${attribute('message', because)}>${verdict}</skipped>`
    case 'passed':
      return `<system-out>${text(`${verdict}: ${story(report, requirement)}`)}</system-out>`
  }
}

function story(report: Report, requirement: ReportedRequirement): string {
  const { because, fix, findings, id, sources, exercised, violated } = requirement
  const cause = causeNumbers(report).get(id)
  const seen = findings.flatMap(({ saw, wanted, exchange }) => [`saw: ${saw}`, `wanted: ${wanted}`, `exchange: ${exchange}`])
  const exchange = report.exchanges.find((one) => one.id === findings[0]?.exchange) ?? null
  const reproduction = reproductionOf(report, [requirement], exchange)
  const clauses = sources.map((source) => `clause: ${clauseInWords(source)} ${source.link}`)
  return [
    because,
    ...(cause === undefined ? [] : [`explained by: cause ${String(cause)}`]),
    ...seen,
    ...(reproduction === null ? [] : [`curl: ${cut(withoutBase64(reproduction.curl), MAX_CURL)}`]),
    `violated: ${String(violated)} of ${String(exercised)}`,
    `fix: ${fix}`,
    ...clauses,
  ].join('\n')
}

/** XML 1.0 2.2 has no NUL, no lone surrogate and no U+FFFE: they are escaped with all else that is not to be seen. */
const text = (value: string): string => visible(cut(value, MAX_TEXT)).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** One line: 3.3.3 would turn a line feed in an attribute into a blank. */
const attribute = (name: string, value: string): string => `${name}="${text(visibleLine(cut(value, MAX_VALUE))).replace(/"/g, '&quot;')}"`
