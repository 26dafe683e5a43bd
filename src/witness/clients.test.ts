/**
 * Clients as witnesses: fixtures/transcripts replayed to the official client of JavaScript and to Vercel's AI SDK. What holds passes in all of
 * them; what a violation does to them is what its row tells under `breaks`. `npm run witness` writes the rows anew.
 */
import { join } from 'node:path'
import nock from 'nock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requirementOf, requirements } from '../contract/catalogue.ts'
import type { Break } from '../model/requirement.ts'
import type { Transcript } from '../model/transcript.ts'
import { accepted, read } from '../reading/reading.ts'
import { breaksIn, isOurs, isSame, seenBy, shownBy } from './breaks.support.ts'
import { type Case, isError, isShowable, library, controlsOf } from './library.support.ts'
import type { Outcome } from './outcome.support.ts'
import { shownInRecord } from './python.support.ts'

beforeAll(() => {
  nock.disableNetConnect()
})
afterAll(() => {
  nock.cleanAll()
  nock.restore()
})

const cases = library(join(import.meta.dirname, '../..'))
const controls = controlsOf(cases)
const bad = cases.filter(({ isGood }) => !isGood)

const byTitle = (some: readonly Case[]) => some.map((one) => [one.title, one] as const)
const inWords = ({ client, how }: Break): string => `${client}: ${how}`

describe('what a violation does to clients is what its row tells', () => {
  test.concurrent.each(byTitle(bad))('%s', async (title, one) => {
    const received = (requirementOf(one.requirement)?.breaks ?? []).filter(isOurs)
    const seen = await breaksIn(one, controls)
    const unlisted = seen.filter((harm) => !received.some((other) => isSame(harm, other)))
    const unseen = received.filter((harm) => harm.shown === shownBy(title) && !seen.some((other) => isSame(harm, other)))
    expect(unlisted.map(inWords), 'seen, and not told: npm run witness').toEqual([])
    expect(unseen.map(inWords), 'told, and not seen: npm run witness').toEqual([])
  })
})

describe('breaks', () => {
  test('names a test of this file or the record of Python, for a violation of its own row, or a public thread', () => {
    const own = new Set(
      bad.flatMap(({ title, requirement }) => [shownBy(title), shownInRecord(title)].map((shown) => `${requirement} ${shown}`)),
    )
    const strays = requirements.flatMap(({ id, breaks }) =>
      breaks.filter(({ shown }) => !own.has(`${id} ${shown}`) && !/^https:\/\/\S+$/.test(shown)).map(({ shown }) => `${id}: ${shown}`),
    )
    expect(strays).toEqual([])
  })

  test('tells each harm once', () => {
    const doubles = requirements.flatMap(({ id, breaks }) =>
      breaks.filter((one, at) => breaks.findIndex((other) => isSame(one, other)) !== at).map((one) => `${id}: ${inWords(one)}`),
    )
    expect(doubles).toEqual([])
  })

  test('is told by rows of each area that a client can feel', () => {
    const felt = new Set(requirements.filter(({ breaks }) => breaks.some(isOurs)).map(({ area }) => area))
    expect([...felt]).toEqual(expect.arrayContaining(['http', 'auth', 'errors', 'schema', 'sse', 'stream', 'finish', 'usage']))
  })
})

/** What is lawful, and breaks a client all the same. */
const lawfulButFelt: ReadonlyMap<string, string> = new Map([
  ['FIN-001-holds-legacy-word', 'the AI SDK calls function_call tool-calls'],
  ['FIN-012-holds-refusal', 'the AI SDK gives the refusal as text, with content-filter for a reason'],
  ['SCH-017-holds-null-message', 'openai-node takes a null message for the message so far'],
  ['HTTP-003-holds-charset', 'openai-node looks for application/json in lower case, and gives the body as a string'],
])

/** The answer as our own reader has it, in the form of a client's. */
function expected(transcript: Transcript): readonly (readonly [text: string, calls: number, finish: unknown])[] {
  const choices = read(transcript).completion?.choices ?? []
  return [...choices]
    .sort((a, b) => a.index - b.index)
    .map(({ content, calls, finishes }) => [content, calls.length, finishes.at(-1)?.value] as const)
}

const asReceived = (outcome: Outcome, isAiSdk: boolean) =>
  outcome.kind === 'told'
    ? outcome.choices.map(({ text, calls, finish }) => [text ?? '', calls.length, isAiSdk ? String(finish).replace('-', '_') : finish])
    : outcome

const isFull = (transcript: Transcript): boolean =>
  isShowable(transcript) && transcript.end.kind === 'complete' && accepted(read(transcript)) && !isError(transcript)

const full = cases.filter(({ isGood, also, transcripts }) => isGood && also.length === 0 && transcripts.some(isFull))

describe('an answer that holds passes in all clients', () => {
  test.concurrent.each(byTitle(full))('%s', async (title, { transcripts }) => {
    const failed: unknown[] = []
    for (const transcript of transcripts.filter(isFull))
      for (const [client, outcome] of await seenBy(transcript)) {
        const [wanted, received] = [expected(transcript), asReceived(outcome, client.name.startsWith('AI SDK'))]
        if (JSON.stringify(received) !== JSON.stringify(wanted)) failed.push({ client: client.name, use: client.use, received, wanted })
      }
    if (lawfulButFelt.has(title)) expect(failed, lawfulButFelt.get(title)).not.toEqual([])
    else expect(failed).toEqual([])
  })

  test('all exceptions are answers that hold', () => {
    expect([...lawfulButFelt.keys()].filter((title) => !full.some((one) => one.title === title))).toEqual([])
    expect(full.length).toBeGreaterThan(100)
  })
})
