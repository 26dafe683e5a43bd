// The manifests of deploy/kubernetes against the schemas of the Kubernetes API, and against what fleet run promises.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Container, containerOf, jobOf, literalsOf, manifestIn, manifests } from './manifests.support.ts'

const { kinds, definitions } = JSON.parse(readFileSync('fixtures/kubernetes/schemas.json', 'utf8')) as {
  readonly kinds: Readonly<Record<string, string>>
  readonly definitions: object
}
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema({ $id: 'kubernetes', definitions })

interface Manifest {
  readonly apiVersion: string
  readonly kind: string
}

function problemsOf(manifest: Manifest): readonly string[] {
  const name = kinds[manifest.kind]
  if (name === undefined) return [`there is no schema of ${manifest.kind}`]
  const validate = ajv.getSchema(`kubernetes#/definitions/${name}`)
  if (validate === undefined) throw new Error(`no definition ${name}`)
  const isValid = validate(manifest) as boolean
  return isValid ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

const resources = ['base', 'nightly', 'once'].flatMap((folder) =>
  readdirSync(join(manifests, folder))
    .filter((name) => name.endsWith('.yaml') && !['kustomization.yaml', 'targets.yaml'].includes(name))
    .map((name) => `${folder}/${name}`),
)

interface Operation {
  readonly op: 'add' | 'move'
  readonly from?: string
  readonly path: string
  readonly value?: unknown
}

/** JSON Patch (RFC 6902), as far as s3/ uses it: elements of lists that are added and moved. */
function patched(manifest: unknown, operations: readonly Operation[]): unknown {
  const result = structuredClone(manifest)
  const placeOf = (path: string): { readonly list: unknown[]; readonly at: number } => {
    const names = path.split('/').slice(1)
    const last = names.pop() ?? ''
    const list = names.reduce((value, name) => Reflect.get(Object(value), name) as unknown, result) as unknown[]
    return { list, at: last === '-' ? list.length : Number(last) }
  }
  for (const { from, path, value } of operations) {
    const moved = from === undefined ? [value] : placeOf(from).list.splice(placeOf(from).at, 1)
    const { list, at } = placeOf(path)
    list.splice(at, 0, ...moved)
  }
  return result
}

const withUpload = (folder: string): unknown =>
  patched(manifestIn(`${folder}/merge.yaml`), manifestIn(`s3/${folder}.yaml`) as readonly Operation[])

test.each(resources)('%s matches the schema of the Kubernetes API', (path) => {
  expect(problemsOf(manifestIn(path) as Manifest)).toEqual([])
})

test.each(['nightly', 'once'])('%s with the component of S3 matches it too, and uploads the site last', (folder) => {
  const manifest = withUpload(folder) as Manifest
  expect(problemsOf(manifest)).toEqual([])
  const text = JSON.stringify(manifest)
  expect(['wait', 'merge', 'site', 'upload'].every((name) => text.includes(`"name":"${name}"`))).toBe(true)
  expect(/"containers":\[\{"name":"(\w+)"/.exec(text)?.[1]).toBe('upload')
})

test('a member that the API has not is a problem, as is a value of another type', () => {
  const manifest = manifestIn('once/run.yaml') as Manifest & { readonly spec: object }
  expect(problemsOf({ ...manifest, spec: { ...manifest.spec, backoffLimitPerindex: 1 } } as Manifest)).toEqual([
    '/spec must NOT have additional properties',
  ])
  expect(problemsOf({ ...manifest, spec: { ...manifest.spec, completions: '2' } } as Manifest)).toEqual([
    '/spec/completions must be integer',
  ])
})

test.each(['run', 'merge'] as const)('once/%s.yaml is the Job of nightly/', (name) => {
  expect((manifestIn(`once/${name}.yaml`) as { readonly spec: object }).spec).toEqual(jobOf(name))
})

test('both schedules are one, since the merge finds its shards by the number that both names end in', () => {
  const [run, merge] = ['run', 'merge'].map((name) => {
    const { metadata, spec } = manifestIn(`nightly/${name}.yaml`) as {
      metadata: { name: string }
      spec: { schedule: string; timeZone: string }
    }
    return [metadata.name, spec.schedule, spec.timeZone]
  })
  expect(run).toEqual(['fleet', ...(merge ?? []).slice(1)])
  expect(merge?.[0]).toBe('fleet-merge')
})

describe('the shards', () => {
  const job = jobOf('run')
  const run = containerOf(job, 'run')
  const { SHARDS, PARALLEL, WAIT_SECONDS } = literalsOf('base', 'fleet-settings')

  test('are as many as the settings say', () => {
    expect(job).toMatchObject({
      completionMode: 'Indexed',
      completions: Number(SHARDS),
      parallelism: Number(SHARDS),
      maxFailedIndexes: Number(SHARDS),
    })
  })

  test('may use what was measured: 400 MB, and 300 MB for each run at the same time', () => {
    const memory = `${String(400 + 300 * Number(PARALLEL))}M`
    expect([run.resources.requests.memory, run.resources.limits.memory]).toEqual([memory, memory])
  })

  test('get the keys of the targets, and no other secret', () => {
    const { targets } = parse(readFileSync(join(manifests, 'base/targets.yaml'), 'utf8')) as {
      readonly targets: readonly { readonly name: string; readonly apiKeyEnv: string }[]
    }
    const secrets = run.env.flatMap(({ name, valueFrom }) => (valueFrom?.secretKeyRef ? [[name, valueFrom.secretKeyRef.name]] : []))
    expect(secrets).toEqual(targets.map(({ name, apiKeyEnv }) => [apiKeyEnv, `fleet-${name}`]))
    for (const name of ['wait', 'merge', 'site']) expect(JSON.stringify(containerOf(jobOf('merge'), name))).not.toContain('secretKeyRef')
  })

  test('are waited for as long as they may take', () => {
    expect(Number(WAIT_SECONDS)).toBe(job.activeDeadlineSeconds)
    expect(jobOf('merge').activeDeadlineSeconds).toBeGreaterThan(job.activeDeadlineSeconds)
  })
})

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted */
test('all pods are restricted, and write to volumes alone', () => {
  const pods = [jobOf('run'), jobOf('merge'), ...['nightly', 'once'].map(withUpload).map(jobIn)].map(({ template }) => template.spec)
  for (const { containers, initContainers = [], securityContext } of pods) {
    expect(securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } })
    for (const container of [...initContainers, ...containers]) {
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      })
      expect(pathsOf(container)).toEqual(expect.arrayContaining(['/fleet', '/tmp']))
    }
  }
})

const jobIn = (manifest: unknown): ReturnType<typeof jobOf> => {
  const { spec } = manifest as {
    readonly spec: ReturnType<typeof jobOf> & { readonly jobTemplate?: { readonly spec: ReturnType<typeof jobOf> } }
  }
  return spec.jobTemplate?.spec ?? spec
}
const pathsOf = ({ volumeMounts }: Container): readonly string[] => volumeMounts.map(({ mountPath }) => mountPath)
