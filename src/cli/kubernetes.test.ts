// deploy/kubernetes as its controller would run it, in processes: the commands of the manifests, pods that are killed and started again, and
// the merge, which waits. What a cluster does beyond that is not tried.
import { existsSync, readFileSync } from 'node:fs'
import { type IncomingMessage, type Server, type ServerResponse, createServer, request as requestTo } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { EndpointOptions } from '../endpoint/endpoint.ts'
import { filesIn, key } from './command.support.ts'
import { fleetIn, partIn, served } from './fleet.support.ts'
import { containerOf, jobOf, literalsOf, manifests } from './manifests.support.ts'
import { type Cluster, type PodOf, type Started, actionOn, clusterWith, startContainer } from './pod.support.ts'

const run = jobOf('run')
const merge = jobOf('merge')
const night: PodOf = { job: 'fleet-29412060', uid: '0b1c2d3e-4f50-4a6b-8c7d-8e9fa0b1c2d3' }
const mergeOfNight: PodOf = { job: 'fleet-merge-29412060', uid: '1b1c2d3e-4f50-4a6b-8c7d-8e9fa0b1c2d3' }
const part = (cluster: Cluster, index: number): string => join(cluster.mounts['/fleet'] ?? '', 'runs', night.job, `part-${String(index)}`)

/** The targets of the manifests, served here. */
function clusterOf(production: string, staging: string, settings: Readonly<Record<string, string>> = {}): Cluster {
  const targets = readFileSync(join(manifests, 'base/targets.yaml'), 'utf8')
    .replace('https://api.example.com/v1', production)
    .replace('https://staging.example.com/v1', staging)
    .replaceAll('my-model', 'embedded-1')
  return clusterWith(
    { 'targets.yaml': targets },
    {
      secrets: { 'fleet-production/api-key': key, 'fleet-staging/api-key': key },
      configMaps: { 'fleet-settings': { ...literalsOf('base', 'fleet-settings'), POLL_SECONDS: '0.1', ...settings } },
    },
  )
}

type Pass = () => void

/** A server that can hold requests, or reject them, before it passes them on to a mock server. */
async function gateway(
  admit: (request: IncomingMessage, response: ServerResponse, pass: Pass) => void,
  options: Partial<EndpointOptions> = {},
): Promise<string> {
  const behind = new URL(await served({ apiKey: key, ...options }))
  const server: Server = createServer((request, response) => {
    admit(request, response, () => {
      const { method, url: path, headers } = request
      const onward = requestTo({ host: behind.hostname, port: behind.port, method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.rawHeaders)
        answer.pipe(response)
      })
      onward.on('error', () => response.destroy())
      request.pipe(onward)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`
}

const started = (cluster: Cluster, index: number): Started => startContainer(containerOf(run, 'run'), { ...night, index }, cluster)
const step = (cluster: Cluster, name: string): Started => startContainer(containerOf(merge, name), mergeOfNight, cluster)

/** Ends a container as the kernel does: its first process, and the run that it started. */
function killAll({ child }: Started, folder: string): void {
  child.kill('SIGKILL')
  process.kill(Number(readFileSync(join(folder, '.running'), 'utf8').split('\n')[0]), 'SIGKILL')
}

test('shards that are killed, or end with 3, are done on the same volume, and the merge waits for both', async () => {
  let asked = 0
  let isReleased = false
  const production = await gateway((request, _, pass) => {
    // The first requests are answered, so that there is something to resume.
    if (isReleased || request.method === 'GET') pass()
    else if ((asked += 1) <= 5) pass()
  })
  let isKeyValid = false
  const staging = await gateway(
    (_, response, pass) => {
      if (isKeyValid) pass()
      else response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":{"message":"The key is not active yet."}}')
    },
    { faults: ['no-done'] },
  )
  const cluster = clusterOf(production, staging)
  const shardOf = (target: string): number =>
    partIn(part(cluster, 0)).plan.pairs.find((pair) => pair.target === target)?.shard ?? Number.NaN
  const waiting = step(cluster, 'wait')
  let hasWaited = false
  void waiting.ended.then(() => (hasWaited = true))

  const first = [started(cluster, 0), started(cluster, 1)]
  await vi.waitFor(
    () => {
      if (asked < 6 || ![0, 1].every((index) => existsSync(join(part(cluster, index), 'part.json')))) throw new Error('too early')
    },
    { timeout: 200_000 },
  )
  const [slow, rejected] = [shardOf('production') - 1, shardOf('staging') - 1]
  expect([slow, rejected].sort()).toEqual([0, 1])
  const code = await first[rejected]?.ended
  expect([code, actionOn(run, code ?? Number.NaN, 'run')]).toEqual([3, 'Count'])
  killAll(first[slow] as Started, join(part(cluster, slow), 'production/embedded-1'))
  expect(await first[slow]?.ended).toBe(null)
  expect([partIn(part(cluster, slow)).complete, partIn(part(cluster, rejected)).complete, hasWaited]).toEqual([false, false, false])

  isReleased = true
  isKeyValid = true
  const again = [started(cluster, 0), started(cluster, 1)]
  // The deviation of staging is no failure of its pod.
  expect(await Promise.all(again.map(({ ended }) => ended))).toEqual([0, 0])
  expect(await waiting.ended).toBe(0)
  for (const name of ['merge', 'site']) {
    const { ended, printed } = step(cluster, name)
    expect([await ended, printed()]).toEqual([0, expect.any(String)])
  }
  const fleet = fleetIn(join(cluster.mounts['/fleet'] ?? '', 'runs', night.job, 'merged'))
  expect(fleet.pairs.map(({ id, outcome, run: found }) => [id, outcome, found?.verdicts.fail ?? []])).toEqual([
    ['production/embedded-1', 'reported', []],
    ['staging/embedded-1', 'reported', ['STR-001']],
  ])
  expect(fleet.plan.nonce).toBe(night.uid)
  expect(existsSync(join(cluster.mounts['/fleet'] ?? '', 'site/index.html'))).toBe(true)
  const files = filesIn(cluster.mounts['/fleet'] ?? '')
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((path) => readFileSync(path).includes(key))).toEqual([])
})

test('after its time the merge shows the runs of a shard that is not there, and without any part it fails at once', async () => {
  const url = await served({ apiKey: key })
  const cluster = clusterOf(url, url, { WAIT_SECONDS: '0' })
  const early = [await step(cluster, 'wait').ended, await step(cluster, 'merge').ended]
  expect([early, actionOn(merge, early[1] ?? Number.NaN, 'merge')]).toEqual([[0, 2], 'FailJob'])
  expect(await started(cluster, 1).ended).toBe(0)
  expect(await step(cluster, 'wait').ended).toBe(0)
  expect(await step(cluster, 'merge').ended).toBe(0)
  const { pairs } = fleetIn(join(cluster.mounts['/fleet'] ?? '', 'runs', night.job, 'merged'))
  expect(pairs.map(({ outcome }) => outcome).sort()).toEqual(['missing', 'reported'])
})

test('an index beyond the shards fails at once', async () => {
  const url = await served({ apiKey: key })
  const beyond = started(clusterOf(url, url), 2)
  const code = await beyond.ended
  expect([code, actionOn(run, code ?? Number.NaN, 'run'), beyond.printed()]).toEqual([
    2,
    'FailIndex',
    expect.stringContaining('JOB_COMPLETION_INDEX: expected a whole number from 0 to 1'),
  ])
  expect([0, 1, 3, 4].map((other) => actionOn(run, other, 'run'))).toEqual(['Count', 'Count', 'Count', 'FailIndex'])
})
