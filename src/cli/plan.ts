import { requirementsOf } from '../contract/catalogue.ts'
import { chosenProfile, chosenSet } from '../run/chosen.ts'
import { estimate, sum } from '../run/estimate.ts'
import { type RunOptions, settingsOf } from '../run/options.ts'
import { planOf } from '../run/plan.ts'
import { worldOf } from '../run/world.ts'

/** What a run with these options would send, as a table by area; nothing is sent. */
export function planned(options: RunOptions): string {
  const settings = settingsOf(options)
  const profile = chosenProfile(settings.profile)
  const plan = planOf(settings, requirementsOf(chosenSet(settings.requirements)))
  // A plan is of the whole run, also where the key is still to come.
  const world = worldOf({ ...settings, key: settings.key ?? 'A-key' }, profile, settings.model ?? 'a-model')
  const areas = estimate(plan.scenarios, world, settings.seed)
  const rows = [
    ...areas,
    { area: 'in all', requests: sum(areas.map(({ requests }) => requests)), tokens: sum(areas.map(({ tokens }) => tokens)) },
  ].map(({ area, requests, tokens }) => [area, range(requests), range(tokens)])
  const heading = ['area', 'requests', 'tokens']
  const widths = heading.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}\n`
  return `${[heading, ...rows].map(line).join('')}${note}`
}

const range = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? String(least) : `${String(least)} to ${String(most)}`

const note =
  'Tokens: at most what the limits in the requests allow; an endpoint that answers as asked stays far below.\nRetries after overload come on top. Nothing was sent.\n'
