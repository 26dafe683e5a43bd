/** What every answer to a drawn request owes, whatever was drawn. */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, envelopeOf, refused } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { answerInWords, busy, checkOf, ends, hasHead, isAssembled, isRefusable } from '../standing.ts'
import { names } from './defects.ts'

const isDrawn = (reading: Reading): boolean => reading.probe.draw !== null
const valid = ['generated/corpus', 'generated/valid', 'generated/modes']
const defective = ['generated/corpus', 'generated/defects']

const answered: Check = {
  requirement: 'GEN-001',
  occasions: valid,
  observe: (reading): Observation => {
    if (!isDrawn(reading) || reading.probe.defect !== null) return notApplicable('the request was not a valid one that was drawn')
    const { status, transcript } = reading
    const { end } = transcript
    const wanted = 'an answer, or a 4xx whose error says what is not taken'
    if (status === null)
      return end.kind === 'cut' || end.kind === 'malformed' || end.kind === 'timeout'
        ? violated(`no answer to a valid request: ${ends(end)}`, wanted, { kind: 'end' })
        : unobservable(ends(end))
    if (busy.includes(status)) return unobservable(`the endpoint answered with status ${String(status)}`)
    if (status >= 500) return violated(`a valid request: ${answerInWords(reading)}`, wanted, { kind: 'status' })
    if (status >= 400 && envelopeOf(reading) === null)
      return violated(`a refusal without an error object: ${answerInWords(reading)}`, wanted, { kind: 'status' })
    if (status >= 300 && status < 400) return violated(`a valid request: status ${String(status)}`, wanted, { kind: 'status' })
    return holds
  },
}

/** A check that broken requests of one kind are refused. */
const refuses = (requirement: string, scenario: string): Check =>
  checkOf((reading) => (reading.probe.name === scenario ? isRefusable(reading) : notApplicable('the request was another one')))(
    requirement,
    defective,
    (reading): Observation => {
      const { status, probe } = reading
      return status !== null && status >= 400
        ? holds
        : violated(`${probe.purpose}: ${answerInWords(reading)}`, 'a 4xx that says what is wrong', { kind: 'status' })
    },
  )

const doubtful: Check = {
  requirement: 'GEN-004',
  occasions: defective,
  observe: (reading): Observation => {
    if (reading.probe.name !== names.lenient) return notApplicable('the request was another one')
    const headless = hasHead(reading)
    if (headless !== null) return headless
    return refused(reading) || reading.status === 413 || reading.status === 415
      ? holds
      : violated(`${reading.probe.purpose}: ${answerInWords(reading)}`, 'a 4xx, since parsers differ on what it says', { kind: 'status' })
  },
}

/** A text at which the answer ends is not part of it. */
const stopped = checkOf((reading) => {
  if (!isDrawn(reading)) return notApplicable('the request was not drawn')
  return reading.asked.stop.length === 0 ? notApplicable('no stop text was given') : isAssembled(reading)
})('GEN-007', valid, (reading): Observation => {
  const choices = reading.completion?.choices ?? []
  const [found] = choices.flatMap(({ index, content }) => {
    const text = reading.asked.stop.find((one) => one !== '' && content.includes(one))
    return text === undefined ? [] : [{ index, text }]
  })
  return found === undefined
    ? holds
    : violated(`choice ${String(found.index)} holds the stop text ${show(found.text)}`, 'an answer that ended before it', {
        kind: 'pointer',
        pointer: `/choices/${String(found.index)}`,
      })
})

export const answers: readonly Check[] = [
  answered,
  refuses('GEN-002', names.forbidden),
  refuses('GEN-003', names.beyond),
  doubtful,
  stopped,
]
