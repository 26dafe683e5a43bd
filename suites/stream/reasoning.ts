/** The channel for a model's reasoning, which no document describes, and many servers have: `reasoning_content` or `reasoning`. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { largest } from '../../src/model/extremes.ts'
import { holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { listOf, memberAt } from '../../src/wire/json.ts'
import { named } from '../ask.ts'
import { isOfOtherKind, isWhole } from '../preconditions.ts'
import { spaceless } from './probes.ts'

/** Scenarios that ask the same in both modes. */
export const scenarios: readonly ScenarioName[] = [
  'finish/stop-control',
  'tools/auto',
  'tools/parallel',
  'tools/no-arguments',
  'stream/markup',
]
export const several = 'stream/choices'
/** As many times the longest reasoning of a plain choice is that of more than one. */
const MORE_THAN_ONE = 1.5
type RelationResult = ReturnType<Relation['relate']>
export const names = ['reasoning_content', 'reasoning'] as const
/** A model may think before one answer and not before another: so many pairs decide. */
const enough = 2

/** The names under which a response has reasoning, sorted. */
function namesIn(reading: Reading): readonly string[] {
  const messages =
    reading.shape === 'stream'
      ? reading.stream.chunks.flatMap(({ value }) => listOf(value['choices']).map((choice) => memberAt(choice, 'delta')))
      : listOf(memberAt(reading.json.value, 'choices')).map((choice) => memberAt(choice, 'message'))
  return names.filter((name) =>
    messages.some((message) => {
      const text = memberAt(message, name)
      return typeof text === 'string' && text.trim() !== ''
    }),
  )
}

const listed = (found: readonly string[]): string => (found.length === 0 ? 'no reasoning' : found.join(' and '))

/** Several choices, whose reasoning comes under the index of the first in streams; null: it does not. */
function underFirst(plain: Reading | null, streamed: Reading | null): RelationResult | null {
  if (plain === null || streamed === null || isWhole(plain) !== null || isWhole(streamed) !== null) return null
  const [apart, together] = [plain, streamed].map(({ completion }) => (completion?.choices ?? []).map(({ reasoning }) => reasoning.length))
  const [first = 0, ...others] = together ?? []
  const most = largest(apart ?? [], 0)
  if (others.length === 0 || apart?.length !== together?.length || apart?.includes(0) !== false) return null
  if (others.some((length) => length > 0) || first < MORE_THAN_ONE * most) return null
  return {
    observation: violated(
      `plain each of ${String(apart.length)} choices has reasoning, streamed the first alone, and ${String(first)} characters of it`,
      'the reasoning of each choice under its own index',
      { kind: 'status' },
    ),
    exchanges: [streamed.transcript.id, plain.transcript.id],
  }
}

type Pair = readonly [plain: Reading, streamed: Reading]

/** What a response says besides its reasoning. */
function answerIn({ completion }: Reading): string | null {
  const [choice, ...others] = completion?.choices ?? []
  if (choice === undefined || others.length > 0) return null
  const calls = choice.calls.map((call) => [call.names[0]?.value ?? null, spaceless(call.arguments)])
  return JSON.stringify([choice.content, calls])
}

/** The deltas of reasoning of a stream. */
const fragmentsIn = (reading: Reading): readonly string[] =>
  reading.stream.chunks
    .flatMap(({ value }) => listOf(value['choices']))
    .flatMap((choice) => names.map((name) => memberAt(choice, 'delta', name)))
    .flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : []))

const reasoningOf = ({ completion }: Reading): string => spaceless(completion?.choices[0]?.reasoning ?? '')
const isTwice = (text: string, once: string): boolean => once !== '' && text === once + once
const eachTwice = (fragments: readonly string[]): string =>
  fragments.every((fragment, at) => fragment === fragments[at ^ 1]) ? spaceless(fragments.filter((_, at) => at % 2 === 0).join('')) : ''

/** In which mode the reasoning is written twice; null: in neither. */
function doubledIn([plain, streamed]: Pair): 'plain' | 'streamed' | null {
  const [one, other] = [reasoningOf(plain), reasoningOf(streamed)]
  if (one === '' || other === '' || answerIn(plain) === null || answerIn(plain) !== answerIn(streamed)) return null
  if (isTwice(other, one) || eachTwice(fragmentsIn(streamed)) === one) return 'streamed'
  return isTwice(one, other) ? 'plain' : null
}

/** Reasoning that one mode writes twice, next to the same answer; null: it does not. A model that reasons anew does not double its words. */
function doubled(pairs: readonly Pair[]): RelationResult | null {
  const modes = pairs.map(doubledIn)
  const mode = modes.find((one) => one !== null) ?? null
  const shown = pairs.filter((_, at) => modes[at] === mode)
  const isAlike = pairs.some(([plain, streamed]) => reasoningOf(plain) !== '' && reasoningOf(plain) === reasoningOf(streamed))
  const [first] = shown
  if (mode === null || first === undefined || shown.length < enough || isAlike) return null
  const [plain, streamed] = first.map(({ completion }) => show(completion?.choices[0]?.reasoning ?? ''))
  const times = String(shown.length)
  return {
    observation: violated(
      `the ${mode} reasoning is written twice: plain ${plain ?? ''}, streamed ${streamed ?? ''}, with the same answer in both, in ${times} of ${times} pairs`,
      'the same reasoning in both',
      { kind: 'status' },
    ),
    exchanges: shown.flatMap(([one, other]) => [other.transcript.id, one.transcript.id]),
  }
}

interface NamedPair {
  readonly plain: Reading
  readonly streamed: Reading
  /** Under which names each of the two has reasoning. */
  readonly of: readonly [plain: readonly string[], streamed: readonly string[]]
}
const idsOf = (pairs: readonly NamedPair[]): readonly string[] =>
  pairs.flatMap(({ plain, streamed }) => [streamed.transcript.id, plain.transcript.id])
const hasTools = ({ asked }: Reading): boolean => listOf(asked.body?.['tools']).length > 0

/** Pairs that all have other names in one mode than in the other, in the same way; null: they have not. */
function differing(pairs: readonly NamedPair[], counted: string): RelationResult | null {
  const [first] = pairs
  const isSteady = pairs.every(({ of }) => of.join(' / ') === first?.of.join(' / '))
  if (first === undefined || pairs.length < enough || !isSteady || first.of[0].join() === first.of[1].join()) return null
  const [plain, streamed] = first.of
  const times = String(pairs.length)
  return {
    observation: violated(
      `plain ${listed(plain)}, streamed ${listed(streamed)}, in ${times} of ${times} ${counted}`,
      'reasoning under the same name in both',
      { kind: 'status' },
    ),
    exchanges: idsOf(pairs),
  }
}

/** Fewer pairs may differ by the whim of a model that thinks now and then: so many have tools, and those without are alike. */
const ENOUGH_WITH_TOOLS = 3
function differingWithTools(thinking: readonly NamedPair[]): RelationResult | null {
  const withTools = thinking.filter(({ plain }) => hasTools(plain))
  const others = thinking.filter(({ plain }) => !hasTools(plain))
  const areAlike = others.length > 0 && others.every(({ of: [plain, streamed] }) => plain.join() === streamed.join())
  return areAlike && withTools.length >= ENOUGH_WITH_TOOLS ? differing(withTools, 'pairs with tools') : null
}

export const sameReasoning: Relation = {
  requirement: 'STR-034',
  scenarios: [...scenarios, several],
  relate: (readings) => {
    const mixed = underFirst(named(readings[several], several), named(readings[several], `${several}-stream`))
    if (mixed !== null) return mixed
    const all = scenarios.flatMap((name) => readings[name] ?? []).filter((reading) => isWhole(reading) === null && !isOfOtherKind(reading))
    const pairs = all.flatMap((plain) => {
      const streamed = all.find(({ probe }) => probe.name === `${plain.probe.name}-stream`)
      return streamed === undefined ? [] : [{ plain, streamed, of: [namesIn(plain), namesIn(streamed)] as const }]
    })
    const twice = doubled(pairs.map(({ plain, streamed }) => [plain, streamed]))
    if (twice !== null) return twice
    const thinking = pairs.filter(({ of }) => of.some((found) => found.length > 0))
    if (thinking.length === 0) return { observation: notApplicable('no response has reasoning'), exchanges: [] }
    return differing(thinking, 'pairs') ?? differingWithTools(thinking) ?? { observation: holds, exchanges: idsOf(thinking).slice(0, 2) }
  },
}
