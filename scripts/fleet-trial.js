// Many targets on this machine, as shards that are killed and restarted: `npm run fleet-trial`, after `npm run build`.
// Mock servers with various faults; one round that nothing disturbs, one in which some shards are killed with SIGKILL midway and restarted.
// Both merges must be equal but for times, and no shard's own process may need more than 400 MB.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { peakMemory, startServers } from './fleet-trial/processes.js'
import { asScript } from './script.js'

const MAX_MB = 400
const MAX_CALLS = 6

const options = /** @type {const} */ ({
  targets: { type: 'string', default: '200' },
  models: { type: 'string', default: '3' },
  shards: { type: 'string', default: '8' },
  parallel: { type: 'string', default: '1' },
  'at-once': { type: 'string', default: '8' },
  killed: { type: 'string', default: '2' },
  tier: { type: 'string', default: 'smoke' },
})

/** @param {import('./script.js').Call} call */
export async function main({ root, args, say, complain }) {
  const { values } = parseArgs({ args: [...args], options })
  const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]))
  const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-fleet-'))
  const models = Array.from({ length: numbers.models }, (_, at) => `org/model-${String(at + 1)}`)
  const servers = await startServers(root, numbers.targets, models)
  try {
    const targets = servers.urls.map((baseUrl, at) => ({ name: `target-${String(at + 1)}`, baseUrl, models, tier: values.tier }))
    writeFileSync(join(folder, 'targets.yaml'), stringify({ schema: 'vision-conformance/targets@1', targets }))
    const trial = { root, folder, shards: numbers.shards, atOnce: numbers['at-once'], parallel: values.parallel }
    const whole = await round(trial, 'undisturbed', 0)
    say(`undisturbed: ${inWords(whole)}`)
    const disturbed = await round(trial, 'disturbed', numbers.killed)
    say(`${String(numbers.killed)} shards killed and restarted: ${inWords(disturbed)}`)
    const differing = whole.pairs.filter((pair, at) => JSON.stringify(pair) !== JSON.stringify(disturbed.pairs[at])).map(({ id }) => id)
    const expected = numbers.targets * numbers.models
    const faults = [
      ...(whole.pairs.length === expected && disturbed.pairs.length === expected ? [] : ['a merge has not all pairs']),
      ...(disturbed.kills === numbers.killed ? [] : [`only ${String(disturbed.kills)} shards could be killed midway`]),
      ...(differing.length === 0 ? [] : [`merges differ in ${String(differing.length)} pairs: ${differing.slice(0, 5).join(', ')}`]),
      ...(Math.max(whole.peakMb, disturbed.peakMb) <= MAX_MB ? [] : [`a shard's own process needs more than ${String(MAX_MB)} MB`]),
    ]
    for (const fault of faults) complain(fault)
    if (faults.length === 0) say('the merges are equal but for times')
    if (faults.length > 0) say(`kept: ${folder}`)
    else rmSync(folder, { recursive: true, force: true })
    return faults.length === 0 ? 0 : 1
  } finally {
    servers.stop()
  }
}

const inWords = ({ seconds, pairs, peakMb, mergeSeconds, mergeMb, kills }) =>
  [
    `${String(pairs.length)} pairs in ${seconds.toFixed(0)} s`,
    `at most ${peakMb.toFixed(0)} MB of a shard's own process`,
    `merged in ${mergeSeconds.toFixed(1)} s with ${mergeMb.toFixed(0)} MB`,
    `${String(kills)} killed`,
  ].join(', ')

/** Runs all shards, some at the same time, and merges them. */
async function round({ root, folder, shards, atOnce, parallel }, name, killed) {
  const began = performance.now()
  const cli = join(root, 'dist/cli.js')
  const place = join(folder, name)
  mkdirSync(place)
  let kills = 0
  const shard = async (index) => {
    const out = join(place, `part-${String(index)}`)
    const args = ['fleet', 'run', '--targets', join(folder, 'targets.yaml'), '--nonce', 'trial', '--parallel', parallel, '--out', out]
    const start = () => ended([cli, ...args, '--shard', `${String(index)}/${String(shards)}`], join(place, `shard-${String(index)}.log`))
    let peakMb = 0
    for (let call = 1; ; call += 1) {
      const { child, done } = start()
      if (call === 1 && index <= killed) killMidway(child, out)
      const end = await done
      peakMb = Math.max(peakMb, end.peakMb)
      if (end.code === null) kills += 1
      // As a controller does: what was killed, and what is to be tried again, is started again.
      else if (end.code !== 3 || call === MAX_CALLS) return { code: end.code, peakMb }
    }
  }
  const ends = Array.from({ length: shards }, () => null)
  const left = ends.keys()
  const worker = async () => {
    for (const at of left) ends[at] = await shard(at + 1)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, shards) }, worker))
  const failed = ends.findIndex(({ code }) => code !== 0)
  if (failed !== -1) throw new Error(`shard ${String(failed + 1)} ended with ${String(ends[failed].code)}: see ${place}`)
  const seconds = (performance.now() - began) / 1000
  const mergeBegan = performance.now()
  const parts = Array.from({ length: shards }, (_, at) => join(place, `part-${String(shards - at)}`))
  const merged = join(place, 'merged')
  const merge = await ended([cli, 'fleet', 'merge', ...parts, '--out', merged], join(place, 'merge.log')).done
  if (merge.code !== 0) throw new Error(`the merge ended with ${String(merge.code)}: see ${place}`)
  return {
    seconds,
    kills,
    peakMb: Math.max(...ends.map(({ peakMb }) => peakMb)),
    mergeSeconds: (performance.now() - mergeBegan) / 1000,
    mergeMb: merge.peakMb,
    pairs: JSON.parse(readFileSync(join(merged, 'fleet.json'), 'utf8')).pairs.map(timeless),
  }
}

/** A requirement on time: on a busy machine a server is late. */
const timed = 'STR-027'

const untimed = (ids) => ids.filter((id) => id !== timed)

/** What does not depend on when a run was, on how fast the machine was, and on which of its requests were repeated. */
const timeless = ({ run, ...pair }) => ({
  ...pair,
  run:
    run === null
      ? null
      : {
          nonce: run.nonce,
          verdict: run.verdict,
          counts: untimedCounts(run),
          verdicts: untimedOf(run.verdicts),
          causes: untimedCauses(run.causes),
        },
})

const untimedCounts = ({ counts, verdicts }) =>
  Object.entries(counts).map(([verdict, count]) => [verdict, count - (verdicts[verdict]?.includes(timed) ? 1 : 0)])

const untimedOf = (verdicts) =>
  Object.fromEntries(
    Object.entries(verdicts)
      .map(([verdict, ids]) => [verdict, untimed(ids)])
      .filter(([, ids]) => ids.length > 0),
  )

const untimedCauses = (causes) =>
  causes.map((cause) => ({ ...cause, requirements: untimed(cause.requirements) })).filter(({ requirements }) => requirements.length > 0)

/** @param {readonly string[]} args @param {string} log */
function ended(args, log) {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => output.push(bytes))
  const memory = peakMemory(child.pid)
  const done = new Promise((resolve) => {
    child.on('close', (code) => {
      writeFileSync(log, Buffer.concat(output), { flag: 'a' })
      resolve({ code, peakMb: memory.stop() })
    })
  })
  return { child, done }
}

/** Once a third of its pairs have a report. */
function killMidway(child, out) {
  const timer = setInterval(() => {
    try {
      const { plan, shard, pairs } = JSON.parse(readFileSync(join(out, 'part.json'), 'utf8'))
      const planned = plan.pairs.filter((pair) => pair.shard === shard.index).length
      if (pairs.length * 3 < planned) return
      child.kill('SIGKILL')
      clearInterval(timer)
    } catch {
      // It is not there yet.
    }
  }, 50)
  child.on('exit', () => clearInterval(timer))
}

await asScript(import.meta, main)
