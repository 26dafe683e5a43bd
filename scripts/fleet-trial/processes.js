// The servers of the trial, in a process of their own, and the memory of others.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Of each kind some, that a smoke run meets within its usual time; every other target has none. */
const faults = [
  ...['stream-labelled-json', 'stream-charset-wrong', 'plain-labelled-text', 'method-ignored', 'accepts-any-key', 'no-envelope'],
  ...['error-string', 'malformed-json-500', 'error-as-200', 'plain-object-wrong', 'plain-choices-null', 'plain-role-other'],
  ...['plain-not-json', 'json-lines', 'single-newline', 'no-done', 'done-twice', 'id-changes', 'chunk-object-wrong', 'model-missing'],
  ...['finish-key-missing', 'no-role', 'content-cumulative', 'no-finish', 'finish-twice', 'finish-eos', 'usage-zeros', 'usage-total-wrong'],
  ...['plain-usage-missing', 'stream-flag-ignored', 'never-streams', 'unknown-model-served', 'plain-refused', 'streams-refused'],
]

/** @param {string} root @param {number} count @param {readonly string[]} models */
export async function startServers(root, count, models) {
  const child = spawn(process.execPath, [import.meta.filename, root, String(count), ...models], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = await Promise.race([
    createInterface({ input: child.stdout })
      [Symbol.asyncIterator]()
      .next()
      .then(({ value }) => [value]),
    new Promise((_, reject) => child.on('exit', (code) => reject(new Error(`the servers ended with ${String(code)}`)))),
  ])
  return { urls: JSON.parse(line), stop: () => child.kill() }
}

/** The most that a process has needed so far, MB; 0 where the system does not tell. @param {number | undefined} pid */
export function peakMemory(pid) {
  let peak = 0
  const look = () => {
    try {
      const [, kB = '0'] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? []
      peak = Math.max(peak, Number(kB) / 1024)
    } catch {
      // It has ended.
    }
  }
  const timer = setInterval(look, 100)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

if (process.argv[1] === import.meta.filename) {
  const [root = '', count, first = '', ...others] = process.argv.slice(2)
  const { startEndpoint } = await import(join(root, 'build/src/endpoint/endpoint.js'))
  const servers = await Promise.all(
    Array.from({ length: Number(count) }, (_, at) =>
      startEndpoint({ model: first, otherModels: others, faults: at % 2 === 0 ? [] : [faults[((at - 1) / 2) % faults.length]] }),
    ),
  )
  console.log(JSON.stringify(servers.map(({ url }) => url)))
  // The trial holds the other end of standard input: the servers end with it.
  process.stdin.on('end', () => process.exit()).resume()
}
