// THIRD-PARTY-NOTICES.txt: the licences of what is bundled.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { decoderPackages } from '../generate/image-decoders.js'

/** The packages @cwasm/* hold C libraries, and no file with their licences. */
const ofLibraries = 'scripts/build/licences'

/** @param {string} root @param {readonly string[]} inputs files that went into the bundle, relative to the root @returns {string} */
export function notices(root, inputs) {
  const packages = [...new Set(inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []))].sort()
  const own = packages.map((folder) => section(manifestOf(root, folder), licenceIn(root, folder)))
  const decoders = decoderPackages.map((name) =>
    section(manifestOf(root, `node_modules/${name}`), readFileSync(join(root, ofLibraries, `${name.replace('@cwasm/', '')}.txt`), 'utf8')),
  )
  return ['This package holds the following software.\n', ...own, ...decoders].join(`\n${'-'.repeat(78)}\n\n`)
}

/** @param {{ name: string, version: string, license: string }} manifest @param {string} licence */
const section = ({ name, version, license }, licence) => `${name} ${version} (${license})\n\n${licence.trim()}\n`

/** @param {string} root @param {string} folder */
const manifestOf = (root, folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

/** @param {string} root @param {string} folder */
function licenceIn(root, folder) {
  const name = readdirSync(join(root, folder)).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file))
  if (name === undefined) throw new Error(`${folder} has no licence: it cannot be bundled`)
  return readFileSync(join(root, folder, name), 'utf8')
}
