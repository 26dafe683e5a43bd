// Endpoints that attack the harness, and what each run against them costs: `npm run hostile` after `npm run build`. Names, or --selection, choose some.
// Each run is a process of its own against a server on loopback. Bounds: 300 MB resident, 2 minutes, 100 MB of files, exit code 0 to 3, a report, and
// the key in no form, nor a command to a CI server, in anything that is written.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeAttacks, diskAttacks, injectionAttacks, keyAttacks } from './hostile/change.js'
import { cpuAttacks } from './hostile/cpu.js'
import { memoryAttacks } from './hostile/memory.js'
import { hostileServer } from './hostile/server.js'
import { timeAttacks } from './hostile/time.js'

const cli = join(import.meta.dirname, '../dist/cli.js')
const MAX_RESIDENT_MB = 300
const MAX_SECONDS = 120
const MAX_FILES_MB = 100
const KEY = 'sk-hostile-0123456789'
/** A run that breaks its bounds by as much is ended. */
const HOPELESS = { residentMb: 1500, seconds: 240 }
/** The preflight's request, and some that the run begins with. */
const WELL_FOR = 1

const attacks = [
  ...memoryAttacks.map((one) => ({ kind: 'memory', ...one })),
  ...cpuAttacks.map((one) => ({ kind: 'cpu', ...one })),
  ...timeAttacks.map((one) => ({ kind: 'time', ...one })),
  ...diskAttacks.map((one) => ({ kind: 'disk', ...one })),
  ...keyAttacks.map((one) => ({ kind: 'key', ...one })),
  ...injectionAttacks.map((one) => ({ kind: 'injection', ...one })),
  ...changeAttacks.map((one) => ({ kind: 'change', ...one })),
]

const TICKS_A_SECOND = 100
const procOf = (pid, file) => {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'latin1')
  } catch {
    return ''
  }
}
const residentMb = (pid) => Number(/VmHWM:\s+(\d+)/.exec(procOf(pid, 'status'))?.[1] ?? 0) / 1024
const cpuSeconds = (pid) => {
  const fields = procOf(pid, 'stat').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_A_SECOND
}

/** What one run costs: MB, seconds of wall and of processor, its exit code, and whether it wrote a report. */
function measured(args, environment, out) {
  return new Promise((resolve) => {
    const began = performance.now()
    const child = spawn(process.execPath, [cli, ...args, '--out', out], {
      env: { PATH: process.env.PATH, VISION_CONFORMANCE_API_KEY: KEY, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (data) => {
      said = (said + data.toString('utf8')).slice(-200_000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    let resident = 0
    let cpu = 0
    const look = () => {
      resident = Math.max(resident, residentMb(child.pid))
      cpu = Math.max(cpu, cpuSeconds(child.pid))
      if (resident > HOPELESS.residentMb || performance.now() - began > HOPELESS.seconds * 1000) child.kill('SIGKILL')
    }
    const timer = setInterval(look, 50)
    child.on('close', (code, signal) => {
      clearInterval(timer)
      resolve({
        resident,
        cpu,
        seconds: (performance.now() - began) / 1000,
        code: code ?? signal,
        said,
        report: existsSync(join(out, 'report.json')),
      })
    })
  })
}

/** What a key looks like where somebody has coded it, in lower case. */
const spellings = [
  KEY,
  Array.from(KEY).reverse().join(''),
  Buffer.from(KEY).toString('hex'),
  Array.from(KEY, (character) => `%${character.charCodeAt(0).toString(16)}`).join(''),
  ...[0, 1, 2].map((lead) =>
    Buffer.concat([Buffer.alloc(lead), Buffer.from(KEY)])
      .toString('base64')
      .slice(Math.ceil((lead * 8) / 6), Math.floor(((lead + KEY.length) * 8) / 6)),
  ),
].map((text) => text.toLowerCase())

/** What is wrong with what a run wrote. */
function wrongIn(out, said, stated) {
  const files = existsSync(out) ? readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()) : []
  const texts = files.map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'latin1') }))
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / 2 ** 20
  const leaks = [...texts, { name: 'the terminal', text: said }].filter(({ text }) =>
    spellings.some((one) => text.toLowerCase().includes(one)),
  )
  const report = texts.find(({ name }) => name === 'report.json')?.text ?? ''
  return [
    ...(size > MAX_FILES_MB ? [`${size.toFixed(0)} MB of files`] : []),
    ...leaks.map(({ name }) => `the key in ${name}`),
    ...(/^(?:##vso\[|##teamcity\[|##\[|::error::from)/m.test(said) || said.includes('\u001b]8') ? ['a command on the terminal'] : []),
    ...(stated === undefined || stated.test(report) ? [] : ['the change is not reported']),
  ]
}

async function tried(
  { attack, wellFor = WELL_FOR, listen, path = 'http', args = [], environment: more = {}, within = MAX_SECONDS, report = true, stated },
  extra,
) {
  const out = mkdtempSync(join(tmpdir(), 'hostile-'))
  const server = listen === undefined ? await hostileServer(attack, wellFor) : await listen()
  const at = `127.0.0.1:${String(server.port)}`
  const environment = { ...more, ...(path === 'proxy' ? { HTTPS_PROXY: `http://${at}` } : {}) }
  const url = path === 'proxy' ? 'https://endpoint.invalid/v1' : `${path}://${at}/v1`
  try {
    const run = await measured(['--base-url', url, '--seed', '1', ...args, ...extra], environment, out)
    const wrong = [
      ...(run.resident > MAX_RESIDENT_MB ? [`more than ${String(MAX_RESIDENT_MB)} MB`] : []),
      ...(run.seconds > within ? [`longer than ${String(within)} s`] : []),
      ...([0, 1, 2, 3].includes(run.code) ? [] : [`exit ${String(run.code)}`]),
      ...(report && !run.report ? ['no report'] : []),
      ...wrongIn(out, run.said, stated),
    ]
    return { ...run, wrong, requests: server.requests?.() ?? 0 }
  } finally {
    server.close()
    rmSync(out, { recursive: true, force: true })
  }
}

const given = process.argv.slice(2)
const after = given.indexOf('--')
const names = (after === -1 ? given : given.slice(0, after)).filter((name) => !name.startsWith('--'))
const extra = after === -1 ? [] : given.slice(after + 1)
const isChosen = ({ name, kind, selected }) =>
  given.includes('--selection') ? selected === true : names.length === 0 || names.some((one) => one === kind || name.includes(one))
const chosen = attacks.filter(isChosen)
const isVerbose = given.includes('--verbose')
let broken = 0
for (const one of chosen) {
  const { resident, cpu, seconds, code, wrong, requests, said } = await tried(one, extra)
  if (wrong.length > 0) broken += 1
  const figures = `${resident.toFixed(0).padStart(5)} MB ${seconds.toFixed(1).padStart(6)} s ${cpu.toFixed(1).padStart(6)} s cpu  exit ${String(code)}  ${String(requests).padStart(4)} requests`
  console.log(`${one.kind.padEnd(9)} ${one.name.padEnd(32)} ${figures}  ${wrong.length === 0 ? 'ok' : wrong.join(', ')}`)
  if (isVerbose) console.log(said.split('\n').slice(-40).join('\n'))
}
console.log(`${String(chosen.length - broken)} of ${String(chosen.length)} attacks stayed within their bounds`)
process.exitCode = broken === 0 ? 0 : 1
