// The tests' own code, which is TypeScript, for the scripts that replay fixtures to clients.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const modules = ['library', 'breaks', 'python', 'loopback']

/** Bundled into a folder from which the packages can be found. @param {string} root of the project */
export async function load(root) {
  const folder = mkdtempSync(join(root, 'node_modules/.witness-'))
  try {
    const outfile = join(folder, 'witness.mjs')
    const contents = modules.map((name) => `export * from './src/witness/${name}.support.ts'`).join('\n')
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
