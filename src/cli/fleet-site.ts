/** `fleet site DIR`: a static site of merged runs. */
import type { fleetSiteOptions } from '../options/fleet-options.ts'
import { type WrittenOf } from '../options/option.ts'
import { UsageError } from '../options/usage-error.ts'
import { readFleet } from './fleet-file.ts'
import type { Host } from './host.ts'

/** Gives the exit code. Throws a UsageError. */
export function fleetSite(folder: string, given: WrittenOf<typeof fleetSiteOptions>, { stdout }: Host): number {
  const fleet = readFleet(folder)
  throw new UsageError(
    `a site of ${String(fleet.pairs.length)} pairs cannot be built yet (${String(given.out)}, ${String(stdout.columns)})`,
  )
}
