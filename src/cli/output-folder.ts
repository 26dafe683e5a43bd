/** The folder of a run: one run at a time writes to it, and the report of the run before does not lie there as if it were this one's. */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
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
      writeSync(file, `${String(process.pid)}\n`)
      closeSync(file)
      return () => {
        rmSync(path, { force: true })
      }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw new UsageError(`${folder} cannot be written (${String(codeOf(error))})`, 'out')
      const owner = ownerOf(path)
      if (attempt > 2 || isRunning(owner))
        throw new UsageError(`${folder} is in use by another run (process ${String(owner)}): choose another directory with --out`, 'out')
      rmSync(path, { force: true })
    }
  }
}

function ownerOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    return Number.NaN
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return pid === process.pid
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
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
