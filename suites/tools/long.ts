/** Calls with long arguments, which proxies cut, and events as long as those. OpenAI API description: ChatCompletionMessageToolCall, function, arguments. */
import type { Probe } from '../../src/model/probe.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { connectionOf, named } from '../ask.ts'
import { breaksOffWithin, gapIn, roomForLongResponse } from '../cut.ts'
import { isWhole } from '../preconditions.ts'
import { argumentsOf, atCall, callsOf, finishOf } from './answers.ts'
import { askTools, asking, functionsOf, naming } from './functions.ts'

type Name = 'tools/cut-long' | 'tools/cut-event'

/** Words that take one token each, so that the text is long and cheap. The number before them says where it is. */
const words = 'responsibility representation international communication administration understanding'
const listed = (lines: number): string => Array.from({ length: lines }, (_, at) => `${String(at + 1)} ${words}`).join(', ')

interface Asking {
  readonly name: Name
  readonly purpose: string
  /** A text of some 10,000 characters; a shorter one where a model does not take down that much. */
  readonly texts: readonly [string, ...string[]]
}

const long: Asking = { name: 'tools/cut-long', purpose: 'A call with a long text', texts: [listed(112), listed(56)] }

/** A line of 64 equals signs is one token in most tokenizers. Servers that send arguments in one event send one of more than 64 KiB. */
const line: Asking = { name: 'tools/cut-event', purpose: 'A call with a long line', texts: ['='.repeat(70_000)] }

function calling(context: ScenarioContext, { name, purpose }: Asking, text: string, as: string, isStreamed: boolean): Probe {
  const { note } = functionsOf(context)
  return askTools(context, {
    name: `${name}${as}`,
    purpose: `${purpose} of ${String(text.length)} characters, ${isStreamed ? 'streamed' : 'plain'}`,
    prompt: asking({ name: note.function.name, values: { text } }),
    body: { tools: [note], ...naming(note.function.name), ...(isStreamed ? { stream: true } : {}) },
    traits: ['long'],
    capabilities: ['unusual-text'],
    connection: connectionOf(as === '' ? 0 : 1),
    maxTokens: roomForLongResponse,
  })
}

/** What arrived of the text; null: no call, or one with other arguments. */
function arrived(reading: Reading): { readonly text: string; readonly isClosed: boolean } | null {
  const [call] = callsOf(reading)
  if (call === undefined || isWhole(reading) !== null) return null
  const values = argumentsOf(call)
  if (values !== null) return typeof values['text'] === 'string' ? { text: values['text'], isClosed: true } : null
  const text = unclosedText(call.arguments)
  return text === null ? null : { text, isClosed: false }
}

/** The text of an object that is not closed; null: it has escapes, or something else follows. Whatever was sent, its length is walked once. */
function unclosedText(values: string): string | null {
  const [start] = /^\s*\{\s*"text"\s*:\s*"/.exec(values) ?? []
  if (start === undefined) return null
  const rest = values.slice(start.length)
  const end = rest.search(/["\\]/)
  if (end === -1) return rest
  return rest[end] === '"' && rest.slice(end + 1).trim() === '' ? rest.slice(0, end) : null
}

const claimsEnd = (reading: Reading): boolean => finishOf(reading) === 'tool_calls' || finishOf(reading) === 'stop'

/** The beginning of the text alone, in a call that is said to be whole. How many equals signs there are, a model cannot tell. */
function isCut(reading: Reading, { name }: Asking, text: string): boolean {
  const found = claimsEnd(reading) ? arrived(reading) : null
  if (found === null || !text.startsWith(found.text)) return false
  return !found.isClosed || (name === long.name && found.text.length < text.length && found.text !== '')
}

/** A line that is shorter than this was not sent as one long event, or lost. */
const shortLine = 1000
/** A plain line of this length shows that the model writes long ones. */
const longLine = 32 * 1024

/** Arguments that are the end of what was asked for, and no JSON. */
function beginningLost(reading: Reading, text: string): string | null {
  const [call] = callsOf(reading)
  if (call === undefined || isWhole(reading) !== null || argumentsOf(call) !== null) return null
  const wanted = JSON.stringify({ text })
  const rest = call.arguments.trim()
  return rest.length < wanted.length && wanted.endsWith(rest) ? `all but the last ${String(rest.length)} characters` : null
}

/** What a call lacks that is said to be whole, in words; null: nothing, or what a model may leave out. */
function lostIn(reading: Reading, { name }: Asking, text: string): string | null {
  // What is missing with an event that is no JSON is for SSE-001.
  if (reading.stream.items.some(({ kind }) => kind === 'foreign')) return null
  if (!claimsEnd(reading)) return null
  const found = arrived(reading)
  if (found === null) return beginningLost(reading, text)
  if (!found.isClosed) return null
  if (name === line.name)
    return found.text.length < shortLine && text.startsWith(found.text) ? `all but ${String(found.text.length)} characters` : null
  const gap = gapIn(found.text, text)
  return gap === null ? null : show(gap)
}

const scenarioOf = (asked: Asking): Scenario => ({
  name: asked.name,
  area: 'tools',
  tier: 'full',
  needs: [],
  repeats: 2 + asked.texts.length - 1,
  *steps(context) {
    for (const [at, text] of asked.texts.entries()) {
      const as = at === 0 ? '' : '-shorter'
      const [first] = yield [calling(context, asked, text, as, true)]
      if (first === undefined || first.transcript.end.kind === 'timeout') return
      if (isCut(first, asked, text) || lostIn(first, asked, text) !== null) {
        yield [calling(context, asked, text, `${as}-again`, true)]
        yield [calling(context, asked, text, `${as}-control`, false)]
        return
      }
      if (arrived(first)?.text === text) return
    }
  },
})

function observe(readings: readonly Reading[], asked: Asking, as: string, text: string): Observation | null {
  const [first, again, plain] = ['', '-again', '-control'].map((suffix) => named(readings, `${asked.name}${as}${suffix}`))
  if (first == null) return null
  const trouble = isWhole(first)
  if (trouble !== null) return trouble
  if (finishOf(first) === 'length') return holds
  const [call] = callsOf(first)
  const found = arrived(first)
  if (call === undefined || found === null || !isCut(first, asked, text))
    return found !== null && found.text === text ? holds : unobservable('the model did not take down the text')
  if (again == null || !isCut(again, asked, text) || arrived(again)?.text !== found.text)
    return unobservable('the two responses do not end at the same place')
  const control = plain == null ? null : arrived(plain)
  const isPlainWhole = control?.isClosed === true && (asked.name === line.name || control.text === text)
  if (!breaksOffWithin(found.text, text) && !isPlainWhole) return unobservable('the plain response does not have the whole call')
  return violated(
    `finish_reason "${String(finishOf(first))}" and ${found.isClosed ? 'a text' : 'arguments'} that ${found.isClosed ? 'ends' : 'end'} after ${String(found.isClosed ? found.text.length : call.arguments.length)} characters with ${show(found.text.slice(-20))}, 2 of 2 times`,
    'finish_reason length, so that no client runs half a call',
    atCall(first, call, '/function/arguments'),
  )
}

function observeLoss(readings: readonly Reading[], asked: Asking, as: string, text: string): Observation | null {
  const [first, again, plain] = ['', '-again', '-control'].map((suffix) => named(readings, `${asked.name}${as}${suffix}`))
  const lost = first == null ? null : lostIn(first, asked, text)
  if (first == null || lost === null) return null
  if (again == null || lostIn(again, asked, text) === null || arrived(again)?.text !== arrived(first)?.text)
    return unobservable('the two responses do not lack the same')
  const control = plain == null ? null : arrived(plain)
  const isPlainWhole = control?.isClosed === true && (asked.name === line.name ? control.text.length >= longLine : control.text === text)
  return isPlainWhole
    ? violated(
        `text lost in the arguments of 2 of 2 streamed calls: ${lost}`,
        'the text that the plain call has',
        atCall(first, callsOf(first)[0], '/function/arguments'),
      )
    : unobservable('the plain response does not have the whole call')
}

type Observe = (readings: readonly Reading[], asked: Asking, as: string, text: string) => Observation | null

const relating =
  (requirement: 'TOOL-011' | 'STR-020', observeOne: Observe, otherwise: string) =>
  (asked: Asking): Relation => ({
    requirement,
    scenarios: [asked.name],
    relate: ({ [asked.name]: readings = [] }) => {
      const [longest, shorter] = asked.texts.map((text, at) => observeOne(readings, asked, at === 0 ? '' : '-shorter', text))
      return { observation: shorter ?? longest ?? notApplicable(otherwise), exchanges: readings.map(({ transcript }) => transcript.id) }
    },
  })

export const longCallScenarios: readonly Scenario[] = [long, line].map(scenarioOf)
export const longCallRelations: readonly Relation[] = [
  relating('TOOL-011', observe, 'no such request was sent'),
  relating('STR-020', observeLoss, 'no streamed call lacks a part of its text'),
].flatMap((relation) => [long, line].map(relation))
