/** requests/: bodies of the requests that a report shows, a file each, which its curl lines send. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { RunEvent } from '../model/run-event.ts'
import { MAX_RECORD_BYTES, bytesOf } from './bounded-file.ts'
import { writtenWhole } from './guarded-output.ts'

export const requestsName = 'requests'

export interface RequestFiles {
  readonly hear: (event: RunEvent) => void
  /** Replaces what an earlier run left there. The folder is there whole or not at all. Gives what was written; throws an error of the system. */
  readonly write: (folder: string) => readonly string[]
}

/** Those beside a report, for one that is drawn elsewhere. */
export const requestFilesOf = (folder: string): RequestFiles => ({
  hear: () => undefined,
  write: (other) => {
    const from = join(folder, requestsName)
    const names = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.json')) : []
    return requestFiles(new Map(names.map((name) => [name, bytesOf(join(from, name), MAX_RECORD_BYTES)]))).write(other)
  },
})

export function requestFiles(known: ReadonlyMap<string, Uint8Array> = new Map()): RequestFiles {
  let bodies = known
  return {
    hear: (event) => {
      if (event.kind === 'requests') ({ bodies } = event)
    },
    write: (folder) => {
      const [path, part] = [join(folder, requestsName), join(folder, `${requestsName}.part`)]
      for (const stale of [part, path]) rmSync(stale, { recursive: true, force: true })
      if (bodies.size === 0) return []
      try {
        mkdirSync(part)
        for (const [file, bytes] of bodies) writtenWhole(join(part, basename(file)), bytes)
        renameSync(part, path)
      } catch (error) {
        rmSync(part, { recursive: true, force: true })
        throw error
      }
      return [path]
    },
  }
}
