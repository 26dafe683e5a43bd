import type { Suite } from '../../src/reading/suite.ts'
import { framing } from './framing.ts'

/** Every stream of the run is examined; the traffic of the other areas gives the occasions. */
export const sse: Suite = { area: 'sse', scenarios: [], checks: framing, relations: [] }
