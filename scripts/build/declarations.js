// The types of the three entry points, rolled up. rollup-plugin-dts, since it takes several entries and gives what they share once;
// api-extractor takes one entry, and dts-bundle-generator repeats the shared types in each file.
import { join } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { peers } from './bundle.js'
import { buildFolder } from './compile.js'

const entries = ['index', 'vitest', 'arbitraries']

/** @param {string} root @returns {Promise<ReadonlyMap<string, string>>} the texts by path, relative to dist */
export async function declarations(root) {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, join(root, buildFolder, `src/${name}.d.ts`)])),
    external: [/^node:/, ...peers],
    plugins: [dts({ tsconfig: join(root, 'tsconfig.build.json') })],
    onwarn: ({ message }) => {
      throw new Error(message)
    },
  })
  const { output } = await bundle.generate({ format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'types.d.ts' })
  await bundle.close()
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])))
}
