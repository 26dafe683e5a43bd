import type { Watch } from '../transport/exchange.ts'

/** A piece may end within what tells of the end: this many characters of it are looked at again with the next. */
const overlap = 40
const finish = /"finish_reason"\s*:\s*"[^"]|data: ?\[DONE\]/

/** Tells the transport when a stream's answer has finished: at [DONE], or at a finish_reason that is not null. */
export function watchForFinish(): Watch {
  let tail = ''
  return (piece) => {
    const text = tail + Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1')
    tail = text.slice(-overlap)
    if (finish.test(text)) {
      tail = ''
      return 'finished'
    }
    return text.includes('data') ? 'said' : 'none'
  }
}
