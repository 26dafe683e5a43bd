// Makes src/generated from spec/ and fixtures/images, as the build, the type check and the tests do by themselves, and brings the generated
// parts of files in git up to date. `--check` writes nothing: it exits with 1 and names those of the latter that are stale. `--ignored` makes
// src/generated alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureGenerated } from './generate/ensure.js'
import { asScript } from './script.js'

/** @param {import('./script.js').Call} call @param {boolean} check */
async function bringUpToDate({ root, say, complain }, check) {
  const { committed } = await import('./generate/committed.js')
  let isStale = false
  for (const { file, make } of committed) {
    const path = join(root, file)
    const text = await make(root)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    isStale = true
    if (check) complain(`${file} is stale: run npm run generate`)
    else {
      writeFileSync(path, text)
      say(`wrote ${file}`)
    }
  }
  return check && isStale ? 1 : 0
}

/** @param {import('./script.js').Call} call */
export async function main(call) {
  const { root, args, say, complain } = call
  const [option, ...more] = args
  if (more.length > 0 || !(option === undefined || option === '--check' || option === '--ignored')) {
    complain(`usage: node scripts/generate.js [--check | --ignored]`)
    return 2
  }
  if (option === '--check') return bringUpToDate(call, true)
  if (option === undefined) await bringUpToDate(call, false)
  for (const file of await ensureGenerated(root)) say(`wrote ${file}`)
  return 0
}

await asScript(import.meta, main)
