// The pages of a site in a browser: no request, no fault that axe-core finds, sorting and search with scripts, and a filter without.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { axeOptions, launched, newPage } from '../../reporters/browser.support.ts'
import { siteOf } from './site.support.ts'

const browser = await launched()
const skipped = browser === null ? ' (skipped: no browser on this machine)' : ''
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-site-pages-'))
for (const { path, text } of siteOf()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})
const shown = ['index.html', 'requirements-stream.html', 'causes.html', 'published.html', 'targets/gateway.html']

async function opened(path: string, javaScriptEnabled: boolean): Promise<{ readonly page: Page; readonly heard: readonly string[] }> {
  const page = await newPage(browser, { javaScriptEnabled, viewport: { width: 1100, height: 800 } })
  const heard: string[] = []
  const address = pathToFileURL(join(folder, path)).href
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) heard.push(`request ${request.url()}`)
  })
  page.on('console', (message) => heard.push(`console ${message.text()}`))
  page.on('pageerror', (error) => heard.push(`error ${error.message}`))
  await page.goto(address)
  return { page, heard }
}

const namesIn = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('#by-areas tbody tr:visible th a, #by-areas tbody tr:visible th:not(:has(a))').allTextContents()).map((text) =>
    text.trim(),
  )

test.skipIf(browser === null).each(shown)(
  `axe-core finds nothing in %s, in light and in dark, and it asks for nothing${skipped}`,
  async (path) => {
    const { heard, page } = await opened(path, true)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await page.evaluate(
        `${axe}; axe.run(${axeOptions[colorScheme]}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      )
      expect(found).toEqual([])
    }
    expect(heard).toEqual([])
    await page.close()
  },
)

test.skipIf(browser === null).each(shown)(`%s does not scroll sideways at 360 px, without scripts${skipped}`, async (path) => {
  const { page } = await opened(path, false)
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  await page.close()
})

test.skipIf(browser === null)(`without scripts boxes leave rows out${skipped}`, async () => {
  const { page } = await opened('index.html', false)
  expect(await namesIn(page)).toHaveLength(5)
  await page.locator('#tools [value=hole]').uncheck()
  await page.locator('#tools [value=open]').uncheck()
  expect(await namesIn(page)).toEqual(['gateway / vendor/model-1', 'steady / m'])
  expect(await page.locator('#searching').isVisible()).toBe(false)
  await page.close()
})

test.skipIf(browser === null)(`with scripts it is searched, and sorted by each column both ways, the worst first${skipped}`, async () => {
  const { heard, page } = await opened('index.html', true)
  const head = (name: string): Locator => page.locator('#by-areas thead th', { hasText: name }).getByRole('button')
  await head('Target').click()
  const up = await namesIn(page)
  expect(up).toEqual([...up].sort())
  await head('Target').click()
  expect(await namesIn(page)).toEqual([...up].reverse())
  await head('Verdict').click()
  expect(await page.locator('#by-areas tbody tr .badge').allTextContents()).toEqual([
    'Not conformant (standard tier)',
    'Not conformant (standard tier)',
    'Models unknown',
    'Not started',
    'Partial (standard tier)',
  ])
  await head('Streamed chunks').click()
  const streamed = await page.locator('#by-areas tbody tr td:nth-child(8):visible').allTextContents()
  const ranks = streamed.map((text) =>
    ['fail', 'warning', 'note', 'inconclusive', 'not run', 'pass', 'unknown'].findIndex((one) => text.includes(one)),
  )
  expect(streamed[0]).toMatch(/^\d+ fail$/)
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  await page.locator('#search').fill('steady')
  expect(await namesIn(page)).toEqual(['steady / m'])
  expect(await page.locator('#matches').textContent()).toBe('1 of 5 rows match.')
  expect(heard).toEqual([])
  await page.close()
})
