/** What changed against an earlier run: what broke, what was mended, and what else has another verdict. */
import type { Report, ReportedRequirement, Verdict } from '../model/report.ts'
import { counted, instant } from './figures.ts'
import { type Html, anchor, markup, nothing, seen } from './html-text.ts'
import { isDecided, isViolation, runVerdictName, verdictNames, worstFirst } from './standing.ts'
import { cut } from './visible.ts'

const most = 20

interface Change {
  readonly row: ReportedRequirement
  readonly before: Verdict
}

/** Nothing where no earlier run is given. */
export function drawChanges(report: Report, previous: Report | null): Html {
  if (previous === null) return nothing
  const changed = changesSince(report, previous)
  const parts = kinds.map(({ name, holds }) =>
    list(
      name,
      changed.filter((change) => kindOf(change) === holds),
    ),
  )
  const known = new Set(previous.requirements.map(({ id }) => id))
  const added = report.requirements.filter(({ id }) => !known.has(id)).length
  return markup`<section aria-labelledby="changes">
    <h2 id="changes">Since the last run</h2>
    <p>
      The last run, of ${seen(instant(previous.run.startedAt))}, was
      ${previous.verdict === report.verdict ? markup`also ${runVerdictName(previous)}` : runVerdictName(previous)}${differences(report, previous)}.
      ${changed.length === 0 ? 'No requirement has another verdict.' : nothing}
      ${added === 0 ? nothing : `${capitalCount(added)} not in it.`}
    </p>
    ${parts}
  </section>`
}

const capitalCount = (added: number): string => `${counted(added, 'requirement')} of this run ${added === 1 ? 'was' : 'were'}`

/** What else differs, so that nobody blames the endpoint for it. */
function differences(report: Report, previous: Report): Html {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['endpoint', previous.target.baseUrl, report.target.baseUrl],
    ['model', previous.target.model, report.target.model],
    ['profile', previous.target.profile, report.target.profile],
    ['tier', previous.run.tier, report.run.tier],
    ['tool', previous.tool.version, report.tool.version],
  ]
  return markup`${pairs
    .filter(([, before, now]) => before !== now)
    .map(([name, before]) => markup`, with another ${name} (<code>${seen(cut(before, 200))}</code>)`)}`
}

function changesSince(report: Report, previous: Report): readonly Change[] {
  const before = new Map(previous.requirements.map(({ id, verdict }) => [id, verdict]))
  return worstFirst(report.requirements).flatMap((row) => {
    const verdict = before.get(row.id)
    return verdict === undefined || verdict === row.verdict ? [] : [{ row, before: verdict }]
  })
}

type Kind = 'broken' | 'mended' | 'fresh' | 'other'

const kinds: readonly { readonly name: string; readonly holds: Kind }[] = [
  { name: 'Broken', holds: 'broken' },
  { name: 'Violated, and not decided before', holds: 'fresh' },
  { name: 'Mended', holds: 'mended' },
  { name: 'Otherwise changed', holds: 'other' },
]

const weight = (verdict: Verdict): number => (isViolation(verdict) ? { fail: 3, warn: 2, note: 1 }[verdict] : 0)

/** A row that is no longer decided, or is waived, was not mended by that. */
function kindOf({ row: { verdict }, before }: Change): Kind {
  if (weight(verdict) > weight(before)) return isDecided(before) ? 'broken' : 'fresh'
  return weight(verdict) < weight(before) && (verdict === 'pass' || isViolation(verdict)) ? 'mended' : 'other'
}

function list(name: string, changes: readonly Change[]): Html {
  if (changes.length === 0) return nothing
  const items = changes.slice(0, most).map(
    ({ row, before }) =>
      markup`<li>
        <span class="badge ${before}">${verdictNames[before]}</span> → <span class="badge ${row.verdict}">${verdictNames[row.verdict]}</span>
        <a href="#${anchor(row.id)}">${seen(row.id)} ${seen(cut(row.title, 200))}</a>
      </li>`,
  )
  const rest = changes.length > most ? markup`<p class="none">And ${changes.length - most} more.</p>` : nothing
  return markup`<h3>${name} (${changes.length})</h3>
    <ul class="changes">
      ${items}
    </ul>
    ${rest}`
}
