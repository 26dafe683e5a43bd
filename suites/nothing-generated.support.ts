import type { Generation } from '../src/reading/suite.ts'

/** A world in which nothing is generated. */
export const nothingDrawn: Generation = { cases: 0, shrinkRequests: 0, corpus: [], breaches: () => [] }
