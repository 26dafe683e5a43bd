/**
 * All options of a run, in the order of the help. The one place where an option is declared: the command line and its help, the configuration
 * file and its schema, the library's RunOptions, the inputs of action.yml and the table in README.md come from it.
 */
import { connection, hooks, limits, output, verdict } from './limit-options.ts'
import type { GivenOf, Option, WrittenOf } from './option.ts'
import { repetition } from './repeat-options.ts'
import { access, generated, report, target } from './request-options.ts'

export const options = {
  ...target,
  ...output,
  ...report,
  ...repetition,
  ...generated,
  ...access,
  ...limits,
  ...connection,
  ...verdict,
  ...hooks,
} as const

/** What was given on the command line or in the file. */
export type Written = WrittenOf<typeof options>
/** What was given to the library. */
export type Given = GivenOf<typeof options>

/** Those of them that the library takes as they are. */
export const sharedOf = (written: Written): Given =>
  Object.fromEntries(Object.entries(written).filter(([name]) => isShared(options[name as keyof Written])))

const isShared = ({ written, value }: Option): boolean => written === value

export const entries: readonly (readonly [name: string, option: Option])[] = Object.entries(options)
