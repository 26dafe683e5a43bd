// What a site costs, and what history weighs: `npm run fleet-bench`, after `npm run build`.
// 1. The site of 2,500, 5,000 and 10,000 reports: seconds, peak of memory, bytes of the matrix pages; two nights, so that one is compared.
// 2. 365 nights of 600 pairs: bytes of history, and the queries of docs/fleet-history.md by DuckDB, each the median of five.
// `npm run fleet-bench -- site` and `-- history` measure one of them alone.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { MODELS, chance, fleetOf, pairOf, runOf, writeMerge } from './fleet-bench/fleet.js'

const root = join(import.meta.dirname, '..')
const load = (path) => import(join(root, 'build/src', path))
const { run } = await load('index.js')
const { startEndpoint } = await load('endpoint/endpoint.js')
const { headline } = await load('reporters/headline.js')
const { drawHtml } = await load('reporters/html.js')
const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-fleet-bench-'))
const only = process.argv[2]

/** Runs against the mock server with various faults, and the sample. */
async function realReports() {
  const reports = [JSON.parse(readFileSync(join(root, 'reports/sample/report.json'), 'utf8'))]
  for (const faults of [[], ['no-done', 'path-ignored', 'no-challenge'], ['image-dropped', 'error-string'], ['no-done']]) {
    const endpoint = await startEndpoint({ apiKey: 'sk-bench-0123456789', faults })
    try {
      reports.push(await run({ baseUrl: endpoint.url, key: 'sk-bench-0123456789', nonce: 'bench' }))
    } finally {
      await endpoint.close()
    }
  }
  return reports
}

const sizeOf = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : statSync(path).size
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`

/** Seconds on the clock and of the processor, and the peak of memory of `fleet site`. */
async function built(merge, site) {
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'fleet', 'site', merge, '--out', site], { stdio: 'inherit' })
  let peak = 0
  let ticks = 0
  const watch = setInterval(() => {
    try {
      // utime and stime, fields 14 and 15 of proc(5), in hundredths of a second.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      ticks = Number(fields[11]) + Number(fields[12])
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
    } catch {
      // It has ended, or this is no Linux.
    }
  }, 50)
  const code = await new Promise((ended) => child.on('close', ended))
  clearInterval(watch)
  if (code !== 0) throw new Error(`fleet site ended with exit code ${String(code)}`)
  return { seconds: (performance.now() - began) / 1000, processor: ticks / 100, peak: peak * 1024 }
}

async function measureSite(reports, runs) {
  const pages = reports.map((report, at) => {
    const path = join(folder, `report-${at}.html`)
    writeFileSync(path, drawHtml(report))
    return path
  })
  for (const count of [2500, 5000, 10_000]) {
    const next = chance(count)
    const site = join(folder, `site-${count}`)
    for (const [night, date] of ['2026-11-29', '2026-11-30'].entries()) {
      const which = Array.from({ length: count }, (_, at) => (next() < 0.95 ? at % reports.length : (at + night) % reports.length))
      const merge = join(folder, `merge-${count}-${night}`)
      const pairs = which.map((report, at) => pairOf(at, next() < 0.01 ? null : runs[report]))
      writeMerge(merge, fleetOf(pairs, date, reports[0]), pages, (at) => which[at])
      const { peak, processor, seconds } = await built(merge, site)
      const matrix = readdirSync(site).filter((name) => name.endsWith('.html'))
      const bytes = matrix.reduce((sum, name) => sum + statSync(join(site, name)).size, 0)
      const targets = sizeOf(join(site, 'targets'))
      console.log(
        `site of ${count} pairs, night ${night + 1}: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of the processor), peak ${megabytes(peak)}; ${matrix.length} matrix pages ${megabytes(bytes)}; pages, feeds and badges of ${Math.ceil(count / MODELS)} targets ${megabytes(targets)}; history ${megabytes(sizeOf(join(site, 'history')))}`,
      )
      rmSync(merge, { recursive: true })
    }
    rmSync(site, { recursive: true })
  }
}

const NIGHTS = 365
const PAIRS = 600

/** Each night 1 % of the pairs change to another report and 1 % are holes; each pair has two requirements that fail in one night of five. */
async function measureHistory(reports, runs) {
  const { catalogueOf } = await load('fleet/site/catalogue.js')
  const { historyFile } = await load('fleet/site/history-file.js')
  const { nightOf } = await load('fleet/site/night.js')
  const next = chance(1)
  const which = Array.from({ length: PAIRS }, (_, at) => at % runs.length)
  const flaky = Array.from({ length: PAIRS }, () => [Math.floor(next() * 200), Math.floor(next() * 200)])
  const history = join(folder, 'history')
  mkdirSync(history)
  const known = new Map()
  for (let night = 0; night < NIGHTS; night += 1) {
    const date = new Date(Date.UTC(2026, 0, 1 + night)).toISOString().slice(0, 10)
    const pairs = which.map((_, at) => {
      if (next() < 0.01) which[at] = Math.floor(next() * runs.length)
      return pairOf(
        at,
        next() < 0.01
          ? null
          : nightly(
              runs[which[at]],
              flaky[at].filter(() => next() < 0.2),
              `${night}-${at}-${next().toString(36).slice(2)}`,
              date,
            ),
      )
    })
    const fleet = fleetOf(pairs, date, reports[0])
    const catalogue = catalogueOf(fleet)
    const made = nightOf(fleet, date, catalogue, ({ id }) => known.get(id) ?? null)
    for (const { pair, results, state, stateSince } of made.pairs) {
      const reported = results.length === 0 ? (known.get(pair.id)?.reported ?? null) : { date, results }
      known.set(pair.id, { state, stateSince, reported })
    }
    writeFileSync(join(history, `${date}.parquet`), historyFile(fleet, made, catalogue))
  }
  console.log(`history of ${NIGHTS} nights of ${PAIRS} pairs: ${megabytes(sizeOf(history))}`)
  await measureQueries(join(history, '*.parquet'))
}

/** A run with an id of its own, in which some requirements that passed fail. */
function nightly(run, failing, id, date) {
  const lost = new Set(failing.map((at) => run.verdicts.pass[at % run.verdicts.pass.length]))
  const fail = [...(run.verdicts.fail ?? []), ...lost]
  return {
    ...run,
    id,
    startedAt: `${date}T02:${id.slice(-2).replace(/\D/g, '3').padStart(2, '0')}:00.000Z`,
    verdicts: { ...run.verdicts, fail, pass: run.verdicts.pass.filter((one) => !lost.has(one)) },
  }
}

async function measureQueries(glob) {
  const page = readFileSync(join(root, 'docs/fleet-history.md'), 'utf8')
  const queries = [...page.matchAll(/^```sql\n([^]*?)^```$/gm)].map(([, sql]) => sql)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const lines = await connection.runAndReadAll(`SELECT count(*) FROM '${glob}'`)
  console.log(`${String(lines.getRowsJson()[0])} lines`)
  for (const [at, sql] of queries.entries()) {
    const times = []
    const processor = []
    let rows = 0
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now()
      const used = process.cpuUsage()
      rows = (await connection.runAndReadAll(sql.replaceAll("'history/*.parquet'", `'${glob}'`))).getRowsJson().length
      times.push((performance.now() - began) / 1000)
      const { system, user } = process.cpuUsage(used)
      processor.push((system + user) / 1e6)
    }
    for (const all of [times, processor]) all.sort((a, b) => a - b)
    console.log(
      `query ${at + 1}: ${times[2].toFixed(2)} s (${times[0].toFixed(2)} to ${times[4].toFixed(2)}; ${processor[2].toFixed(2)} s of the processor), ${rows} rows, at most 2 s`,
    )
  }
}

try {
  const reports = await realReports()
  const runs = reports.map((report) => runOf(report, headline(report)))
  if (only !== 'history') await measureSite(reports, runs)
  if (only !== 'site') await measureHistory(reports, runs)
} finally {
  rmSync(folder, { recursive: true })
}
