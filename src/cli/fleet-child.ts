/** One run as a process of its own, within its time. */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'

export interface ChildEnd {
  /** Null: a signal ended it, or it never started. */
  readonly exitCode: number | null
  readonly signal: string | null
  /** Why it never started, such as ENOENT; null: it did. */
  readonly fault: string | null
  /** Whether it had to be stopped, since its time was over. */
  readonly isOverdue: boolean
}

export interface ChildSettings {
  /** The program and its arguments. */
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Where its output goes, after what is there. */
  readonly log: string
  /** After this it is asked to end, ms. */
  readonly limitMs: number
  /** After this much more it is ended, ms. */
  readonly graceMs: number
}

export interface Child {
  readonly ended: Promise<ChildEnd>
  readonly signal: (name: string) => void
}

export function startChild({ command, environment, log, limitMs, graceMs }: ChildSettings): Child {
  const [program = '', ...words] = command
  let child: ChildProcess
  try {
    const file = openSync(log, 'a')
    try {
      // A group of its own: Ctrl-C on a terminal reaches this process alone, which passes it on once.
      child = spawn(program, words, { env: { ...environment }, stdio: ['ignore', file, file], detached: true })
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { ended: Promise.resolve(notStarted(error)), signal: () => undefined }
  }
  return { ended: endOf(child, limitMs, graceMs), signal: (name) => child.kill(name as NodeJS.Signals) }
}

const notStarted = (error: unknown): ChildEnd => ({
  exitCode: null,
  signal: null,
  fault: String(Reflect.get(Object(error), 'code') ?? error),
  isOverdue: false,
})

function endOf(child: ChildProcess, limitMs: number, graceMs: number): Promise<ChildEnd> {
  let isOverdue = false
  let last: NodeJS.Timeout | undefined
  const first = setTimeout(() => {
    isOverdue = true
    child.kill('SIGTERM')
    last = setTimeout(() => child.kill('SIGKILL'), graceMs)
  }, limitMs)
  return new Promise((resolve) => {
    const done = (end: ChildEnd): void => {
      clearTimeout(first)
      clearTimeout(last)
      resolve(end)
    }
    child.on('error', (error) => {
      if (child.pid === undefined) done(notStarted(error))
    })
    child.on('exit', (exitCode, signal) => {
      done({ exitCode, signal, fault: null, isOverdue })
    })
  })
}
