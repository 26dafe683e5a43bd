// The page as it is printed. Without a browser the titles say that they were skipped.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { launched } from './browser.support.ts'
import { drawHtml } from './html.ts'
import { countsOf, isViolation } from './report-summary.ts'

const browser = await launched()
const skipped = browser === null ? ' (skipped: no browser on this machine)' : ''
const load = (path: string): Report => JSON.parse(readFileSync(path, 'utf8')) as Report
afterAll(() => browser?.close())

async function printed(report: Report): Promise<Page> {
  if (browser === null) throw new Error('no browser')
  const page = await browser.newPage()
  await page.setContent(drawHtml(report), { waitUntil: 'load' })
  await page.emulateMedia({ media: 'print' })
  return page
}

async function pagesOf(report: Report): Promise<number> {
  const page = await printed(report)
  const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
  await page.close()
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

describe.skipIf(browser === null)(`report.html printed${skipped}`, () => {
  test('what failed needs no click to be read, and nothing refers to what is folded', async () => {
    const page = await printed(load('fixtures/reports/failing.json'))
    for (const shown of ['#ERR-011 .finding', '#FIN-001 h3', '#cause-1 h3'])
      expect(await page.locator(shown).first().isVisible()).toBe(true)
    for (const hidden of ['#filter', '.exchange', '.none.seen', 'nav']) expect(await page.locator(`${hidden}:visible`).count()).toBe(0)
    await page.close()
  })

  test('a failing run takes at most 15 pages, a conformant one at most 6', async () => {
    const failed = load('reports/sample/report.json')
    expect(failed.counts.fail).toBeGreaterThan(3)
    expect(await pagesOf(failed)).toBeLessThanOrEqual(15)
    const requirements = failed.requirements.map((one) =>
      isViolation(one.verdict) ? { ...one, verdict: 'pass' as const, findings: [] } : one,
    )
    const counts = countsOf(requirements)
    expect(await pagesOf({ ...failed, verdict: 'conformant', requirements, counts, causes: [], counterexamples: [] })).toBeLessThanOrEqual(
      6,
    )
  })
})
