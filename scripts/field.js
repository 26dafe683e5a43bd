// The field test: servers that nobody here wrote are installed into a scratch folder, started on loopback, and tested by the command line.
// `npm run field -- NAME…`, after `npm run build`; without a name it lists the engines (scripts/field/engines). No test needs it.
// What was found, and whether it is true, is in docs/field-notes.md.
//   --dir <folder>   where engines are installed (default: a folder of the system's temporary files)
//   --tier, --seed   as the command line takes them; the nonce is always "field", so that a run can be compared with the one before
//   --serve          start the engine, say where, and leave it running
//   --record         write the reduced record to fixtures/field, with the verdicts that are expected of it
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installed } from './field/install.js'
import { writeReduced } from './field/reduce.js'
import { embedded, freePort, nodeRun, spawned } from './field/processes.js'

const root = join(import.meta.dirname, '..')
const engines = join(import.meta.dirname, 'field/engines')

/**
 * @typedef {object} Engine
 * @property {{ npm?: string[], overrides?: Record<string, string>, pip?: string[] }} [packages] with their versions; overrides are npm's
 * @property {[string, string[]]} [prepare] a command in its folder, with its arguments, after the packages were installed
 * @property {boolean} [upstream] whether it passes requests on: the mock server is started for it
 * @property {string} [version] of the package that is tested; without it, that of the first of `packages`
 * @property {(place: Place) => Promise<Running> | Running} start
 *
 * @typedef {object} Place
 * @property {string} root of the project
 * @property {string} dir of this engine alone: its packages are in it
 * @property {number} port that is free on loopback
 * @property {{ url: string, key: string, model: string } | null} upstream
 * @property {(command: string, args: string[], environment?: Record<string, string>) => { stop: () => void }} run in `dir`
 *
 * @typedef {object} Running
 * @property {string} [path] of the base URL (default: /v1)
 * @property {string | null} [key] null: it takes none
 * @property {string} [model]
 * @property {Record<string, string>} [headers] that each request needs
 * @property {string[]} [options] of the command line
 * @property {() => unknown} stop
 */

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: join(tmpdir(), 'vision-conformance-field') },
    tier: { type: 'string', default: 'standard' },
    seed: { type: 'string', default: '1' },
    serve: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})

/** The requirements that did not pass, each with what was seen first. */
function print(report) {
  const shown = (verdicts) => report.requirements.filter(({ verdict }) => verdicts.includes(verdict))
  for (const { id, verdict, title, findings } of shown(['fail', 'warn', 'note'])) {
    console.log(`${verdict.padEnd(5)}${id}  ${title}`)
    for (const { saw, wanted, exchange } of findings.slice(0, 1)) console.log(`     saw ${saw}\n     wanted ${wanted}\n     in ${exchange}`)
  }
  for (const { id, verdict, because } of shown(['inconclusive', 'not-run', 'unsupported']))
    if (!because.includes('in the tier full')) console.log(`${verdict} ${id}  ${because}`)
  for (const { statement } of report.causes) console.log(`cause  ${statement}`)
  console.log(`${report.verdict}: ${JSON.stringify(report.counts)}`)
}

/** Environment variables by which the command line takes the values of headers. */
const variableOf = (header) => `FIELD_${header.replaceAll('-', '_').toUpperCase()}`

async function judged(name, url, { key = null, model, headers = {}, options: more = [] }) {
  const out = join(root, 'reports/field', name)
  rmSync(out, { recursive: true, force: true })
  const args = ['--base-url', url, '--tier', options.tier, '--seed', options.seed, '--nonce', 'field', '--out', out, '--wait', '300']
  if (model !== undefined) args.push('--model', model)
  if (key === null) args.push('--no-auth')
  for (const header of Object.keys(headers)) args.push('--header', `${header}=@${variableOf(header)}`)
  const values = Object.fromEntries(Object.entries(headers).map(([header, value]) => [variableOf(header), value]))
  const environment = { ...values, ...(key === null ? {} : { VISION_CONFORMANCE_API_KEY: key }) }
  const code = await nodeRun([join(root, 'dist/cli.js'), ...args, ...more], environment)
  const report = join(out, 'report.json')
  // A run that could not start has said why.
  if (!existsSync(report)) return null
  console.log(`exit code ${String(code)}`)
  return { report: JSON.parse(readFileSync(report, 'utf8')), record: join(out, 'transcripts.ndjson') }
}

async function tested(name) {
  /** @type {{ default: Engine }} */
  const { default: engine } = await import(join(engines, `${name}.js`))
  const dir = join(options.dir, name)
  mkdirSync(dir, { recursive: true })
  const version = await installed(engine, dir)
  const upstream = engine.upstream === true ? await embedded(root) : null
  const port = await freePort()
  const run = (command, args, environment) => spawned(command, args, dir, environment)
  const running = await engine.start({ root, dir, port, upstream, run })
  const url = `http://127.0.0.1:${String(port)}${running.path ?? '/v1'}`
  console.log(`${name} ${version}: ${url}${running.key == null ? '' : `, API key ${running.key}`}`)
  if (options.serve) return
  try {
    const result = await judged(name, url, running)
    if (result === null) return
    print(result.report)
    if (options.record) await writeReduced({ root, name: `${name}-${version}`, record: result.record, hidden: [options.dir, root] })
  } finally {
    await running.stop()
    upstream?.stop()
  }
}

if (names.length === 0) console.log(readdirSync(engines).join('\n').replaceAll('.js', ''))
for (const name of names) await tested(name)
