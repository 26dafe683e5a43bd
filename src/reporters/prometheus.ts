/**
 * metrics.prom: the text format of Prometheus, version 0.0.4, for the textfile collector of node_exporter. Samples have no timestamps: the collector
 * refuses them. https://prometheus.io/docs/instrumenting/exposition_formats/
 */
import type { Report } from '../model/report.ts'
import { identityOf, infoOf, metricsOf } from './metrics.ts'

interface Family {
  readonly name: string
  readonly help: string
  readonly samples: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[]
}

export function drawPrometheus(report: Report): string {
  const info: Family = {
    name: `${prefix}run_info`,
    help: 'What the last run tested, and with which version of the test tool; always 1.',
    samples: [{ labels: infoOf(report), value: 1 }],
  }
  const metrics = metricsOf(report).map(({ name, unit, help, samples }): Family => ({ name: prometheusName(name, unit), help, samples }))
  return [info, ...metrics].map((family) => drawFamily(family, identityOf(report))).join('')
}

const prefix = 'vision_conformance_'

/** As a collector of OpenTelemetry names it too: dots are underscores, the unit is the end, and a noun in braces is left out. */
const prometheusName = (name: string, unit: string): string => `${prefix}${name.replaceAll('.', '_')}${unit === 's' ? '_seconds' : ''}`

/** One without samples is left out. Of two samples with the same labels the first counts: Prometheus refuses the file otherwise. */
function drawFamily({ name, help, samples }: Family, identity: Readonly<Record<string, string>>): string {
  if (samples.length === 0) return ''
  const lines = new Map<string, string>()
  for (const { labels, value } of samples) {
    const series = `${name}{${labelsIn({ ...identity, ...labels })}}`
    if (!lines.has(series)) lines.set(series, `${series} ${String(value)}\n`)
  }
  return `# HELP ${name} ${escapedHelp(help)}\n# TYPE ${name} gauge\n${[...lines.values()].join('')}`
}

const labelsIn = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escapedLabel(value)}"`)
    .join(',')

const escapedHelp = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
const escapedLabel = (text: string): string => escapedHelp(text).replaceAll('"', '\\"')
