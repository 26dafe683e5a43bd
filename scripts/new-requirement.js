// Drafts a requirement: `npm run new-requirement AREA` writes seven files, each saying with FILL IN what is to be filled in, and every test passes
// but the one that finds what is left to fill in. The draft looks for a response header that only its fixture and its fault have.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { readCatalogue } from './generate/catalogue.js'
import { ensureGenerated } from './generate/ensure.js'
import { readAreas } from './generate/vocabulary.js'
import { asScript } from './script.js'

/** @param {string} root @param {string} file */
const readText = (root, file) => readFileSync(join(root, file), 'utf8')

/** @param {string} root @param {string} file @param {string} text */
async function write(root, file, text) {
  const path = join(root, file)
  const isCode = /\.(ts|yaml)$/.test(file)
  writeFileSync(path, isCode ? await format(text, { ...(await resolveConfig(path)), filepath: path }) : text)
}

/** The text with the one place replaced. @param {string} root @param {string} file @param {RegExp} place @param {(...found: string[]) => string} by */
function edited(root, file, place, by) {
  const text = readText(root, file)
  if (!place.test(text)) throw new Error(`${file} has no place for it: ${place.source} was not found`)
  return text.replace(place, by)
}

/** One more than the highest number that the area ever had. @param {string} root @param {string} prefix */
function nextId(root, prefix) {
  const { requirements, sets } = readCatalogue(root)
  const ids = [...requirements.map(({ id }) => id), ...sets.flatMap(({ requirements: of }) => Object.keys(of))]
  const numbers = ids.filter((id) => id.startsWith(`${prefix}-`)).map((id) => Number(id.slice(prefix.length + 1)))
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}

/** @param {string} id */
const requirement = (id) => `
- id: ${id}
  level: SHOULD # FILL IN: MUST, SHOULD or MAY
  tier: standard # FILL IN: smoke, standard or full
  title: 'FILL IN: an assertion, subject first: Every chunk has the same id'
  violation: 'FILL IN: what goes wrong, as causes are named, in lower case: different ids in the chunks of one stream'
  text: >-
    FILL IN: what the endpoint has to do, in our own words.
  sources:
    - { document: 'FILL IN: the standard', section: 'FILL IN: its section', link: 'https://example.com/FILL-IN' }
  provenance: standard # FILL IN: schema, documented, standard or observed
  fix: >-
    FILL IN: what a vendor changes so that it holds.
`

/** @param {string} id @param {boolean} isViolated */
const fixture = (
  id,
  isViolated,
) => `# ${id} ${isViolated ? 'violated' : 'holds'}: FILL IN: what these bytes show; then rename the file for it
${isViolated ? `saw: X-${id}: 1\n` : ''}
probe: http/plain

0.119 HTTP/1.1 200 OK
Content-Type: application/json
${isViolated ? `X-${id}: 1\n` : ''}
@0    0.120  {"id":"chatcmpl-1","object":"chat.completion","created":1788220800,"model":"m-1",
             "choices":[{"index":0,"message":{"role":"assistant","content":"1, 2, 3, 4, 5","refusal":null},"logprobs":null,
             "finish_reason":"stop"}],"usage":{"prompt_tokens":20,"completion_tokens":13,"total_tokens":33}}
`

/** @param {string} id @param {string} name */
const check = (
  id,
  name,
) => `/** FILL IN: what is checked here, the clause, and its link. Rename this file and the check for their subject. */
import { type Observation, holds, violated } from '../../src/model/finding.ts'
import type { Check } from '../../src/reading/suite.ts'
import { checkOf, isAnswered } from '../preconditions.ts'

// FILL IN: the precondition (../preconditions.ts), and the scenarios whose traffic shows it. Add one to probes.ts only if none does.
export const ${name}: Check = checkOf(isAnswered)('${id}', ['http/plain', 'http/stream'], (reading): Observation => {
  // FILL IN: as it is drafted, the check looks for a response header that only the fixture and the fault have.
  const [value] = reading.header('x-${id.toLowerCase()}')
  return value === undefined
    ? holds
    : violated(\`X-${id}: \${value}\`, 'FILL IN: what the clause requires', { kind: 'header', name: 'X-${id}' })
})
`

/** @param {string} id */
const fault = (id) => `
  // FILL IN: id, title, and two ways to do wrong; sideEffects names the other requirements that it violates.
  fault({
    id: '${id.toLowerCase()}-violated',
    title: 'FILL IN: what the endpoint does wrong',
    target: '${id}',
    variants: {
      'FILL IN: one way': {
        reply: (reply) => (reply.body.kind === 'stream' ? { ...reply, headers: [...reply.headers, ['X-${id}', '1']] } : reply),
      },
      'FILL IN: another way': {
        reply: (reply) => (reply.body.kind === 'stream' ? { ...reply, headers: [...reply.headers, ['X-${id}', '2']] } : reply),
      },
    },
  }),
`

/** The section up to the next one, or the end. */
const unreleased = /^## Unreleased\n(?:(?!## ).*\n)*/m

const faultList = /^export const \w+: readonly Fault\[\] = \[$/m
/** The longest that a file of faults may be, so that the draft fits. */
const mostLines = 220

/** The file of faults that has most of this area's, and room. @param {string} root @param {string} prefix */
function faultFile(root, prefix) {
  const folder = 'src/endpoint/faults'
  const ranked = readdirSync(join(root, folder))
    .map((name) => ({ file: `${folder}/${name}`, text: readText(root, `${folder}/${name}`) }))
    .filter(({ text }) => faultList.test(text) && text.split('\n').length <= mostLines)
    .map(({ file, text }) => ({ file, count: text.split(`target: '${prefix}-`).length }))
    .sort((a, b) => b.count - a.count || (a.file < b.file ? -1 : 1))
  const [best] = ranked
  if (best === undefined) throw new Error(`${folder} has no file with room for a fault`)
  return best.file
}

/** @param {import('./script.js').Call} call */
export async function main({ root, args, say, complain }) {
  const areas = readAreas(root)
  const [name, ...more] = args
  const area = areas.find((one) => one.name === name)
  if (area === undefined || more.length > 0) {
    complain(`usage: npm run new-requirement AREA, where AREA is one of ${areas.map((one) => one.name).join(', ')}`)
    return 2
  }
  const id = nextId(root, area.prefix)
  const checkName = id.toLowerCase().replace('-', '')
  const [rows, suite, faults] = [`spec/requirements/${area.name}.yaml`, `suites/${area.name}/suite.ts`, faultFile(root, area.prefix)]
  const fixtures = (/** @type {string} */ outcome) => `fixtures/transcripts/${area.name}/${id}-${outcome}-fill-in.txt`
  const registered = edited(root, suite, /checks: (?:(\[\])|(\[)|(\w+))/, (_, none, list, one) =>
    none !== undefined ? `checks: [${checkName}]` : list !== undefined ? `checks: [${checkName}, ` : `checks: [${checkName}, ...${one}]`,
  )
  /** @type {readonly (readonly [file: string, text: string, what: string])[]} */
  const drafts = [
    [rows, `${readText(root, rows).trimEnd()}\n${requirement(id)}`, 'the requirement'],
    [fixtures('holds'), fixture(id, false), 'bytes that hold'],
    [fixtures('violated'), fixture(id, true), 'bytes that violate'],
    [`suites/${area.name}/${id.toLowerCase()}.ts`, check(id, checkName), 'the check'],
    [suite, `import { ${checkName} } from './${id.toLowerCase()}.ts'\n${registered}`, 'where the check is registered'],
    [faults, edited(root, faults, faultList, (start) => `${start}${fault(id)}`), 'a fault with two variants'],
    [
      'CHANGELOG.md',
      edited(
        root,
        'CHANGELOG.md',
        unreleased,
        (section) => `${section.trimEnd()}\n- FILL IN (${id}): what changes for somebody whose endpoint was passing.\n\n`,
      ),
      'what changes for users',
    ],
  ]
  for (const [file, text] of drafts) await write(root, file, `${text.trimEnd()}\n`)
  await ensureGenerated(root)
  for (const [file, , what] of drafts) say(`${file.padEnd(58)} ${what}`)
  say(
    `\nFill in what says FILL IN, then: npx vitest run suites/fixtures.test.ts src/contract/scaffolds.test.ts, and npm run proof -- -t ${id.toLowerCase()}-violated`,
  )
  return 0
}

await asScript(import.meta, main)
