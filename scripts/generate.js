// Makes src/generated from spec/ and fixtures/images, as the build, the type check and the tests do by themselves, and brings the generated
// parts of files in git up to date. `--check` writes nothing: it exits with 1 and names those of the latter that are stale. `--ignored` makes
// src/generated alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureGenerated } from './generate/ensure.js'

const root = join(import.meta.dirname, '..')

/** @param {boolean} check */
async function bringUpToDate(check) {
  const { committed } = await import('./generate/committed.js')
  let isStale = false
  for (const { file, make } of committed) {
    const path = join(root, file)
    const text = await make(root)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    isStale = true
    if (check) console.error(`${file} is stale: run npm run generate`)
    else {
      writeFileSync(path, text)
      console.log(`wrote ${file}`)
    }
  }
  return check && isStale ? 1 : 0
}

async function main() {
  const [option, ...more] = process.argv.slice(2)
  if (more.length > 0 || !(option === undefined || option === '--check' || option === '--ignored')) {
    console.error(`usage: node scripts/generate.js [--check | --ignored]`)
    return 2
  }
  if (option === '--check') return bringUpToDate(true)
  if (option === undefined) await bringUpToDate(false)
  for (const file of await ensureGenerated(root)) console.log(`wrote ${file}`)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
