// The names of what is registered in code: scenarios, faults and their variants, variations. Types only: a typo is a compile error.
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { union } from './vocabulary.js'

const entry = `
export { suites } from './suites/index.ts'
export { faults } from './src/endpoint/faults/registry.ts'
export { variations } from './src/endpoint/variations/registry.ts'
`

/**
 * The registries as they are in the working tree, bundled into the folder from which they find their packages.
 * @param {string} root @param {string} folder
 */
async function registries(root, folder) {
  const outfile = join(root, folder, `registries.${randomBytes(6).toString('hex')}.tmp.mjs`)
  try {
    await build({
      stdin: { contents: entry, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile, { force: true })
  }
}

/** @param {string} root the project's root @param {string} folder a folder in it */
export async function registriesModule(root, folder) {
  /** @type {{ suites: { scenarios: { name: string }[] }[], faults: { id: string }[], variations: { id: string }[] }} */
  const { suites, faults, variations } = await registries(root, folder)
  return `// Made by scripts/generate.js from the registries of suites, faults and variations. Edit those.

/** Every scenario, as \`stream/text\`. */
export type ScenarioName =${union(suites.flatMap(({ scenarios }) => scenarios.map(({ name }) => name)))}

/** Every fault of the mock server. */
export type FaultId =${union(faults.map(({ id }) => id))}

/** Every variation of the mock server. */
export type VariationId =${union(variations.map(({ id }) => id))}
`
}
