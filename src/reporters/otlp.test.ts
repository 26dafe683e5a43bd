import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { drawOtlp } from './otlp.ts'
import { parsedPrometheus } from './prometheus-text.support.ts'
import { drawPrometheus } from './prometheus.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const text = { type: 'string', minLength: 1 }
/** `members`: all are required unless `optional` has them, and there are no others. */
const exactly = (members: object, optional: object = {}): object => ({
  type: 'object',
  required: Object.keys(members),
  properties: { ...members, ...optional },
  additionalProperties: false,
})
const list = (items: object): object => ({ type: 'array', minItems: 1, items })
const attributes = list(exactly({ key: text, value: exactly({ stringValue: { type: 'string' } }) }))
/** 64-bit integers are decimal strings in the JSON of Protocol Buffers. */
const fixed64 = { type: 'string', pattern: '^(?:0|[1-9][0-9]{0,19})$' }
const point = exactly({ attributes, startTimeUnixNano: fixed64, timeUnixNano: fixed64 }, { asInt: fixed64, asDouble: { type: 'number' } })
const metric = exactly({ name: text, description: text, unit: text, gauge: exactly({ dataPoints: list(point) }) })
/** The members of opentelemetry/proto/metrics/v1/metrics.proto that gauges of numbers have, in lowerCamelCase. */
const isOtlp = new Ajv2020().compile(
  exactly({
    resourceMetrics: list(
      exactly({
        resource: exactly({ attributes }),
        scopeMetrics: list(exactly({ scope: exactly({ name: text, version: text }), metrics: list(metric) })),
      }),
    ),
  }),
)

interface Point {
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue: string } }[]
  readonly startTimeUnixNano: string
  readonly timeUnixNano: string
  readonly asInt?: string
  readonly asDouble?: number
}
interface Metric {
  readonly name: string
  readonly unit: string
  readonly gauge: { readonly dataPoints: readonly Point[] }
}
interface Otlp {
  readonly resourceMetrics: readonly [{ readonly scopeMetrics: readonly [{ readonly metrics: readonly Metric[] }] }]
}
const metricsIn = (drawn: string): readonly Metric[] => (JSON.parse(drawn) as Otlp).resourceMetrics[0].scopeMetrics[0].metrics

describe.each(readdirSync('fixtures/reports'))('metrics.otlp.json of %s', (file) => {
  const report = load(file)
  const drawn = drawOtlp(report)
  const metrics = metricsIn(drawn)

  test('is one line in the shape of OTLP', () => {
    expect([isOtlp(JSON.parse(drawn)), isOtlp.errors]).toEqual([true, null])
    expect(drawn.split('\n').length).toBe(2)
  })

  test('has names, units and times as OpenTelemetry writes them', () => {
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length)
    for (const { name, unit, gauge } of metrics) {
      expect(name).toMatch(/^vision_conformance(?:\.[a-z_]+)+$/)
      expect(unit).toMatch(/^(?:s|\{[a-z]+\})$/)
      for (const { asDouble, asInt, attributes, startTimeUnixNano, timeUnixNano } of gauge.dataPoints) {
        expect([asDouble, asInt].filter((value) => value !== undefined).length).toBe(1)
        for (const { key } of attributes)
          expect(key).toMatch(/^(?:url\.full|gen_ai\.(?:request\.model|token\.type)|test\.case\.name|vision_conformance\.[a-z]+)$/)
        expect(startTimeUnixNano).toBe(`${String(Date.parse(report.run.startedAt))}000000`)
        expect(BigInt(timeUnixNano) - BigInt(startTimeUnixNano)).toBe(BigInt(Math.round(report.run.durationMs)) * 1_000_000n)
      }
    }
  })

  test('has the numbers of metrics.prom, under names that a collector would give them', () => {
    const families = [...parsedPrometheus(drawPrometheus(report))].filter(([name]) => name !== 'vision_conformance_run_info')
    const exported = metrics.map(({ name, unit, gauge }) => [
      `${name.replaceAll('.', '_')}${unit === 's' ? '_seconds' : ''}`,
      gauge.dataPoints.map(({ asDouble, asInt }) => asDouble ?? Number(asInt)),
    ])
    expect(exported).toEqual(families.map(([name, { samples }]) => [name, samples.map(({ value }) => value)]))
  })
})

test('the schema of the tests refuses other shapes', () => {
  const good = JSON.parse(drawOtlp(load('conformant.json'))) as { readonly resourceMetrics: readonly object[] }
  expect(isOtlp(good)).toBe(true)
  expect(isOtlp({ resource_metrics: good.resourceMetrics })).toBe(false)
  expect(isOtlp(JSON.parse(JSON.stringify(good).replaceAll(/"asInt":"(\d+)"/g, '"asInt":$1')))).toBe(false)
  expect(isOtlp(JSON.parse(JSON.stringify(good).replaceAll('"timeUnixNano"', '"time_unix_nano"')))).toBe(false)
})
