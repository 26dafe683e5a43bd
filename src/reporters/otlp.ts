/**
 * metrics.otlp.json: metrics in OTLP's JSON encoding, one object on one line, as the file exporter of OpenTelemetry writes it and the collector's
 * otlpjsonfile receiver reads it. Attributes have the names of the semantic conventions where there is one.
 * https://opentelemetry.io/docs/specs/otel/protocol/file-exporter/ https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */
import type { Report } from '../model/report.ts'
import { shownJsonLine } from './json.ts'
import { type LabelName, type Labels, type Metric, type Sample, identityOf, infoOf, metricsOf, timesOf } from './metrics.ts'

export function drawOtlp(report: Report): string {
  const { version, ...info } = infoOf(report)
  const project = 'vision-conformance'
  const known = Object.entries(info).filter(([, value]) => value !== '')
  const resource = [
    attribute('service.name', project),
    attribute('service.version', version),
    ...known.map(([name, value]) => attribute(`${prefix}.${name}`, value)),
  ]
  const metrics = metricsOf(report).filter(({ samples }) => samples.length > 0)
  return shownJsonLine({
    resourceMetrics: [
      {
        resource: { attributes: resource },
        scopeMetrics: [{ scope: { name: project, version }, metrics: metrics.map((metric) => otlpMetric(metric, report)) }],
      },
    ],
  })
}

const prefix = 'vision_conformance'

/** Of https://opentelemetry.io/docs/specs/semconv/registry/attributes/; those without are our own. */
const conventional: Readonly<Partial<Record<LabelName, string>>> = {
  target: 'url.full',
  model: 'gen_ai.request.model',
  type: 'gen_ai.token.type',
  requirement: 'test.case.name',
}

interface Attribute {
  readonly key: string
  readonly value: { readonly stringValue: string }
}

const attribute = (key: string, value: string): Attribute => ({ key, value: { stringValue: value } })

const attributesOf = (labels: Labels): readonly Attribute[] =>
  Object.entries(labels).map(([name, value]) => attribute(conventional[name as LabelName] ?? `${prefix}.${name}`, value))

function otlpMetric({ name, unit, help, samples }: Metric, report: Report): object {
  const identity = identityOf(report)
  const { start, end } = timesOf(report)
  const times = { startTimeUnixNano: nanoseconds(start), timeUnixNano: nanoseconds(end) }
  const dataPoints = samples.map((sample) => ({
    attributes: attributesOf({ ...identity, ...sample.labels }),
    ...times,
    ...numberOf(sample, unit),
  }))
  return { name: `${prefix}.${name}`, description: help, unit, gauge: { dataPoints } }
}

/** What is counted is an integer. JSON of Protocol Buffers has 64-bit integers as strings. */
const numberOf = ({ value }: Sample, unit: string): object => (unit === 's' ? { asDouble: value } : { asInt: String(value) })

const nanoseconds = (ms: number): string => String(BigInt(ms) * 1_000_000n)
