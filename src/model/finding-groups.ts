/** When two findings tell the same fault: alike in all but figures, what is quoted, the case that was tried, and the exchange. */
import { largest } from './extremes.ts'
import type { Evidence } from './finding.ts'

export interface Likened {
  readonly saw: string
  readonly wanted: string
  readonly evidence: readonly Evidence[]
}

/** A quotation with its marks escaped; where they are not, all up to the last of them; where it is cut, all up to the end. */
// eslint-disable-next-line regexp/no-super-linear-move -- it reads 400 characters at most (`telling`).
const quotation = /"(?:[^"\\]|\\.)*"(?=[\s,;).]|: |$)|".*(?<!\\)"|".*$/gs

/** What stands before a colon names the case that was tried, and the words after it the fault; a colon within quotation marks is neither. */
const theCase = /^(?:[^":]|"[^"]*"|:(?! \w))*: (?=\w)/

/** UTF-16 units; whatever else is told, its beginning tells the kind. */
const telling = 400

const withoutParticulars = (text: string): string =>
  text.slice(0, telling).replace(theCase, '').replace(quotation, '"').replace(/\d+/g, '0')

const kindOf = ({ saw, wanted, evidence }: Likened): string =>
  JSON.stringify([withoutParticulars(saw), withoutParticulars(wanted), evidence.map(({ kind }) => kind)])

/** Findings in clusters of like ones, both in the order in which they were made. */
export function groupSimilar<Finding extends Likened>(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
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
export function interleaveGroups<Finding extends Likened>(findings: readonly Finding[]): readonly Finding[] {
  const clusters = groupSimilar(findings)
  const longest = largest(
    clusters.map(({ length }) => length),
    0,
  )
  return Array.from({ length: longest }, (_, place) => clusters.flatMap((cluster) => cluster[place] ?? [])).flat()
}
