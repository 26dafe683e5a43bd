/** All files of a site but its reports and its history, each drawn when it is asked for. */
import { drawLabel } from '../../reporters/badge.ts'
import { folderOf, targetFeed, targetPage } from './address.ts'
import { targetBadge } from './badge.ts'
import { drawFeed } from './feed.ts'
import type { SiteFile } from './frame.ts'
import { matrixPages, publishedPage } from './matrix-pages.ts'
import type { NightPair } from './night.ts'
import type { SiteEvent } from './nights-file.ts'
import type { Site } from './site.ts'
import { drawTargetPage } from './target-page.ts'

/** `mayHaveBadge`: whether the run of a pair proves enough for one. */
export function* siteFiles(site: Site, mayHaveBadge: (pair: NightPair) => boolean): Generator<SiteFile> {
  const { night, nights, published, refused, url } = site
  yield* matrixPages(site)
  if (published.length + refused.length > 0) yield publishedPage(site)
  const shared = { site: nights.id, updated: night.at, url }
  yield { path: 'feed.xml', text: drawFeed({ ...shared, about: '', self: 'feed.xml', page: 'index.html', events: nights.events }) }
  const events = byFolder(nights.events, ({ pair }) => folderOf({ id: pair }))
  for (const [folder, pairs] of byFolder(night.pairs, ({ pair }) => folderOf(pair))) {
    yield drawTargetPage(site, pairs)
    const own = { about: pairs[0]?.pair.target ?? folder, self: targetFeed(folder), page: targetPage(folder) }
    yield { path: `targets/${folder}.xml`, text: drawFeed({ ...shared, ...own, events: events.get(folder) ?? [] }) }
    const badge = targetBadge(pairs, night.date, mayHaveBadge)
    if (badge !== null) yield { path: `targets/${folder}.svg`, text: drawLabel(badge) }
  }
}

function byFolder<T extends NightPair | SiteEvent>(all: readonly T[], folder: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const mine = found.get(folder(one))
    if (mine === undefined) found.set(folder(one), [one])
    else mine.push(one)
  }
  return found
}
