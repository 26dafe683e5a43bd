/** When two findings tell the same fault: alike in all but figures, what is quoted, the case that was tried, and the exchange. */
import type { Evidence } from './finding.ts'

export interface Likened {
  readonly saw: string
  readonly wanted: string
  readonly evidence: readonly Evidence[]
}

/** Quotations hold what was sent, quotation marks included: all from the first to the last is one. */
const withoutQuoted = (text: string): string => text.replace(/".*"|".*$/s, '')

/** What stands before a colon names the case, and what follows it the fault; unless nothing but a quotation follows. */
const withoutCase = (text: string): string => {
  const [, fault = ''] = /^[^:]*: (.*)$/s.exec(text) ?? []
  return fault.trim() === '' ? text : fault
}

const withoutParticulars = (text: string): string => withoutCase(withoutQuoted(text)).replace(/\d+/g, '0')

const kindOf = ({ saw, wanted, evidence }: Likened): string =>
  JSON.stringify([withoutParticulars(saw), withoutParticulars(wanted), evidence.map(({ kind }) => kind)])

/** Findings in clusters of like ones, both in the order in which they were made. */
export function clustered<Finding extends Likened>(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const clusters = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const kind = kindOf(finding)
    const cluster = clusters.get(kind)
    if (cluster === undefined) clusters.set(kind, [finding])
    else cluster.push(finding)
  }
  return [...clusters.values()]
}

/** The first of each cluster, then the second of each, and so on: however few of them are told, no kind is told twice before all were once. */
export function unlikeFirst<Finding extends Likened>(findings: readonly Finding[]): readonly Finding[] {
  const clusters = clustered(findings)
  const longest = Math.max(0, ...clusters.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => clusters.flatMap((cluster) => cluster[place] ?? [])).flat()
}
