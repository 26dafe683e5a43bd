import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report, ReportedCounterexample } from '../model/report.ts'
import { counterexample } from './counterexample.support.ts'
import { drawFailingRequests } from './html-counterexamples.ts'

const report = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const drawn = (changed: Partial<ReportedCounterexample> = {}): string =>
  drawFailingRequests({ ...report, counterexamples: [{ ...counterexample, ...changed }] }).markup.replace(/\n/g, '')

test('what is folded says already which requirement it shows, and by what', () => {
  expect(drawn()).toContain('<summary><h3><code>G-0a1b2c3d</code> STR-001<span class="holds">stream</span></h3></summary>')
  expect(drawn({ kind: 'refusal', requirements: [] })).toContain('</code> Refused<span class="holds">stream</span>')
})

test('how it was minimised is shown, and that it need not be', () => {
  expect(drawn()).toContain('in 1 request, from 2\u00a0453 to 15 bytes')
  expect(drawn({ steps: [] })).toContain('not needed (case')
})

test('the request stands whole, and so does the command that sends it again', () => {
  expect(drawn()).toContain('{  &quot;stream&quot;: true}')
  expect(drawn()).toContain(`npx vision-conformance replay report.json G-0a1b2c3d --base-url ${report.target.baseUrl}`)
  expect(drawn({ id: 'G-0a1b2c3d; rm' })).not.toContain('replay report.json')
})

test('nothing is drawn where there is none', () => {
  expect(drawFailingRequests({ ...report, counterexamples: [] }).markup).toBe('')
})
