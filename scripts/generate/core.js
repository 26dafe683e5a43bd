// spec/core.yaml: what shows that a capability works. An entry that names no requirement, or one of the wrong kind, stops the work.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readYaml, refuse } from './yaml.js'

/** @typedef {{ capability: string, protocol: string[], model: string[], notShown: string, unnamed: string | null }} Core */
/** @typedef {{ readonly id: string, readonly [member: string]: unknown }} Requirement */
/** @typedef {{ readonly name: string, readonly [member: string]: unknown }} Profile */

/** @param {string} root @param {readonly Requirement[]} requirements @param {readonly Profile[]} profiles @returns {Core[]} */
export function readCore(root, requirements, profiles) {
  const file = join(root, 'spec/core.yaml')
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
  const schema = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, 'spec', name), 'utf8'))
  ajv.addSchema({ $id: schema('requirement.schema.json').$id, $defs: { capability: schema('requirement.schema.json').$defs.capability } })
  const isCore = ajv.compile(schema('core.schema.json'))
  /** @type {any} */
  const entries = readYaml(file)
  if (!isCore(entries)) refuse(file, (isCore.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('\n  '))
  /** @type {Core[]} */
  const core = entries.map((/** @type {any} */ { capability, protocol = [], model = [], notShown = '', unnamed = null }) => ({
    capability,
    protocol,
    model,
    notShown,
    unnamed,
  }))
  const repeated = core.find(({ capability }, at) => core.findIndex((other) => other.capability === capability) !== at)
  if (repeated !== undefined) refuse(file, `${repeated.capability} is listed twice`)
  const promised = /** @type {readonly string[]} */ (profiles[0]?.['promises'] ?? [])
  const coreless = promised.filter((name) => !core.some(({ capability, protocol }) => capability === name && protocol.length > 0))
  if (coreless.length > 0) refuse(file, `the default profile promises ${coreless.join(', ')}, and no protocol requirement shows it`)
  for (const { capability, protocol, model } of core) {
    const isDefault = promised.includes(capability)
    for (const id of protocol) check(id, 'protocol', (row) => row['level'] === 'MUST' && row['modelDependent'] === false)
    for (const id of isDefault ? protocol : []) check(id, 'protocol in smoke', (row) => row['tier'] === 'smoke')
    for (const id of model) check(id, 'model-dependent', (row) => row['level'] === 'MUST' && row['modelDependent'] === true)
  }
  return core

  /** @param {string} id @param {string} kind @param {(requirement: Requirement) => boolean} fits */
  function check(id, kind, fits) {
    const requirement = requirements.find((row) => row.id === id)
    if (requirement === undefined || !fits(requirement)) refuse(file, `${id} is no MUST that is ${kind}`)
  }
}
