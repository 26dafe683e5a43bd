// TypeScript of the project as a module: this Node cannot load it by itself.
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureGenerated } from './ensure.js'

/** All exports of these files. @param {string} root @param {readonly string[]} files relative to it */
export async function bundled(root, files) {
  // The words of the model are among their imports.
  await ensureGenerated(root)
  const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-load-'))
  try {
    const { outputFiles } = await build({
      stdin: { contents: files.map((file) => `export * from './${file}'`).join('\n'), resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    })
    const path = join(folder, 'module.mjs')
    writeFileSync(path, outputFiles[0].text)
    return await import(pathToFileURL(path).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
