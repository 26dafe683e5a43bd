// src to dist/: the command line and the library, with the packages that they use. What only some commands need is a chunk of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'

/** Users bring these themselves, and share them with the library. */
export const peers = ['vitest', 'fast-check']

/**
 * Two bundles: the arbitraries work with the fast-check that their user imports, all else has one of its own.
 * @type {readonly { entryPoints: Record<string, string>, external: readonly string[] }[]}
 */
const bundles = [
  { entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', vitest: 'src/vitest.ts' }, external: ['vitest'] },
  { entryPoints: { arbitraries: 'src/arbitraries.ts' }, external: peers },
]

/** @param {string} root @returns the files that went in, relative to the root, and the texts of what came out, by path */
export async function bundle(root) {
  /** @type {Set<string>} */
  const inputs = new Set()
  /** @type {Map<string, string>} */
  const outputs = new Map()
  for (const { entryPoints, external } of bundles) {
    const { metafile, outputFiles } = await build({
      absWorkingDir: root,
      entryPoints,
      external: [...external],
      bundle: true,
      splitting: true,
      write: false,
      metafile: true,
      outdir: 'dist',
      chunkNames: 'chunks/[name]-[hash]',
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      // With node --enable-source-maps a stack trace has the names of the source.
      minifySyntax: true,
      minifyWhitespace: true,
      minifyIdentifiers: true,
      // THIRD-PARTY-NOTICES.txt has the licences whole.
      legalComments: 'none',
      sourcemap: 'linked',
      sourcesContent: false,
      // Packages in CommonJS require Node's modules.
      banner: { js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);" },
      plugins: [ofUndiciWhatIsUsed, minifiedValidators],
    })
    for (const path of Object.keys(metafile.inputs)) inputs.add(path)
    for (const { path, text } of outputFiles) outputs.set(path, text)
  }
  return { inputs: [...inputs], outputs }
}

/** Without fetch, web sockets and caches undici is half as large. */
const ofUndiciWhatIsUsed = {
  name: 'of undici what is used',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, ({ resolveDir }) => ({ path: 'undici', namespace: 'used', pluginData: resolveDir }))
    build.onLoad({ filter: /^undici$/, namespace: 'used' }, ({ pluginData }) => ({
      resolveDir: pluginData,
      contents: `export { default as Client } from 'undici/lib/dispatcher/client.js'
export { default as buildConnector } from 'undici/lib/core/connect.js'`,
    }))
  },
}

/** They are made by a compiler, and nobody reads them in a stack trace. */
const minifiedValidators = {
  name: 'minified validators',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /[\\/]generated[\\/]validators\.js$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(join(path), 'utf8'), { minify: true })
      return { contents: code }
    })
  },
}
