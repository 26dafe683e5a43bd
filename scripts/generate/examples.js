// fixtures/transcripts to one module, of which `explain` shows one for each requirement and outcome.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** @param {string} root the project's root */
export function examplesModule(root) {
  const folder = join(root, 'fixtures/transcripts')
  /** @type {Record<string, string>} */
  const shown = {}
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const key = /(?:^|[\\/])([A-Z]+-\d+-(?:holds|violated))-[^\\/]*$/.exec(path)?.[1]
    if (key === undefined) continue
    const text = readFileSync(join(folder, path), 'utf8')
    if (rank(text) < rank(shown[key])) shown[key] = text
  }
  return `// Made by scripts/generate.js from fixtures/transcripts. Edit those.

/** JSON of the shortest fixture by requirement and outcome, as SSE-001-holds, by Brotli, in Base64. */
export const examples = '${brotliCompressSync(JSON.stringify(shown)).toString('base64')}'
`
}

/** The shortest is the best; one that shows something else besides comes last. @param {string | undefined} text */
const rank = (text) => (text === undefined ? Infinity : text.length + (/^also:/m.test(text) ? 100_000 : 0))
