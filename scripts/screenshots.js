// docs/report*.png from reports/sample/report.html, in the Chromium that the tests use: `npm run screenshots`, on Linux x64.
// They are looked at before they are committed; a browser draws no two machines the same pixels, so CI does not compare them.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import bundled from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const address = pathToFileURL(join(root, 'reports/sample/report.html')).href

/** `from`: what the picture begins at; `open`: the folds that are open. */
const pictures = [
  { name: 'report', width: 1100, height: 1030 },
  { name: 'report-dark', width: 1100, height: 1130, colorScheme: 'dark', from: '#areas' },
  { name: 'report-phone', width: 390, height: 1000 },
  {
    name: 'report-stream',
    width: 1100,
    height: 760,
    from: '#exchange-http_2fstream_231 h4:nth-of-type(2)',
    open: '#exchange-http_2fstream_231',
  },
  { name: 'report-finding', width: 1100, height: 620, from: '#STR-001', open: '#STR-001 .dump' },
  { name: 'report-vision', width: 1100, height: 900, from: '#VIS-005', open: '#VIS-005 .exchange' },
]

const browser = await chromium.launch({
  executablePath: await bundled.executablePath(),
  args: bundled.args.filter((argument) => argument !== '--single-process'),
})
for (const { name, width, height, colorScheme = 'light', from, open } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(address)
  if (open !== undefined)
    await page
      .locator(open)
      .first()
      .evaluate((fold) => (fold.open = true))
  if (from !== undefined)
    await page
      .locator(from)
      .first()
      .evaluate((element) => element.scrollIntoView())
  await page.screenshot({ path: join(root, `docs/${name}.png`) })
  await page.close()
}
await browser.close()
