/**
 * Collects garbage once much was made of what an endpoint sent. The engine lets its heap grow to a multiple of what is alive before it looks, and the
 * next large body comes at once: what was made of two of them would be there together.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What may be left before it is collected, bytes. Runs against usual endpoints make less in all. */
const MUCH = 24 * 1024 * 1024
/** What a JSON value takes, and what is made of it, bytes. */
const VALUE = 100
/** A heap that standard runs do not reach, and what a larger one may grow by, bytes. */
const LARGE_HEAP = 96 * 1024 * 1024
const GROWTH = 32 * 1024 * 1024

let left = 0
/** The least that the heap has held since the last collection, bytes. */
let settled = 0
let collect: (() => void) | null = null

/** A body of so many bytes, of which so many JSON values were made, was judged. */
export function leaveGarbage(bytes: number, values: number): void {
  left += bytes + VALUE * values
}

/** Takes some tens of milliseconds, if there is much. */
export function collectGarbage(): void {
  settled = Math.min(settled, heapUsed())
  if (left < MUCH && !hasGrown()) return
  left = 0
  collect ??= collector()
  collect()
  // A collection that was under way has kept what was made since it began.
  if (hasGrown()) collect()
  settled = heapUsed()
}

const hasGrown = (): boolean => heapUsed() >= Math.max(LARGE_HEAP, settled + GROWTH)

/** With the bodies, which lie outside the heap. */
function heapUsed(): number {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory
}

/** Where the engine offers none nothing happens. */
function collector(): () => void {
  try {
    setFlagsFromString('--expose-gc')
    const offered: unknown = runInNewContext('gc')
    return typeof offered === 'function' ? (offered as () => void) : () => undefined
  } catch {
    return () => undefined
  }
}
