/** --config FILE: every option of a run, in YAML or JSON; what stands on the command line counts more. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { suggestion } from '../run/nearest.ts'
import { UsageError } from '../run/options.ts'
import type { Raw } from './values.ts'

/** Options as the command line would have given them. `known`: the names of all options. Throws a UsageError. */
export function configuration(path: string, known: readonly string[]): Raw {
  const value = parsed(path)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`--config: ${path} holds no mapping of options`)
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([name, given]) => {
      if (!known.includes(name)) throw new UsageError(`--config: ${path}: there is no option "${name}"${suggestion(name, known)}`)
      return [name, asGiven(given, `--config: ${path}: ${name}`)]
    }),
  )
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), 'code')
    const reason =
      code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR'
        ? code
        : error instanceof Error
          ? (error.message.split('\n')[0] ?? '')
          : ''
    throw new UsageError(`--config: ${path} cannot be read (${reason})`)
  }
}

function asGiven(value: unknown, where: string): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return JSON.stringify(value)
  throw new UsageError(`${where} takes a text, a number, true or false, or a list of texts`)
}
