// Other tools on the faults and variations of the mock server, next to this project: `npm run rivals` after `npm run build`. It installs them into
// a scratch folder, writes fixtures/rivals.json, and draws their section of docs/proof.md. No test needs it. It takes about half an hour
// on an idle machine. A run that was ended goes on where it was.
//   --dir <folder>   where tools are installed and results kept (default: a folder of the system's temporary files)
//   --part <i/n>     run only this part, e.g. 1/2, and write nothing else: several may run at once. The last call has no part
//   --check          exit with 1 if docs/proof.md is not what fixtures/rivals.json says, and run nothing
//   --draw           draw the section from fixtures/rivals.json, and run nothing
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as prettier from 'prettier'
import { installed } from './field/install.js'
import { compatcanary } from './rivals/compatcanary.js'
import { llmprobe } from './rivals/llmprobe.js'
import { measured } from './rivals/measure.js'
import { ours } from './rivals/ours.js'
import { schemathesis } from './rivals/schemathesis.js'
import { withRivals } from './rivals/section.js'
import { summed } from './rivals/summary.js'

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} [version] of the package; ours has none
 * @property {string} [link] to what it says of itself
 * @property {{ npm?: string[], pip?: string[] }} [packages] with their versions
 * @property {{ faults: number, variations: number }} [every] it runs on each so many, in the order of the registry (default: on each)
 * @property {string} settings
 * @property {readonly string[] | 'all'} claims areas of requirements, of which its documentation names a check
 * @property {Record<string, string>} leftOut the other areas, with the reason
 * @property {string} [cleanNote] what is true of the failures without any fault
 * @property {(call: Call) => { command: string, args: readonly string[], environment?: Record<string, string> }} run
 * @property {(out: string, modification: object) => { failed: string[], signs: string[] }} read names of what failed; signs are weaker, and
 *   count where they make a fault found
 *
 * @typedef {object} Call
 * @property {string} root of the project
 * @property {string} installed where its packages are
 * @property {string} out an empty folder for its report
 * @property {string} url
 * @property {string} key
 * @property {string} model
 * @property {object} modification the fault or variation
 * @property {boolean} fetchesImages whether the server fetches images by their address
 *
 * @typedef {object} Result
 * @property {string} tool
 * @property {'clean' | 'fault' | 'variation'} kind
 * @property {string} id of the fault or variation; of a clean run, its number
 * @property {readonly string[]} failed
 * @property {readonly string[]} signs
 * @property {number} requests that the server answered
 * @property {number | null} seconds of processor time; null: it was ended
 */

const root = join(import.meta.dirname, '..')
const dataFile = join(root, 'fixtures/rivals.json')
const pageFile = join(root, 'docs/proof.md')
const KEY = 'sk-rivals-0123456789'
const MODEL = 'embedded-1'
const CLEAN_RUNS = 3
const tools = [llmprobe, compatcanary, schemathesis, ours]

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: join(tmpdir(), 'vision-conformance-rivals') },
    part: { type: 'string', default: '1/1' },
    check: { type: 'boolean', default: false },
    draw: { type: 'boolean', default: false },
  },
})

/** The page as it should be. */
const drawnPage = () => withRivals(readFileSync(pageFile, 'utf8'), JSON.parse(readFileSync(dataFile, 'utf8')))

async function registry() {
  const load = (path) => import(join(root, 'build/src', path))
  const [{ startEndpoint }, { drawn, variantName }, { requirementOf }, faulty, varied] = await Promise.all(
    [
      'endpoint/endpoint.js',
      'endpoint/choose-variant.js',
      'contract/catalogue.js',
      'endpoint/faults/registry.js',
      'endpoint/variations/registry.js',
    ].map(load),
  )
  const named = (one) => `${one.id}:${variantName(drawn(one, 1))}`
  const faults = faulty.faults
    .filter(({ target }) => target !== null)
    .map((fault, nth) => {
      const { area, capability } = requirementOf(fault.target)
      return {
        kind: 'fault',
        id: fault.id,
        nth,
        area,
        modification: fault,
        serve: { faults: [named(fault)], fetchesImages: capability === 'remote-images' },
      }
    })
  const variations = varied.variations.map((variation, nth) => ({
    kind: 'variation',
    id: variation.id,
    nth,
    modification: variation,
    serve: { variations: [named(variation)] },
  }))
  const clean = Array.from({ length: CLEAN_RUNS }, (_, nth) => ({ kind: 'clean', id: String(nth), nth, modification: {}, serve: {} }))
  return { startEndpoint, faults, variations, clean }
}

const isDue = ({ every = { faults: 1, variations: 1 } }, { kind, nth }) =>
  kind === 'clean' || nth % (kind === 'fault' ? every.faults : every.variations) === 0

/** @returns {Promise<Result>} */
async function ran(tool, target, startEndpoint) {
  const out = mkdtempSync(join(options.dir, 'run-'))
  let requests = 0
  const endpoint = await startEndpoint({ apiKey: KEY, model: MODEL, seed: 1, ...target.serve, log: () => (requests += 1) })
  try {
    const { modification, serve } = target
    const place = { root, installed: join(options.dir, tool.name), out, fetchesImages: serve.fetchesImages === true }
    const { code, seconds } = await measured(tool.run({ ...place, url: endpoint.url, key: KEY, model: MODEL, modification }), out)
    const { failed, signs } = existsSync(join(out, 'report.json')) ? tool.read(out, modification) : { failed: ['no report'], signs: [] }
    const ending = code === 0 ? [] : [code === null ? 'ended at the time limit' : `exit code ${String(code)}`]
    return { tool: tool.name, kind: target.kind, id: target.id, failed: [...failed, ...ending], signs, requests, seconds }
  } finally {
    await endpoint.close()
    rmSync(out, { recursive: true, force: true })
  }
}

const kept = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []

async function runAll({ startEndpoint, faults, variations, clean }, file) {
  const [part, parts] = options.part.split('/').map(Number)
  const done = new Set(kept(file).map(({ tool, kind, id }) => `${tool} ${kind} ${id}`))
  const mine = [...clean, ...faults, ...variations].filter((_, at) => at % parts === part - 1)
  for (const [at, target] of mine.entries()) {
    // One after another, so that what else the machine does is the same for all.
    for (const tool of tools.filter((one) => isDue(one, target) && !done.has(`${one.name} ${target.kind} ${target.id}`)))
      appendFileSync(file, `${JSON.stringify(await ran(tool, target, startEndpoint))}\n`)
    if (at % 20 === 0) console.log(`${String(at)} of ${String(mine.length)}: ${target.id}`)
  }
}

async function write({ faults }, results) {
  const sample = new Set(faults.filter((fault) => tools.every((tool) => isDue(tool, fault))).map(({ id }) => id))
  const sums = tools.map((tool) => summed(tool, results, { faults, sample }))
  const foundBy = faults.map(({ id }) => [id, tools.filter((_, at) => sums[at].found.has(id)).map(({ name }) => name)])
  const data = {
    date: new Date().toISOString().slice(0, 10),
    sample: sample.size,
    tools: sums.map(({ summary }) => summary),
    foundBy: Object.fromEntries(foundBy),
  }
  writeFileSync(dataFile, await prettier.format(JSON.stringify(data), { ...(await prettier.resolveConfig(pageFile)), parser: 'json' }))
}

function check() {
  if (readFileSync(pageFile, 'utf8') === drawnPage()) return 0
  console.error('docs/proof.md differs from fixtures/rivals.json: npm run rivals -- --draw')
  return 1
}

async function main() {
  if (options.check) return check()
  if (!options.draw) {
    const known = await registry()
    for (const tool of tools.filter(({ packages }) => packages !== undefined)) {
      mkdirSync(join(options.dir, tool.name), { recursive: true })
      await installed(tool, join(options.dir, tool.name))
    }
    const file = join(options.dir, 'results.ndjson')
    await runAll(known, file)
    if (options.part !== '1/1') return 0
    await write(known, kept(file))
  }
  writeFileSync(pageFile, drawnPage())
  return 0
}

process.exitCode = await main()
