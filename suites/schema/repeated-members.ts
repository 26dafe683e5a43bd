/** Members that say again what a documented one says. OpenAI API description: ChatCompletionStreamResponseDelta, chat completion object. */
import { type Evidence, type Observation, holds, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { chunkName, inChunk, show } from '../../src/reading/words.ts'
import { type Json, type JsonObject, isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { checkOf, isAssembled } from '../preconditions.ts'

/** Whether it brings text or a call. */
const says = (value: Json | undefined): boolean => {
  const content = memberAt(value, 'content')
  return isObject(value) && ((typeof content === 'string' && content !== '') || listOf(value['tool_calls']).length > 0)
}

const choicesIn = (answer: Json | undefined): readonly JsonObject[] => listOf(memberAt(answer, 'choices')).filter(isObject)

/** Of a streamed choice the message, of a plain one the delta. */
function repeated(reading: Reading): { readonly chunk: number; readonly member: string; readonly value: Json } | null {
  const streamed = reading.shape === 'stream'
  const [own, member] = streamed ? ['delta', 'message'] : ['message', 'delta']
  const answers = streamed ? reading.stream.chunks.map(({ value }) => value) : [reading.json.value]
  for (const [chunk, answer] of answers.entries())
    for (const choice of choicesIn(answer)) {
      const value = choice[member]
      if (isObject(choice[own]) && value !== undefined && says(value)) return { chunk, member, value }
    }
  return null
}

const saidOnce = checkOf(isAssembled)('SCH-017', ['http/plain', 'http/stream'], (reading): Observation => {
  const found = repeated(reading)
  if (found === null) return holds
  const pointer = `/choices/0/${found.member}`
  const isStreamed = reading.shape === 'stream'
  const evidence: Evidence = isStreamed ? inChunk(reading, found.chunk, pointer) : { kind: 'pointer', pointer }
  return violated(
    `${found.member} ${show(found.value)} beside ${isStreamed ? `the delta, in ${chunkName(reading, found.chunk)}` : 'the message'}`,
    isStreamed ? 'the new text in delta alone' : 'the text in message alone',
    evidence,
  )
})

export const repeatedMembers: readonly Check[] = [saidOnce]
