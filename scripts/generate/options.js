// The options of src/options, written out for each place: the configuration file's schema, the library's RunOptions, action.yml and README.md.
import { toJsonSchema } from '@valibot/to-json-schema'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { bundled } from './load.js'

/** @type {readonly { file: string, make: (root: string) => Promise<string> }[]} */
export const optionFiles = [
  { file: 'spec/configuration.schema.json', make: (root) => made(root, 'spec/configuration.schema.json', configurationSchema) },
  { file: 'src/options/run-options.ts', make: (root) => made(root, 'src/options/run-options.ts', runOptions) },
  { file: 'action.yml', make: (root) => made(root, 'action.yml', action) },
  { file: 'README.md', make: (root) => made(root, 'README.md', readme) },
]

async function made(root, file, textOf) {
  const path = join(root, file)
  const text = textOf(await loaded(root), existsSync(path) ? readFileSync(path, 'utf8') : '')
  // README.md is kept by hand, and prettier leaves it alone.
  return file.endsWith('.md') ? text : format(text, { ...(await resolveConfig(path)), filepath: path })
}

const action = (schema, text) =>
  between(between(text, '  # The inputs are made', actionInputs(schema)), '        # The variables are made', actionVariables(schema))

const readme = (schema, text) => between(text, '<!-- The table is made', readmeTable(schema), '<!-- End of the table. -->')

/** @param {string} root */
const loaded = (root) => bundled(root, ['src/options/schema.ts', 'src/options/spelling.ts'])

/** The text with what stands after the line that begins so, as far as the line that ends it, put anew. */
function between(text, start, lines, end = `${/^ */.exec(start)[0]}# End of what is made.`) {
  const all = text.split('\n')
  const first = all.findIndex((line) => line.startsWith(start))
  const last = all.findIndex((line, at) => at > first && line === end)
  if (first === -1 || last === -1) throw new Error(`the lines "${start}…" and "${end}" have to be there`)
  return [...all.slice(0, first + 1), ...lines, ...all.slice(last)].join('\n')
}

const sentence = (text) => `${text}.`

/** A default that says something in words or as JSON; null: it is nothing. */
function defaultOf(option, isLibrary) {
  const { defaultText, isRequired, default: value } = option
  if (defaultText !== undefined && !(isLibrary && isRequired)) return { text: defaultText, isCode: false }
  if (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    JSON.stringify(value) === '[]' ||
    JSON.stringify(value) === '{}'
  )
    return null
  return { text: String(value), isCode: true }
}

function configurationSchema({ entries, textIn }) {
  const properties = entries.filter(([, { isInFile }]) => isInFile).map(([name, option]) => [name, fileProperty(name, option, textIn)])
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'vision-conformance/configuration@1',
    title: 'Configuration of vision-conformance, --config FILE',
    description:
      'Each option of the command line under its name in camel case. The command line takes precedence. An API key is never written here: name its environment variable or its file.',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  }
  return JSON.stringify(schema)
}

/** A member of a file that is an option, as JSON Schema. */
export function fileProperty(name, option, textIn) {
  const json = toJsonSchema(option.written.schema, { target: 'draft-2020-12', overrideSchema: ofJson })
  delete json.$schema
  const { default: defaults } = option
  const isWritten = option.value === null || option.value === option.written || typeof defaults === 'string'
  const isPlain = isWritten && defaults !== undefined && defaults !== null
  const reported = option.defaultText === undefined ? '' : ` Default: ${option.defaultText}.`
  return {
    ...json,
    ...(name === 'baseUrl' ? { format: 'uri' } : {}),
    description: sentence(textIn(option.text, (other) => other)) + reported,
    ...(isPlain ? { default: defaults } : {}),
  }
}

/** What is checked by a function of ours is a JSON object. */
const ofJson = ({ valibotSchema }) => (valibotSchema.type === 'custom' ? { type: 'object' } : undefined)

const typeImports = {
  Profile: '../model/profile.ts',
  Counterexample: '../model/counterexample.ts',
  CurlWords: '../model/curl-words.ts',
  RunEvent: '../model/run-event.ts',
  TransportFactory: '../transport/transport.ts',
  Baseline: '../verdict/baseline.ts',
  Earlier: '../verdict/regressions.ts',
}

function runOptions({ entries, textIn }) {
  const members = entries
    .filter(([, { value }]) => value !== null)
    .map(([name, option]) => {
      const defaults = defaultOf(option, true)
      const reported = defaults === null ? '' : ` Default: ${defaults.isCode ? `\`${defaults.text}\`` : defaults.text}.`
      const doc = sentence(textIn(option.libraryText ?? option.text, (other) => `\`${other}\``)) + reported
      return `  /** ${doc} */\n  readonly ${name}${option.isRequired ? '' : '?'}: ${option.value.type}${option.isRequired ? '' : ' | undefined'}\n`
    })
  const text = members.join('')
  const imports = Object.entries(typeImports).filter(([type]) => new RegExp(`\\b${type}\\b`).test(text.replace(/\/\*\*.*\*\//g, '')))
  return [
    '/** Made by `npm run generate` from src/options/schema.ts. Edit that. */\n',
    ...imports.map(([type, path]) => `import type { ${type} } from '${path}'\n`),
    '\n/** Options of a run. An undefined member is absent. Whatever is wrong rejects with a UsageError before anything is sent. */\n',
    `export interface RunOptions {\n${text}}\n`,
  ].join('')
}

const inputsOf = ({ entries }) => entries.filter(([, { input }]) => input === true)

/** An action's reports have a folder that later steps can name. All else is left to the program, so that a configuration file counts. */
const inputDefaults = { out: 'conformance' }

function actionInputs(schema) {
  const { kebab, textIn } = schema
  return inputsOf(schema).flatMap(([name, option]) => {
    const defaults = defaultOf(option, false)
    const reported = defaults === null || option.isRequired ? '' : ` Default: ${inputDefaults[name] ?? defaults.text}.`
    return [
      `  ${kebab(name)}:`,
      `    description: ${JSON.stringify(sentence(textIn(option.text, kebab)) + reported)}`,
      option.isRequired ? '    required: true' : `    default: '${inputDefaults[name] ?? ''}'`,
    ]
  })
}

const actionVariables = (schema) =>
  inputsOf(schema).map(
    ([name]) => `        OPTION_${schema.kebab(name).toUpperCase().replaceAll('-', '_')}: \${{ inputs.${schema.kebab(name)} }}`,
  )

function readmeTable({ entries, flagOf, textIn }) {
  const rows = entries
    .filter(([, { written }]) => written !== null)
    .flatMap(([name, option]) => {
      const defaults = defaultOf(option, false)
      const shown = defaults === null ? '' : defaults.isCode ? `\`${defaults.text}\`` : defaults.text
      return flagsOf(name, option, flagOf).map(({ flags, text }, at) => ({
        group: option.group,
        line: `| \`${flags}\` | ${escaped(textIn(text, (other) => `\`${flagOf(other)}\``))} | ${at === 0 && text !== option.negated ? escaped(shown) : ''} |`,
      }))
    })
  const groups = [...new Set(rows.map(({ group }) => group))]
  return groups.flatMap((group) => [
    '',
    `**${group}**`,
    '',
    '| option | meaning | default |',
    '|---|---|---|',
    ...rows.filter((row) => row.group === group).map(({ line }) => line),
    ...(group === groups.at(-1) ? [''] : []),
  ])
}

const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** An option that is on of itself has only its negative; one that is neither has both. */
function flagsOf(name, { written, negated, default: defaults, text, placeholder }, flagOf) {
  if (written.reads !== 'switch') return [{ flags: `${flagOf(name)} ${placeholder.toUpperCase()}`, text }]
  const on = defaults === true ? [] : [{ flags: flagOf(name), text }]
  return negated === undefined ? on : [...on, { flags: flagOf(name).replace('--', '--no-'), text: negated }]
}
