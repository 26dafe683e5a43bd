/** Where a chain of lines is broken: which line was changed, dropped, added or moved. */
import type { ChainedLine } from './chain.ts'

interface BrokenLink {
  /** The line of the file, from 1; of one that is missing, the line that it was. */
  readonly line: number
  /** A predicate: "was changed". */
  readonly problem: string
}

/** So many are named. */
const MAX_NAMED = 100

/**
 * A line is vouched for if another line has its digest, and that is what numbers are read from; between two such lines others were changed, added
 * or dropped, as their number tells. Empty: the chain is whole.
 * @param last the digest of the last line, where it is known from elsewhere; null: the last line there is, counts
 */
export function brokenLinks(lines: readonly ChainedLine[], last: string | null): readonly BrokenLink[] {
  const vouched = new Set([...lines.map(({ place }) => place?.previous), last ?? lines.at(-1)?.digest])
  const found: BrokenLink[] = []
  const trusted = new Map<number, ChainedLine>()
  let before = { number: 0, digest: '' }
  let between: ChainedLine[] = []
  const isTrusted = (line: ChainedLine): line is Placed => line.place !== null && vouched.has(line.digest)
  const numbers = new Set(lines.filter(isTrusted).map(({ place }) => place.number))
  /** Judges what is between two lines that are vouched for. */
  const judge = (until: number): void => {
    const absent = range(before.number + 1, until).filter((number) => !numbers.has(number))
    for (const one of judged(between, before.digest, absent)) found.push(one)
    between = []
  }
  for (const line of lines) {
    if (!isTrusted(line)) {
      between.push(line)
      continue
    }
    const { number } = line.place
    const earlier = trusted.get(number)
    if (number > before.number) {
      judge(number)
      before = { number, digest: line.digest }
    } else {
      const problem =
        earlier === undefined ? `was moved: it was line ${String(number)}` : `was added: it repeats line ${String(earlier.at)}`
      found.push({ line: line.at, problem })
    }
    trusted.set(number, line)
  }
  const end = lines.at(-1)
  const isCut = end?.isFooter !== true && end !== undefined && end.place !== null
  if (between.length > 0) judge(before.number + between.length + (isCut ? 2 : 1))
  else if (last !== null && end?.digest !== last) found.push({ line: lines.length + 1, problem: 'is missing' })
  return [...new Map(found.map((one) => [one.line, one])).values()].sort((a, b) => a.line - b.line).slice(0, MAX_NAMED)
}

type Placed = ChainedLine & { readonly place: NonNullable<ChainedLine['place']> }

const range = (from: number, until: number): readonly number[] =>
  Array.from({ length: Math.min(Math.max(0, until - from), 10 * MAX_NAMED) }, (_, at) => from + at)

/** `absent`: numbers of which no line is vouched for; `digest`: of the line before. */
function judged(between: readonly ChainedLine[], digest: string, absent: readonly number[]): readonly BrokenLink[] {
  const digests = [digest, ...between.map((line) => line.digest)]
  /** Whether it says itself that it follows the line before. */
  const follows = ({ place }: ChainedLine, at: number): boolean => place !== null && place.previous === digests[at]
  const without = between.filter((line, at) => !follows(line, at))
  if (between.length < absent.length) {
    const kept = new Set(between.flatMap((line, at) => (follows(line, at) ? [line.place?.number] : [])))
    const missing = absent.filter((number) => !kept.has(number)).slice(0, absent.length - between.length)
    return [
      ...without.map(({ at }) => ({ line: at, problem: 'was changed' })),
      ...missing.map((number) => ({ line: number, problem: 'is missing' })),
    ]
  }
  if (between.length > absent.length)
    return (without.length > 0 ? without : between).map(({ at }) => ({ line: at, problem: 'was added or changed' }))
  // One whose digest of the line before was changed leaves that line without a voucher.
  return between
    .filter((line, at) => {
      const next = between[at + 1]
      return !(follows(line, at) && next !== undefined && !follows(next, at + 1))
    })
    .map(({ at }) => ({ line: at, problem: 'was changed' }))
}
