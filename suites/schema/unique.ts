import type { ScenarioName } from '../../src/generated/registries.ts'
import { holds, unobservable, violated } from '../../src/model/finding.ts'
import { idOf } from '../../src/reading/completion-id.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'

/** Where no request is asked twice: a cache in front may give back an answer, its id included. */
export const differentlyAsked: readonly ScenarioName[] = [
  'http/plain',
  'http/stream',
  'usage/stream',
  'vision/seen',
  'stream/long',
  'stream/choices',
  'finish/length',
  'finish/length-stream',
  'finish/stop',
  'params/json',
  'vision/order',
  'vision/replicas',
]

/** As many requests, as many completions, as many ids: the first answer of each of these scenarios, all asked for different things. */
export const unique: Relation = {
  requirement: 'SCH-010',
  scenarios: differentlyAsked,
  relate: (readings) => {
    const all = differentlyAsked.flatMap((name) => readings[name]?.slice(0, 1) ?? []).filter((reading) => idOf(reading) !== '')
    const seen = new Map<string, Reading>()
    for (const reading of all) {
      const id = idOf(reading)
      const before = seen.get(id)
      if (before !== undefined)
        return {
          observation: violated(`two completions with the id ${show(id)}`, 'an id of its own for each', {
            kind: 'pointer',
            pointer: '/id',
          }),
          exchanges: [reading.transcript.id, before.transcript.id],
        }
      seen.set(id, reading)
    }
    const [first, second] = all
    return first === undefined || second === undefined
      ? { observation: unobservable('there are no two responses with an id'), exchanges: [] }
      : { observation: holds, exchanges: [second.transcript.id, first.transcript.id] }
  },
}
