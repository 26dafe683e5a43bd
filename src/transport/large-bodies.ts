/**
 * Large bodies are read one at a time: judging one takes many times its bytes. An exchange whose body grows beyond a share of its own waits, its
 * connection paused, until the one before has been judged and is let go.
 */

/** Bytes that every body may have, whatever others do. */
export const SMALL_BODY = 512 * 1024

/** The room of one exchange. */
export interface Room {
  /** Whether a body of so many bytes may go on now; if not, `goOn` is called once it may. */
  readonly enter: (bytes: number, goOn: () => void) => boolean
}

export interface LargeBodies {
  /** `id`: of the exchange. */
  readonly roomOf: (id: string) => Room
  /** The exchange was judged, and its body is let go. Nothing happens where it had no large body. */
  readonly leave: (id: string) => void
}

export function largeBodies(): LargeBodies {
  let inside: string | null = null
  const waiting: { readonly id: string; readonly goOn: () => void }[] = []
  return {
    roomOf: (id) => ({
      enter: (bytes, goOn) => {
        if (bytes <= SMALL_BODY || inside === id) return true
        if (inside === null) {
          inside = id
          return true
        }
        if (waiting.every((one) => one.id !== id)) waiting.push({ id, goOn })
        return false
      },
    }),
    leave: (id) => {
      const place = waiting.findIndex((one) => one.id === id)
      if (place !== -1) waiting.splice(place, 1)
      if (inside !== id) return
      const next = waiting.shift()
      inside = next?.id ?? null
      next?.goOn()
    },
  }
}

/** For an exchange that has no others beside it. */
export const unlimitedRoom: Room = { enter: () => true }
