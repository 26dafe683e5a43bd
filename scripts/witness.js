// What violations do to clients, written into `breaks` of spec/requirements: each fixture that violates is replayed to the clients of
// src/witness, and what they lose beside its good twin goes into the row, with the first fixture that shows it. Entries that name a public
// thread stay as they are; all others are made anew. `npm run witness`; with `--check` it writes nothing and exits with 1 where a row is stale.
// `npm run witness -- python` replays them to the clients of Python instead, which it installs; otherwise their record is read.
//   --dir <folder>   where they are installed (default: a folder of the system's temporary files)
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import nock from 'nock'
import * as prettier from 'prettier'
import { parse } from 'yaml'
import { load } from './witness/load.js'
import { recordPython } from './witness/python.js'

/** @typedef {{ client: string, how: string, shown: string }} Break */

const root = join(import.meta.dirname, '..')
const rows = join(root, 'spec/requirements')

/** What the clients of Node lose. @returns {Promise<Map<string, readonly Break[]>>} by requirement */
async function observe({ breaksIn, summed }, bad, controls) {
  nock.disableNetConnect()
  const seen = new Map()
  const found = []
  // A few together, since some of them wait for a second.
  for (let at = 0; at < bad.length; at += 8)
    found.push(...(await Promise.all(bad.slice(at, at + 8).map((/** @type {any} */ one) => breaksIn(one, controls)))))
  for (const [at, { requirement }] of bad.entries()) seen.set(requirement, [...(seen.get(requirement) ?? []), ...found[at]])
  return new Map([...seen].map(([id, breaks]) => [id, summed(breaks)]))
}

/** What the clients of Python lost, as their record has it. @returns {Map<string, readonly Break[]>} by requirement */
function recorded({ recordIn, currentOf, pythonBreaks }, bad, controls) {
  const record = recordIn(root)
  const titles = new Map()
  for (const { title, requirement } of currentOf(record, bad, controls))
    titles.set(requirement, [...(titles.get(requirement) ?? []), title])
  return new Map([...titles].map(([id, own]) => [id, pythonBreaks(record, own)]))
}

/** A plain scalar where YAML's flow style takes one, else in single quotes. @param {string} text */
const scalar = (text) => (/^[A-Za-z][\w ()[\]./-]*$/.test(text) && !/[[\]]/.test(text) ? text : `'${text.replaceAll("'", "''")}'`)

/** @param {Break} one */
const entry = ({ client, how, shown }) => `    - { client: ${scalar(client)}, how: ${scalar(how)}, shown: ${scalar(shown)} }`

/**
 * The lines of a row with its member `breaks` as it should be; every other line as it is.
 * @param {readonly string[]} lines
 * @param {(before: readonly Break[]) => readonly Break[]} breaksAfter
 */
function withBreaks(lines, breaksAfter) {
  const from = lines.findIndex((line) => line === '  breaks:')
  const isMember = (/** @type {string} */ line) => /^ {2}[a-zA-Z]/.test(line)
  const length = from < 0 ? 0 : [...lines.slice(from + 1), '  end'].findIndex(isMember) + 1
  const at = from < 0 ? lines.findIndex((line) => line.startsWith('  fix:')) : from
  const before = from < 0 ? [] : parse(lines.slice(from + 1, from + length).join('\n'))
  const all = breaksAfter(before)
  return lines.toSpliced(at, length, ...(all.length === 0 ? [] : ['  breaks:', ...all.map(entry)]))
}

/** @param {string} text @param {(id: string, before: readonly Break[]) => readonly Break[]} breaksOf */
function rewritten(text, breaksOf) {
  const parts = text.split(/^(?=- id: )/m)
  return parts
    .map((part) => {
      const [, id] = /^- id: (\S+)/.exec(part) ?? []
      return id === undefined ? part : withBreaks(part.split('\n'), (before) => breaksOf(id, before)).join('\n')
    })
    .join('')
}

async function main() {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, dir: { type: 'string', default: join(tmpdir(), 'vision-conformance-witness') } },
  })
  const isPython = positionals[0] === 'python'
  if (positionals.length > (isPython ? 1 : 0) || (isPython && options.check)) {
    console.error('usage: node scripts/witness.js [--check | python [--dir <folder>]]')
    return 2
  }
  const witness = await load(root)
  if (isPython) await recordPython(root, options.dir, witness)
  const cases = witness.library(root)
  const controls = witness.controlsOf(cases)
  const bad = cases.filter((/** @type {any} */ { isGood }) => !isGood)
  const ofPython = recorded(witness, bad, controls)
  // Those of Node were not asked: what is told of them stays.
  const ofNode = isPython ? null : await observe(witness, bad, controls)
  // The official clients come first, since most people use them, and what is told of many clients is cut short.
  const isOfficial = ({ client }) => client.startsWith(`${witness.pythonUses[0].client} `)
  const breaksOf = (id, before) => [
    ...(ofPython.get(id) ?? []).filter(isOfficial),
    ...(ofNode === null ? before.filter(witness.isOurs) : (ofNode.get(id) ?? [])),
    ...(ofPython.get(id) ?? []).filter((one) => !isOfficial(one)),
    ...before.filter(({ shown }) => /^https:/.test(shown)),
  ]
  let stale = 0
  for (const name of readdirSync(rows).filter((one) => one.endsWith('.yaml'))) {
    const path = join(rows, name)
    const text = readFileSync(path, 'utf8')
    const style = await prettier.resolveConfig(path)
    const wanted = await prettier.format(rewritten(text, breaksOf), { ...style, parser: 'yaml' })
    if (wanted === text) continue
    stale += 1
    if (!options.check) writeFileSync(path, wanted)
    console.log(options.check ? `spec/requirements/${name} is stale: run npm run witness` : `wrote spec/requirements/${name}`)
  }
  if (stale > 0 && !options.check) console.log('Now: npm run generate')
  return options.check && stale > 0 ? 1 : 0
}

// A client that was left hanging would keep the process alive.
process.exit(await main())
