/** --format NAMES: in which formats a report is drawn. */
import { type Reporter, reporters } from '../reporters/registry.ts'
import { suggestion } from '../run/nearest.ts'
import { UsageError } from '../run/options.ts'

export const DEFAULT_FORMATS: readonly Reporter[] = reporters.filter(({ written }) => written === 'always')

/** Throws a UsageError for a name that is none, with the nearest. */
export const formatsNamed = (names: readonly string[]): readonly Reporter[] => [...new Set(names.map(formatNamed))]

function formatNamed(name: string): Reporter {
  const found = reporters.find((reporter) => reporter.name === name)
  if (found !== undefined) return found
  const known = reporters.map((reporter) => reporter.name)
  throw new UsageError(`--format: there is no format "${name}"${suggestion(name, known)}; there are ${known.join(', ')}`)
}
