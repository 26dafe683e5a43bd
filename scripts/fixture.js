// A fixture from recorded traffic: `npm run fixture TRANSCRIPTS EXCHANGE REQUIREMENT` reads an exchange of a transcripts.ndjson, leaves out what the
// finding does not need, and writes fixtures/transcripts/AREA/REQUIREMENT-OUTCOME-recorded.txt. A requirement that compares several exchanges
// takes their ids separated by commas.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ensureGenerated } from './generate/ensure.js'
import { asScript } from './script.js'

/** The tests' own code, which is TypeScript: bundled into a folder from which the packages can be found. @param {string} root */
export async function load(root) {
  await ensureGenerated(root, { typesToo: false })
  const outfile = join(root, 'node_modules', `.fixture-${randomBytes(6).toString('hex')}.mjs`)
  const contents = `export * from './suites/recorded-fixture.support.ts'
    export { printed } from './suites/fixture.support.ts'
    export { requirementOf } from './src/contract/catalogue.ts'
    export { readRecord } from './src/transport/record-text.ts'`
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile, { force: true })
  }
}

/** @param {import('./script.js').Call} call @param {typeof load} [loadTools] */
export async function main({ root, args, say, complain }, loadTools = load) {
  const [path, ids, requirement, ...more] = args
  if (path === undefined || ids === undefined || requirement === undefined || more.length > 0) {
    complain(
      'usage: npm run fixture TRANSCRIPTS EXCHANGE[,EXCHANGE] REQUIREMENT, as reports/latest/transcripts.ndjson http/stream#1 STR-001',
    )
    return 2
  }
  const { readRecord, recordedFixture, printed, requirementOf } = await loadTools(root)
  const area = requirementOf(requirement)?.area
  if (area === undefined) throw new Error(`there is no requirement ${requirement}`)
  /** @type {{ exchanges: readonly { transcript: { id: string } }[] }} */
  const { exchanges } = readRecord(readFileSync(path, 'utf8'))
  const recorded = new Map(exchanges.map(({ transcript }) => [transcript.id, transcript]))
  const transcripts = ids.split(',').map((id) => {
    const found = recorded.get(id)
    if (found === undefined) throw new Error(`${path} has no exchange ${id}; it has ${[...recorded.keys()].slice(0, 5).join(', ')}, …`)
    return found
  })
  const { outcome, ...fixture } = recordedFixture(transcripts, requirement)
  const file = `fixtures/transcripts/${area}/${requirement}-${outcome}-recorded.txt`
  if (existsSync(join(root, file))) throw new Error(`${file} is there already: rename it first`)
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), printed(fixture))
  say(`wrote ${file}: say in its first line what it shows, and rename it for that. Then: npx vitest run suites/fixtures.test.ts`)
  return 0
}

await asScript(import.meta, main)
