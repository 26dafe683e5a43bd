// Makes what is stale in src/generated, then build/ (for the project's own scripts) and dist/ (the package).
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from './build/bundle.js'
import { compile } from './build/compile.js'
import { declarations } from './build/declarations.js'
import { withMaps } from './build/maps.js'
import { notices } from './build/notices.js'
import { ensureGenerated } from './generate/ensure.js'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

async function pack() {
  const { inputs, outputs } = await bundle(root)
  const types = await declarations(root)
  rmSync(dist, { recursive: true, force: true })
  for (const [path, text] of withMaps(outputs)) write(path, text)
  for (const [name, text] of types) write(join(dist, name), text)
  write(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(root, inputs))
  chmodSync(join(dist, 'cli.js'), 0o755)
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

for (const file of await ensureGenerated(root)) console.log(`wrote ${file}`)
if (compile(root)) await pack()
else process.exitCode = 1
