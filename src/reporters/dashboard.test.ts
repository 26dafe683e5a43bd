// docs/grafana-dashboard.json asks for nothing that metrics.prom does not have.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { statusNumbers } from './metrics.ts'
import { parsedPrometheus } from './prometheus-text.support.ts'
import { drawPrometheus } from './prometheus.ts'

const dashboard = JSON.parse(readFileSync('docs/grafana-dashboard.json', 'utf8')) as {
  readonly panels: readonly {
    readonly title: string
    readonly gridPos: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>
    readonly targets: readonly { readonly expr: string; readonly legendFormat?: string }[]
    readonly fieldConfig?: { readonly defaults: { readonly mappings?: readonly [{ readonly options: object }] } }
  }[]
  readonly templating: { readonly list: readonly { readonly name: string; readonly definition?: string }[] }
}
const report = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const written = parsedPrometheus(drawPrometheus(report))
const labels = new Map([...written].map(([name, { samples }]) => [name, new Set(samples.flatMap((sample) => Object.keys(sample.labels)))]))
const variables = dashboard.templating.list.map(({ name }) => name)

/** Words of PromQL and of Grafana that are no metric and no label. */
const words = ['label_values', 'time', 'sum', 'by', 'and', 'on', 'bool', 'max_over_time']
const queries = [
  ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr, legendFormat = '' }) => ({ expr, legendFormat }))),
  ...dashboard.templating.list.flatMap(({ definition }) => (definition === undefined ? [] : [{ expr: definition, legendFormat: '' }])),
]

test.each(queries)('$expr', ({ expr, legendFormat }) => {
  const bare = expr.replace(/"[^"]*"/g, '').replace(/\[[^\]]*\]/g, '')
  const names = [...bare.matchAll(/[A-Za-z_]\w*/g)].map(([name]) => name)
  const metrics = names.filter((name) => name.startsWith('vision_conformance_'))
  expect(metrics.length).toBeGreaterThan(0)
  for (const metric of metrics) expect([...labels.keys()]).toContain(metric)
  const known = new Set(metrics.flatMap((metric) => [...(labels.get(metric) ?? [])]))
  const used = [...names, ...[...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)]
  for (const name of used) if (!metrics.includes(name) && !words.includes(name)) expect([...known]).toContain(name)
  for (const [, variable = ''] of expr.matchAll(/"\$(\w+)"/g)) expect(variables).toContain(variable)
})

test('verdicts that a query or a legend names are those that are written', () => {
  const verdicts = new Set(written.get('vision_conformance_requirements')?.samples.map((sample) => sample.labels['verdict']))
  const named = queries.flatMap(({ expr }) => [...expr.matchAll(/verdict="([^"]*)"/g)].map(([, verdict]) => verdict))
  expect(named.length).toBeGreaterThan(0)
  for (const verdict of named) expect([...verdicts]).toContain(verdict)
  const mapped = dashboard.panels.flatMap(({ fieldConfig }) => Object.keys(fieldConfig?.defaults.mappings?.[0].options ?? {}))
  expect(mapped).toEqual(Object.values(statusNumbers).map(String))
})

test('panels lie within the 24 columns, and none over another', () => {
  const boxes = dashboard.panels.map(({ gridPos }) => gridPos)
  for (const box of boxes) expect(box.x + box.w).toBeLessThanOrEqual(24)
  const overlap = boxes.flatMap((a, at) =>
    boxes.slice(at + 1).filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
  )
  expect(overlap).toEqual([])
})
