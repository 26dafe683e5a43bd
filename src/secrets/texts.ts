/** Where texts lie that are sent in parts, place by place. */

export const NONE = -1

/** One place: its text, and the places below it. */
export interface Place {
  /** The first and the last of the texts in it, as the collector numbers them; -1: there is none. */
  first: number
  last: number
  readonly below: Map<string, Place>
}

export const emptyPlace = (): Place => ({ first: NONE, last: NONE, below: new Map() })

/** Begin, end and next of each text of a source; the end of numbers is negative, and `~` of the beginning stands for lines that are joined. Sources of millions of texts are read, so each takes twelve bytes. */
export interface Texts {
  readonly from: (text: number) => number
  readonly end: (text: number) => number
  /** The next in the same place; -1: there is none. */
  readonly next: (text: number) => number
  readonly add: (place: Place, from: number, end: number) => void
  readonly setEnd: (text: number, end: number) => void
  /** Puts the texts of a place behind those of another. */
  readonly move: (into: Place, place: Place) => void
  /** To be called when they are no longer needed. */
  readonly drop: () => void
}

const BLOCK = 2 ** 14
const SMALL_BLOCK = 2 ** 8
const SMALL_SOURCE = 2 ** 16
/** Blocks that no search needs now: of large sources there are hundreds, one after the other. */
const spareBlocks: Int32Array[] = []

export function textsOf(source: Uint8Array): Texts {
  const size = source.length < SMALL_SOURCE ? SMALL_BLOCK : BLOCK
  const blocks: Int32Array[] = []
  let count = 0
  const read = (text: number, part: number): number => blocks[Math.floor(text / size)]?.[(text % size) * 3 + part] ?? NONE
  const write = (text: number, part: number, value: number): void => {
    const block = blocks[Math.floor(text / size)]
    if (block !== undefined) block[(text % size) * 3 + part] = value
  }
  const append = (place: Place, first: number, last: number): void => {
    if (place.last === NONE) place.first = first
    else write(place.last, 2, first)
    place.last = last
  }
  return {
    from: (text) => read(text, 0),
    end: (text) => read(text, 1),
    next: (text) => read(text, 2),
    add: (place, from, end) => {
      if (from === Math.abs(end) || ~from === end) return
      if (count % size === 0) blocks.push((size === BLOCK ? spareBlocks.pop() : undefined) ?? new Int32Array(3 * size))
      write(count, 0, from)
      write(count, 1, end)
      write(count, 2, NONE)
      append(place, count, count)
      count += 1
    },
    setEnd: (text, end) => {
      write(text, 1, end)
    },
    move: (into, place) => {
      if (place.first !== NONE) append(into, place.first, place.last)
    },
    drop: () => {
      if (size === BLOCK) for (const block of blocks) spareBlocks.push(block)
    },
  }
}
