/** The error object. OpenAI API description, ErrorResponse: https://platform.openai.com/docs/guides/error-codes */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import { type Reading, envelopeOf, isJsonAnswer } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show, showBytes } from '../../src/reading/words.ts'
import { type Json, isObject } from '../../src/wire/json.ts'
import { isOverload } from '../../src/protocol/statuses.ts'
import { checkOf } from '../preconditions.ts'

const triggers: readonly ScenarioName[] = ['auth/no-key', 'auth/wrong-key', 'errors/not-json', 'errors/unknown-model']

const isJudged = checkOf((reading) => {
  if (!reading.asked.isCompletion || reading.probe.defect === 'path') return notApplicable('the request did not ask for a completion')
  const { status } = reading
  if (status === 413) return notApplicable('the response is about the size of the body and may come from a proxy: ERR-031 judges it')
  if (isOverload(status)) return notApplicable('the response is about overload and may come from a proxy')
  if (reading.probe.traits.includes('unusual')) return notApplicable('few clients send such requests, so a proxy may reject them')
  return (status ?? 0) >= 400 ? null : notApplicable('the response was not an error')
})

const errorHasEnvelope = isJudged('ERR-001', triggers, (reading): Observation => {
  if (envelopeOf(reading) !== null) return holds
  return violated(
    `status ${String(reading.status)} with ${inWords(reading)}`,
    'a JSON object whose member `error` is an object with a message',
    reading.json.value === undefined
      ? { kind: 'bytes', from: 0, to: Math.min(reading.body.length, 200) }
      : { kind: 'pointer', pointer: '/error' },
  )
})

function inWords(reading: Reading): string {
  if (reading.body.length === 0) return 'no body'
  const { value } = reading.json
  if (!isObject(value)) return `the body ${showBytes(reading.body, { from: 0, to: reading.body.length })}`
  const error = value['error']
  if (error === undefined) return `an object with ${Object.keys(value).slice(0, 5).join(', ')} and without error`
  return isObject(error) ? `error.message ${show(error['message'])}` : `error ${show(error)}`
}

const errorIsLabelledJson = isJudged('ERR-002', triggers, (reading): Observation => {
  if (reading.body.length === 0) return notApplicable('the response has no body')
  return isJsonAnswer(reading)
    ? holds
    : violated(
        `an error labelled ${reading.header('content-type').join(', ') || 'without Content-Type'}`,
        'Content-Type: application/json',
        {
          kind: 'header',
          name: 'content-type',
        },
      )
})

const isTextOrNull = (value: Json | undefined): boolean => value === undefined || value === null || typeof value === 'string'

const errorMembersHaveTypes = isJudged('ERR-003', triggers, (reading): Observation => {
  const error = envelopeOf(reading)
  if (error === null) return notApplicable('the response has no error envelope')
  if (typeof error['type'] !== 'string') return wrongly('type', error['type'], 'a string')
  return isTextOrNull(error['param']) ? holds : wrongly('param', error['param'], 'a string or null')
})

const codeIsStringOrNull = isJudged('ERR-021', triggers, (reading): Observation => {
  const error = envelopeOf(reading)
  if (error === null) return notApplicable('the response has no error envelope')
  return isTextOrNull(error['code']) ? holds : wrongly('code', error['code'], 'a string or null')
})

const wrongly = (name: string, value: Json | undefined, wanted: string): Observation =>
  violated(`error.${name} is ${show(value)}`, wanted, { kind: 'pointer', pointer: `/error/${name}` })

export const envelope: readonly Check[] = [errorHasEnvelope, errorIsLabelledJson, errorMembersHaveTypes, codeIsStringOrNull]
