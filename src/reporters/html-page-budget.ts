/** Shares out the page's room: causes and the worst findings first, then a proof of what passed, each exchange once, until the room is used up. */
import { groupSimilar } from '../model/finding-groups.ts'
import type { Report, ReportedExchange, ReportedFinding, ReportedRequirement } from '../model/report.ts'
import { explainedCauses } from './causes.ts'
import { clipped } from './bytes.ts'
import { grouped } from './figures.ts'
import { drawExchange, exchangeAnchor } from './html-exchange.ts'
import { type Place, drawFinding, drawLike, rangeOf } from './html-finding.ts'
import { type Html, markup, nothing, seen, weight } from './html-text.ts'
import { worstFirst } from './report-summary.ts'
import { cut } from './visible.ts'

const MAX_KINDS = 5
const MAX_SIMILAR = 12
/** UTF-16 units of a body that are looked at: more than a report of ours holds, so that one of another's making costs no more. */
const MAX_HELD = 262_144
/** How much of each body is shown: all that a report holds where the page has the room, else less of each. UTF-16 units. */
const LIMITS = [MAX_HELD, 16_000, 5000] as const
/** What a character of a body takes in the page, escaped and indented, on average; bytes. */
const BYTES_A_CHARACTER = 1.5

const held = ({ request, body, ...rest }: ReportedExchange): ReportedExchange => ({
  ...rest,
  request: { ...request, body: clipped(request.body, MAX_HELD) },
  body: clipped(body, MAX_HELD),
})

export interface Rendered {
  /** The findings of each requirement as the page shows them, like ones together, by its id; of what passed, the proof. One that is absent has no room. */
  readonly findings: ReadonlyMap<string, Html>
  /** The exchange that shows each cause, by the cause's number. */
  readonly causes: ReadonlyMap<number, Html>
}

/** Within so many bytes. */
export function renderWithinBudget(report: Report, room: number): Rendered {
  const exchangeOf = new Map(report.exchanges.map((exchange) => [exchange.id, held(exchange)]))
  const limit = limitFor([...exchangeOf.values()], room)
  const placed = new Map<string, string>()
  const drawn = new Map<string, Html>()
  const causes = new Map<number, Html>()
  let left = room
  const fits = (shown: Html): boolean => {
    const taken = weight(shown)
    if (taken > left) return false
    left -= taken
    return true
  }

  const draw = (requirement: string, finding: ReportedFinding): Html | null => {
    const host = placed.get(finding.exchange)
    const places: readonly Place[] = host === undefined ? [{ kind: 'here' }, { kind: 'left-out' }] : [{ kind: 'at', host }]
    for (const place of places) {
      const shown = drawFinding(finding, exchangeOf.get(finding.exchange), place, limit)
      if (!fits(shown)) continue
      if (place.kind === 'here' && exchangeOf.has(finding.exchange)) placed.set(finding.exchange, requirement)
      return shown
    }
    return null
  }

  for (const { exchange, finding, number } of explainedCauses(report)) {
    const shown = exchange === null || placed.has(exchange.id) ? undefined : exchangeOf.get(exchange.id)
    if (shown === undefined) continue
    const html = drawExchange(shown, finding?.evidence ?? [], finding === null ? null : rangeOf(finding), limit)
    if (!fits(html)) continue
    causes.set(number, html)
    placed.set(shown.id, `cause ${String(number)}`)
  }

  for (const requirement of worstFirst(report.requirements)) {
    const { id, findings } = requirement
    const clusters = groupSimilar(findings)
    const shown = clusters.slice(0, MAX_KINDS).flatMap(([first, ...others]) => {
      const whole = draw(id, first)
      if (whole === null) return []
      const like = drawLike(first, others.slice(0, MAX_SIMILAR), (exchange) => placed.has(exchange))
      return fits(like) ? [whole, like] : [whole]
    })
    if (shown.length === 0) continue
    const more = clusters.slice(MAX_KINDS).flat().length
    drawn.set(id, markup`${shown}${rest(requirement, findings.length - more)}`)
  }

  for (const { id, proof = '', verdict } of report.requirements) {
    const exchange = exchangeOf.get(proof)
    if (verdict !== 'pass' || exchange === undefined) continue
    const host = placed.get(proof)
    const html = host === undefined ? markup`<p class="label">Proof</p>${drawExchange(exchange, [], null, limit)}` : proofAt(proof, host)
    if (!fits(html)) continue
    drawn.set(id, html)
    if (host === undefined) placed.set(proof, id)
  }
  return { findings: drawn, causes }
}

/** The largest at which the bodies are likely to fit. */
function limitFor(exchanges: readonly ReportedExchange[], room: number): number {
  const lengths = exchanges.flatMap(({ body, request }) => [body.text.length, request.body.text.length])
  const bytesAt = (limit: number): number => lengths.reduce((sum, length) => sum + Math.min(length, limit), 0) * BYTES_A_CHARACTER
  return LIMITS.find((limit) => bytesAt(limit) <= room / 2) ?? LIMITS[LIMITS.length - 1] ?? MAX_HELD
}

const proofAt = (exchange: string, host: string): Html =>
  markup`<p class="none seen">Passed in <a href="#${exchangeAnchor(exchange)}">exchange <code>${seen(cut(exchange, 200))}</code></a>, shown at ${seen(host)}.</p>`

/** How many were told, where there were more, and where the others are: report.json holds few of each row, the transcripts all. */
function rest({ findings, violated }: ReportedRequirement, listed: number): Html {
  const all = Math.max(findings.length, violated)
  if (all <= listed) return nothing
  const place = violated > findings.length ? 'transcripts.ndjson holds the exchanges of all' : 'report.json holds all'
  return markup`<p class="none">Showing ${grouped(listed)} of ${grouped(all)}; ${place}.</p>`
}
