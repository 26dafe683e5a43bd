/** Options of `fleet` and its commands, declared as those of a run are. */
import { text } from './kinds.ts'
import { spokenOnly } from './option.ts'

const directory = text('the path of a directory')

export const fleetSiteOptions = {
  out: spokenOnly(directory, {
    group: 'Output',
    text: 'Directory to write to',
    default: 'fleet/site',
    placeholder: 'dir',
  }),
} as const
