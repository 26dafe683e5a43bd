/** A comparison in the words that its page and its Markdown share. */
import type { ComparedRun, Comparison } from '../model/comparison.ts'
import { type Verdict, verdicts } from '../model/report.ts'
import { type Area, areas } from '../model/requirement.ts'
import { counted } from './figures.ts'
import { capital, verdictNames } from './report-summary.ts'
import { cut } from './visible.ts'

/** The product, else the host. */
export function nameOf({ baseUrl, product, version }: ComparedRun): string {
  const named = [product, version].filter((part) => part !== '').join(' ')
  return cut(named === '' ? (/^https?:\/\/([^/?#]+)/.exec(baseUrl)?.[1] ?? baseUrl) : named, 200)
}

/** `Conformant with warnings (standard tier)`. */
export const verdictOf = ({ isSelection, tier, verdict }: ComparedRun): string =>
  `${capital(isSelection && verdict === 'partial' ? 'selection undecided' : verdict.replaceAll('-', ' '))} (${tier} tier)`

/** `without tools, stop`; empty: nothing is lacking. */
export const lackOf = ({ lacking }: ComparedRun): string => (lacking.length === 0 ? '' : `without ${cut(lacking.join(', '), 300)}`)

/** What the endpoint does not offer is a lack in a comparison, where each column stands for something to buy. */
export const comparedName = (verdict: Verdict | null): string =>
  verdict === null ? 'unknown' : verdict === 'unsupported' ? 'not offered' : verdictNames[verdict]

/** What the comparison shows, in a sentence. */
export function summaryOf({ changes, rows, runs }: Comparison): string {
  const differing = rows.filter(({ differs }) => differs).length
  const matrix = `${counted(runs.length, 'run')}, ${counted(rows.length, 'requirement')}: ${String(differing)} differ.`
  if (changes === null) return matrix
  const { broke, fresh, mended } = changes
  return `${matrix} From the first run to the second: ${counted(broke.length, 'regression')}, ${String(mended.length)} fixed, ${counted(fresh.length, 'failure')} in newly tested requirements.`
}

export const changeLists = ({ changes }: Comparison): readonly { readonly heading: string; readonly ids: readonly string[] }[] =>
  changes === null
    ? []
    : [
        { heading: 'Regressions', ids: changes.broke },
        { heading: 'Fixed', ids: changes.mended },
        { heading: 'Failures in newly tested requirements', ids: changes.fresh },
      ].filter(({ ids }) => ids.length > 0)

/** What an area came to in one run. */
export interface AreaCell {
  readonly worst: Verdict | null
  /** `2 fail`, `20 pass`, the worst first; not run and not applicable are left out where anything else is there. */
  readonly counts: readonly string[]
}

export function areaCells({ rows, runs }: Comparison): readonly { readonly area: Area; readonly cells: readonly AreaCell[] }[] {
  return areas.flatMap((area) => {
    const mine = rows.filter((row) => row.area === area)
    return mine.length === 0 ? [] : [{ area, cells: runs.map((_, at) => cellOf(mine.map(({ verdicts: found }) => found[at] ?? null))) }]
  })
}

const quiet: readonly Verdict[] = ['not-run', 'not-applicable']

function cellOf(found: readonly (Verdict | null)[]): AreaCell {
  const known = found.filter((verdict) => verdict !== null)
  const telling = known.filter((verdict) => !quiet.includes(verdict))
  const shown = telling.length === 0 ? known : telling
  const counts = verdicts.flatMap((verdict) => {
    const count = shown.filter((one) => one === verdict).length
    return count === 0
      ? []
      : [`${String(count)} ${comparedName(verdict)}${count > 1 && (verdict === 'warn' || verdict === 'note') ? 's' : ''}`]
  })
  return { worst: verdicts.find((verdict) => shown.includes(verdict)) ?? null, counts: counts.length === 0 ? ['unknown'] : counts }
}
