/** `fleet site DIR`: a static site of merged runs, with the history of earlier nights. */
import { existsSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type SiteCatalogue, catalogueOf } from '../fleet/site/catalogue.ts'
import { isDate } from '../fleet/site/days.ts'
import { historyFile } from '../fleet/site/history-file.ts'
import { type Night, nightOf } from '../fleet/site/night.ts'
import { type Nights, nightsIn, withNight } from '../fleet/site/nights-file.ts'
import type { Site } from '../fleet/site/site.ts'
import { siteFiles } from '../fleet/site/site-files.ts'
import type { Fleet, FleetPair } from '../model/fleet.ts'
import { fleetSiteOptions } from '../options/fleet-options.ts'
import type { WrittenOf } from '../options/option.ts'
import { UsageError } from '../options/usage-error.ts'
import { counted } from '../reporters/figures.ts'
import { earlierNights } from './fleet-history.ts'
import { readFleet } from './fleet-file.ts'
import { linkReports } from './fleet-links.ts'
import { takenIn } from './fleet-published.ts'
import { print, warn, writtenWhole } from './guarded-output.ts'
import type { Host } from './host.ts'
import { madeFolder } from './output.ts'
import { guardEnvironment } from './settings.ts'

/** Gives the exit code: 0, whatever the verdicts. Throws a UsageError. */
export async function fleetSite(folder: string, given: WrittenOf<typeof fleetSiteOptions>, host: Host): Promise<number> {
  const { out = fleetSiteOptions.out.default, published = null, url = null } = given
  guardEnvironment(host.environment)
  const fleet = readFleet(folder)
  const date = dateOf(fleet, given.date)
  if (existsSync(out) && realpathSync(out) === realpathSync(folder))
    throw new UsageError('the site cannot be written into the directory of the merge: choose another with --out', 'out')
  const history = madeFolder(join(out, 'history'))
  const catalogue = catalogueOf(fleet)
  const earlier = await earlierNights(history, date, fleet.pairs, (sentence) => {
    warn(sentence, host.stderr)
  })
  const night = nightOf(fleet, date, catalogue, earlier)
  const nights = withNight(nightsOf(history, date), night, fleet.plan.digest)
  const shown = published === null ? { published: [], refused: [] } : await takenIn(published, out)
  const hasFile = (pair: FleetPair, name: string): boolean => pair.folder !== null && existsSync(join(folder, pair.folder, name))
  const site: Site = {
    ...{ fleet, catalogue, night, nights, ...shown },
    url: url === null || url.endsWith('/') ? url : `${url}/`,
    hasPage: (pair) => hasFile(pair, 'report.html'),
  }
  linkReports(folder, out, fleet.pairs)
  const count = writeFiles(site, out, (pair) => hasFile(pair, 'badge.svg'))
  writeHistory(fleet, night, nights, catalogue, history)
  for (const { because, folder: from } of shown.refused) warn(`${from} is not taken in: ${because}`, host.stderr)
  const changed = nights.events.filter((event) => event.date === date).length
  print(
    `${counted(fleet.pairs.length, 'pair')}, night of ${date}: ${counted(count, 'page')} written to ${out}; ${counted(changed, 'change')} since the night before. Open ${join(out, 'index.html')}.\n`,
    host.stdout,
  )
  return 0
}

function dateOf({ startedAt }: Fleet, given: string | null | undefined): string {
  const date = given ?? startedAt?.slice(0, 10)
  if (date === undefined) throw new UsageError('no pair has a report: say with --date which night this was')
  if (!isDate(date)) throw new UsageError(`expected a date such as 2026-11-30, got "${date}"`, 'date')
  return date
}

/** Throws a UsageError where the site has a later night: its pages are of the latest. */
function nightsOf(history: string, date: string): Nights | null {
  const path = join(history, 'nights.json')
  if (!existsSync(path)) return null
  const nights = nightsIn(parsed(path))
  if (nights === null) throw new UsageError(`${path} was not written by "fleet site": move it away to start a new history`)
  const last = nights.dates.at(-1) ?? date
  if (last > date) throw new UsageError(`the site has a later night already (${last}), and this is the night of ${date}`)
  return nights
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Writes all pages, and removes those of an earlier night that are no more. Gives how many. */
function writeFiles(site: Site, out: string, mayHaveBadge: (pair: FleetPair) => boolean): number {
  const targets = madeFolder(join(out, 'targets'))
  const written = new Set<string>()
  for (const { path, text } of siteFiles(site, ({ pair }) => mayHaveBadge(pair))) {
    writtenWhole(join(out, path), text)
    written.add(path)
  }
  for (const name of readdirSync(targets)) if (!written.has(`targets/${name}`)) rmSync(join(targets, name), { recursive: true })
  for (const name of readdirSync(out))
    if (/^(?:areas-\d+|requirements-[a-z]+|published)\.html$/.test(name) && !written.has(name)) rmSync(join(out, name))
  return [...written].filter((path) => path.endsWith('.html')).length
}

/** The history last: a site that could not be written is as if it had not been built. */
function writeHistory(fleet: Fleet, night: Night, nights: Nights, catalogue: SiteCatalogue, history: string): void {
  writtenWhole(join(history, `${night.date}.parquet`), historyFile(fleet, night, catalogue))
  writtenWhole(join(history, 'nights.json'), `${JSON.stringify(nights)}\n`)
}
