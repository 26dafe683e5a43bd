/** Bytes as they are read in another way, with the way back: so that a secret that is found there can be masked where it lies. */

/** From the first byte to the one after the last. `isList`: it lies in a list of numbers, where only digits may be replaced. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly isList?: boolean
}

export interface View {
  readonly bytes: Buffer
  /** Where ranges of these bytes lie in what was searched. They are in order, and do not overlap. */
  readonly origin: (ranges: readonly Range[]) => readonly Range[]
}

/** Calls `emit` for each byte that is read, with the bytes of the source that stand for it. No more bytes are read than there are in the source. */
export type Walk = (source: Uint8Array, emit: (byte: number, from: number, to: number) => void) => void

export const viewOf = (bytes: Uint8Array): View => ({
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  origin: (ranges) => ranges,
})

/** What a walk reads of a view. The way back walks again: it is needed only where something was found. */
export function viewThrough(parent: View, walk: Walk, isList = false): View {
  const out = Buffer.allocUnsafe(parent.bytes.length + 1)
  let length = 0
  walk(parent.bytes, (byte) => {
    out[length++] = byte
  })
  return {
    bytes: out.subarray(0, length),
    origin: (ranges) => parent.origin(inOrder(sourcesOf(parent.bytes, walk, ranges, isList))),
  }
}

function sourcesOf(source: Uint8Array, walk: Walk, ranges: readonly Range[], isList: boolean): readonly Range[] {
  const found: Range[] = []
  let read = 0
  let at = 0
  let [next] = ranges
  let begin = -1
  let end = -1
  let inList = isList
  const close = (): void => {
    if (begin !== -1) found.push(inList ? { from: begin, to: end, isList: true } : { from: begin, to: end })
    begin = -1
  }
  walk(source, (_, from, to) => {
    if (next !== undefined && read >= next.from) {
      // Bytes that follow each other in the source are one range.
      if (begin === -1 || from !== end) {
        close()
        begin = from
        inList = isList || next.isList === true
      }
      end = to
      if (read + 1 >= next.to) {
        next = ranges[++at]
        close()
      }
    }
    read += 1
  })
  close()
  return found
}

/** Sorted, and joined where they overlap. */
export function inOrder(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from)
  const joined: Range[] = []
  for (const range of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && range.from < last.to) joined[joined.length - 1] = { ...last, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}
