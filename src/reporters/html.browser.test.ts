// The page in a browser: Chromium from @sparticuz/chromium on Linux x64, elsewhere an installed Chrome; without either, the titles say so.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { axeOptions, launched, newPage } from './browser.support.ts'
import { flooded, places } from './flooded.support.ts'
import { drawHtml } from './html.ts'

const browser = await launched()
const skipped = browser === null ? ' (skipped: no browser on this machine)' : ''
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-html-'))
const goldens = readdirSync('fixtures/reports').map((file) => file.replace('.json', ''))
const load = (name: string): Report => JSON.parse(readFileSync(`fixtures/reports/${name}.json`, 'utf8')) as Report
const hostile = JSON.stringify(load('hostile').target)
const body = { encoding: 'utf-8', text: hostile, from: 0, length: hostile.length } as const
/** With an earlier run and a counterexample whose every text is hostile, so that what the page tells of such is tried as well. */
const complete = (report: Report): Report => ({
  ...report,
  regressions: { since: hostile, broke: report.requirements.slice(0, 2).map(({ id }) => id), mended: [], fresh: [], verdict: 'partial' },
  counterexamples: [
    {
      id: hostile,
      kind: 'breach',
      requirements: [hostile],
      features: [hostile],
      found: hostile,
      steps: [{ bytes: 1, still: true }],
      request: { method: 'POST', path: hostile, headers: [[hostile, hostile]], body, defect: hostile },
      exchange: hostile,
      seed: 1,
      path: hostile,
      reproduced: true,
      curl: hostile,
    },
  ],
})
for (const name of goldens) writeFileSync(join(folder, `${name}.html`), drawHtml(complete(load(name))))

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

interface Opened {
  readonly page: Page
  readonly address: string
  /** Requests but the one for the file, console messages of any kind, errors, dialogs, pop-ups. */
  readonly heard: readonly string[]
}

async function opened(name: string, options: BrowserContextOptions = {}, fragment = ''): Promise<Opened> {
  const page = await newPage(browser, options)
  const address = pathToFileURL(join(folder, `${name}.html`)).href
  const heard: string[] = []
  page.on('request', (request) => {
    if (request.url() !== `${address}${fragment}` && !request.url().startsWith('data:')) heard.push(`request ${request.url()}`)
  })
  page.on('console', (message) => heard.push(`console ${message.type()} ${message.text()}`))
  page.on('pageerror', (error) => heard.push(`error ${error.message}`))
  page.on('popup', () => heard.push('pop-up'))
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(`${address}${fragment}`, { waitUntil: 'load' })
  return { page, address, heard }
}

const unfold = (page: Page): Promise<unknown> =>
  page.evaluate('document.querySelectorAll("details").forEach((fold) => { fold.open = true })')

describe.skipIf(browser === null)(`report.html in a browser${skipped}`, () => {
  test.each(goldens)('%s runs no script but its own, asks for nothing and complains of nothing', async (name) => {
    const { page, heard } = await opened(name)
    await unfold(page)
    await page.waitForTimeout(200)
    expect(heard).toEqual([])
    expect(
      await page.evaluate(
        '[document.scripts.length, document.querySelectorAll("iframe, object, embed, link[rel=stylesheet], svg [onload], [onerror]").length]',
      ),
    ).toEqual([1, 0])
    expect(
      await page.evaluate('[...document.images].every((image) => image.src.startsWith("data:image/") && image.naturalWidth > 0)'),
    ).toBe(true)
    await page.close()
  })

  test('50 MB of what would act on a reader, in each place that an endpoint fills, do nothing', async () => {
    writeFileSync(join(folder, 'flood.html'), drawHtml(flooded(load('failing'), places)))
    const { page, heard } = await opened('flood')
    await unfold(page)
    await page.waitForTimeout(200)
    expect(heard).toEqual([])
    expect(await page.evaluate('[document.scripts.length, document.images.length, document.title.length < 1000]')).toEqual([1, 0, true])
    await page.close()
  })

  test('the policy holds back what would get in all the same', async () => {
    const { page, heard } = await opened('failing')
    await page.evaluate(`new Promise((done) => {
      document.addEventListener('securitypolicyviolation', done, { once: true })
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = true">')
    })`)
    await page.evaluate('document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }))')
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(heard.some((line) => line.includes('Content Security Policy'))).toBe(true)
    await page.close()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test.each(goldens)(`axe finds nothing in %s, ${colorScheme}, folds open`, async (name) => {
      const { page } = await opened(name, { colorScheme })
      await unfold(page)
      await page.evaluate(axe)
      const found = await page.evaluate(
        `axe.run(${axeOptions[colorScheme]}).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 200)))`,
      )
      expect(found).toEqual([])
      await page.close()
    })

  for (const width of [360, 1280])
    test.each(goldens)(`%s does not scroll sideways at ${String(width)} px, folds open`, async (name) => {
      const { page } = await opened(name, { viewport: { width, height: 800 } })
      await unfold(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.close()
    })

  test.each(goldens)('%s says the same without scripts, and shows no control that needs one', async (name) => {
    const { page, heard } = await opened(name, { javaScriptEnabled: false })
    const report = load(name)
    expect(await page.locator('.requirement').count()).toBe(report.requirements.length)
    expect(await page.locator('#search:visible, .copy:visible').count()).toBe(0)
    expect(await page.locator('h1').innerText()).not.toBe('')
    expect(heard).toEqual([])
    await page.close()
  })

  test('a fold opens with the keyboard, without scripts', async () => {
    const { page } = await opened('failing', { javaScriptEnabled: false })
    const fold = page.locator('#FIN-001')
    await fold.locator('> summary').focus()
    await page.keyboard.press('Enter')
    expect(await fold.getAttribute('open')).not.toBeNull()
    await page.close()
  })

  test('verdicts and words filter, areas without a match go, and a reset brings all back', async () => {
    const { page } = await opened('failing')
    const shown = async (): Promise<readonly [number, number, string | null]> => [
      await page.locator('.requirement:visible').count(),
      await page.locator('section.area:visible').count(),
      await page.locator('#matches').textContent(),
    ]
    expect(await shown()).toEqual([36, 13, 'Showing 36 of 36 requirements.'])
    await page.locator('input[value=pass]').uncheck()
    expect(await shown()).toEqual([18, 11, 'Showing 18 of 36 requirements.'])
    await page.locator('#search').fill('COMMENT keep-alives')
    expect(await shown()).toEqual([1, 1, 'Showing 1 of 36 requirements.'])
    await page.locator('#search').fill('no such word')
    expect(await shown()).toEqual([0, 0, 'Showing 0 of 36 requirements.'])
    await page.locator('button[type=reset]').click()
    await page.waitForFunction('document.querySelector("#matches").textContent.includes("36 of 36")')
    expect((await shown())[0]).toBe(36)
    await page.close()
  })

  for (const javaScriptEnabled of [true, false])
    test(`verdict, level and area filter ${javaScriptEnabled ? 'with' : 'without'} scripts, and a key that submits goes nowhere`, async () => {
      const { page, heard } = await opened('failing', { javaScriptEnabled })
      const report = load('failing')
      const expected = async (matching: (row: Report['requirements'][number]) => boolean): Promise<void> => {
        await page.waitForTimeout(50)
        const shown = await page.locator('.requirement:visible').all()
        const ids = await Promise.all(shown.map((one) => one.getAttribute('id')))
        expect(ids.sort()).toEqual(
          report.requirements
            .filter(matching)
            .map(({ id }) => id)
            .sort(),
        )
      }
      await page.locator('input[value=pass]').uncheck()
      await expected(({ verdict }) => verdict !== 'pass')
      await page.locator('input[value=SHOULD]').uncheck()
      await expected(({ verdict, level }) => verdict !== 'pass' && level !== 'SHOULD')
      await page.locator('#area').selectOption('sse')
      await expected(({ verdict, level, area }) => verdict !== 'pass' && level !== 'SHOULD' && area === 'sse')
      await page.locator('input[value=SHOULD]').press('Enter')
      await page.locator('button[type=reset]').click()
      await expected(() => true)
      expect(heard).toEqual([])
      await page.close()
    })

  test('a link to a requirement opens it, also where the filter had hidden it', async () => {
    const { page } = await opened('failing', {}, '#FIN-001')
    expect(await page.locator('#FIN-001').getAttribute('open')).not.toBeNull()
    await page.locator('#search').fill('no such word')
    await page.evaluate('location.hash = "#exchange-errors_2fno-json_231"')
    await page.locator('#ERR-011').waitFor({ state: 'visible' })
    expect(await page.locator('#exchange-errors_2fno-json_231').getAttribute('open')).not.toBeNull()
    await page.close()
  })

  test('a command is copied whole', async () => {
    const { page } = await opened('failing', { permissions: ['clipboard-read', 'clipboard-write'] })
    const copied = async (within: string): Promise<unknown> => {
      const button = page.locator(`${within} .copy`).first()
      await button.click()
      await button.filter({ hasText: /Copied|Selected/ }).waitFor()
      return page.evaluate('navigator.clipboard.readText().catch(() => getSelection().toString())')
    }
    expect(await copied('section[aria-labelledby=again]')).toBe(load('failing').run.reproduce)
    await unfold(page)
    const exchange = load('failing').exchanges.find(({ id }) => id === 'vision/order#3')
    expect(exchange?.request.curl).toContain(';base64,')
    expect(await copied('#exchange-vision_2forder_233')).toBe(exchange?.request.curl)
    await page.close()
  })
})
