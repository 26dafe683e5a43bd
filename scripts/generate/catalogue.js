// spec/requirements and spec/profiles to one typed module. A bad row stops the work, with its file, its id and the reason.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readCore } from './core.js'
import { readAreas } from './vocabulary.js'
import { readYaml, refuse, yamlFiles } from './yaml.js'

/** @typedef {{ id: string, area: string, [member: string]: unknown }} Row */
/** @typedef {{ name: string, extends?: string, levels?: Record<string, unknown>, [member: string]: unknown }} Profile */
/** @typedef {{ name: string, isDraft: boolean, requirements: Record<string, { level: string, tier: string }> }} RequirementSet */

/** @param {string} root the project's root */
export function readCatalogue(root) {
  const { isRows, isProfile } = judges(root)
  const areas = readAreas(root)
  const requirements = yamlFiles(join(root, 'spec/requirements')).flatMap((file) => rowsOf(file, areas, isRows))
  refuseDoubles(requirements)
  refuseUnknown(requirements)
  const names = areas.map(({ name }) => name)
  requirements.sort((a, b) => names.indexOf(a.area) - names.indexOf(b.area) || (a.id < b.id ? -1 : 1))
  const profiles = yamlFiles(join(root, 'spec/profiles')).map((file) => profileOf(file, isProfile, requirements))
  // The default comes first.
  profiles.sort((a, b) => Number(b.name === 'openai') - Number(a.name === 'openai') || (a.name < b.name ? -1 : 1))
  for (const { name, extends: base } of profiles)
    if (base !== undefined && (name === 'openai' || base !== 'openai'))
      throw new Error(`spec/profiles/${name}.yaml: extends ${base}; openai alone is extended`)
  return { requirements, profiles, core: readCore(root, requirements, profiles), sets: readSets(root, requirements) }
}

/** @param {string} root */
function judges(root) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
  const schema = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, 'spec', name), 'utf8'))
  const isRows = ajv.compile(schema('requirement.schema.json'))
  return { isRows, isProfile: ajv.compile(schema('profile.schema.json')) }
}

/** The schema of a profile with nothing left to refer to. @param {string} root @returns {object} */
export function profileSchema(root) {
  const schema = (/** @type {string} */ name) => readFileSync(join(root, 'spec', name), 'utf8')
  const { capability } = JSON.parse(schema('requirement.schema.json')).$defs
  return JSON.parse(schema('profile.schema.json'), (_, value) => (value?.$ref?.endsWith('#/$defs/capability') ? capability : value))
}

/**
 * @param {string} file @param {readonly import('./vocabulary.js').Area[]} areas @param {import('ajv').ValidateFunction<any>} isRows
 * @returns {Row[]}
 */
function rowsOf(file, areas, isRows) {
  const area = basename(file, '.yaml')
  const prefix = areas.find(({ name }) => name === area)?.prefix
  if (prefix === undefined) refuse(file, `no area is called ${area}; areas are ${areas.map(({ name }) => name).join(', ')}`)
  /** @type {any} */
  const rows = readYaml(file) ?? []
  const fits = isRows(rows)
  if (!fits)
    refuse(
      file,
      (isRows.errors ?? [])
        .filter(({ keyword }) => keyword !== 'if')
        .map(({ instancePath, message, params }) => {
          const [, index, ...rest] = instancePath.split('/')
          const id = index === undefined ? 'the file' : (rows[index]?.id ?? `row ${index}`)
          return `${id}: ${[rest.join('/'), message, JSON.stringify(params)].filter((part) => part !== '').join(' ')}`
        })
        .join('\n  '),
    )
  return rows.map((/** @type {any} */ row) => {
    if (!row.id.startsWith(`${prefix}-`)) refuse(file, `${row.id}: ids of this file begin with ${prefix}-`)
    return totalRow(row, area)
  })
}

/** @param {any} row @param {string} area @returns {Row} */
const totalRow = (row, area) => ({
  id: row.id,
  area,
  level: row.level,
  tier: row.tier,
  title: row.title.trim(),
  violation: row.violation.trim(),
  text: row.text.trim(),
  sources: row.sources,
  provenance: row.provenance,
  breaks: row.breaks ?? [],
  harm: row.harm?.trim() ?? null,
  symptomOf: row.symptomOf ?? [],
  fix: row.fix.trim(),
  capability: row.capability ?? null,
  modelDependent: row.modelDependent ?? false,
  excluded: row.excluded?.trim() ?? null,
})

/** @param {readonly Row[]} rows */
function refuseDoubles(rows) {
  const seen = new Set()
  for (const { id, area } of rows) {
    if (seen.has(id)) throw new Error(`spec/requirements/${area}.yaml: ${id}: the id is taken`)
    seen.add(id)
  }
}

/** @param {readonly Row[]} rows */
function refuseUnknown(rows) {
  for (const { id, area, symptomOf } of rows)
    for (const other of /** @type {readonly string[]} */ (symptomOf))
      if (!rows.some((row) => row.id === other))
        throw new Error(`spec/requirements/${area}.yaml: ${id}: symptomOf names ${other}, which no row bears`)
}

/** @param {string} file @param {import('ajv').ValidateFunction} isProfile @param {readonly Row[]} rows @returns {Profile} */
function profileOf(file, isProfile, rows) {
  /** @type {any} */
  const profile = readYaml(file)
  if (!isProfile(profile))
    refuse(
      file,
      (isProfile.errors ?? [])
        .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
        .join('\n  '),
    )
  if (profile.name !== basename(file, '.yaml')) refuse(file, `the profile is called ${profile.name}`)
  const unknown = Object.keys(profile.levels ?? {}).filter((id) => rows.length > 0 && !rows.some((row) => row.id === id))
  if (unknown.length > 0) refuse(file, `levels of ${unknown.join(', ')}, which no row bears`)
  return profile
}

/**
 * The released sets, oldest first, and the draft. A released set is never edited: each of its requirements still exists.
 * @param {string} root @param {readonly Row[]} rows @returns {RequirementSet[]}
 */
function readSets(root, rows) {
  const released = yamlFiles(join(root, 'spec/frozen')).map((file) => {
    /** @type {RequirementSet} */
    const set = { name: basename(file, '.yaml'), isDraft: false, requirements: readYaml(file) }
    const gone = Object.keys(set.requirements).filter((id) => !rows.some((row) => row.id === id))
    if (gone.length > 0) refuse(file, `${gone.join(', ')} must stay: an id is never taken back`)
    return set
  })
  /** @type {{ name: string }} */
  const { name } = readYaml(join(root, 'spec/draft.yaml'))
  return released.some((set) => set.name === name) ? released : [...released, { name, isDraft: true, requirements: frozenRows(rows) }]
}

/** @param {readonly Row[]} rows the rows as a set freezes them */
export const frozenRows = (rows) =>
  Object.fromEntries(rows.filter(({ excluded }) => excluded === null).map(({ id, level, tier }) => [id, { level, tier }]))

/** The newest set if it is what the rows are. @param {readonly Row[]} rows @param {readonly RequirementSet[]} sets */
function setOf(rows, sets) {
  const newest = sets.at(-1)
  const isSame = newest !== undefined && JSON.stringify(canonical(newest.requirements)) === JSON.stringify(canonical(frozenRows(rows)))
  return isSame ? labelOf(newest) : 'unreleased'
}

/** As reports name it. @param {RequirementSet} set */
const labelOf = ({ name, isDraft }) => (isDraft ? `${name} (draft)` : name)

/** @param {unknown} value @returns {unknown} the value with the members of each object in order of their names */
function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, canonical(member)]),
  )
}

/** @param {{ readonly requirements: readonly Row[], readonly profiles: readonly Profile[], readonly core: readonly import('./core.js').Core[], readonly sets: readonly RequirementSet[] }} catalogue @param {unknown} openapi */
export function catalogueModule({ requirements, profiles, core, sets }, openapi) {
  const text = JSON.stringify(canonical({ openapi, requirements, profiles, core }))
  const digest = createHash('sha256').update(text).digest('hex')
  return `// Made by scripts/generate.js from spec/requirements, spec/profiles, spec/core.yaml, spec/frozen, spec/draft.yaml and spec/openapi.yaml. Edit those.
import type { ProfileFile } from '../model/profile.ts'
import type { CoreRequirements, Requirement, RequirementSet } from '../model/requirement.ts'

export const requirementSet = '${setOf(requirements, sets)}'
export const specDigest = 'sha256:${digest}'

export const requirements: readonly Requirement[] = ${JSON.stringify(requirements, null, 2)}

export const profiles: readonly ProfileFile[] = ${JSON.stringify(profiles, null, 2)}

export const core: readonly CoreRequirements[] = ${JSON.stringify(core, null, 2)}

export const requirementSets: readonly RequirementSet[] = ${JSON.stringify(sets, null, 2)}
`
}
