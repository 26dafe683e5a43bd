// The decoders of the mock server to one module: C libraries that the packages @cwasm/* have compiled to WebAssembly.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const decoders = { lodepng: 'lodepng', jpegTurbo: 'jpeg-turbo', nsgif: 'nsgif', webp: 'webp' }

export const decoderPackages = Object.values(decoders).map((name) => `@cwasm/${name}`)

/** @param {string} root the project's root */
export function decodersModule(root) {
  const texts = Object.entries(decoders).map(([name, file]) => {
    const code = readFileSync(join(root, `node_modules/@cwasm/${file}/${file}.wasm`))
    return `/** @cwasm/${file}, by Brotli, in Base64. */\nexport const ${name} =\n  '${brotliCompressSync(code).toString('base64')}'\n`
  })
  return { 'image-decoders.ts': `// Made by scripts/generate.js from the packages @cwasm/*.\n${texts.join('')}` }
}
