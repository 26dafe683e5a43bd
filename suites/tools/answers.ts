/** What answers to requests with tools hold, and what several of them show together. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Evidence, type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { AssembledCall } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { inChunk } from '../../src/reading/words.ts'
import { type JsonObject, isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import type { RequirementId, Tier } from '../../src/model/requirement.ts'
import { isWhole } from '../preconditions.ts'

export const callsOf = (reading: Reading): readonly AssembledCall[] => reading.completion?.choices[0]?.calls ?? []

export const nameOf = ({ names }: AssembledCall): string => {
  const name = names[0]?.value
  return typeof name === 'string' ? name : ''
}

/** The arguments as the object that they are the text of; null: they are no such text. */
export function argumentsOf(call: AssembledCall): JsonObject | null {
  const { value } = readJson(utf8Bytes(call.arguments))
  return isObject(value) ? value : null
}

export const finishOf = (reading: Reading): unknown => reading.completion?.choices[0]?.finishes.at(-1)?.value
export const contentOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''

/** Where a call stands, or where it should. */
export function atCall(reading: Reading, call: AssembledCall | undefined, member = ''): Evidence {
  if (reading.shape === 'stream')
    return inChunk(reading, call?.firstAt ?? 0, `/choices/0/delta${call === undefined ? '' : `/tool_calls/0${member}`}`)
  return { kind: 'pointer', pointer: `/choices/0/message${call === undefined ? '' : `/tool_calls/${String(call.index)}${member}`}` }
}

/** How often a question is asked in all before what the answers lack is blamed on the endpoint and not on the model. */
export const MAX_QUESTIONS = 3

/** What an answer did against what was asked; null: nothing. */
export type Defiance = (reading: Reading) => string | null

/** An answer came to an end of its own choice: it was neither cut at the limit of tokens nor filtered. */
export const isFinished = (reading: Reading): boolean =>
  isWhole(reading) === null && finishOf(reading) !== 'length' && finishOf(reading) !== 'content_filter'

const mine = (name: string, readings: readonly Reading[] | undefined): readonly Reading[] =>
  (readings ?? []).filter(({ probe }) => probe.name === name)

/** Asks one question, and again as long as the answers are defiant. */
export const insistent = (
  name: ScenarioName,
  tier: Tier,
  probe: (context: ScenarioContext) => Probe,
  defies: Defiance,
  needs: readonly ScenarioName[] = [],
): Scenario => ({
  name,
  area: 'tools',
  tier,
  needs,
  repeats: MAX_QUESTIONS - 1,
  *steps(context) {
    const question = probe(context)
    let [answer] = yield [question]
    for (let asked = 1; asked < MAX_QUESTIONS && answer !== undefined && defies(answer) !== null; asked += 1) [answer] = yield [question]
  },
})

/** That not every answer to a question is defiant. `counts`: why an answer is none that could be; null: it is one. */
export const notDefied = (
  requirement: RequirementId,
  name: ScenarioName,
  wanted: string,
  defies: Defiance,
  counts: (reading: Reading) => Observation | null,
): Relation => ({
  requirement,
  scenarios: [name],
  relate: (readings) => {
    const all = mine(name, readings[name])
    const answers = all.filter((reading) => counts(reading) === null)
    const seen = answers.map(defies)
    const at = seen.findIndex((saw) => saw !== null)
    const first = answers[Math.max(at, 0)] ?? all[0]
    const exchanges = [first, ...answers].flatMap((reading) => (reading === undefined ? [] : [reading.transcript.id]))
    return { observation: judged(all, answers, seen, first, { wanted, counts }), exchanges: [...new Set(exchanges)] }
  },
})

function judged(
  all: readonly Reading[],
  answers: readonly Reading[],
  seen: readonly (string | null)[],
  first: Reading | undefined,
  { wanted, counts }: { readonly wanted: string; readonly counts: (reading: Reading) => Observation | null },
): Observation {
  const saw = seen.find((one) => one !== null) ?? null
  if (all.length === 0) return notApplicable('no such request was sent')
  if (first === undefined || answers.length === 0)
    return all.map(counts).find((one) => one !== null) ?? unobservable('the question was not answered')
  if (saw === null) return holds
  const times = seen.filter((one) => one !== null).length
  return times === seen.length && times >= MAX_QUESTIONS
    ? violated(`${saw}, in ${String(times)} of ${String(times)} responses`, wanted, atCall(first, callsOf(first)[0]))
    : unobservable(`the responses disagree: ${String(times)} of ${String(seen.length)} were against it`)
}
