/** --config FILE: options of a run, in YAML or JSON. */
import { FileProblem, MAX_WRITTEN_BYTES, textOf } from './bounded-file.ts'
import { readYaml } from './yaml-lines.ts'
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
    const { value, broken } = readYaml(textOf(path, MAX_WRITTEN_BYTES))
    if (broken !== null) throw new UsageError(`${path}:${String(broken.line)}: ${broken.sentence}`, 'config')
    return value
  } catch (error) {
    if (error instanceof FileProblem) throw new UsageError(`${path} ${error.message}`, 'config')
    throw error
  }
}
