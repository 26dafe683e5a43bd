/** stop in its documented forms. OpenAI API description, StopConfiguration: https://platform.openai.com/docs/api-reference/chat/create */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Readings, Relation } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { named } from '../ask.ts'
import { stopCount } from '../finish/probes.ts'
import { counted } from '../prompts.ts'
import { answerInWords, isWhole } from '../preconditions.ts'
import { allOf } from './outcomes.ts'
import { textBefore } from './probes.ts'

const scenarios: readonly ScenarioName[] = ['finish/stop-control', 'params/stop']
const contentOf = (reading: Reading | null): string => reading?.completion?.choices[0]?.content ?? ''

/** Whether the stop text ended an answer that the control shows to go on. `again`: the same question once more, where the first text was another. */
function ended(reading: Reading, again: Reading | null, control: Reading | null, stop: string): Observation {
  const whole = isWhole(reading)
  if (whole !== null) return whole
  if (!contentOf(control).includes(stop)) return unobservable(`no control response contains ${show(stop)}`)
  const choice = reading.completion?.choices[0]
  const said = contentOf(reading)
  // transformers ends where the stop text is, and leaves it there.
  const isLeft = said.indexOf(stop) === said.length - stop.length
  if (said.includes(stop))
    return violated(
      `status 200, and the response ${show(isLeft ? said.slice(-20) : said)}: ${reading.probe.purpose.toLowerCase()}, ${show(stop)}, was ${isLeft ? 'left at its end' : 'ignored'}`,
      `a response that ends before ${show(stop)}`,
      reading.shape === 'stream'
        ? inChunk(reading, choice?.lastSaidAt ?? 0, '/choices/0/delta/content')
        : { kind: 'pointer', pointer: '/choices/0/message/content' },
    )
  if (said.trim() === textBefore(stop)) return holds
  const isExact = contentOf(control).trim() === counted(stopCount)
  const early = textBefore(stop).startsWith(said.trim()) ? ', cut too early' : ''
  if (again !== null && isWhole(again) === null && isExact && contentOf(again) === said)
    return violated(
      `the response ${show(said)} with stop ${show(stop)}${early}, 2 of 2`,
      `the whole text before the stop text: ${show(textBefore(stop))}`,
      reading.shape === 'stream'
        ? inChunk(reading, choice?.lastSaidAt ?? 0, '/choices/0/delta/content')
        : { kind: 'pointer', pointer: '/choices/0/message/content' },
    )
  return said.trim() === '' ? unobservable('the response has no text') : holds
}

const acts: Relation = {
  requirement: 'PAR-010',
  scenarios,
  relate: (readings) => {
    const pairs = [
      ['params/stop-string', 'finish/stop-control'],
      ['params/stop-fourth', 'finish/stop-control-stream'],
    ] as const
    const all = pairs.flatMap(([name, control]) => {
      const reading = named(readings['params/stop'], name)
      const stop = reading?.asked.stop.at(-1)
      if (reading === null || stop === undefined) return []
      const against = named(readings['finish/stop-control'], control)
      const again = named(readings['params/stop'], `${name}-again`)
      const exchanges = [reading, again, against].flatMap((one) => one?.transcript.id ?? [])
      return [{ exchanges, observation: ended(reading, again, against, stop) }]
    })
    return (
      all.find(({ observation }) => observation.outcome === 'violated') ??
      all.find(({ observation }) => observation.outcome === 'holds') ??
      all[0] ?? { observation: unobservable('no request with a stop text was answered'), exchanges: [] }
    )
  },
}

/** Whether the requests with that form of stop were all turned away; 500 in both modes is no overload. */
const turnedAway = (readings: readonly Reading[]): Reading | null =>
  readings.length > 0 && readings.every((reading) => isRefusal(reading) || (readings.length > 1 && reading.status === 500))
    ? (readings[0] ?? null)
    : null

const formsAccepted: Relation = {
  requirement: 'PAR-011',
  scenarios: ['params/stop', 'finish/stop'],
  relate: (readings: Readings) => {
    const forms = [...(readings['params/stop'] ?? []).map((reading) => [reading]), readings['finish/stop'] ?? []]
    const taken = allOf(readings, ['params/stop', 'finish/stop']).find(accepted)
    if (taken === undefined) return { observation: unobservable('no stop text was accepted'), exchanges: [] }
    const odd = forms.flatMap((form) => turnedAway(form) ?? [])[0]
    return odd === undefined
      ? { observation: holds, exchanges: [taken.transcript.id] }
      : {
          observation: violated(
            `${odd.probe.purpose}, ${show(odd.asked.body?.['stop'])}: ${answerInWords(odd)}, though ${show(taken.asked.body?.['stop'])} is accepted`,
            'status 200 for each documented form',
            { kind: 'status' },
          ),
          exchanges: [odd.transcript.id, taken.transcript.id],
        }
  },
}

export const stops: readonly Relation[] = [acts, formsAccepted]
