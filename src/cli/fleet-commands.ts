/** `fleet` and its commands. */
import type { Command } from 'commander'
import { fleetMergeOptions, fleetPlanOptions, fleetRunOptions, fleetSiteOptions } from '../options/fleet-options.ts'
import type { Host } from './host.ts'
import { addOptions, given } from './option-flags.ts'

type Done = (code: number) => void

export function addFleet(root: Command, host: Host, done: Done): void {
  const fleet = root
    .command('fleet')
    .description('Test many targets: plan the runs, run one shard of them, merge the shards, build a site.')
  plan(fleet, host, done)
  run(fleet, host, done)
  merge(fleet, host, done)
  site(fleet, host, done)
}

function plan(fleet: Command, host: Host, done: Done): void {
  const command = fleet
    .command('plan')
    .description('Show the runs of a targets file, their shards and what they cost. Sends no chat request.')
  addOptions(command, fleetPlanOptions)
  command.action(async () => {
    const { fleetPlan } = await import('./fleet-plan.ts')
    done(await fleetPlan(given(command, fleetPlanOptions), host))
  })
}

function run(fleet: Command, host: Host, done: Done): void {
  const command = fleet
    .command('run')
    .description(
      'Run one shard: each target and model in a process of its own. Repeat the command to resume. Exit code 0 if each run has a report, 3 if some are to be tried again.',
    )
  addOptions(command, fleetRunOptions)
  command.action(async () => {
    const { fleetRun } = await import('./fleet-run.ts')
    done(await fleetRun(given(command, fleetRunOptions), host))
  })
}

function merge(fleet: Command, host: Host, done: Done): void {
  const command = fleet
    .command('merge')
    .argument('<dirs...>', 'The directories that "fleet run" wrote, one for each shard')
    .description('Merge the shards into one fleet.json, with the report of each run.')
  addOptions(command, fleetMergeOptions)
  command.action(async (folders: readonly string[]) => {
    const { fleetMerge } = await import('./fleet-merge.ts')
    done(fleetMerge(folders, given(command, fleetMergeOptions), host))
  })
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
