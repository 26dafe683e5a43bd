/** The text that deltas bring. OpenAI API description: ChatCompletionStreamResponseDelta, https://platform.openai.com/docs/api-reference/chat/streaming */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { chunkName, inChunk, show } from '../../src/reading/words.ts'
import { type Json, isObject, listOf, memberAt } from '../../src/wire/json.ts'
import { contradictingCall } from '../schema/function-call.ts'
import { checkOf, hasChunks, isAssembled } from '../preconditions.ts'
import { spaceless } from './probes.ts'

const basic: readonly ScenarioName[] = ['http/stream', 'vision/seen']

interface Fragment {
  readonly chunk: number
  readonly text: string
}

/** Members of a delta that bring text. */
const spoken = ['content', 'reasoning_content', 'reasoning'] as const
type Spoken = (typeof spoken)[number]

/** The fragments of each choice's content or reasoning that are not empty, by its index. */
function fragmentsIn(reading: Reading, member: Spoken): ReadonlyMap<Json, readonly Fragment[]> {
  const found = new Map<Json, Fragment[]>()
  for (const [chunk, { value }] of reading.stream.chunks.entries())
    for (const choice of listOf(value['choices'])) {
      const index = memberAt(choice, 'index') ?? 0
      const text = memberAt(choice, 'delta', member)
      if (typeof text !== 'string' || text === '') continue
      const fragments = found.get(index)
      if (fragments === undefined) found.set(index, [{ chunk, text }])
      else fragments.push({ chunk, text })
    }
  return found
}

/** A count never comes back to how it began, so that a later fragment that begins like the whole text before it repeats it. */
const isCount = (reading: Reading): boolean =>
  /"Count from 1 /.test(JSON.stringify(memberAt(reading.asked.body ?? undefined, 'messages') ?? null))

const enoughFragments = 4
/** A fragment that repeats so many characters is no coincidence. */
const ENOUGH_TEXT = 16

/** The first fragment that is all the text before it, of which there is enough. */
function firstWhole(fragments: readonly Fragment[]): Fragment | null {
  let before = ''
  for (const [at, fragment] of fragments.entries()) {
    if (at >= enoughFragments && before.length >= ENOUGH_TEXT && fragment.text === before) return fragment
    before += fragment.text
  }
  return null
}

/** A text that is sent whole after its deltas, and the member that has it. */
function wholeAgain(reading: Reading): (Fragment & { readonly member: Spoken }) | null {
  for (const member of spoken)
    for (const fragments of fragmentsIn(reading, member).values()) {
      const found = firstWhole(fragments)
      if (found !== null) return { ...found, member }
    }
  return null
}

const deltaIsNewText = checkOf(hasChunks)('STR-012', basic, (reading): Observation => {
  const again = wholeAgain(reading)
  if (again !== null)
    return violated(
      `the whole text again in ${chunkName(reading, again.chunk)}, as ${again.member}: ${show(again.text)}`,
      'only what is new',
      inChunk(reading, again.chunk, `/choices/0/delta/${again.member}`),
    )
  const said = (reading.completion?.choices ?? []).filter(({ content }) => content !== '')
  if (said.length === 0) return notApplicable('the stream has no text')
  const fragmentsOf = fragmentsIn(reading, 'content')
  for (const { index } of said) {
    const fragments = fragmentsOf.get(index) ?? []
    const grows = fragments.every(
      ({ text }, at) => at === 0 || (text.length > (fragments[at - 1]?.text.length ?? 0) && text.startsWith(fragments[at - 1]?.text ?? '')),
    )
    const repeats = isCount(reading) ? firstRepeat(fragments) : null
    const guilty = fragments.length >= enoughFragments && grows ? fragments[1] : repeats
    if (guilty != null)
      return violated(
        `the text so far again in ${chunkName(reading, guilty.chunk)}: ${show(guilty.text)}`,
        'only what is new',
        inChunk(reading, guilty.chunk, '/choices/0/delta/content'),
      )
  }
  return holds
})

function firstRepeat(fragments: readonly Fragment[]): Fragment | null {
  let before = ''
  for (const fragment of fragments) {
    if (before.length >= enoughFragments && fragment.text.startsWith(before)) return fragment
    before += fragment.text
  }
  return null
}

/** Words of templates, and never of an answer to our prompts. */
const controlTokens =
  /<\|(?!python_tag|tool_)[A-Za-z_]{2,40}\|>|<\/?s>|\[\/?INST\]|<(?:start|end)_of_turn>|<｜[^｜]{1,40}｜>|<(?:eos|bos|pad|unk)>/g

/** The first match that the request does not hold itself: what it says may be said again. Each word is looked for once. */
function firstUnquoted(text: string, pattern: RegExp, request: string): RegExpExecArray | undefined {
  const quoted = new Set<string>()
  for (const found of text.matchAll(pattern)) {
    const [word] = found
    if (quoted.has(word)) continue
    if (!request.includes(word)) return found
    quoted.add(word)
  }
  return undefined
}

/** Whether the text begins as it was asked for: a model that writes what it likes writes tokens of templates too. */
function isAsAsked(reading: Reading, content: string): boolean {
  const prompt = JSON.stringify(reading.asked.body?.['messages'] ?? null)
  const repeated = /<text>([^<]+)<\/text>"/.exec(prompt)?.[1]
  if (repeated !== undefined) return JSON.stringify(content).includes(repeated)
  return /Count from 1 to/.test(prompt) && /^\s*1\D{1,3}2\D{1,3}3\b/.test(content)
}

const noControlTokens = checkOf(isAssembled)('STR-022', ['http/plain', 'http/stream'], (reading): Observation => {
  const quoted = JSON.stringify(reading.asked.body)
  for (const { content, index } of reading.completion?.choices ?? []) {
    const token = firstUnquoted(content, controlTokens, quoted)
    if (token !== undefined && isAsAsked(reading, content))
      return violated(
        `${show(token[0])} in the text of choice ${String(index)}`,
        'text without tokens of the chat template',
        atContent(reading, index),
      )
  }
  return reading.completion?.choices.some(({ content }) => content !== '') === true ? holds : notApplicable('the response has no text')
})

const atContent = (reading: Reading, index: number): Parameters<typeof violated>[2] =>
  reading.shape === 'stream'
    ? inChunk(reading, reading.completion?.choices.find((choice) => choice.index === index)?.lastSaidAt ?? 0, '/choices/0/delta/content')
    : { kind: 'pointer', pointer: `/choices/${String(index)}/message/content` }

const noCallStubs = checkOf(hasChunks)('STR-025', basic, (reading): Observation => {
  for (const [at, { value }] of reading.stream.chunks.entries()) {
    for (const choice of listOf(value['choices'])) {
      const delta = memberAt(choice, 'delta')
      if (!isObject(delta)) continue
      if (Array.isArray(delta['tool_calls']) && delta['tool_calls'].length === 0)
        return violated(
          `tool_calls [] in ${chunkName(reading, at)}`,
          'no tool_calls where there is no call',
          inChunk(reading, at, '/choices/0/delta/tool_calls'),
        )
      if (isObject(delta['function_call']) && contradictingCall(reading) === null)
        return violated(
          `function_call ${show(delta['function_call'])} in ${chunkName(reading, at)}`,
          'no function_call unless functions were offered',
          inChunk(reading, at, '/choices/0/delta/function_call'),
        )
    }
  }
  return holds
})

/** Markup that templates use for calls, and that a server should have turned into tool_calls. */
const markup = /<\/?tool_calls?>|<function[=_]|\[TOOL_CALLS\]|<\|python_tag\|>|<｜tool|<\|tool_call|<arg_(?:key|value)>/g

/** A call as the JSON that a model writes; where none may be made, that is an answer like any other. */
const asJson = /^(?:```(?:json)?)?\[?\{(?:"type":"function",)?"name":"([\w-]+)"/
/** So much of a text, its white space left out, shows whether a call begins it. */
const MAX_BEGINNING = 4096

/** Whether the text begins with a call of a function that was offered. */
const beginsWithCall = (content: string, { toolChoice, functions }: Reading['asked']): boolean =>
  toolChoice !== 'none' && functions.includes(asJson.exec(spaceless(content.slice(0, MAX_BEGINNING)))?.[1] ?? '')

const offersTools = checkOf(
  (reading) => isAssembled(reading) ?? (reading.asked.functions.length > 0 ? null : notApplicable('the request offered no tools')),
)
const withTools: readonly ScenarioName[] = ['tools/auto', 'tools/parallel']

/** A name that is no longer may be in any text. */
const MAX_CHANCE_NAME = 3

const noCallMarkupInText = offersTools('STR-023', withTools, (reading): Observation => {
  const quoted = JSON.stringify(reading.asked.body)
  for (const { content, index } of reading.completion?.choices ?? []) {
    const marked = firstUnquoted(content, markup, quoted)
    // A call names its function; a model that writes markup of its own accord does not.
    const isCall =
      marked !== undefined &&
      reading.asked.functions.some((name) => name.length > MAX_CHANCE_NAME && content.slice(marked.index).includes(name))
    const found = isCall ? marked : beginsWithCall(content, reading.asked) ? { index: 0 } : undefined
    if (found !== undefined)
      return violated(
        `a call written into the text: ${show(content.slice(found.index))}`,
        'the call in tool_calls',
        atContent(reading, index),
      )
  }
  return reading.completion?.choices.some(({ calls, content }) => calls.length > 0 || content !== '') === true
    ? holds
    : unobservable('the response is empty')
})

const noArgumentsInText = offersTools('STR-024', withTools, (reading): Observation => {
  for (const { content, calls, index } of reading.completion?.choices ?? []) {
    const said = content.trim()
    const echoed = said !== '' && calls.some((call) => said === call.arguments || call.arguments.includes(JSON.stringify(said)))
    if (echoed)
      return violated(
        `the text ${show(content)} next to a call with that argument`,
        'no text that repeats the call',
        atContent(reading, index),
      )
  }
  return reading.completion?.choices.some(({ calls }) => calls.length > 0) === true ? holds : unobservable('the model made no call')
})

export const texts: readonly Check[] = [deltaIsNewText, noControlTokens, noCallStubs, noCallMarkupInText, noArgumentsInText]
