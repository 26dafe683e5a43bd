import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { widthOf } from './columns.ts'
import { drawTerminal } from './terminal.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report
const plain = (name: string, columns = 80): string => drawTerminal(load(name), { columns, colour: false })
const uncoloured = (text: string): string =>
  text
    .split('\u001b')
    .map((part) => part.replace(/^\[[0-9;]*m/, ''))
    .join('')
const lines = (text: string): readonly string[] => text.split('\n')

describe.each(readdirSync('fixtures/reports'))('the summary of %s', (file) => {
  test.each([40, 60, 80, 120])('fits %d columns, but for the command lines', (columns) => {
    const long = lines(plain(file, columns)).filter((line) => widthOf(line) > columns && !line.startsWith('  curl    '))
    expect(long).toEqual([])
  })

  test('has no escape sequence unless colour is asked for, and colour adds nothing else', () => {
    expect(plain(file)).not.toContain('\u001b')
    const coloured = drawTerminal(load(file), { columns: 80, colour: true })
    expect(coloured).toContain('\u001b[')
    expect(uncoloured(coloured)).toBe(plain(file))
  })
})

describe('the summary', () => {
  test('begins with the verdict and its scope', () => {
    expect(lines(plain('failing.json'))[0]).toBe('Not conformant (standard tier): 18 passed, 8 failed, 1 waived, 2 warnings, 1')
    expect(lines(plain('conformant.json'))[0]).toMatch(/^Conformant \(standard tier\): 34 passed, 0 failed, /)
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
        '  often   violated in 1 of 1, first in errors/no-json#1',
        `  curl    curl -X POST https://staging.example.com/v1/chat/completions -H 'Authorization: Bearer '"$VISION_CONFORMANCE_API_KEY" -H 'Content-Type: application/json' -d '{"model":'`,
      ].join('\n'),
    )
  })

  test('orders failures, warnings, notes and what stayed open', () => {
    const order = [...plain('failing.json').matchAll(/^(FAIL|WARN|note|inconclusive|not-run|waived|unsupported) /gm)].map(
      ([, word]) => word,
    )
    expect([...new Set(order)]).toEqual(['FAIL', 'WARN', 'note', 'inconclusive', 'not-run', 'waived', 'unsupported'])
    expect(order.filter((word) => word === 'FAIL')).toHaveLength(8)
  })

  test('names together what stayed open for one reason', () => {
    expect(plain('failing.json')).toContain('inconclusive  TOOL-002 TOOL-005: The model called no function')
  })

  test('says how often draws went one way, and by what chance', () => {
    expect(plain('failing.json', 120)).toContain('3 of 12 draws, by chance alone at most 1 in 25\u00a0000')
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
    const drawn = plain('failing.json', 60)
    expect(drawn).not.toMatch(/[━─] {2}.*…$/m)
    expect(drawn).toMatch(/\nnote [A-Z]+-\d{3} MAY {2}\S.*\n(?: {20}.*\n)*  saw     \S/)
  })

  test('says that the run ended early, and what is the fault of the harness, before the areas', () => {
    const drawn = plain('partial.json')
    expect(drawn).toContain('The run ended early: The token budget of 20000 was used up.')
    expect(drawn.indexOf('Fault of the harness, not of the endpoint: A check')).toBeGreaterThan(0)
    expect(drawn.indexOf('Fault of the harness')).toBeLessThan(drawn.indexOf('\nhttp '))
  })
})
