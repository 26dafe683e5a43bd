import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report, ReportedCounterexample } from '../model/report.ts'
import { widthOf } from './columns.ts'
import { counterexample as least } from './counterexample.support.ts'
import { painter } from './paint.ts'
import { drawFailingRequests } from './terminal-counterexamples.ts'
import { drawTerminal } from './terminal.ts'

const report = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const heading = (id = least.id): readonly string[] => [
  'Minimal failing requests. To send one again, to reproduce a failure or verify a',
  'fix:',
  `  npx vision-conformance replay report.json ${id} \\`,
  '    --base-url https://staging.example.com/v1',
]
const drawn = (counterexamples: readonly ReportedCounterexample[], columns = 80, isAll = false): readonly string[] =>
  drawFailingRequests({ ...report, counterexamples }, 'report.json', isAll, columns, painter(false))

test('a report without counterexamples says nothing of them', () => {
  expect(drawn([])).toEqual([])
  expect(drawTerminal(report, { columns: 80, colour: false })).not.toContain('Minimal failing')
})

test.each<readonly [string, Partial<ReportedCounterexample>, readonly string[]]>([
  ['what it shows and holds', {}, ['G-0a1b2c3d  STR-001: stream']],
  [
    'all that it shows and holds',
    { requirements: ['SSE-001', 'STR-001'], features: ['stream', 'tools'] },
    ['G-0a1b2c3d  SSE-001 STR-001: stream, tools'],
  ],
  ['that it holds nothing', { features: [] }, ['G-0a1b2c3d  STR-001: the simplest request']],
  ['that it is refused', { kind: 'refusal', requirements: [] }, ['G-0a1b2c3d  refused: stream']],
  ['that it did not come again', { reproduced: false }, ['G-0a1b2c3d  STR-001: stream (passed when sent again)']],
  [
    'what runs over a line, beside the id',
    { features: ['/messages/*<tool>/content/*<text>/type', 'type', '/tool_choice<object><function>', 'required'] },
    ['G-0a1b2c3d  STR-001: /messages/*<tool>/content/*<text>/type, type,', '            /tool_choice<object><function>, required'],
  ],
])('a line tells %s', (_, changed, want) => {
  expect(drawn([{ ...least, ...changed }])).toEqual([...heading(), ...want])
})

test('the first ten are shown, and how many more there are, unless all are asked for', () => {
  const many = Array.from({ length: 23 }, (_, at) => ({ ...least, id: `G-${String(at).padStart(8, '0')}` }))
  const lines = drawn(many)
  expect(lines.slice(4, -1).map((line) => line.slice(0, 10))).toEqual(many.slice(0, 10).map(({ id }) => id))
  expect(lines.at(-1)).toBe('            and 13 more in report.json')
  expect(drawn(many, 80, true)).toHaveLength(27)
})

test('they stand between what was violated and what stayed open', () => {
  const text = drawTerminal({ ...report, counterexamples: [least] }, { columns: 80, colour: false })
  expect(text).toContain(`\n\n${heading().join('\n')}\nG-0a1b2c3d  STR-001: stream\n\n`)
  expect(text.indexOf('\nnotes ')).toBeLessThan(text.indexOf('\nMinimal'))
  expect(text.indexOf('\nMinimal')).toBeLessThan(text.indexOf('\nundecided  '))
})

test.each([40, 60, 80])('whatever an endpoint or a file put there fits %d columns, and acts on nothing', (columns) => {
  const hostile = '\u001b[31m\u202e\u0000\ud800]]></script>\r\n'.repeat(200)
  for (const line of drawn([{ ...least, id: hostile, requirements: [hostile], features: [hostile] }], columns)) {
    if (!line.startsWith('  npx ') && !line.startsWith('    --base-url ')) expect(widthOf(line)).toBeLessThanOrEqual(columns)
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]|\p{Cs}/u)
  }
})
