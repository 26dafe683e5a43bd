/** The built command line, for tests. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Report } from '../model/report.ts'

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

/** Runs the built command line; `spawned` is handed the process at once. */
export function cli(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  spawned?: (child: ChildProcess) => void,
): Promise<Ended> {
  const folder = folderFor()
  const place = ['serve', 'list', 'explain', 'report', 'compare', 'replay', 'judge', 'help'].includes(args[0] ?? '')
    ? []
    : ['--out', folder, ...args].slice(args.includes('--out') ? 2 : 0, 2)
  const child = spawn(process.execPath, ['dist/cli.js', ...args, ...place], {
    env: { PATH: process.env['PATH'], VISION_CONFORMANCE_API_KEY: key, ...environment },
  })
  spawned?.(child)
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
