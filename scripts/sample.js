// reports/sample: the report of an endpoint with six faults, for whoever has not installed anything yet. `npm run sample` writes it before a
// release, after `npm run build`. With --check it writes nothing, and fails if the sample departs from spec/report.schema.json.
// Nothing in it comes from a clock, a port or chance: times are drawn by rule from what was answered, so that the bytes are the same each time.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { asScript } from './script.js'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'reports/sample')
/** What it does not offer: it refuses that clearly, which is no failure. */
export const variations = ['refuses-logprobs', 'refuses-gif-and-webp']
export const faults = ['no-done', 'rewrapped-comment', 'last-image-only', 'include-usage-ignored', 'invalid-as-422', 'malformed-json-500']
const moment = Date.UTC(2026, 10, 2, 9, 30)
const host = '127.0.0.1:8787'
const apiKey = 'sk-sample-0123456789'

const load = (path) => import(join(root, 'build/src', path))

async function measured() {
  // `created` of the answers; what HTTP and the transport take from other clocks is replaced below.
  Date.now = () => moment
  const { run } = await load('index.js')
  const { startEndpoint } = await load('endpoint/endpoint.js')
  const endpoint = await startEndpoint({ apiKey, faults, variations, tokenMs: 1 })
  try {
    const report = await run({
      baseUrl: endpoint.url,
      key: apiKey,
      concurrency: 1,
      product: 'Example Gateway',
      productVersion: '2.4',
      // The same requests each time.
      nonce: 'sample',
      curl: { files: true },
      reproduce: `npx vision-conformance --base-url http://${host}/v1 --product 'Example Gateway' --product-version 2.4 --nonce sample`,
    })
    return JSON.parse(JSON.stringify(report).replaceAll(new URL(endpoint.url).host, host))
  } finally {
    await endpoint.close()
  }
}

/** Ids that the endpoint drew, by their first appearance. */
const withoutChance = (text) => {
  const ids = new Map()
  return text.replace(/req_[0-9a-f]{32}/g, (id) => {
    if (!ids.has(id)) ids.set(id, `req_${String(ids.size + 1).padStart(32, '0')}`)
    return ids.get(id)
  })
}

/** Lengths of the pieces: an event each in a stream, in what is not shown of it too; else the body at once. */
function piecesOf({ body, headers }) {
  if (body.length === 0) return []
  const isStream = headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('text/event-stream'))
  if (!isStream || body.encoding !== 'utf-8') return [body.length]
  const events = body.text.split(/(?<=\n\n)/).map((event) => Buffer.byteLength(event))
  const rest = body.length - body.from - events.reduce((sum, length) => sum + length, 0)
  return [body.from, ...events, rest].filter((length) => length > 0)
}

/** A first byte after 41 ms, then a piece each 9 to 13 ms, with one longer silence at a third of the way. µs. */
function timed(exchange, index) {
  const lengths = piecesOf(exchange)
  const pause = Math.floor(lengths.length / 3)
  let at = 29_000
  const pieces = lengths.map((bytes, place) => {
    at += place === 0 ? 12_000 : 9_000 + ((place * 7) % 5) * 1_000 + (place === pause ? 60_000 : 0)
    return { at, bytes }
  })
  return {
    ...exchange,
    headers: exchange.headers.map(([name, value]) => [name, name.toLowerCase() === 'date' ? new Date(moment).toUTCString() : value]),
    startedAt: new Date(moment + index * 250).toISOString(),
    durationUs: at + 1_000,
    pieces,
  }
}

async function sample() {
  const report = JSON.parse(withoutChance(JSON.stringify(await measured())))
  return { ...report, exchanges: report.exchanges.map(timed), run: { ...report.run, id: 'sample', durationMs: 12_000 } }
}

const readme = `# A sample

The reports of a run against an endpoint with six faults, which also rejects some optional features. It is the mock server, started with
\`${faults.map((id) => `--fault ${id}`).join(' ')}
${variations.map((id) => `--variation ${id}`).join(' ')}\`.

Open report.html in a browser; no installation is needed. \`npm run sample\` writes these files again, and CI checks them against the schema. That script
sets fixed times, so that the same version writes the same bytes. A run also writes transcripts.ndjson and requests/, which are omitted here.
`

/** Whether reports/sample, as it is, keeps the published schema. @returns {string | null} what is wrong */
function departure() {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  const isReport = ajv.compile(JSON.parse(readFileSync(join(root, 'spec/report.schema.json'), 'utf8')))
  if (isReport(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))) return null
  return ajv.errorsText(isReport.errors, { dataVar: 'report.json' })
}

async function write() {
  const { reporters } = await load('reporters/registry.js')
  const report = await sample()
  const files = new Map([...reporters.map(({ file, draw }) => [file, draw(report)]), ['README.md', readme]])
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}

await asScript(import.meta, async ({ args, complain }) => {
  if (!args.includes('--check')) {
    await write()
    return 0
  }
  const wrong = departure()
  if (wrong !== null) complain(`reports/sample: ${wrong}`)
  return wrong === null ? 0 : 1
})
