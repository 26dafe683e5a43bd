// The closed sets of names: areas, capabilities, levels, tiers and the ids of requirements, each listed once in spec/.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml, refuse } from './yaml.js'

/** @typedef {{ name: string, prefix: string, title: string }} Area */

/** In the order in which a report shows them. @param {string} root @returns {readonly Area[]} */
export function readAreas(root) {
  const file = join(root, 'spec/areas.yaml')
  /** @type {readonly Area[]} */
  const areas = readYaml(file)
  for (const { name, prefix, title } of areas)
    if (!/^[a-z]+$/.test(name) || !/^[A-Z]{3,4}$/.test(prefix) || typeof title !== 'string')
      refuse(file, `${name}: an area has a name in lower case, a prefix of 3 or 4 capital letters, and a title`)
  refuseRepeated(
    file,
    areas.flatMap(({ name, prefix }) => [name, prefix]),
  )
  return areas
}

/** @param {string} root @returns {readonly string[]} */
export function readCapabilities(root) {
  const file = join(root, 'spec/capabilities.yaml')
  const capabilities = readYaml(file)
  refuseRepeated(file, capabilities)
  return capabilities
}

/** @param {string} file @param {readonly string[]} names */
function refuseRepeated(file, names) {
  const repeated = names.find((name, at) => names.indexOf(name) !== at)
  if (repeated !== undefined) refuse(file, `${repeated} is listed twice`)
}

/** @param {string} root @param {readonly { readonly id: string }[]} requirements */
export function namesModule(root, requirements) {
  const areas = readAreas(root)
  const names = areas.map(({ name }) => name)
  const capabilities = readCapabilities(root)
  const ids = requirements.map(({ id }) => id)
  const { level, tier } = JSON.parse(readFileSync(join(root, 'spec/requirement.schema.json'), 'utf8')).$defs.row.properties
  return `// Made by scripts/generate.js from spec/areas.yaml, spec/capabilities.yaml, spec/requirement.schema.json and spec/requirements. Edit those.

/** In the order in which a report shows them. */
export const areas: readonly Area[] = ${list(names)}
export type Area =${union(names)}

export const areaTitles: Readonly<Record<Area, string>> = ${JSON.stringify(Object.fromEntries(areas.map(({ name, title }) => [name, title])), null, 2)}

export const levels: readonly Level[] = ${list(level.enum)}
export type Level =${union(level.enum)}

/** Each tier holds the one before it. */
export const tiers: readonly Tier[] = ${list(tier.enum)}
export type Tier =${union(tier.enum)}

/** What an endpoint may lack without breaking the contract, unless its profile promises it. */
export const capabilities: readonly Capability[] = ${list(capabilities)}
export type Capability =${union(capabilities)}

/** Of all requirements, those without a check included. */
export const requirementIds: readonly RequirementId[] = ${list(ids)}
/** Area and number, \`SSE-004\`: never reused, never renumbered. */
export type RequirementId =${union(ids)}
`
}

/** Spelled out: messages of the compiler then name the type, and not all of its members. @param {readonly string[]} names */
export const union = (names) => (names.length === 0 ? ' never' : names.map((name) => `\n  | ${JSON.stringify(name)}`).join(''))

/** @param {readonly string[]} names */
const list = (names) => JSON.stringify(names, null, 2)
