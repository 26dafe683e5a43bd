/** x-request-id: no standard asks for it, and the official clients show it. */
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'

const field = 'x-request-id'

export const requestIds: Relation = {
  requirement: 'HTTP-022',
  scenarios: ['http/plain', 'http/stream'],
  relate: (readings) => {
    const [first] = readings['http/plain'] ?? []
    const [second] = readings['http/stream'] ?? []
    if (first === undefined || second === undefined) return { observation: notApplicable('there are no two responses'), exchanges: [] }
    return { observation: observe(first, second), exchanges: [second.transcript.id, first.transcript.id] }
  },
}

function observe(first: Reading, second: Reading): Observation {
  const [one] = first.header(field)
  const [other] = second.header(field)
  if (one === undefined || other === undefined) return notApplicable(`the responses have no ${field}`)
  return one === other
    ? violated(`two requests with the id ${show(one)}`, 'an id of its own for each request, or none', { kind: 'header', name: field })
    : holds
}
