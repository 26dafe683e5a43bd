/** What generated requests lead to: the smallest one that shows something. */
import type { Example } from './example.ts'
import type { Field } from './probe.ts'

/** A request that can be sent again; where the key belongs stands its placeholder. */
interface Replayable {
  readonly method: string
  /** Appended to the base URL. */
  readonly path: string
  readonly headers: readonly Field[]
  readonly body: Uint8Array
  /** What it breaks, as a JSON pointer or a word for the wire; null: nothing. */
  readonly defect: string | null
}

export interface Counterexample extends Example {
  /** `G-` and eight hexadecimal digits, of what it sends without the run's own words, and of what that shows: it keeps its name from run to run. */
  readonly id: string
  readonly request: Replayable
  /** The exchange in which it was sent again. */
  readonly exchange: string
  readonly seed: number
  /** What was drawn: `generated/valid/17`. */
  readonly path: string
  /** Whether it showed the same when it was sent again at once. */
  readonly reproduced: boolean
}
