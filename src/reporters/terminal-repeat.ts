/** What repeated runs tell together, for a terminal. */
import type { Drift, Rate, Repeat } from '../model/repeat.ts'
import { counted } from './figures.ts'
import { visibleLine } from './visible.ts'

/** Requirements of one kind that are listed; repeat.json has all. */
const MAX_LISTED = 20

export function drawRepeat({ drift, failing, flaky, interrupted, runs }: Repeat): string {
  const { done, verdicts, withoutReport } = runs
  const parts = [
    ...Object.entries(verdicts).map(([verdict, count]) => `${String(count)} ${verdict}`),
    ...(withoutReport === 0 ? [] : [`${String(withoutReport)} without a report`]),
  ]
  const since = (one: Drift): string =>
    `${one.direction === 'fails-since' ? 'fails' : 'passes'} since run ${String(one.from)}; ${rate(one)}`
  return [
    `${counted(done, 'run')}: ${parts.join(', ')}${interrupted === '' ? '' : ` (interrupted by ${interrupted})`}\n`,
    listed('Changed between runs', drift, since),
    listed('Flaky (failed in some runs, passed in others)', flaky, rate),
    listed('Failed in every run that decided them', failing, ({ of }) => counted(of, 'run')),
    drift.length + flaky.length + failing.length === 0 ? 'No requirement failed.\n' : '',
  ].join('')
}

const rate = ({ failed, interval: { high, low }, of }: Rate): string =>
  `failed in ${String(failed)} of ${counted(of, 'run')}, 95 % interval ${percent(low)} to ${percent(high)}`

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)} %`

function listed<R extends Rate>(title: string, rates: readonly R[], said: (rate: R) => string): string {
  if (rates.length === 0) return ''
  const lines = rates.slice(0, MAX_LISTED).map((one) => `  ${visibleLine(one.id)}  ${visibleLine(one.title)}\n      ${said(one)}\n`)
  const more = rates.length - lines.length
  return `${title}: ${counted(rates.length, 'requirement')}\n${lines.join('')}${more === 0 ? '' : `  and ${String(more)} more in repeat.json\n`}`
}
