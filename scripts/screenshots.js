// docs/*.webp: the page of reports/sample/report.html in light, dark, on a phone and printed, the parts that docs/report.md explains, the
// comparison of four targets, the site of a fleet, and the terminal. In the Chromium that the tests use: `npm run screenshots`, after `npm run build`, on Linux x64.
// `npm run screenshots -- site` makes only those whose names begin so. They are looked at before they are committed; a browser draws no two machines the same pixels, so CI does not compare them.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import bundled from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { fleetOf, pairOf, runOf } from './fleet-bench/fleet.js'
import { faults, variations } from './sample.js'

const root = join(import.meta.dirname, '..')
const apiKey = 'sk-sample-0123456789'
const address = (path) => pathToFileURL(path).href
const load = (path) => import(join(root, 'build/src', path))
const { run } = await load('index.js')
const { startEndpoint } = await load('endpoint/endpoint.js')
const { compare } = await load('verdict/compare.js')
const { drawComparePage } = await load('reporters/compare-page.js')
const { headline } = await load('reporters/headline.js')
const { drawHtml } = await load('reporters/html.js')
const wanted = process.argv[2] ?? ''

/** What the sample is compared with. */
async function other(product, host, broken, more = {}) {
  const endpoint = await startEndpoint({ apiKey, faults: broken, tokenMs: 1, ...more })
  try {
    const report = await run({ baseUrl: endpoint.url, key: apiKey, product, productVersion: '1.0', nonce: 'sample' })
    return JSON.parse(JSON.stringify(report).replaceAll(new URL(endpoint.url).host, host))
  } finally {
    await endpoint.close()
  }
}

/** What a terminal of 80 columns shows in the end, colours and all: script(1) is the terminal. */
async function terminal(folder) {
  const endpoint = await startEndpoint({ apiKey, faults, variations, tokenMs: 1, port: 8787 })
  const line = `stty cols 80; node ${join(root, 'dist/cli.js')} ${endpoint.url} --product 'Example Gateway'`
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: folder, env: { ...process.env, VISION_CONFORMANCE_API_KEY: apiKey } })
  let out = ''
  child.stdout.on('data', (data) => (out += String(data)))
  await new Promise((ended) => child.on('close', ended))
  await endpoint.close()
  return out.slice(out.lastIndexOf('\u001b[2K') + 4).replaceAll('\r', '')
}

const colours = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 35: '#d2a8ff', 36: '#79c0ff' }

/** SGR sequences as spans: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html#h3-Functions-using-CSI-_-ordered-by-the-final-character_s_ */
function terminalPage(text, lines) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const style = { bold: false, dim: false, colour: '' }
  const spans = escaped.split('\u001b[').map((part, at) => {
    if (at === 0) return part
    const [, codes = '', rest = ''] = /^([\d;]*)m([^]*)$/.exec(part) ?? []
    for (const code of codes.split(';').map(Number)) {
      if (code === 1) style.bold = true
      else if (code === 2) style.dim = true
      else if (code === 22) style.bold = style.dim = false
      else style.colour = colours[code] ?? ''
    }
    const css = `${style.bold ? 'font-weight:700;' : ''}${style.dim ? 'opacity:.65;' : ''}${style.colour === '' ? '' : `color:${style.colour};`}`
    return rest
      .split('\n')
      .map((line) => `<span style="${css}">${line}</span>`)
      .join('\n')
  })
  const shown = spans
    .join('')
    .trimEnd()
    .split('\n')
    .slice(...lines)
    .join('\n')
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#0d1117;color:#e6edf3}pre{margin:0;padding:16px;width:80.5ch;font:14px/1.35 "DejaVu Sans Mono",Menlo,Consolas,monospace;white-space:pre-wrap;word-break:break-all}</style><pre>${shown}</pre>`
}

const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-pictures-'))
const sample = JSON.parse(readFileSync(join(root, 'reports/sample/report.json'), 'utf8'))
const written = 'terminal'.startsWith(wanted) ? await terminal(folder) : ''
const others = [
  await other('Another Gateway', '127.0.0.1:8788', ['no-done', 'path-ignored', 'no-challenge']),
  await other('Good Gateway', '127.0.0.1:8789', []),
  await other('Fast Gateway', '127.0.0.1:8790', ['image-dropped', 'error-string']),
]
const page = (name, html) => {
  const path = join(folder, `${name}.html`)
  writeFileSync(path, html)
  return path
}
/** Two nights of four targets with three models each: in the second one has other faults, and one cannot be reached. */
function site(reports) {
  const out = join(folder, 'site')
  for (const [night, date] of ['2026-11-01', '2026-11-02'].entries()) {
    const merge = join(folder, `merge-${String(night)}`)
    const shown = Array.from({ length: 12 }, (_, at) =>
      at === 10 && night === 1 ? null : reports[(at + (at === 4 ? night : 0)) % reports.length],
    )
    const pairs = shown.map((report, at) => pairOf(at, report === null ? null : runOf(report, headline(report))))
    for (const [at, { folder: own }] of pairs.entries()) {
      if (own === null) continue
      mkdirSync(join(merge, own), { recursive: true })
      writeFileSync(join(merge, own, 'report.html'), drawHtml(shown[at]))
    }
    mkdirSync(merge, { recursive: true })
    writeFileSync(join(merge, 'fleet.json'), JSON.stringify(fleetOf(pairs, date, reports[0])))
    const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'fleet', 'site', merge, '--out', out], { stdio: 'inherit' })
    if (status !== 0) throw new Error('the site could not be built')
  }
  return join(out, 'index.html')
}
const pages = {
  site: site([sample, ...others]),
  report: join(root, 'reports/sample/report.html'),
  compare: page('compare', drawComparePage(compare([sample, ...others]))),
  terminal: page('terminal', terminalPage(written, [-36])),
  finding: page('finding', terminalPage(written, [0, 40])),
}

/** `from`: what the picture begins at; `open`: the folds that are open; `page`: of which page, the report if it is not said. */
const pictures = [
  { name: 'report', width: 1100, height: 1030 },
  { name: 'report-dark', width: 1100, height: 1000, colorScheme: 'dark', from: '#areas' },
  { name: 'report-phone', width: 360, height: 1000 },
  { name: 'report-supported', width: 1100, height: 560, from: '#supported' },
  {
    name: 'report-stream',
    width: 1100,
    height: 760,
    from: '#exchange-http_2fstream_231 h4:nth-of-type(2)',
    open: '#exchange-http_2fstream_231',
  },
  { name: 'report-finding', width: 1100, height: 700, from: '#STR-001', open: '#STR-001 .dump' },
  { name: 'report-vision', width: 1100, height: 900, from: '#cause-1', open: '#cause-1 .exchange' },
  { name: 'report-again', width: 1100, height: 700, from: '#drawn', open: '.counterexample' },
  { name: 'report-print', width: 794, height: 1123, media: 'print' },
  { name: 'compare', width: 1100, height: 940, page: 'compare' },
  { name: 'compare-phone', width: 360, height: 900, page: 'compare' },
  { name: 'site', width: 1280, height: 1000, page: 'site' },
  { name: 'site-phone', width: 360, height: 900, page: 'site', from: '#by-area' },
  { name: 'terminal', width: 715, height: 10, page: 'terminal', isWhole: true },
  { name: 'terminal-finding', width: 715, height: 10, page: 'finding', isWhole: true },
]

const browser = await chromium.launch({
  executablePath: await bundled.executablePath(),
  args: bundled.args.filter((argument) => argument !== '--single-process'),
})
for (const { name, width, height, colorScheme = 'light', from, open, media, page: kind = 'report', isWhole = false } of pictures.filter(
  (picture) => picture.name.startsWith(wanted),
)) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(address(pages[kind]))
  if (media !== undefined) await page.emulateMedia({ media })
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
  // Packed with the documentation: 64 colours show all there is, and without loss WebP takes two thirds of what PNG does.
  const shot = await page.screenshot({ fullPage: isWhole })
  const png = await sharp(shot).png({ palette: true, colours: 64, dither: 0 }).toBuffer()
  await sharp(png)
    .webp({ lossless: true, effort: 6 })
    .toFile(join(root, `docs/${name}.webp`))
  await page.close()
}
await browser.close()
rmSync(folder, { recursive: true })
