// Speed and cost, as ratios within one run of this script: `npm run bench`, after `npm run build`.
// 1. What --help and --version cost over bare node. 2. What judging a stream costs over what a client does with it:
// eventsource-parser, JSON.parse of each event, ajv on each chunk. 3. What drawing a request costs over spelling and parsing it.
// 4. What each format of a full run's report takes, with 400 exchanges to show, and how large the page is.
// 5. What `record` adds to the first byte of a response.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createParser } from 'eventsource-parser'
import { measureRecording } from './bench/recording.js'

const root = join(import.meta.dirname, '..')
const load = (path) => import(join(root, 'build', path))

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Takes turns, so that a machine that slows down slows all of them. Medians, ms. */
function timed(runs, ...acts) {
  const times = acts.map(() => [])
  for (let run = -1; run < runs; run += 1)
    acts.forEach((act, at) => {
      const began = performance.now()
      act()
      if (run >= 0) times[at].push(performance.now() - began)
    })
  return times.map(median)
}

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'ignore' })
const main = join(root, 'dist/cli.js')
function benchHelp() {
  const [bare, help] = timed(
    15,
    () => node('-e', ''),
    () => node(main, '--help'),
  )
  console.log(`--help: ${(help - bare).toFixed(0)} ms over bare node (${bare.toFixed(0)} ms), at most 80`)
}

const { suites } = await load('suites/index.js')
const { read } = await load('src/reading/reading.js')
const { examine } = await load('src/run/examine.js')
const { chanceOf } = await load('src/generate/chance.js')
const { drawn } = await load('src/generate/arbitraries/drawn.js')
const { requests } = await load('src/generate/arbitraries/requests.js')
const { problems } = await load('src/contract/validate.js')
const checks = suites.flatMap((suite) => suite.checks)

/** A good stream of `count` content chunks as an endpoint sends it, one event a piece. */
function stream(count) {
  const chunk = (delta, finish) =>
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_700_000_000, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
  const events = [
    chunk({ role: 'assistant', content: '' }, null),
    ...Array.from({ length: count }, (_, at) => chunk({ content: ` ${String(at + 1)},` }, null)),
    chunk({}, 'stop'),
    'data: [DONE]\n\n',
  ]
  return events.map((event, at) => ({ at: 1000 + at * 10, bytes: new TextEncoder().encode(event) }))
}

const probe = {
  name: 'http/stream',
  area: 'http',
  purpose: '',
  method: 'POST',
  path: '/chat/completions',
  headers: [],
  body: new TextEncoder().encode('{"model":"m","messages":[{"role":"user","content":"Count from 1 to 12."}],"stream":true}'),
  traits: ['stream'],
  defect: null,
  control: null,
  capabilities: [],
  connection: 'any',
  hangUp: null,
  draw: null,
}

const transcript = (pieces) => ({
  id: 'http/stream#1',
  probe,
  url: '',
  sent: [],
  startedAt: 1_700_000_000_000,
  connection: { id: 1, served: 0 },
  head: { at: 900, version: 'HTTP/1.1', status: 200, reason: 'OK', headers: [['Content-Type', 'text/event-stream']] },
  rawHead: new Uint8Array(0),
  pieces,
  trailers: [],
  end: { kind: 'complete' },
  endedAt: 2000 + pieces.length * 10,
  echoes: 0,
  fetched: [],
})

/** What a careful client does: every byte decoded, parsed and validated once. */
function client(pieces) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let faults = 0
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data !== '[DONE]') faults += problems('chunk', JSON.parse(data)).length
    },
  })
  for (const { bytes } of pieces) parser.feed(decoder.decode(bytes, { stream: true }))
  return faults
}

function judge(pieces) {
  const { findings, ownFaults } = examine(checks, read(transcript(pieces)))
  const violated = findings.filter(({ observation }) => observation.outcome === 'violated')
  if (ownFaults.length > 0 || violated.length > 0)
    throw new Error(`the good stream was not judged good: ${JSON.stringify([ownFaults, violated])}`)
}

function benchJudging() {
  for (const [count, runs] of [
    [10_000, 7],
    [95_000, 3],
  ]) {
    const pieces = stream(count)
    const bytes = pieces.reduce((sum, piece) => sum + piece.bytes.length, 0)
    const [theirs, ours] = timed(
      runs,
      () => client(pieces),
      () => judge(pieces),
    )
    console.log(
      `${String(count)} chunks (${(bytes / 2 ** 20).toFixed(1)} MiB): judged in ${ours.toFixed(0)} ms, ` +
        `${(ours / theirs).toFixed(2)} times a client's ${theirs.toFixed(0)} ms, at most 4`,
    )
  }
}

/** A second process, with no more heap than a run may hold, judges the longest stream. */
function benchHeap() {
  const scope = spawnSync(process.execPath, ['--max-old-space-size=150', import.meta.filename, '--longest'], { stdio: 'ignore' })
  console.log(`95000 chunks within 150 MB of heap: ${scope.status === 0 ? 'judged' : 'out of memory'}`)
}

function benchDrawing() {
  const arbitrary = requests({ model: 'm', maxTokens: 'max_tokens', temperature: 0, without: [], room: 64 })
  const chance = chanceOf(1, 'bench')
  const count = 200
  let bodies = []
  const [variant, drawing] = timed(
    9,
    () => bodies.forEach((body) => JSON.parse(JSON.stringify(body))),
    () => {
      bodies = Array.from({ length: count }, () => drawn(arbitrary, chance).value)
    },
  )
  console.log(
    `a request is drawn in ${(drawing / count).toFixed(2)} ms, at most 2: ` +
      `${(drawing / variant).toFixed(1)} times what spelling and parsing it takes`,
  )
}

/** The sample's report as if each of 200 rows had failed, and cited two exchanges of its own. */
function fullReport() {
  const sample = JSON.parse(readFileSync(join(import.meta.dirname, '../reports/sample/report.json'), 'utf8'))
  const exchanges = Array.from({ length: 400 }, (_, at) => ({ ...sample.exchanges[at % sample.exchanges.length], id: `e#${String(at)}` }))
  const findings = sample.requirements.flatMap((row) => row.findings)
  const requirements = sample.requirements.slice(0, 200).map((row, at) => ({
    ...row,
    verdict: 'fail',
    findings: [0, 1].map((second) => ({ ...findings[(at * 2 + second) % findings.length], exchange: `e#${String(at * 2 + second)}` })),
  }))
  return { ...sample, exchanges, requirements }
}

async function benchReports() {
  const { reporters } = await load('src/reporters/registry.js')
  const report = fullReport()
  const times = timed(
    5,
    ...reporters.map(
      ({ draw }) =>
        () =>
          draw(report),
    ),
  )
  const each = reporters.map(({ name }, at) => `${name} ${times[at].toFixed(0)}`).join(', ')
  console.log(`a report with 400 exchanges is drawn in ${times.reduce((sum, time) => sum + time, 0).toFixed(0)} ms (${each}), at most 1000`)
  const page = Buffer.byteLength(reporters.find(({ name }) => name === 'html').draw(report))
  console.log(`its page has ${(page / 1e6).toFixed(2)} MB, at most 1.5`)
}

async function benchRecording() {
  const { plain, recorded, requests } = await measureRecording(load, median)
  const ratio = (recorded / plain).toFixed(1)
  console.log(
    `record adds ${(recorded - plain).toFixed(2)} ms to the first byte (median of ${String(requests)}: ${plain.toFixed(2)} ms directly, ${ratio} times as long), at most 2`,
  )
}

if (process.argv[2] === '--longest') judge(stream(95_000))
else {
  benchHelp()
  benchJudging()
  benchDrawing()
  await benchReports()
  await benchRecording()
  benchHeap()
}
