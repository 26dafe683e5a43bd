// Makes what is missing or stale in src/generated. When all is current it costs some 20 ms: digests, and no compiler is loaded.
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, generatedFolder, groups } from './outputs.js'

/** Which inputs the files were made from, and the digest of each file: an edited or missing file is made again. */
const stampFile = '.stamp.json'

/**
 * @param {string} root the project's root
 * @param {{ typesToo: boolean }} [options] whether modules that hold nothing but types are made as well; true
 * @returns {Promise<readonly string[]>} the files that were written, relative to the root
 * @throws Error if something in spec/ is wrong, with the file and the reason
 */
export async function ensureGenerated(root, { typesToo } = { typesToo: true }) {
  const folder = join(root, generatedFolder)
  mkdirSync(folder, { recursive: true })
  const stamps = readStamps(folder)
  /** @type {string[]} */
  const written = []
  for (const group of groups.filter(({ typesOnly }) => typesToo || typesOnly !== true)) {
    const digest = digestOf(root, group)
    const stamp = stamps[group.name]
    if (stamp?.inputs === digest && Object.entries(stamp.files).every(([name, sum]) => sum === sumOf(readIfAny(join(folder, name)))))
      continue
    const files = await group.make(root)
    for (const [name, text] of Object.entries(files)) {
      if (readIfAny(join(folder, name)) === text) continue
      replace(join(folder, name), text)
      written.push(join(generatedFolder, name))
    }
    stamps[group.name] = { inputs: digest, files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, sumOf(text)])) }
    replace(join(folder, stampFile), JSON.stringify(stamps, null, 2))
  }
  removeStrangers(folder, stamps)
  return written
}

/** @typedef {Record<string, { inputs: string, files: Record<string, string> }>} Stamps */

/** @param {string} folder @returns {Stamps} */
function readStamps(folder) {
  try {
    const stamps = JSON.parse(readIfAny(join(folder, stampFile)) ?? '{}')
    return Object.fromEntries(groups.flatMap(({ name }) => (name in stamps ? [[name, stamps[name]]] : [])))
  } catch {
    return {}
  }
}

/** Files of an older version of the generator. @param {string} folder @param {Stamps} stamps */
function removeStrangers(folder, stamps) {
  const known = new Set([stampFile, ...Object.values(stamps).flatMap(({ files }) => Object.keys(files))])
  for (const name of readdirSync(folder))
    if (!known.has(name) && !/\.tmp(\.mjs)?$/.test(name)) rmSync(join(folder, name), { recursive: true })
}

/** @param {string} path */
function readIfAny(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** @param {string | null} text */
const sumOf = (text) => (text === null ? null : createHash('sha256').update(text).digest('hex'))

/** In one step, since a test run and a build may do this at the same time. @param {string} path @param {string} text */
function replace(path, text) {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  writeFileSync(temporary, text)
  renameSync(temporary, path)
}
