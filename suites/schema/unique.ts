import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { memberAt } from '../../src/wire/json.ts'

/** Two requests, two completions, two ids. */
export const unique: Relation = {
  requirement: 'SCH-010',
  scenarios: ['http/plain', 'http/stream'],
  relate: (readings) => {
    const [first] = readings['http/plain'] ?? []
    const [second] = readings['http/stream'] ?? []
    if (first === undefined || second === undefined) return { observation: unobservable('two answers'), exchanges: [] }
    return { observation: observe(idOf(first), idOf(second)), exchanges: [second.transcript.id, first.transcript.id] }
  },
}

const idOf = (reading: Reading): unknown =>
  reading.shape === 'stream' ? reading.stream.chunks[0]?.value['id'] : memberAt(reading.json.value, 'id')

function observe(one: unknown, other: unknown): Observation {
  if (typeof one !== 'string' || typeof other !== 'string' || one === '') return unobservable('two answers with an id')
  return one === other
    ? violated(`two completions with the id ${show(one)}`, 'an id of its own for each', { kind: 'pointer', pointer: '/id' })
    : holds
}
