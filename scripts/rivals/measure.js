// One run of a tool as a process of its own, and what it costs.
import { spawn } from 'node:child_process'

/** A run that lasts longer is ended: a tool that never ends has found something too. */
const LIMIT_MS = 600_000
/** What `times` of a POSIX shell prints second: user and system time of the processes that it has waited for. */
const TIMES = /(\d+)m([\d.]+)s/g

/** What runs now, in a process group of its own: it ends with this process. */
let running = null
process.on('exit', () => running !== null && process.kill(-running, 'SIGKILL'))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

/**
 * Runs in `dir`, with no variables but those given and PATH. Output goes to output.log there.
 * @param {{ command: string, args: readonly string[], environment?: Record<string, string> }} call
 * @param {string} dir
 * @returns {Promise<{ code: number | null, seconds: number | null }>} the exit code (null: ended at the limit), and the processor time
 */
export function measured({ command, args, environment = {} }, dir) {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', '"$@" >output.log 2>&1 </dev/null; code=$?; times; exit $code', 'sh', command, ...args], {
      cwd: dir,
      env: { PATH: process.env.PATH, HOME: dir, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    running = child.pid ?? null
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text))
    const limit = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), LIMIT_MS)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(limit)
      running = null
      const parts = [...(said.trim().split('\n')[1] ?? '').matchAll(TIMES)]
      const seconds = parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0)
      resolve({ code, seconds: parts.length === 0 ? null : Math.round(seconds * 100) / 100 })
    })
  })
}
