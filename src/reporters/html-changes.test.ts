import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report, Verdict } from '../model/report.ts'
import { drawHtml } from './html.ts'

const failing = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report
const between = (page: string, from: string, to: string): string => page.split(from)[1]?.split(to)[0] ?? ''

describe('against an earlier run', () => {
  const before = {
    ...failing,
    requirements: failing.requirements
      .map((row) => ({
        ...row,
        verdict: row.verdict === 'fail' ? ('pass' as const) : row.verdict === 'pass' ? ('warn' as const) : row.verdict,
      }))
      .slice(1),
  }
  const section = between(
    drawHtml(failing, { ...before, target: { ...failing.target, model: 'older' } }),
    '<h2 id="changes">',
    '</section>',
  )
  test('the page tells what broke, what was mended, what is new, and what else differs', () => {
    const fails = before.requirements.filter((_, index) => failing.requirements[index + 1]?.verdict === 'fail').length
    const passes = before.requirements.filter((_, index) => failing.requirements[index + 1]?.verdict === 'pass').length
    expect(section).toContain(`<h3>Broken (${String(fails)})</h3>`)
    expect(section).toContain(`<h3>Mended (${String(passes)})</h3>`)
    expect(section).toContain('1 requirement of this run was not in it.')
    expect(section).toContain('with another model (<code>older</code>)')
  })
  test.each<readonly [before: Verdict, now: Verdict, kind: string]>([
    ['pass', 'fail', 'Broken'],
    ['note', 'warn', 'Broken'],
    ['waived', 'fail', 'Broken'],
    ['not-run', 'fail', 'Violated, and not decided before'],
    ['inconclusive', 'note', 'Violated, and not decided before'],
    ['fail', 'pass', 'Mended'],
    ['fail', 'warn', 'Mended'],
    ['fail', 'not-run', 'Otherwise changed'],
    ['fail', 'waived', 'Otherwise changed'],
    ['not-run', 'pass', 'Otherwise changed'],
  ])('%s, then %s: %s', (was, now, kind) => {
    const [row] = failing.requirements
    if (row === undefined) throw new Error('the golden is empty')
    const page = drawHtml(
      { ...failing, requirements: [{ ...row, verdict: now }] },
      { ...failing, requirements: [{ ...row, verdict: was }] },
    )
    expect([...page.matchAll(/<h3>([^<]*) \(1\)<\/h3>/g)].map(([, name]) => name)).toEqual([kind])
  })
  test('that is the same, no verdict has changed; without one the page has no such part', () => {
    expect(drawHtml(failing, failing)).toContain('No requirement has another verdict.')
    expect(drawHtml(failing)).not.toContain('id="changes"')
  })
})
