import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { block, code, link, plain } from './markdown-text.ts'
import { drawMarkdown } from './markdown.ts'

const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}`, 'utf8')) as Report

/** What is left for markup once code and escapes are taken out: GFM 4.5, 6.1, 6.3. */
const outsideCode = (markdown: string): string =>
  markdown
    .replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, '')
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')

describe.each(readdirSync('fixtures/reports'))('report.md of %s', (file) => {
  const drawn = drawMarkdown(load(file))

  test('holds no markup but its own', () => {
    const left = outsideCode(drawn)
    expect(left.replace(/\]\(<https?:\/\/[^<>\s]+>\)/g, '')).not.toMatch(/[<>]/)
    for (const [bracket] of left.matchAll(/\]\([^)]*/g)) expect(bracket).toMatch(/^\]\(<https?:\/\/[\w./?=&%#:;,+~-]+>$/)
    expect(left.match(/^#+ .*/gm)?.every((line) => /^#{1,3} /.test(line))).toBe(true)
  })

  test('has the same number of cells in each row of a table', () => {
    const rows = drawn.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) expect([3, 5]).toContain(row.replaceAll('\\|', '').split('|').length - 1)
  })
})

test('a failure says what was seen and wanted, the fix, the clause, and how to send it again', () => {
  const drawn = drawMarkdown(load('failing.json'))
  for (const part of [
    '# `Lumen Gateway 3.4.1`: Not conformant (standard tier)',
    '18 passed, 8 failed, 1 waived, 2 warnings, 1 note, 2 undecided, 2 unsupported, 1 not run, 1 not applicable; without logprobs.',
    '| fail | USE-001 ',
    '### USE-001 ',
    '- Saw: `total_tokens is 912, the parts add up to 918`',
    '- Wanted: `total_tokens as the sum of its parts`',
    '- Fix: ',
    'curl -X POST',
    '## Undecided or waived',
    '### Cause 2: the event stream is not framed as server-sent events: 12 of 12 with stream, 0 of 31 without\n\nSDKs raise an error',
    '- Fail: SSE-001 Every event is',
  ])
    expect(drawn).toContain(part)
})

test('of hundreds of failures all are in the table, and what GitHub takes is not passed', () => {
  const report = load('hostile.json')
  const [first] = report.requirements
  if (first === undefined) throw new Error('the golden is empty')
  const long = { ...first, verdict: 'fail', text: '`|<'.repeat(1e5), fix: '`'.repeat(1e5) } as const
  const requirements = Array.from({ length: 400 }, (_, at) => ({ ...long, id: `SSE-${String(at).padStart(3, '0')}` }))
  const drawn = drawMarkdown({ ...report, requirements })
  expect(drawn.length).toBeLessThan(1_000_000)
  expect(drawn).toContain('| fail | SSE-399 ')
})

test.each([
  ['a`b``c', '```a`b``c```'],
  ['`a', '`` `a ``'],
  ['a|b\nc', '`a|b\\nc`'],
  ['', ''],
])('%j is the code %j', (text, want) => {
  expect(code(text, 100)).toBe(want)
})

test('a bar in a cell, a fence in a block, a link that is none', () => {
  expect(code('a|b', 100, 'cell')).toBe('`a\\u007cb`')
  expect(block('```\n<b>', 100)).toBe('````sh\n```\n<b>\n````')
  expect(plain('[x](y) <b> @a')).toBe('\\[x\\](y) &lt;b&gt; \\@a')
  expect(link('javascript:alert(1)', 'x')).toBe('x')
  expect(link('https://a.example/>)(', 'x')).toBe('x')
  expect(link('https://a.example/b#c', 'x')).toBe('[x](<https://a.example/b#c>)')
})
