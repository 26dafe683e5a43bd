/** response_format. OpenAI guide, Structured outputs: https://platform.openai.com/docs/guides/structured-outputs */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { type Json, isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { againOf, controlOf, isJsonObject, objectInReasoning } from './json-in-reasoning.ts'
import { allOf } from './outcomes.ts'
import { isWhole } from '../preconditions.ts'

const contentOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''
const parsed = (text: string): Json | undefined => readJson(utf8Bytes(text)).value

/** The one schema that is asked for: a title that is a string, a score that is an integer, and nothing else. */
function fits(text: string): boolean {
  const value = parsed(text)
  if (!isObject(value)) return false
  return Object.keys(value).sort().join() === 'score,title' && typeof value['title'] === 'string' && Number.isInteger(value['score'])
}

const atContent = (reading: Reading): Parameters<typeof violated>[2] =>
  reading.shape === 'stream'
    ? inChunk(reading, reading.completion?.choices[0]?.firstSaidAt ?? 0, '/choices/0/delta/content')
    : { kind: 'pointer', pointer: '/choices/0/message/content' }

const inMessage = (reading: Reading): Parameters<typeof violated>[2] =>
  reading.shape === 'stream'
    ? inChunk(reading, reading.completion?.choices[0]?.firstSaidAt ?? 0, '/choices/0/delta')
    : { kind: 'pointer', pointer: '/choices/0/message' }

interface Held {
  readonly requirement: RequirementId
  readonly scenarios: readonly ScenarioName[]
  /** The requests that are held to it. */
  readonly names: readonly string[]
  /** Answers without it, which show that a model left alone writes otherwise. */
  readonly controls: readonly string[]
  readonly keeps: (text: string) => boolean
  readonly wanted: string
}

const heldTo = ({ requirement, scenarios, names, controls, keeps, wanted }: Held): Relation => ({
  requirement,
  scenarios,
  relate: (readings) => {
    const all = allOf(readings, scenarios)
    const control = all
      .filter(({ probe }) => controls.includes(probe.name))
      .find((reading) => accepted(reading) && contentOf(reading) !== '')
    const judged = all
      .filter(({ probe }) => names.includes(probe.name))
      .map((reading) => {
        const inReasoning = judgeReasoning(reading)
        return {
          observation: inReasoning?.observation ?? judge(reading),
          exchanges: [reading, ...(inReasoning?.others ?? []), ...(control === undefined ? [] : [control])].map(
            ({ transcript }) => transcript.id,
          ),
        }
      })
    const effective = control !== undefined && !keeps(contentOf(control))
    const violation = judged.find(({ observation }) => observation.outcome === 'violated')
    if (violation !== undefined) return violation
    const held = judged.find(({ observation }) => observation.outcome === 'holds')
    if (held !== undefined)
      return effective ? held : { ...held, observation: unobservable('the model kept the format without being asked to') }
    return judged[0] ?? { observation: unobservable('no response is in the format'), exchanges: [] }

    /** What this response, the same one again and one without the format show together; null: nothing. */
    function judgeReasoning(reading: Reading): { readonly observation: Observation; readonly others: readonly Reading[] } | null {
      const of = (name: string): Reading | undefined => all.find(({ probe }) => probe.name === name)
      const [again, without] = [of(againOf(reading.probe.name)), of(controlOf(reading.probe.name))]
      if (again === undefined || without === undefined || control === undefined) return null
      const isMoved = [reading, again].every((one) => isWhole(one) === null && keeps(objectInReasoning(one) ?? ''))
      if (!isMoved || !accepted(without) || contentOf(without) === '') return null
      const saw = `the JSON object is in the reasoning: ${show(objectInReasoning(reading) ?? '')}, and the content is empty, in 2 of 2 responses; without response_format there is content`
      return { observation: violated(saw, wanted, inMessage(reading)), others: [again, without] }
    }

    function judge(reading: Reading): Observation {
      const unfinished = isWhole(reading)
      if (unfinished !== null) return unfinished
      const choice = reading.completion?.choices[0]
      if (choice === undefined || choice.finishes.at(-1)?.value !== 'stop') return unobservable('the response is incomplete')
      if (choice.refusal !== '' || choice.content === '') return unobservable('the response has no text')
      // A stream may be damaged on its way, which is another row's matter: what begins as an object was held to the format.
      const isDamaged = reading.shape === 'stream' && choice.content.trimStart().startsWith('{') && !isJsonObject(choice.content)
      if (isDamaged) return unobservable('no streamed object could be parsed')
      return keeps(choice.content)
        ? holds
        : violated(`status 200, and the response ${show(choice.content)}: the format was ignored`, wanted, atContent(reading))
    }
  },
})

export const formats: readonly Relation[] = [
  heldTo({
    requirement: 'PAR-014',
    scenarios: ['params/json'],
    names: ['params/json-object', 'params/json-object-stream'],
    controls: ['params/json-control'],
    keeps: isJsonObject,
    wanted: 'one JSON object, without a code fence and without text around it',
  }),
  heldTo({
    requirement: 'PAR-015',
    scenarios: ['params/json', 'params/json-schema-stream'],
    names: ['params/json-schema', 'params/json-schema-stream'],
    controls: ['params/json-control', 'params/json-object'],
    keeps: fits,
    wanted: 'a JSON object that fits the schema: title a string, score an integer, and nothing else',
  }),
]
