/** Chromium from @sparticuz/chromium on Linux x64, elsewhere an installed Chrome; null without either. */
import bundled from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Arguments that would weaken what is tested, or end the browser with its first page. */
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content', '--disable-site-isolation-trials']

export const isBundled = process.platform === 'linux' && process.arch === 'x64'

export async function launched(): Promise<Browser | null> {
  try {
    return isBundled
      ? await chromium.launch({
          executablePath: await bundled.executablePath(),
          args: bundled.args.filter((argument) => !unwanted.includes(argument)),
        })
      : await chromium.launch({ channel: 'chrome' })
  } catch (fault) {
    if (isBundled) throw fault
    return null
  }
}
