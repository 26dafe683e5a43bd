// Published schemas of a fleet's files, made from those of src/fleet.
import { toJsonSchema } from '@valibot/to-json-schema'
import { format, resolveConfig } from 'prettier'
import { join } from 'node:path'
import { bundled } from './load.js'

/** @type {readonly { file: string, make: (root: string) => Promise<string> }[]} */
export const fleetOutputs = [{ file: 'spec/fleet.schema.json', make: fleetSchema }]

/** @param {string} root */
async function fleetSchema(root) {
  const { fleetFiles } = await bundled(root, ['src/fleet/schemas.ts'])
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'vision-conformance/fleet@1',
    title: 'Merged runs of many targets',
    description:
      'What "fleet merge" writes to fleet.json. Within version 1 a member may be added, none is renamed, retyped or dropped. Digests are SHA-256 in hexadecimal, times ISO 8601.',
    ...toJsonSchema(fleetFiles.fleet, { target: 'draft-2020-12' }),
  }
  const path = join(root, 'spec/fleet.schema.json')
  return format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path })
}
