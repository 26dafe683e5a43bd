/** The command line, for tests: in this process, or as it is built. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Report } from '../model/report.ts'
import type { TransportFactory } from '../transport/transport.ts'
import type { Host, TextStream } from './host.ts'
import { program } from './program.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly folder: string
}

export const key = 'sk-a-key-of-tests-0123456789'

/** The arguments, with a folder of this test for what a run writes, unless they name one. */
function placed(args: readonly string[], folder: string): readonly string[] {
  const writes =
    !args.includes('--resume') &&
    !['serve', 'list', 'explain', 'report', 'compare', 'replay', 'judge', 'verify', 'help', 'fleet'].includes(args[0] ?? '')
  return writes && !args.includes('--out') ? [...args, '--out', folder] : args
}

interface Surroundings {
  readonly variables?: Readonly<Record<string, string>>
  readonly transport?: TransportFactory
  /** What starts the command line as a process. */
  readonly command?: readonly string[]
  /** Hears what is printed to standard output. */
  readonly printed?: (text: string) => void
  /** Is handed what sends the command line a signal. */
  readonly signalled?: (send: (name: string) => void) => void
}

/** Runs the command line in this process. */
export async function cli(
  args: readonly string[],
  { variables = {}, transport, command = [process.execPath, 'dist/cli.js'], printed, signalled }: Surroundings = {},
): Promise<Ended> {
  const folder = folderFor()
  let out = ''
  let err = ''
  const listeners = new Set<(name: string) => void>()
  const stream = (write: (text: string) => void): TextStream => ({ write, isTTY: false, columns: 80 })
  const host: Host = {
    environment: { VISION_CONFORMANCE_API_KEY: key, ...variables },
    stdout: stream((text) => {
      out += text
      printed?.(text)
    }),
    stderr: stream((text) => (err += text)),
    ask: null,
    onSignals: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    exit: (code) => {
      throw new Error(`ended at once with ${String(code)}`)
    },
    transport,
    command,
  }
  signalled?.((name) => {
    for (const hear of listeners) hear(name)
  })
  const code = await program(['node', 'vision-conformance', ...placed(args, folder)], host)
  return { code, out, err, folder }
}

/** Runs the built command line in a process of its own; `started` is handed it at once. */
export function spawned(args: readonly string[], started: (child: ChildProcess) => void = () => undefined): Promise<Ended> {
  const folder = folderFor()
  const child = spawn(process.execPath, ['dist/cli.js', ...placed(args, folder)], {
    env: { PATH: process.env['PATH'], VISION_CONFORMANCE_API_KEY: key },
  })
  started(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (data) => (out += String(data)))
  child.stderr.on('data', (data) => (err += String(data)))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, err, folder })
    })
  })
}

export const reportIn = (folder: string): Report => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report

/** The paths of all files in a folder and in those within it. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))

/** An empty folder, which is gone after the test. */
export function folderFor(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-'))
  folders.push(folder)
  return folder
}

/** The path of a file with that text, which is gone after the test. */
export function fileWith(name: string, text: string): string {
  const folder = folderFor()
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
