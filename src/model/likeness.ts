/** When two findings tell the same fault: alike in all but figures, quoted bytes and the exchange they were seen in. */
import type { Evidence } from './finding.ts'

export interface Likened {
  readonly saw: string
  readonly wanted: string
  readonly evidence: readonly Evidence[]
}

const withoutParticulars = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"?/g, '"').replace(/\d+/g, '0')

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
