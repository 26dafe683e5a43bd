import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report, ReportedCounterexample } from '../model/report.ts'
import { counterexample } from './counterexample.support.ts'
import { oneLine, reproductionOf } from './reproduction.ts'
import { drawTerminal } from './terminal.ts'

const report = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const [exchange = null] = report.exchanges
const named = (id: string, change: Partial<ReportedCounterexample> = {}): ReturnType<typeof reproductionOf> =>
  reproductionOf({ ...report, counterexamples: [{ ...counterexample, curl: 'minimal', ...change }] }, [{ id }, { id: 'STR-001' }], exchange)

test('the minimal failing request of the requirement that names the finding is sent, else the exchange that shows it', () => {
  expect(named('STR-001')).toEqual({ curl: 'minimal', minimal: 'G-0a1b2c3d' })
  const own = { curl: exchange?.request.curl, minimal: null }
  expect(named('SSE-001')).toEqual(own)
  expect(named('STR-001', { reproduced: false })).toEqual(own)
  expect(named('STR-001', { kind: 'refusal' })).toEqual(own)
  expect(reproductionOf({ ...report, counterexamples: [] }, [], null)).toBeNull()
})

test('a line names its file from where it is read', () => {
  const line = "curl 'x' \\\n  --data-binary @requests/a_b-1.json"
  expect(oneLine(line, null)).toBe("curl 'x' --data-binary @requests/a_b-1.json")
  expect(oneLine(line, '.')).toBe("curl 'x' --data-binary @requests/a_b-1.json")
  expect(oneLine(line, 'my reports/a')).toBe("curl 'x' --data-binary @'my reports/a'/requests/a_b-1.json")
})

test('a warning has its count, its clause and a curl line as a failure has', () => {
  const drawn = drawTerminal({ ...report, causes: [] }, { columns: 80, colour: false })
  const [, warning = ''] = /^(WARN [^]*?)\n\n/m.exec(drawn) ?? []
  for (const name of ['saw', 'wanted', 'clause', 'fix', 'count', 'curl']) expect(warning).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
})
