/** `fleet` and its commands. */
import type { Command } from 'commander'
import { fleetSiteOptions } from '../options/fleet-options.ts'
import type { Host } from './host.ts'
import { addOptions, given } from './option-flags.ts'

type Done = (code: number) => void

export function addFleet(root: Command, host: Host, done: Done): void {
  const fleet = root
    .command('fleet')
    .description('Test many targets: plan the runs, run one shard of them, merge the shards, build a site.')
  site(fleet, host, done)
}

function site(fleet: Command, host: Host, done: Done): void {
  const command = fleet
    .command('site')
    .argument('<dir>', 'The directory that "fleet merge" wrote')
    .description('Build a static site from merged runs, with the history of earlier nights. Nothing is sent.')
  addOptions(command, fleetSiteOptions)
  command.action(async (folder: string) => {
    const { fleetSite } = await import('./fleet-site.ts')
    done(await fleetSite(folder, given(command, fleetSiteOptions), host))
  })
}
