/** --format NAMES: in which formats a report is drawn. */
import { type Reporter, reporters } from '../reporters/registry.ts'

export const DEFAULT_FORMATS: readonly Reporter[] = reporters.filter(({ written }) => written === 'always')

/** In the order in which they are named. */
export const formatsNamed = (names: readonly string[]): readonly Reporter[] =>
  [...new Set(names)].flatMap((name) => reporters.filter((reporter) => reporter.name === name))
