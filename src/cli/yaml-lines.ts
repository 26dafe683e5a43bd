/** YAML (and so JSON) that people write, with the lines that messages point at. */
import { type Document, LineCounter, isMap, isNode, parseDocument } from 'yaml'
import type { FileProblem } from '../contract/file-problems.ts'
import { suggestion } from '../options/nearest.ts'

export interface YamlFile {
  /** Undefined members are absent; meaningless where `broken`. */
  readonly value: unknown
  /** From 1. */
  readonly lineOf: (pointer: string) => number
  /** Where the text is no YAML, and why, a sentence; null: it is. */
  readonly broken: { readonly line: number; readonly sentence: string } | null
}

const MAX_ALIASES = 100

/** `maxAliases`: how often one anchor may be used, those within it counted. */
export function readYaml(text: string, maxAliases = MAX_ALIASES): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (pointer: string): number => lineIn(document, lines, pointer)
  const [error] = document.errors
  if (error === undefined) {
    try {
      return { value: document.toJS({ maxAliasCount: maxAliases }), lineOf, broken: null }
    } catch {
      // Aliases of aliases: a few lines that stand for gigabytes.
      return { value: null, lineOf, broken: { line: 1, sentence: 'it has too many aliases' } }
    }
  }
  return {
    value: null,
    lineOf,
    broken: {
      line: error.linePos?.[0].line ?? 1,
      sentence: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, ''),
    },
  }
}

export const formatProblem = ({ wanted, word, known }: FileProblem): string => `${wanted}${word === null ? '' : suggestion(word, known)}`

/** The line of the member that the pointer names; where it is missing, of what it is missing from. */
function lineIn(document: Document, lines: LineCounter, pointer: string): number {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  for (let length = steps.length; length > 0; length -= 1) {
    const path = steps.slice(0, length).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const parent = document.getIn(path.slice(0, -1), true)
    const pair = isMap(parent) ? parent.items.find(({ key }) => isNode(key) && String(key) === String(path.at(-1))) : undefined
    const node = pair?.key ?? document.getIn(path, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
