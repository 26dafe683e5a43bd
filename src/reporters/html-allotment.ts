/** Shares out the page's room: the worst findings first, each exchange once, until the room is used up. */
import type { Report, ReportedFinding } from '../model/report.ts'
import { type Place, drawFinding } from './html-finding.ts'
import { type Html, markup, weight } from './html-text.ts'
import { worstFirst } from './standing.ts'

const mostFindings = 5

/** The findings of each requirement as the page shows them, by its id, within so many bytes. One that is absent has no room. */
export function allot({ exchanges, requirements }: Report, room: number): ReadonlyMap<string, Html> {
  const exchangeOf = new Map(exchanges.map((exchange) => [exchange.id, exchange]))
  const placed = new Map<string, string>()
  const drawn = new Map<string, Html>()
  let left = room
  const draw = (requirement: string, finding: ReportedFinding): Html | null => {
    const exchange = exchangeOf.get(finding.exchange)
    const host = placed.get(finding.exchange)
    const places: readonly Place[] = host === undefined ? [{ kind: 'here' }, { kind: 'left-out' }] : [{ kind: 'at', requirement: host }]
    for (const place of places) {
      const shown = drawFinding(finding, exchange, place)
      const taken = weight(shown)
      if (taken > left) continue
      left -= taken
      if (place.kind === 'here') placed.set(finding.exchange, requirement)
      return shown
    }
    return null
  }
  for (const { id, findings } of worstFirst(requirements)) {
    const shown = findings.slice(0, mostFindings).flatMap((finding) => draw(id, finding) ?? [])
    if (shown.length === 0) continue
    const more = findings.length - shown.length
    drawn.set(id, markup`${shown}${more > 0 ? markup`<p class="none">${more} more in report.json.</p>` : null}`)
  }
  return drawn
}
