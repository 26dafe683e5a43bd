// Published schemas of a fleet's files, made from those of src/fleet and src/options.
import { toJsonSchema } from '@valibot/to-json-schema'
import { format, resolveConfig } from 'prettier'
import { join } from 'node:path'
import { bundled } from './load.js'
import { fileProperty } from './options.js'

/** @type {readonly { file: string, make: (root: string) => Promise<string> }[]} */
export const fleetOutputs = [
  { file: 'spec/fleet.schema.json', make: (root) => made(root, 'spec/fleet.schema.json', fleetSchema) },
  { file: 'spec/targets.schema.json', make: (root) => made(root, 'spec/targets.schema.json', targetsSchema) },
]

async function made(root, file, schemaOf) {
  const modules = ['src/fleet/schemas.ts', 'src/fleet/targets.ts', 'src/options/target-members.ts', 'src/options/spelling.ts']
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schemaOf(await bundled(root, modules)) }
  const path = join(root, file)
  return format(JSON.stringify(schema), { ...(await resolveConfig(path)), filepath: path })
}

const fleetSchema = ({ fleetFiles }) => ({
  $id: 'vision-conformance/fleet@1',
  title: 'Merged runs of many targets',
  description:
    'What "fleet merge" writes to fleet.json. Within version 1 a member may be added, none is renamed, retyped or dropped. Digests are SHA-256 in hexadecimal, times ISO 8601.',
  ...toJsonSchema(fleetFiles.fleet, { target: 'draft-2020-12' }),
})

const targetsSchema = ({ targetMembers, targetsSchema: id, textIn }) => ({
  $id: id,
  title: 'Targets of vision-conformance, fleet plan --targets FILE',
  description: 'Many targets, each with its models. An API key is never written here: name its environment variable or its file.',
  type: 'object',
  required: ['schema', 'targets'],
  properties: {
    schema: { const: id },
    targets: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'baseUrl', 'models'],
        properties: Object.fromEntries(Object.entries(targetMembers).map(([name, option]) => [name, fileProperty(name, option, textIn)])),
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
})
