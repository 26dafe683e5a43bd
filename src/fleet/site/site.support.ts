/** A site of real reports for tests of its pages, as texts. */
import type { Report } from '../../model/report.ts'
import { catalogueOf } from './catalogue.ts'
import { fleetOf, golden, pairOf } from './fleets.support.ts'
import type { SiteFile } from './frame.ts'
import { type Earlier, nightOf } from './night.ts'
import { withNight } from './nights-file.ts'
import { pairName, publishedRow } from './row.ts'
import { siteFiles } from './site-files.ts'

/** Two nights: one target gets worse, one stays, one cannot be started, and one was published by its vendor. `said`: in every place that others have a say in. */
export function siteOf(said: string | null = null): readonly SiteFile[] {
  const sample = golden('failing')
  const named = (report: Report): Report =>
    said === null
      ? report
      : {
          ...report,
          target: { ...report.target, product: said, model: said, organisation: said },
          causes: report.causes.map((cause) => ({ ...cause, statement: said })),
        }
  const model = said ?? 'vendor/model-1'
  const pairs = (gateway: Report) => [
    pairOf(said ?? 'gateway', model, named(gateway)),
    { ...pairOf('partial', model, named(golden('partial'))), labels: { [said ?? 'region']: said ?? 'eu' }, group: said ?? 'one' },
    pairOf('steady', 'm', named(golden('hostile'))),
    pairOf('unreachable', model, said ?? '401: set the API key.'),
  ]
  const fleets = [
    fleetOf(pairs(golden('conformant')), '2026-11-29T02:00:00.000Z'),
    { ...fleetOf(pairs(sample)), unlisted: [{ target: said ?? 'unlisted', because: said ?? 'Connection refused.' }] },
  ]
  let known: ReadonlyMap<string, Earlier> = new Map()
  let nights = null
  let files: readonly SiteFile[] = []
  for (const [at, fleet] of fleets.entries()) {
    const catalogue = catalogueOf(fleet)
    const date = `2026-11-${String(29 + at)}`
    const earlier = known
    const night = nightOf(fleet, date, catalogue, (pair) => earlier.get(pairName(pair)) ?? null)
    nights = withNight(nights, night, 'b'.repeat(64))
    known = new Map(
      night.pairs.map(({ pair, results, state, stateSince }) => [
        pairName(pair),
        { state, stateSince, reported: results.length === 0 ? null : { date, results } },
      ]),
    )
    const published = [
      { folder: 'vendor', row: publishedRow(named(sample), 'published/vendor/report.html'), unproven: [said ?? 'Who made it.'] },
    ]
    const refused = [{ folder: said ?? 'other', because: said ?? 'The claim was changed.' }]
    const site = { fleet, catalogue, night, nights, published, refused, url: null, hasPage: () => true }
    files = [...siteFiles(site, () => true)]
  }
  return files
}
