/** Containers of manifests as real processes: with the variables that the kubelet and the Job controller set, on a volume that is a directory. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { folderFor } from './command.support.ts'
import type { Container, EnvironmentVariable, JobSpec } from './manifests.support.ts'

export interface Cluster {
  /** What is mounted, by its path in a container. */
  readonly mounts: Readonly<Record<string, string>>
  /** The values of secrets, by `NAME/KEY`. */
  readonly secrets: Readonly<Record<string, string>>
  readonly configMaps: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Where the commands of the image are. */
  readonly bin: string
}

export function clusterWith(
  files: Readonly<Record<string, string>>,
  { secrets, configMaps }: Pick<Cluster, 'configMaps' | 'secrets'>,
): Cluster {
  const bin = folderFor()
  writeFileSync(join(bin, 'vision-conformance'), `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"\n`)
  chmodSync(join(bin, 'vision-conformance'), 0o755)
  return { mounts: { '/fleet': folderFor(), '/etc/fleet': mountedConfig(files), '/tmp': folderFor() }, secrets, configMaps, bin }
}

/** Files of a ConfigMap are links to links: https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically */
function mountedConfig(files: Readonly<Record<string, string>>): string {
  const folder = folderFor()
  mkdirSync(join(folder, '..first'))
  symlinkSync('..first', join(folder, '..data'))
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, '..first', name), text)
    symlinkSync(join('..data', name), join(folder, name))
  }
  return folder
}

export interface PodOf {
  readonly job: string
  readonly uid: string
  /** Of an Indexed Job, from 0. */
  readonly index?: number
}

export interface Started {
  readonly child: ChildProcess
  /** Null: a signal ended it. */
  readonly ended: Promise<number | null>
  readonly printed: () => string
}

/** Starts a container of a pod. */
export function startContainer(container: Container, pod: PodOf, cluster: Cluster): Started {
  const environment = environmentOf(container, pod, cluster)
  const expanded = (text: string): string => text.replace(/\$\((\w+)\)/g, (whole, name: string) => environment[name] ?? whole)
  const [program = '', ...words] = [...container.command, ...container.args].map((text) => mounted(expanded(text), cluster))
  const child = spawn(program, words, {
    cwd: cluster.mounts['/tmp'],
    env: { PATH: [cluster.bin, process.env['PATH']].join(delimiter), ...environment },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)))
  return { child, printed: () => printed, ended: new Promise((done) => child.on('close', done)) }
}

const mounted = (text: string, { mounts }: Cluster): string =>
  text.replace(/(?<![\w/])(\/etc\/fleet|\/fleet|\/tmp)(?=\/|$)/gm, (path) => mounts[path] ?? path)

function environmentOf(
  { env, envFrom = [] }: Container,
  { job, uid, index }: PodOf,
  { configMaps, secrets }: Cluster,
): Readonly<Record<string, string>> {
  const fields: Readonly<Record<string, string>> = {
    "metadata.labels['batch.kubernetes.io/job-name']": job,
    "metadata.labels['batch.kubernetes.io/controller-uid']": uid,
  }
  const valueOf = ({ name, value, valueFrom }: EnvironmentVariable): string => {
    const { fieldRef, secretKeyRef } = valueFrom ?? {}
    const found = value ?? fields[fieldRef?.fieldPath ?? ''] ?? secrets[`${secretKeyRef?.name ?? ''}/${secretKeyRef?.key ?? ''}`]
    if (found === undefined) throw new Error(`${name} has no value`)
    return found
  }
  return {
    ...Object.fromEntries(envFrom.flatMap(({ configMapRef }) => Object.entries(configMaps[configMapRef.name] ?? {}))),
    ...Object.fromEntries(env.map((variable) => [variable.name, valueOf(variable)])),
    ...(index === undefined ? {} : { JOB_COMPLETION_INDEX: String(index) }),
  }
}

/** What the controller does with a pod that failed: https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy */
export const actionOn = ({ podFailurePolicy }: JobSpec, exitCode: number, container: string): string =>
  podFailurePolicy.rules.find(
    ({ onExitCodes }) =>
      onExitCodes !== undefined && [undefined, container].includes(onExitCodes.containerName) && onExitCodes.values.includes(exitCode),
  )?.action ?? 'Count'
