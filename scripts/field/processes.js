// Processes of the field test. Each is ended by its own handle, and all listen on loopback.
import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Its output goes to output.log in `dir`. Its whole process group ends with it. */
export function spawned(command, args, dir, environment = {}) {
  const log = openSync(join(dir, 'output.log'), 'w')
  const child = spawn(command, args, { cwd: dir, env: { ...process.env, ...environment }, stdio: ['ignore', log, log], detached: true })
  child.on('error', (error) => console.error(`${command}: ${error.message}`))
  child.on('exit', (code) => code && console.error(`${command} ended with ${String(code)}: see ${join(dir, 'output.log')}`))
  return {
    stop: () => {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid)
    },
  }
}

/** Waits for it, and gives its exit code. */
export function finished(command, args, { dir, environment = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: dir, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

export const nodeRun = (args, environment) => finished(process.execPath, args, { environment })

/** The mock server, for what passes requests on. */
export function embedded(root) {
  const key = 'sk-field-upstream-0123456789'
  const args = [join(root, 'dist/cli.js'), 'serve', '--port', '0', '--api-key', key, '--token-latency', '1']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.stderr.setEncoding('utf8').on('data', (text) => {
      const [, url, model] = /(http:\S+) \(model ([^,]+),/.exec(text) ?? []
      if (url !== undefined) resolve({ url, key, model, stop: () => child.kill() })
    })
  })
}
