// spec/sources to one typed module. Whether the rows and faults that a statement names exist, and break it, is for the trace.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { refuse, readYaml, yamlFiles } from './yaml.js'

/** @typedef {{ title: string, profile: string, statements: { id: string, section: string, says: string, requirements?: string[], faults?: string[], why?: string }[] }} Source */

/** @param {string} root the project's root */
export function sourcesModule(root) {
  const profiles = yamlFiles(join(root, 'spec/profiles')).map((file) => basename(file, '.yaml'))
  const schema = JSON.parse(readFileSync(join(root, 'spec/source.schema.json'), 'utf8'))
  const isSource = new Ajv2020({ allErrors: true, strict: true }).compile(schema)
  const ids = new Set()
  const documents = yamlFiles(join(root, 'spec/sources')).map((file) => {
    const source = /** @type {Source} */ (readYaml(file))
    if (!isSource(source))
      refuse(file, (isSource.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('\n  '))
    if (!profiles.includes(source.profile)) refuse(file, `there is no profile ${source.profile}`)
    for (const { id } of source.statements) {
      if (ids.has(id)) refuse(file, `${id}: the id is taken`)
      ids.add(id)
    }
    return {
      name: basename(file, '.yaml'),
      title: source.title,
      profile: source.profile,
      statements: source.statements.map(({ id, section, says, requirements = [], faults = [], why = null }) => ({
        id,
        section,
        says,
        requirements,
        faults,
        why,
      })),
    }
  })
  documents.sort((a, b) => ((a.statements[0]?.id ?? '') < (b.statements[0]?.id ?? '') ? -1 : 1))
  return `// Made by scripts/generate.js from spec/sources. Edit that.
import type { SourceDocument } from '../model/source.ts'

export const documents: readonly SourceDocument[] = ${JSON.stringify(documents, null, 2)}
`
}
