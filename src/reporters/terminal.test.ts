import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { widthOf } from './columns.ts'
import { drawTerminal } from './terminal.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const plain = (name: string, columns = 80, verbose = false): string => drawTerminal(load(name), { columns, colour: false, verbose })
/** There to be copied, and whole. */
const isCommand = (line: string): boolean => line.startsWith('  curl    ') || line.includes(': npx vision-conformance ')
const uncoloured = (text: string): string =>
  text
    .split('\u001b')
    .map((part) => part.replace(/^\[[0-9;]*m/, ''))
    .join('')
const lines = (text: string): readonly string[] => text.split('\n')

describe.each(readdirSync('fixtures/reports'))('the summary of %s', (file) => {
  test.each([40, 60, 80, 120])('fits %d columns, but for the command lines', (columns) => {
    for (const verbose of [false, true])
      expect(lines(plain(file, columns, verbose)).filter((line) => widthOf(line) > columns && !isCommand(line))).toEqual([])
  })

  test('has no escape sequence unless colour is asked for, and colour adds nothing else', () => {
    expect(plain(file)).not.toContain('\u001b')
    const coloured = drawTerminal(load(file), { columns: 80, colour: true })
    expect(coloured).toContain('\u001b[')
    expect(uncoloured(coloured)).toBe(plain(file))
  })
})

describe('the summary', () => {
  test('ends with the verdict and its scope, what to fix first, and the commands that show more', () => {
    const end = drawTerminal(load('failing.json'), { columns: 80, colour: false, reportFile: 'out/report.json' }).split('\n\n').slice(-3)
    expect(end[0]).toMatch(/^Not conformant \(standard tier\): 18 passed, 8 failed, 1 waived, 2 warnings,\n/)
    expect(end[1]).toBe(
      [
        'Fix these first:',
        ' 1. Several images reach the model in another order: 9 of 12 with several',
        '    images, 0 of 12 with one image (VIS-004)',
        ' 2. The event stream is not framed as server-sent events: 12 of 12 with stream,',
        '    0 of 31 without (SSE-004 SSE-001 SSE-003)',
        ' 3. ERR-011 A body that is no JSON is refused with 400',
        ' 4. SCH-011 created is a whole number of seconds',
        ' 5. STR-004 All chunks have one id',
        '    and 3 more',
      ].join('\n'),
    )
    expect(end[2]).toBe(
      'About a requirement: npx vision-conformance explain VIS-004\nAll findings in full: npx vision-conformance report out/report.json --verbose\n',
    )
    expect(plain('conformant.json').split('\n\n').at(-1)).toMatch(/^Conformant \(standard tier\): 34 passed, 0 failed, /)
  })

  test('shows a cause in full, with its effect and the requirements under it, which have no block of their own', () => {
    const drawn = plain('failing.json')
    const cause = drawn.split('\nCAUSE 2')[1]?.split('\n\n')[0] ?? ''
    for (const line of [
      '  effect  SDKs raise an error in the middle of the response, or wait for its',
      '  fails   SSE-004 The last event is terminated\n          SSE-001 Every event is a JSON object or [DONE]\n',
      '  saw     the body ends without a blank line after',
      '  clause  WHATWG HTML',
      '  fix     Write two line feeds',
      '  example stream/long#1\n',
      '  curl    curl ',
    ])
      expect(cause).toContain(line)
    expect(drawn).not.toMatch(/^FAIL (SSE|VIS)-/m)
    expect(plain('failing.json', 80, true)).toMatch(/^FAIL SSE-001 MUST/m)
  })

  test('shows ten findings in full, and names the others', () => {
    const report = load('failing.json')
    const [row] = report.requirements.filter(({ verdict }) => verdict === 'fail')
    if (row === undefined) throw new Error('the golden is empty')
    const requirements = Array.from({ length: 14 }, (_, at) => ({ ...row, id: `SSE-${String(at + 900)}` }))
    const many = { ...report, requirements }
    const drawn = drawTerminal(many, { columns: 80, colour: false })
    expect(drawn.match(/^(CAUSE|FAIL) /gm)).toHaveLength(10)
    expect(drawn).toContain('more          SSE-908 SSE-909 SSE-910 SSE-911 SSE-912 SSE-913 (--verbose shows')
    expect(drawTerminal(many, { columns: 80, colour: false, verbose: true }).match(/^FAIL /gm)).toHaveLength(14)
  })

  test('leaves out what was not asked: larger tiers, and what a selection excludes', () => {
    const report = load('failing.json')
    const requirements = report.requirements.map((one) =>
      one.area === 'sse' ? one : { ...one, verdict: 'not-run' as const, because: 'Excluded by --only or --skip', findings: [] },
    )
    const drawn = drawTerminal(
      { ...report, causes: [], requirements, run: { ...report.run, selection: { only: ['sse'], skip: [] } } },
      { columns: 80, colour: false },
    )
    expect(drawn).not.toMatch(/^(http|vision|not run) /m)
    expect(drawn).toMatch(/^sse {2}━*─+ {2}3 fail/m)
  })

  test('of a good run is short', () => {
    expect(lines(plain('conformant.json')).length).toBeLessThanOrEqual(17)
  })

  test('tells a failure in full', () => {
    const from = plain('failing.json').split('FAIL ERR-011')[1]?.split('\n\n')[0]
    expect(`FAIL ERR-011${from ?? ''}`).toBe(
      [
        'FAIL ERR-011 MUST  A body that is no JSON is refused with 400',
        '  saw     status 500 and an HTML page',
        '  wanted  status 400 and the error envelope',
        '  clause  OpenAI API description, POST /chat/completions',
        '          https://github.com/openai/openai-openapi',
        '          RFC 8259, 2 https://www.rfc-editor.org/rfc/rfc8259#section-2',
        "  fix     Map the parser's exception to 400, not to 500.",
        '  count   failed in 1 of 1 response, first in errors/no-json#1',
        `  curl    curl -X POST https://staging.example.com/v1/chat/completions -H 'Authorization: Bearer '"$VISION_CONFORMANCE_API_KEY" -H 'Content-Type: application/json' -d '{"model":'`,
      ].join('\n'),
    )
  })

  test('orders causes, failures, warnings, notes and what stayed open', () => {
    const order = [...plain('failing.json').matchAll(/^(CAUSE|FAIL|WARN|notes|undecided|not run|waived|unsupported) /gm)].map(
      ([, word]) => word,
    )
    expect([...new Set(order)]).toEqual(['CAUSE', 'FAIL', 'WARN', 'notes', 'undecided', 'not run', 'waived', 'unsupported'])
    expect(order.filter((word) => word === 'CAUSE' || word === 'FAIL')).toHaveLength(6)
  })

  test('names together what stayed open for one reason', () => {
    expect(plain('failing.json')).toContain('undecided     TOOL-002 TOOL-005: The model called no function')
  })

  test('says how often draws went one way, and by what chance', () => {
    expect(plain('failing.json', 120)).toContain('3 of 12 answers right, error probability at most 1 in 25\u00a0000')
  })

  test('leaves long Base64 out of a command, and says where the whole is', () => {
    const [row] = load('failing.json').requirements.filter(({ verdict }) => verdict === 'fail')
    const [exchange] = load('failing.json').exchanges
    if (row === undefined || exchange === undefined) throw new Error('the golden is empty')
    const curl = `curl -d '${'iVBORw0KGgoAAAAN'.repeat(50)}'`
    const drawn = drawTerminal(
      {
        ...load('failing.json'),
        requirements: [{ ...row, findings: [{ saw: 's', wanted: 'w', exchange: 'x#1', evidence: [] }] }],
        causes: [],
        exchanges: [{ ...exchange, id: 'x#1', request: { ...exchange.request, curl } }],
      },
      { columns: 80, colour: false },
    )
    expect(drawn).toContain(
      "  curl    curl -d 'iVBORw0KGgoAAAAN…[800 characters of Base64]'\n          shortened; the whole command is in report.json, exchange x#1",
    )
  })

  test('names the target, and no model where none is known', () => {
    const who = (model: string): string =>
      drawTerminal(
        { ...load('failing.json'), target: { ...load('failing.json').target, product: 'P', version: '2', model } },
        { columns: 120, colour: false },
      )
    const { baseUrl, profile } = load('failing.json').target
    expect(who('m')).toContain(`\nP 2, m at ${baseUrl}, profile ${profile}\n`)
    expect(who('')).toContain(`\nP 2, ${baseUrl}, no model known, profile ${profile}\n`)
  })

  test('cuts no count of an area, and tells of a note what was seen', () => {
    const drawn = plain('failing.json', 60, true)
    expect(drawn).not.toMatch(/[━─] {2}.*…$/m)
    expect(drawn).toMatch(/\nnote [A-Z]+-\d{3} MAY {2}\S.*\n(?: {20}.*\n)*  saw     \S/)
  })

  test('says with the verdict that the run ended early, and what is an internal error', () => {
    const drawn = plain('partial.json')
    expect(drawn).toContain('The run ended early: The token budget of 20000 was used up.')
    expect(drawn).toContain('Internal error, not a fault of the endpoint: A check')
    expect(drawn.indexOf('\nhttp ')).toBeLessThan(drawn.indexOf('Internal error'))
  })
})
