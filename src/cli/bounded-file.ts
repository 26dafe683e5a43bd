import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

/** Files that people write, such as a configuration. */
export const MAX_WRITTEN_BYTES = 1024 * 1024
/** Files that runs write. */
export const MAX_RECORD_BYTES = 256 * 1024 * 1024

/** What is wrong with a file, as a predicate: "does not exist". */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
}

const inWords: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be read: permission denied',
  EISDIR: 'is a directory, not a file',
}

/** Why the file system does not give a file or directory, as a predicate. */
export function unreadable(error: unknown): string {
  const code = String(Reflect.get(Object(error), 'code'))
  return inWords[code] ?? `cannot be read (${code})`
}

/** The text of a file that may have been written by anybody. Throws a FileProblem. */
export const textOf = (path: string, most: number): string => bytesOf(path, most).toString('utf8')

/** As `textOf`, its bytes. */
export function bytesOf(path: string, most: number): Buffer {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    if (size > most) throw new FileProblem(`is larger than ${String(Math.round(most / 1024 / 1024))} MiB`)
    return readFileSync(file)
  } catch (error) {
    if (error instanceof FileProblem) throw error
    throw new FileProblem(unreadable(error))
  } finally {
    if (file !== null) closeSync(file)
  }
}
