// Freezes the requirements as they are: `node scripts/freeze.js 2026-12` writes spec/frozen/2026-12.yaml, the id, level and tier of every requirement that has
// a check. A set is written once, and never again: what its name means is what others have quoted.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { frozenRows, readCatalogue } from './generate/catalogue.js'
import { asScript } from './script.js'

/** @param {import('./script.js').Call} call */
export function main({ root, args, say, complain }) {
  const [name = '', ...more] = args
  if (!/^\d{4}-(0[1-9]|1[0-2])(\.\d+)?$/.test(name) || more.length > 0) {
    complain('usage: node scripts/freeze.js YEAR-MONTH')
    return 2
  }
  const file = join(root, 'spec/frozen', `${name}.yaml`)
  if (existsSync(file)) {
    complain(`spec/frozen/${name}.yaml is there, and a released set is never written again`)
    return 1
  }
  const rows = Object.entries(frozenRows(readCatalogue(root).requirements))
  const lines = rows.map(([id, { level, tier }]) => `${id}: { level: ${level}, tier: ${tier} }\n`)
  mkdirSync(join(root, 'spec/frozen'), { recursive: true })
  writeFileSync(file, `# The requirement set ${name}. Released: never edited.\n${lines.join('')}`)
  say(`wrote spec/frozen/${name}.yaml, ${String(rows.length)} requirements; now node scripts/generate.js`)
  return 0
}

await asScript(import.meta, main)
