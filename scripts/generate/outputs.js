// What src/generated holds: groups of modules, each made from some folders and files of the project. A group is one unit of staleness.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { catalogueModule, profileSchema, readCatalogue } from './catalogue.js'
import { examplesModule } from './examples.js'
import { decoderPackages, decodersModule } from './image-decoders.js'
import { imagesModule } from './images.js'
import { modelsModule } from './models.js'
import { sourcesModule } from './sources.js'
import { namesModule } from './vocabulary.js'

/** Ignored by git: whatever it holds comes from spec/ and fixtures/images. */
export const generatedFolder = 'src/generated'

const specInputs = ['spec', 'fixtures/images']

/**
 * @typedef {object} Group
 * @property {string} name
 * @property {readonly string[]} inputs files and folders, relative to the root
 * @property {readonly string[]} packages whose version changes what is made
 * @property {true} [typesOnly] nothing of it is there when code runs
 * @property {(root: string) => Record<string, string> | Promise<Record<string, string>>} make file names and texts
 */

/** @type {readonly Group[]} */
export const groups = [
  {
    name: 'catalogue',
    inputs: [
      'spec/areas.yaml',
      'spec/capabilities.yaml',
      'spec/core.yaml',
      'spec/core.schema.json',
      'spec/requirements',
      'spec/profiles',
      'spec/frozen',
      'spec/draft.yaml',
      'spec/openapi.yaml',
      'spec/requirement.schema.json',
      'spec/profile.schema.json',
    ],
    packages: ['yaml', 'ajv'],
    make: (root) => {
      const catalogue = readCatalogue(root)
      return {
        'names.ts': namesModule(root, catalogue.requirements),
        'catalogue.ts': catalogueModule(catalogue, parse(readText(root, 'spec/openapi.yaml'))),
      }
    },
  },
  {
    name: 'sources',
    inputs: ['spec/sources', 'spec/source.schema.json', 'spec/profiles'],
    packages: ['yaml', 'ajv'],
    make: (root) => ({ 'sources.ts': sourcesModule(root) }),
  },
  { name: 'models', inputs: ['spec/models.yaml'], packages: ['yaml'], make: (root) => ({ 'models.ts': modelsModule(root) }) },
  { name: 'images', inputs: ['fixtures/images'], packages: [], make: (root) => ({ 'images.ts': imagesModule(root) }) },
  { name: 'examples', inputs: ['fixtures/transcripts'], packages: [], make: (root) => ({ 'examples.ts': examplesModule(root) }) },
  { name: 'image-decoders', inputs: [], packages: decoderPackages, make: decodersModule },
  {
    name: 'contract',
    inputs: [
      'spec/openapi.yaml',
      'spec/requirement.schema.json',
      'spec/profile.schema.json',
      'spec/report.schema.json',
      'spec/baseline.schema.json',
    ],
    packages: ['yaml', 'ajv', 'esbuild', 'openapi-typescript', 'typescript'],
    make: contractModules,
  },
  {
    name: 'registries',
    // The other groups are made before it, and are part of what it is made from.
    inputs: ['suites', 'src', ...specInputs],
    packages: ['esbuild'],
    typesOnly: true,
    make: async (root) => {
      const { registriesModule } = await import('./registries.js')
      return { 'registries.ts': await registriesModule(root, generatedFolder) }
    },
  },
]

/** @param {string} root */
async function contractModules(root) {
  // The compilers take a second to load.
  const { requestSchemaFrom, typesFrom, validatorTypes, validatorsFrom } = await import('./contract.js')
  const yaml = readText(root, 'spec/openapi.yaml')
  const openapi = parse(yaml)
  const ownSchema = (/** @type {string} */ name) => JSON.parse(readText(root, `spec/${name}.schema.json`))
  return {
    'openapi.ts': await typesFrom(yaml),
    'validators.js': await validatorsFrom(openapi, {
      profile: profileSchema(root),
      report: ownSchema('report'),
      baseline: ownSchema('baseline'),
    }),
    'validators.d.ts': validatorTypes,
    'request-schema.ts': requestSchemaFrom(openapi),
  }
}

/** Of everything that a group is made from: its inputs, the generator itself, and the packages. @param {string} root @param {Group} group */
export function digestOf(root, { inputs, packages }) {
  const hash = createHash('sha256')
  for (const path of [...inputs, 'scripts/generate'].flatMap((input) => filesOf(root, input)))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  for (const name of packages) hash.update(`${name}@${JSON.parse(readText(root, `node_modules/${name}/package.json`)).version}\0`)
  return hash.digest('hex')
}

/** @param {string} root @param {string} path @returns {readonly string[]} */
function filesOf(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found === undefined || path === generatedFolder || /\.(test|support)\.ts$/.test(path)) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`))
}

/** @param {string} root @param {string} path */
const readText = (root, path) => readFileSync(join(root, path), 'utf8')
