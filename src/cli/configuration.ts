/** --config FILE: options of a run, in YAML or JSON. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readFileMembers } from '../options/read.ts'
import type { Written } from '../options/schema.ts'
import { UsageError } from '../options/usage-error.ts'

/** The options of the file, checked. Throws a UsageError that names the file and the option. */
export function configuration(path: string): Written {
  const value = parsed(path)
  try {
    return readFileMembers(value)
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${path}: ${error.message}`, 'config')
    throw error
  }
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), 'code')
    const isFileError = code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR'
    const reason = isFileError ? code : error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new UsageError(`${path} cannot be read (${reason})`, 'config')
  }
}
