// The page of a comparison in a browser: no request, no script of anybody else's, no fault that axe-core finds, and a filter that works without scripts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { compare } from '../verdict/compare.ts'
import { axeOptions, launched, newPage } from './browser.support.ts'
import { drawComparePage } from './compare-page.ts'

const browser = await launched()
const skipped = browser === null ? ' (skipped: no browser on this machine)' : ''
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-compare-'))
const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}.json`, 'utf8')) as Report
const pages = { two: ['conformant', 'failing'], four: ['conformant', 'failing', 'hostile', 'partial'] }
for (const [name, goldens] of Object.entries(pages))
  writeFileSync(join(folder, `${name}.html`), drawComparePage(compare(goldens.map(load))))
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

async function opened(
  name: keyof typeof pages,
  javaScriptEnabled: boolean,
): Promise<{ readonly page: Page; readonly heard: readonly string[] }> {
  const page = await newPage(browser, { javaScriptEnabled, viewport: { width: 1100, height: 800 } })
  const heard: string[] = []
  const address = pathToFileURL(join(folder, `${name}.html`)).href
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) heard.push(`request ${request.url()}`)
  })
  page.on('console', (message) => heard.push(`console ${message.text()}`))
  page.on('pageerror', (error) => heard.push(`error ${error.message}`))
  page.on('dialog', () => heard.push('dialog'))
  await page.goto(address)
  return { page, heard }
}

const shownIds = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('#matrix tbody tr:visible th code').allTextContents()).map((text) => text.trim())

test.skipIf(browser === null)(`without scripts a box leaves only what differs${skipped}`, async () => {
  const { page, heard } = await opened('two', false)
  const all = await shownIds(page)
  expect(all.length).toBe(load('failing').requirements.length)
  await page.locator('#differing').check()
  const left = await shownIds(page)
  expect(left.length).toBeGreaterThan(10)
  expect(left.length).toBeLessThan(all.length)
  expect(left).toEqual(all.slice(0, left.length))
  expect(heard).toEqual([])
  await page.close()
})

test.skipIf(browser === null)(`with scripts it is searched, and sorted by each column both ways${skipped}`, async () => {
  const { page, heard } = await opened('four', true)
  const head = page.locator('#matrix thead th').nth(0)
  await head.getByRole('button').click()
  const up = await shownIds(page)
  expect(up).toEqual([...up].sort())
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  await head.getByRole('button').click()
  expect((await shownIds(page)).map((id) => id)).toEqual([...up].reverse())
  await page.locator('#matrix thead th').nth(4).getByRole('button').click()
  const failing = new Set(
    load('failing')
      .requirements.filter(({ verdict }) => verdict === 'fail')
      .map(({ id }) => id),
  )
  expect(new Set((await shownIds(page)).slice(0, failing.size))).toEqual(failing)
  await page.locator('#search').fill('use-001')
  expect(await shownIds(page)).toEqual(['USE-001'])
  expect(await page.locator('#matches').textContent()).toMatch(/^1 of \d+ requirements match\.$/)
  expect(heard).toEqual([])
  await page.close()
})

test.skipIf(browser === null)(`axe-core finds nothing, in light and in dark${skipped}`, async () => {
  const { page } = await opened('four', true)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(
      `${axe}; axe.run(${axeOptions[colorScheme]}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    )
    expect(found).toEqual([])
  }
  await page.close()
})

test.skipIf(browser === null)(
  `at 360 px four targets fit, the page does not scroll sideways, and each verdict is in view${skipped}`,
  async () => {
    const { page } = await opened('four', false)
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    for (const table of ['#matrix', '.by-area']) {
      const box = await page.locator(`${table} tbody tr`).first().locator('td').last().boundingBox()
      expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
    }
    await page.close()
  },
)
