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

/** What a walk reads, in order. */
export interface Sink {
  /** One byte, and where the bytes of the source lie that stand for it. */
  readonly byte: (byte: number, from: number, to: number) => void
  /** Bytes that are read together: for the one at `at` stand `width` bytes of the source, from `placeOf(at)` on. */
  readonly stretch: (bytes: Uint8Array, placeOf: (at: number) => number, width: number) => void
}

/** Reads bytes in another way. No more bytes are read than there are in the source, and one at its end. */
export type Walk = (source: Uint8Array, sink: Sink) => void

/** Stretches taken apart, for who looks at each byte. */
const byteByByte = (byte: Sink['byte']): Sink => ({
  byte,
  stretch: (bytes, placeOf, width) => {
    for (const [at, value] of bytes.entries()) byte(value, placeOf(at), placeOf(at) + width)
  },
})

/** What a walk reads of a view, into `out`, which has room for it. The way back walks again: it is needed only where something was found. */
export function viewThrough(parent: View, walk: Walk, out: Buffer, isList = false): View {
  let length = 0
  walk(parent.bytes, {
    byte: (byte) => {
      out[length++] = byte
    },
    stretch: (bytes) => {
      out.set(bytes, length)
      length += bytes.length
    },
  })
  return {
    bytes: out.subarray(0, length),
    origin: (ranges) => parent.origin(inOrder(sourcesOf(parent.bytes, walk, ranges, isList))),
  }
}

/** Views of so many bytes, and what two neighbours share, so that what lies across a border is whole in one of them. */
export interface Windows {
  readonly size: number
  readonly overlap: number
}

/** Shows bytes a window at a time: what is made of one is small, however many bytes there are. */
export function throughWindows(bytes: Uint8Array, { size, overlap }: Windows, see: (view: View) => void): void {
  for (let from = 0; from === 0 || from + overlap < bytes.length; from += size - overlap)
    see({
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(size, bytes.length - from)),
      origin: (ranges) => ranges.map((range) => shifted(range, from)),
    })
}

/** As `throughWindows`, of what a walk reads of the bytes. Gives where the ranges that `see` gives lie in the bytes. */
export function walkWindows(bytes: Uint8Array, walk: Walk, { size, overlap }: Windows, see: (view: View) => void): readonly Range[] {
  const found: Range[] = []
  const held = Buffer.allocUnsafe(Math.min(size, bytes.length + 1))
  let length = 0
  let from = 0
  let seen = 0
  const show = (): void => {
    const at = from
    see({
      bytes: held.subarray(0, length),
      origin: (ranges) => {
        for (const range of ranges) found.push(shifted(range, at))
        return []
      },
    })
    seen = from + length
  }
  const hold = (byte: number): void => {
    held[length++] = byte
    if (length < size) return
    show()
    held.copyWithin(0, size - overlap)
    from += size - overlap
    length = overlap
  }
  walk(bytes, byteByByte(hold))
  if (from + length > seen) show()
  return found.length === 0 ? [] : sourcesOf(bytes, walk, inOrder(found), false)
}

const shifted = (range: Range, by: number): Range => ({ ...range, from: range.from + by, to: range.to + by })

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
  const place = (_: number, from: number, to: number): void => {
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
  }
  walk(source, byteByByte(place))
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
