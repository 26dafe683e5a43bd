/**
 * What a run measured, for systems that keep numbers over time: metrics.prom and metrics.otlp.json are written from it. Each number is that of one
 * run, so all are gauges: they rise and fall from run to run.
 */
import { type Report, type Verdict, runVerdicts, verdicts } from '../model/report.ts'
import { epochMs } from './figures.ts'
import { cut, visibleLine } from './visible.ts'

export type LabelName = 'target' | 'model' | 'profile' | 'tier' | 'verdict' | 'type' | 'requirement' | 'area' | 'level' | 'line'
export type Labels = Readonly<Partial<Record<LabelName, string>>>

export interface Sample {
  /** Beside those of `identityOf`. */
  readonly labels: Labels
  readonly value: number
}

export interface Metric {
  /** In dotted form, without the name of the project: `run.duration`. */
  readonly name: string
  /** UCUM, as OpenTelemetry has it: `s`, or a noun in braces where things are counted. */
  readonly unit: string
  /** One sentence. It is the same in each run: node_exporter refuses two texts for one name. */
  readonly help: string
  readonly samples: readonly Sample[]
}

/** Of a requirement, as a number that alerts and dashboards compare. Part of the format: never renumbered. */
export const statusNumbers: Readonly<Record<Verdict, number>> = {
  pass: 0,
  note: 1,
  warn: 2,
  fail: 3,
  waived: 4,
  inconclusive: 5,
  unsupported: 6,
  'not-applicable': 7,
  'not-run': 8,
}

/** UTF-16 units. */
const MAX_LABEL = 200
const shown = (text: string): string => visibleLine(cut(text, MAX_LABEL))

/** What tells the series of one run from those of another: they are the labels of every metric. */
export const identityOf = ({ run, target }: Report): Labels => ({
  target: shown(target.baseUrl),
  model: shown(target.model),
  profile: shown(target.profile),
  tier: run.tier,
})

/** What is known of the run and is no number. */
export const infoOf = ({
  run,
  target,
  tool,
}: Report): Readonly<Record<'version' | 'requirement_set' | 'product' | 'product_version', string>> => ({
  version: shown(tool.version),
  requirement_set: shown(run.requirementSet),
  product: shown(target.product),
  product_version: shown(target.version),
})

/** When the run began and ended, in ms since the Unix epoch. */
export function timesOf({ run }: Report): { readonly start: number; readonly end: number } {
  const start = epochMs(run.startedAt)
  return { start, end: start + Math.round(run.durationMs) }
}

const one = (value: number): readonly Sample[] => [{ labels: {}, value }]

export function metricsOf(report: Report): readonly Metric[] {
  return [...runMetrics(report), ...requirementMetrics(report)]
}

function runMetrics(report: Report): readonly Metric[] {
  const { run, verdict } = report
  const { start, end } = timesOf(report)
  const seconds = (ms: number): readonly Sample[] => one(ms / 1000)
  return [
    {
      name: 'run.verdict',
      unit: '{run}',
      help: 'Verdict of the last run: 1 for the verdict it has, 0 for all others.',
      samples: runVerdicts.map((name) => ({ labels: { verdict: name }, value: name === verdict ? 1 : 0 })),
    },
    {
      name: 'run.ended_early',
      unit: '{run}',
      help: 'Whether the last run ended before its time: 1 if so, else 0.',
      samples: one(run.endedEarly === '' ? 0 : 1),
    },
    {
      name: 'run.internal_errors',
      unit: '{error}',
      help: 'Internal errors of the test tool in the last run.',
      samples: one(run.ownFaults.length),
    },
    { name: 'run.start_timestamp', unit: 's', help: 'When the last run began, in seconds since the Unix epoch.', samples: seconds(start) },
    { name: 'run.end_timestamp', unit: 's', help: 'When the last run ended, in seconds since the Unix epoch.', samples: seconds(end) },
    { name: 'run.duration', unit: 's', help: 'Duration of the last run in seconds.', samples: seconds(Math.round(run.durationMs)) },
    { name: 'run.requests', unit: '{request}', help: 'Requests that the last run sent, retries excluded.', samples: one(run.requests) },
    {
      name: 'run.retries',
      unit: '{retry}',
      help: 'Requests that the last run repeated after an overload or a cut connection.',
      samples: one(run.retries),
    },
    {
      name: 'run.tokens',
      unit: '{token}',
      help: 'Tokens of the last run as the endpoint counts them, by type: input (prompt) or output (completion).',
      samples: [
        { labels: { type: 'input' }, value: run.promptTokens },
        { labels: { type: 'output' }, value: run.completionTokens },
      ],
    },
  ]
}

function requirementMetrics({ baseline, counts, requirements }: Report): readonly Metric[] {
  const numbers = Object.entries(statusNumbers).map(([verdict, value]) => `${String(value)} ${verdict}`)
  return [
    {
      name: 'requirements',
      unit: '{requirement}',
      help: 'Requirements of the last run by their verdict.',
      samples: verdicts.map((verdict) => ({ labels: { verdict }, value: counts[verdict] })),
    },
    {
      name: 'requirement.status',
      unit: '{verdict}',
      help: `Verdict of a requirement in the last run: ${numbers.join(', ')}.`,
      samples: requirements.map(({ area, id, level, verdict }) => ({
        labels: { requirement: shown(id), area, level },
        value: statusNumbers[verdict],
      })),
    },
    {
      name: 'baseline.problem',
      unit: '{entry}',
      help: 'Entries of the baseline that have to be changed, each 1, by requirement and line.',
      samples: (baseline?.problems ?? []).map(({ line, requirement }) => ({
        labels: { requirement: shown(requirement), line: String(line) },
        value: 1,
      })),
    },
  ]
}
