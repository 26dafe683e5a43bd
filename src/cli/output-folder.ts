/** The folder of a run: one run at a time writes to it, and the report of the run before does not lie there as if it were this one's. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../options/usage-error.ts'

const lockName = '.running'
/** What it takes to judge a run again, or to go on with it. */
export const recordName = 'transcripts.ndjson'
/** Where what the run before wrote is kept until this one's reports are written. */
export const previousName = 'previous'

const codeOf = (error: unknown): unknown => Reflect.get(Object(error), 'code')

/** Throws a UsageError where another run is under way there. The lock of a process that is gone is taken over. Gives what lifts it. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, lockName)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, `${String(process.pid)}\n${startOf(process.pid)}\n`)
      closeSync(file)
      return () => {
        rmSync(path, { force: true })
      }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw new UsageError(`${folder} cannot be written (${String(codeOf(error))})`, 'out')
      const owner = ownerOf(path)
      if (attempt > 2 || isRunning(owner))
        throw new UsageError(
          `${folder} is in use by another run (process ${String(owner.pid)}): choose another directory with --out`,
          'out',
        )
      takeAway(path, owner)
    }
  }
}

/** Removes the lock of a process that is gone. Another that found it too may have its own there by now: that one stays. */
function takeAway(path: string, gone: Owner): void {
  const aside = `${path}.${String(process.pid)}`
  try {
    renameSync(path, aside)
    const { pid, start } = ownerOf(aside)
    if ((pid !== gone.pid && !(Number.isNaN(pid) && Number.isNaN(gone.pid))) || start !== gone.start) renameSync(aside, path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw new UsageError(`${path} cannot be removed (${String(codeOf(error))})`, 'out')
  }
  rmSync(aside, { force: true })
}

/** The process that writes to the folder; null: none does. */
export function runningIn(folder: string): number | null {
  const owner = ownerOf(join(folder, lockName))
  return isRunning(owner) ? owner.pid : null
}

/** Whether a run writes to the folder, or was killed while it did. */
export const isLocked = (folder: string): boolean => existsSync(join(folder, lockName))

interface Owner {
  readonly pid: number
  readonly start: string
}

function ownerOf(path: string): Owner {
  try {
    const [pid, start = ''] = readFileSync(path, 'utf8').split('\n')
    return { pid: Number(pid), start }
  } catch {
    return { pid: Number.NaN, start: '' }
  }
}

/** Field 22 of the file, the 20th after the name of the program. */
const STARTTIME = 19

/**
 * What tells a process from a later one with the same id, as the first process of each container has: when it started, and since which boot
 * that is counted. Empty where the system does not tell. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    // The name of the program is in brackets, and may have any character.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[STARTTIME] ?? ''}`
  } catch {
    return ''
  }
}

function isRunning({ pid, start }: Owner): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  return start === '' || start === startOf(pid)
}

/** Moves what the run before wrote out of the way. */
export function setAside(folder: string, names: readonly string[]): void {
  rmSync(join(folder, previousName), { recursive: true, force: true })
  for (const name of names) {
    try {
      mkdirSync(join(folder, previousName), { recursive: true })
      renameSync(join(folder, name), join(folder, previousName, name))
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw new UsageError(`${folder} cannot be written (${String(codeOf(error))})`, 'out')
    }
  }
}

export function dropPrevious(folder: string): void {
  rmSync(join(folder, previousName), { recursive: true, force: true })
}
