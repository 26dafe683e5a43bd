/** The manifests of deploy/kubernetes, for tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface EnvironmentVariable {
  readonly name: string
  readonly value?: string
  readonly valueFrom?: {
    readonly fieldRef?: { readonly fieldPath: string }
    readonly secretKeyRef?: { readonly name: string; readonly key: string }
  }
}

export interface Container {
  readonly name: string
  readonly command: readonly string[]
  readonly args: readonly string[]
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[]
  readonly env: readonly EnvironmentVariable[]
  readonly resources: Readonly<Record<'limits' | 'requests', { readonly cpu: string; readonly memory: string }>>
  readonly securityContext: object
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[]
}

interface FailureRule {
  readonly action: 'FailIndex' | 'FailJob' | 'Ignore' | 'Count'
  readonly onExitCodes?: { readonly containerName?: string; readonly operator: 'In'; readonly values: readonly number[] }
}

export interface JobSpec {
  readonly completions: number
  readonly backoffLimitPerIndex: number
  readonly activeDeadlineSeconds: number
  readonly podFailurePolicy: { readonly rules: readonly FailureRule[] }
  readonly template: {
    readonly spec: {
      readonly containers: readonly Container[]
      readonly initContainers?: readonly Container[]
      readonly securityContext: object
    }
  }
}

export const manifests = 'deploy/kubernetes'
export const manifestIn = (path: string): unknown => parse(readFileSync(join(manifests, path), 'utf8'))

/** The Job that nightly/ starts each night. */
export const jobOf = (name: 'merge' | 'run'): JobSpec =>
  (manifestIn(`nightly/${name}.yaml`) as { readonly spec: { readonly jobTemplate: { readonly spec: JobSpec } } }).spec.jobTemplate.spec

interface Kustomization {
  readonly configMapGenerator: readonly { readonly name: string; readonly literals?: readonly string[] }[]
}

/** A ConfigMap that a kustomization generates of literals. */
export function literalsOf(path: string, name: string): Readonly<Record<string, string>> {
  const { configMapGenerator } = manifestIn(`${path}/kustomization.yaml`) as Kustomization
  const literals = configMapGenerator.find((one) => one.name === name)?.literals ?? []
  return Object.fromEntries(literals.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

export function containerOf(job: JobSpec, name: string): Container {
  const { containers, initContainers = [] } = job.template.spec
  const found = [...initContainers, ...containers].find((one) => one.name === name)
  if (found === undefined) throw new Error(`no container ${name}`)
  return found
}
