import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

/** Files that people write, such as a configuration. */
export const MAX_WRITTEN_BYTES = 1024 * 1024
/** Files that runs write. */
export const MAX_RECORD_BYTES = 256 * 1024 * 1024

/** What is wrong with a file, as a predicate: "cannot be read (ENOENT)". */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
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
    throw new FileProblem(`cannot be read (${String(Reflect.get(Object(error), 'code'))})`)
  } finally {
    if (file !== null) closeSync(file)
  }
}
