// What violations do to clients, written into `breaks` of spec/requirements: each fixture that violates is replayed to the clients of
// src/witness, and what they lose beside its good twin goes into the row, with the first fixture that shows it. Entries that name a public
// thread stay as they are; all others are made anew. `npm run witness`; with `--check` it writes nothing and exits with 1 where a row is stale.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import nock from 'nock'
import * as prettier from 'prettier'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const rows = join(root, 'spec/requirements')

/** The tests' own code, which is TypeScript: bundled into a folder from which the packages can be found. */
async function load() {
  const folder = mkdtempSync(join(root, 'node_modules/.witness-'))
  try {
    const outfile = join(folder, 'witness.mjs')
    const contents = `export * from './src/witness/library.support.ts'; export * from './src/witness/breaks.support.ts'`
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      // Where the code thinks that it lies.
      define: { 'import.meta.dirname': JSON.stringify(join(root, 'src/witness')) },
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @returns {Promise<Map<string, readonly { client: string, how: string, shown: string }[]>>} by requirement */
async function observe() {
  nock.disableNetConnect()
  const { library, controlsOf, breaksIn, summed } = await load()
  const cases = library(root)
  const controls = controlsOf(cases)
  const bad = cases.filter((/** @type {any} */ one) => !one.isGood)
  const seen = new Map()
  const found = []
  // A few together, since some of them wait for a second.
  for (let at = 0; at < bad.length; at += 8)
    found.push(...(await Promise.all(bad.slice(at, at + 8).map((/** @type {any} */ one) => breaksIn(one, controls)))))
  for (const [at, { requirement }] of bad.entries()) seen.set(requirement, [...(seen.get(requirement) ?? []), ...found[at]])
  return new Map([...seen].map(([id, breaks]) => [id, summed(breaks)]))
}

/** A plain scalar where YAML's flow style takes one, else in single quotes. @param {string} text */
const scalar = (text) => (/^[A-Za-z][\w ()[\]./-]*$/.test(text) && !/[[\]]/.test(text) ? text : `'${text.replaceAll("'", "''")}'`)

/** @param {{ client: string, how: string, shown: string }} one */
const entry = ({ client, how, shown }) => `    - { client: ${scalar(client)}, how: ${scalar(how)}, shown: ${scalar(shown)} }`

/** The lines of a row with its member `breaks` as it should be; every other line as it is. @param {readonly string[]} lines */
function withBreaks(lines, breaks) {
  const from = lines.findIndex((line) => line === '  breaks:')
  const isMember = (/** @type {string} */ line) => /^ {2}[a-zA-Z]/.test(line)
  const length = from < 0 ? 0 : [...lines.slice(from + 1), '  end'].findIndex(isMember) + 1
  const at = from < 0 ? lines.findIndex((line) => line.startsWith('  fix:')) : from
  const before = from < 0 ? [] : parse(lines.slice(from + 1, from + length).join('\n'))
  const all = [...breaks, ...before.filter((/** @type {any} */ { shown }) => /^https:/.test(shown))]
  return lines.toSpliced(at, length, ...(all.length === 0 ? [] : ['  breaks:', ...all.map(entry)]))
}

/** @param {string} text @param {Awaited<ReturnType<typeof observe>>} seen */
function rewritten(text, seen) {
  const parts = text.split(/^(?=- id: )/m)
  return parts
    .map((part) => {
      const [, id] = /^- id: (\S+)/.exec(part) ?? []
      return id === undefined ? part : withBreaks(part.split('\n'), seen.get(id) ?? []).join('\n')
    })
    .join('')
}

async function main() {
  const [option, ...more] = process.argv.slice(2)
  if (more.length > 0 || (option !== undefined && option !== '--check')) {
    console.error('usage: node scripts/witness.js [--check]')
    return 2
  }
  const seen = await observe()
  let stale = 0
  for (const name of readdirSync(rows).filter((one) => one.endsWith('.yaml'))) {
    const path = join(rows, name)
    const text = readFileSync(path, 'utf8')
    const style = await prettier.resolveConfig(path)
    const wanted = await prettier.format(rewritten(text, seen), { ...style, parser: 'yaml' })
    if (wanted === text) continue
    stale += 1
    if (option !== '--check') writeFileSync(path, wanted)
    console.log(option === '--check' ? `spec/requirements/${name} is stale: run npm run witness` : `wrote spec/requirements/${name}`)
  }
  if (stale > 0 && option !== '--check') console.log('Now: npm run generate')
  return option === '--check' && stale > 0 ? 1 : 0
}

// A client that was left hanging would keep the process alive.
process.exit(await main())
