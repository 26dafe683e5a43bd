/** A comparison in the words that its page and its Markdown share. */
import type { ComparedRun, Comparison } from '../model/comparison.ts'
import type { RunVerdict } from '../model/report.ts'
import { counted } from './figures.ts'
import { cut } from './visible.ts'

/** The product, else the host. */
export function nameOf({ baseUrl, product, version }: ComparedRun): string {
  const named = [product, version].filter((part) => part !== '').join(' ')
  return cut(named === '' ? (/^https?:\/\/([^/?#]+)/.exec(baseUrl)?.[1] ?? baseUrl) : named, 200)
}

export const spelledVerdict = (verdict: RunVerdict): string => verdict.replaceAll('-', ' ')

/** What the comparison shows, in a sentence. */
export function summaryOf({ changes, rows, runs }: Comparison): string {
  const differing = rows.filter(({ differs }) => differs).length
  const matrix = `${counted(runs.length, 'run')}, ${counted(rows.length, 'requirement')}: ${String(differing)} differ.`
  if (changes === null) return matrix
  const { broke, fresh, mended } = changes
  return `${matrix} From the first run to the second ${String(broke.length)} broke, ${String(mended.length)} were mended, ${String(fresh.length)} are violated and were not asked before.`
}

export const changeLists = ({ changes }: Comparison): readonly { readonly heading: string; readonly ids: readonly string[] }[] =>
  changes === null
    ? []
    : [
        { heading: 'What broke', ids: changes.broke },
        { heading: 'What was mended', ids: changes.mended },
        { heading: 'Violated, and not asked before', ids: changes.fresh },
      ].filter(({ ids }) => ids.length > 0)
