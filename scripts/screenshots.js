// docs/report*.png from reports/sample/report.html, and docs/compare.png from that sample beside an endpoint with other faults,
// in the Chromium that the tests use: `npm run screenshots`, after `npm run build`, on Linux x64.
// They are looked at before they are committed; a browser draws no two machines the same pixels, so CI does not compare them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import bundled from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import sharp from 'sharp'

const root = join(import.meta.dirname, '..')
const address = (path) => pathToFileURL(path).href
const load = (path) => import(join(root, 'build/src', path))
const { run } = await load('index.js')
const { startEndpoint } = await load('endpoint/endpoint.js')
const { compare } = await load('verdict/compare.js')
const { drawComparePage } = await load('reporters/compare-page.js')

/** What the sample is compared with. */
async function other() {
  const apiKey = 'sk-sample-0123456789'
  const endpoint = await startEndpoint({ apiKey, faults: ['no-done', 'path-ignored', 'no-challenge'], tokenMs: 1 })
  try {
    const report = await run({ baseUrl: endpoint.url, key: apiKey, product: 'Another Gateway', productVersion: '1.0' })
    return JSON.parse(JSON.stringify(report).replaceAll(new URL(endpoint.url).host, '127.0.0.1:8788'))
  } finally {
    await endpoint.close()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-pictures-'))
const sample = JSON.parse(readFileSync(join(root, 'reports/sample/report.json'), 'utf8'))
const pages = { report: join(root, 'reports/sample/report.html'), compare: join(folder, 'compare.html') }
writeFileSync(pages.compare, drawComparePage(compare([sample, await other()])))

/** `from`: what the picture begins at; `open`: the folds that are open; `page`: of which page, the report if it is not said. */
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
  { name: 'compare', width: 1100, height: 940, page: 'compare' },
  { name: 'report-vision', width: 1100, height: 900, from: '#VIS-005', open: '#VIS-005 .exchange' },
]

const browser = await chromium.launch({
  executablePath: await bundled.executablePath(),
  args: bundled.args.filter((argument) => argument !== '--single-process'),
})
for (const { name, width, height, colorScheme = 'light', from, open, page: kind = 'report' } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(address(pages[kind]))
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
  // Packed with the documentation: 128 colours show all there is, in a third of the bytes.
  const png = sharp(await page.screenshot()).png({ palette: true, colours: 128, dither: 0, effort: 10, compressionLevel: 9 })
  await png.toFile(join(root, `docs/${name}.png`))
  await page.close()
}
await browser.close()
rmSync(folder, { recursive: true })
