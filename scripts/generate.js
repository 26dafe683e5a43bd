// Makes src/contract/*.gen.* from spec/, and src/generate/pictures.gen.ts from fixtures/images. `node scripts/generate.js` writes them; with `--check` it writes nothing, compares, and exits
// with 1 and the name of each file that is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { catalogueModule, profileSchema, readCatalogue } from './generate/catalogue.js'
import { sourcesModule } from './generate/sources.js'
import { modelsModule } from './generate/models.js'
import { picturesModule } from './generate/pictures.js'
import { optionTexts } from './generate/options.js'

const root = join(import.meta.dirname, '..')
const folder = 'src/contract'

async function make() {
  const yaml = readFileSync(join(root, 'spec/openapi.yaml'), 'utf8')
  const openapi = parse(yaml)
  // First, since rows are what people edit; the compilers are loaded only if these are in order.
  const demands = readCatalogue(root)
  const catalogue = catalogueModule(demands, openapi)
  const sources = sourcesModule(
    root,
    demands.profiles.map(({ name }) => name),
  )
  const { requestSchemaFrom, typesFrom, validatorTypes, validatorsFrom } = await import('./generate/contract.js')
  return {
    'openapi.gen.ts': await typesFrom(yaml),
    'validators.gen.js': await validatorsFrom(openapi, {
      profile: profileSchema(root),
      report: ownSchema('report'),
      baseline: ownSchema('baseline'),
    }),
    'validators.gen.d.ts': validatorTypes,
    'request-schema.gen.ts': requestSchemaFrom(openapi),
    'catalogue.gen.ts': catalogue,
    'sources.gen.ts': sources,
    'models.gen.ts': modelsModule(root),
    '../generate/pictures.gen.ts': picturesModule(root),
    ...Object.fromEntries(Object.entries(await optionTexts(root)).map(([path, text]) => [join('../..', path), text])),
  }
}

/** @param {string} name */
const ownSchema = (name) => JSON.parse(readFileSync(join(root, `spec/${name}.schema.json`), 'utf8'))

/** @param {string} path */
const onDisk = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null)

async function main() {
  const [option, ...more] = process.argv.slice(2)
  if (more.length > 0 || (option !== undefined && option !== '--check')) {
    console.error(`usage: node scripts/generate.js [--check]`)
    return 2
  }
  const stale = Object.entries(await make()).filter(([name, text]) => onDisk(join(root, folder, name)) !== text)
  if (option === '--check') {
    for (const [name] of stale) console.error(`${join(folder, name)} is stale: run node scripts/generate.js`)
    return stale.length === 0 ? 0 : 1
  }
  for (const [name, text] of stale) {
    writeFileSync(join(root, folder, name), text)
    console.log(`wrote ${join(folder, name)}`)
  }
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
