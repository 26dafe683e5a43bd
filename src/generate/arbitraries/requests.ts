/** Whole requests, valid by construction: the least request and a drawn set of aspects, of which any subset is valid. */
import fc from 'fast-check'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Chance } from '../../model/chance.ts'
import { type ChatRequest, limitMember } from '../../contract/request.ts'
import type { Feature, Choice, RequestPatch } from './feature.ts'
import { type Least, assemble } from './assemble.ts'
import { conversations } from './conversations.ts'
import { exampleValue } from './drawn.ts'
import { responseFormat } from './formats.ts'
import { images } from './images.ts'
import { logitBias } from './logit-bias.ts'
import { limit, numbers, temperature } from './numbers.ts'
import { type PairCover, type Row, coverPairs, pairsOf, valueName } from './pairs.ts'
import { rest } from './rest.ts'
import { stop } from './stop.ts'
import { words } from './text.ts'
import { toolUse } from './tools.ts'

/** What requests are drawn for. */
export interface Scope {
  readonly model: string
  /** Which field carries the limit on the answer's length. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens'
  /** Null: the endpoint has one that cannot be chosen, and none is drawn. */
  readonly temperature: number | null
  /** Names of aspects that are left out: `aspectNames` has all. */
  readonly without: readonly string[]
  /** The limit on the answer, in tokens, where none is drawn. */
  readonly room: number
}

const featuresOf = ({ maxTokens, room, without, temperature: fixed }: Scope): readonly Feature[] =>
  [
    words,
    ...conversations,
    ...images,
    ...(fixed === null ? [] : [temperature]),
    ...numbers,
    limit(maxTokens, room),
    stop,
    logitBias,
    ...toolUse,
    responseFormat,
    ...rest,
  ].filter(({ name }) => !without.includes(name))

const leastOf = ({ model, maxTokens, room }: Scope): Least => ({ model, limit: limitMember(maxTokens, room) })

/** A request, and how it came about: what `shrink` needs to know, and what a report may name. */
export interface Taken {
  readonly feature: Feature
  readonly choice: number
  readonly value: fc.Value<RequestPatch>
}

/**
 * Of three requests two have nearly everything and one has little: so two rare values meet in one request far more often than if each aspect
 * tossed a coin of its own, and small requests still come.
 */
const densities = [95, 95, 30] as const

/** fast-check is extended by a class. Its contexts hold what shrinking needs, so that an arbitrary has no memory. */
class Requests extends fc.Arbitrary<ChatRequest> {
  private readonly features: readonly Feature[]
  private readonly least: Least
  private readonly smallest: ChatRequest

  constructor(scope: Scope) {
    super()
    this.features = featuresOf(scope)
    this.least = leastOf(scope)
    this.smallest = assemble(this.least, [])
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<ChatRequest> {
    const density = densities[random.nextInt(0, densities.length - 1)] ?? 0
    return this.of(
      this.features.flatMap((feature) => {
        if (random.nextInt(0, 99) >= density) return []
        const choice = chosen(feature.choices, random)
        const arbitrary = feature.choices[choice]?.arbitrary
        return arbitrary === undefined ? [] : [{ feature, choice, value: arbitrary.generate(random, bias) }]
      }),
    )
  }

  /** The request of these choices, with values drawn for each. */
  generateOf(row: Row, random: fc.Random): fc.Value<ChatRequest> {
    return this.of(
      this.features.flatMap((feature) => {
        const choice = row.get(feature.name)
        const arbitrary = choice === undefined ? undefined : feature.choices[choice]?.arbitrary
        return choice === undefined || arbitrary === undefined ? [] : [{ feature, choice, value: arbitrary.generate(random, undefined) }]
      }),
    )
  }

  /** Of the least request it is known without a context that there is none smaller. */
  override canShrinkWithoutContext(value: unknown): value is ChatRequest {
    return value === this.smallest
  }

  override shrink(_: ChatRequest, context: unknown): fc.Stream<fc.Value<ChatRequest>> {
    const taken = takenOf(context)
    const smaller = function* (of: (taken: readonly Taken[]) => fc.Value<ChatRequest>): IterableIterator<fc.Value<ChatRequest>> {
      for (const fewer of withFewer(taken)) yield of(fewer)
      for (const simpler of withSimpler(taken)) yield of(simpler)
    }
    return fc.stream(smaller((left) => this.of(left)))
  }

  private of(taken: readonly Taken[]): fc.Value<ChatRequest> {
    const pieces = taken.map(({ value }) => value.value_)
    return new fc.Value(taken.length === 0 ? this.smallest : assemble(this.least, pieces), taken)
  }
}

/** The aspects of a request that `requests` drew, in the order of `aspectNames`; of a context that is no request's, none. */
export const takenOf = (context: unknown): readonly Taken[] => (Array.isArray(context) ? (context as readonly Taken[]) : [])

function chosen(choices: readonly Choice[], random: fc.Random): number {
  let left = random.nextInt(0, choices.reduce((sum, { weight }) => sum + weight, 0) - 1)
  return choices.findIndex(({ weight }) => (left -= weight) < 0)
}

/** Delta debugging over aspects: all dropped, then each half, each quarter, … each one. */
function* withFewer(taken: readonly Taken[]): IterableIterator<readonly Taken[]> {
  for (let size = taken.length; size > 0; size = Math.floor(size / 2))
    for (let from = 0; from < taken.length; from += size) yield [...taken.slice(0, from), ...taken.slice(from + size)]
}

/** How many values of its own an aspect is tried with. */
const tries = 12

/** One aspect simpler at a time: by a simpler choice, then within its own. */
function* withSimpler(taken: readonly Taken[]): IterableIterator<readonly Taken[]> {
  for (const [at, one] of taken.entries()) {
    const replaced = (by: Taken): readonly Taken[] => taken.with(at, by)
    for (const [choice, { arbitrary }] of one.feature.choices.slice(0, one.choice).entries())
      yield replaced({ ...one, choice, value: exampleValue(arbitrary) })
    const own = one.feature.choices[one.choice]?.arbitrary
    for (const value of own?.shrink(one.value.value_, one.value.context).take(tries) ?? []) yield replaced({ ...one, value })
  }
}

/** Requests that any endpoint of this kind may be sent: each satisfies the description, and the rules between its members. */
export const requests = (scope: Scope): fc.Arbitrary<ChatRequest> => new Requests(scope)

/** The request of these choices: the same for one state of chance, and it shrinks as those of `requests` do. */
export const requestOf = (scope: Scope, row: Row, chance: Chance): fc.Value<ChatRequest> =>
  new Requests(scope).generateOf(row, new fc.Random(xoroshiro128plus(chance.int(2 ** 31))))

/** Choices for one request after another, which soon cover all pairs. */
export const pairCover = (scope: Scope, chance: Chance): PairCover => coverPairs(featuresOf(scope), chance)

/** All pairs of choices that requests can show. */
export const allPairs = (scope: Scope): readonly string[] => pairsOf(featuresOf(scope))

/** The choices of a request that was drawn, as `feature: choice`. */
export const valuesIn = (context: unknown): readonly string[] =>
  takenOf(context).map(({ feature, choice }) => valueName(feature.name, feature.choices[choice]?.name ?? ''))

/** What can stand in `without`. */
export const featureNames = (scope: Scope): readonly string[] => featuresOf(scope).map(({ name }) => name)
