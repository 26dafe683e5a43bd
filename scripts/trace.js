// From each statement of the documents to its row, how often a real run decided it, and the faults that break it: `npm run trace`, after
// `npm run build`. `--markdown` draws it as Markdown. Exit code 1: a statement without an answer, or a MUST that the run never decided.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

const load = (/** @type {string} */ path) => import(join(import.meta.dirname, '../build/src', path))
const { startEndpoint } = await load('endpoint/endpoint.js')
const { faults } = await load('endpoint/faults/registry.js')
const { requirements } = await load('contract/catalogue.js')
const { documents } = await load('generated/sources.js')
const { run } = await load('run/run.js')
const { problemsOf } = await load('cli/trace.js')
const { drawnTrace, markdownTrace } = await load('cli/draw-trace.js')

const key = `sk-${randomBytes(18).toString('base64url')}`
// A pause between tokens, so that the rows on pace have something to see.
const endpoint = await startEndpoint({ apiKey: key, tokenMs: 1, fetchesImages: true })
const imageHost = 'http://127.0.0.1:0'
const report = await run({ baseUrl: endpoint.url, key, tier: 'full', cases: 25, imageHost }).finally(() => endpoint.close())

process.stdout.write((process.argv.includes('--markdown') ? markdownTrace : drawnTrace)(documents, report))
const problems = problemsOf(documents, { requirements, faults, report })
for (const problem of problems) console.error(problem)
const statements = documents.flatMap((/** @type {{ statements: unknown[] }} */ one) => one.statements)
console.error(`${statements.length} statements, ${report.run.requests} requests, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
