// Writes fixtures/kubernetes/schemas.json: the definitions of the Kubernetes API that deploy/kubernetes uses, and those that they refer to.
//   npm run kubernetes-schemas -- swagger.json v1.34.1
// swagger.json is api/openapi-spec/swagger.json of https://github.com/kubernetes/kubernetes at that tag. Licence: Apache-2.0.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asScript } from './script.js'

const kinds = {
  Namespace: 'io.k8s.api.core.v1.Namespace',
  PersistentVolumeClaim: 'io.k8s.api.core.v1.PersistentVolumeClaim',
  ConfigMap: 'io.k8s.api.core.v1.ConfigMap',
  Secret: 'io.k8s.api.core.v1.Secret',
  Job: 'io.k8s.api.batch.v1.Job',
  CronJob: 'io.k8s.api.batch.v1.CronJob',
}

await asScript(import.meta, ({ root, args: [path, version], say, complain }) => {
  if (path === undefined || version === undefined) {
    complain('Usage: npm run kubernetes-schemas -- swagger.json VERSION')
    return 2
  }
  const { definitions } = JSON.parse(readFileSync(path, 'utf8'))
  const wanted = [...Object.values(kinds)]
  for (const name of wanted)
    for (const [, found] of JSON.stringify(definitions[name]).matchAll(/"#\/definitions\/([^"]+)"/g))
      if (!wanted.includes(found)) wanted.push(found)
  const kept = Object.fromEntries(wanted.sort().map((name) => [name, strict(definitions[name])]))
  const out = join(root, 'fixtures/kubernetes/schemas.json')
  const source = `https://github.com/kubernetes/kubernetes/blob/${version}/api/openapi-spec/swagger.json`
  writeFileSync(out, `${JSON.stringify({ source, licence: 'Apache-2.0', kinds, definitions: kept }, null, 1)}\n`)
  say(`${String(wanted.length)} definitions written to ${out}`)
  return 0
})

/** Without prose, and closed: an unknown member is a mistake, as for `kubectl apply --validate=strict`. */
function strict({ type, format, items, $ref, properties, additionalProperties, required }) {
  const members = properties && Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, strict(schema)]))
  const others = members ? false : additionalProperties && strict(additionalProperties)
  return JSON.parse(
    JSON.stringify({ type, format, $ref, items: items && strict(items), required, properties: members, additionalProperties: others }),
  )
}
