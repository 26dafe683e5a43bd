/** Chromium from @sparticuz/chromium on Linux x64, elsewhere an installed Chrome; null without either. */
import bundled from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'

/** Arguments that would weaken what is tested, or end the browser with its first page. */
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content', '--disable-site-isolation-trials']

export const isBundled = process.platform === 'linux' && process.arch === 'x64'

/** For what a browser does, ms: nothing is proven by it, and a loaded machine takes many times as long as an idle one. */
const timeout = 120_000

/** The second scheme differs from the first in colours alone, and nothing is asked of what axe passes. https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#options-parameter */
export const axeOptions = {
  light: '{ resultTypes: ["violations"] }',
  dark: '{ resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"] }',
} as const

export async function launched(): Promise<Browser | null> {
  try {
    return isBundled
      ? await chromium.launch({
          timeout,
          executablePath: await bundled.executablePath(),
          args: bundled.args.filter((argument) => !unwanted.includes(argument)),
        })
      : await chromium.launch({ channel: 'chrome', timeout })
  } catch (fault) {
    if (isBundled) throw fault
    return null
  }
}

export async function newPage(browser: Browser | null, options: BrowserContextOptions = {}): Promise<Page> {
  if (browser === null) throw new Error('no browser')
  const page = await browser.newPage(options)
  page.setDefaultTimeout(timeout)
  return page
}
