// What is generated and stays in git, since others read it from there: lists of names inside the published schemas, and what comes from the
// schemas of options and of a fleet's files.
// Each entry makes the whole text of its file; `npm run generate` writes it, and with --check compares it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { fleetOutputs } from './fleet.js'
import { optionFiles } from './options.js'
import { readAreas, readCapabilities } from './vocabulary.js'

/** @type {readonly { file: string, make: (root: string) => string | Promise<string> }[]} */
export const committed = [
  { file: 'spec/report.schema.json', make: reportSchema },
  { file: 'spec/requirement.schema.json', make: requirementSchema },
  ...optionFiles,
  ...fleetOutputs,
]

/** @param {string} root */
function reportSchema(root) {
  return withNames(
    root,
    'spec/report.schema.json',
    'area',
    readAreas(root).map(({ name }) => name),
  )
}

/** @param {string} root */
function requirementSchema(root) {
  return withNames(root, 'spec/requirement.schema.json', 'capability', readCapabilities(root))
}

/** The file with the names in the one schema `"MEMBER": { "enum": […] }`. @param {string} root @param {string} file @param {string} member @param {readonly string[]} names */
async function withNames(root, file, member, names) {
  const path = join(root, file)
  const [before, after, ...more] = readFileSync(path, 'utf8').split(new RegExp(`(?<="${member}": \\{\\s*"enum": )\\[[^\\]]*\\]`))
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file}: there is no single list of names under "${member}"`)
  return format(before + JSON.stringify(names) + after, { ...(await resolveConfig(path)), filepath: path })
}
