/** What images cost. It corroborates: how many tokens an image takes is the model's own affair. */
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Readings, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { ask, named, traffic } from '../ask.ts'
import { type Colour, nameEach } from '../prompts.ts'
import { isAssembled } from '../preconditions.ts'
import { countsOf } from '../usage/counts.ts'
import { coloursNamed, textOf } from './answers.ts'
import { image, showingOne, solidPng, solidsIn, text } from './images.ts'
import { rightIn, unseen, defaults } from './places.ts'
import { enough } from './statistics.ts'

/** Pixels a side: stored, the picture is 38 kB. */
const small = 112

interface Priced {
  readonly colour: Colour
  /** How hard its pixels are compressed, 0 to 9. */
  readonly level: number
}

const priced = (context: ScenarioContext, name: string, purpose: string, nonce: string, images: readonly Priced[]): Probe =>
  ask(context, {
    name,
    area: 'vision',
    purpose,
    body: {
      messages: [
        {
          role: 'user',
          content:
            images.length > 0
              ? [text(nameEach(nonce)), ...images.map(({ colour, level }) => image(solidPng(colour, level, small)))]
              : nameEach(nonce),
        },
      ],
    },
    images: images.map(({ colour }) => showingOne(colour)),
    traits: images.length > 0 ? ['image'] : [],
    capabilities: [...(images.length > 0 ? (['image-png'] as const) : []), ...(images.length > 1 ? (['many-images'] as const) : [])],
  })

const scenario: Scenario = traffic('vision/tokens', 'vision', 'standard', (context) => {
  const nonce = context.chance.word(4)
  const blue: Priced = { colour: 'blue', level: 9 }
  return [
    priced(context, 'vision/tokens-none', 'The cost of a question without an image', nonce, []),
    priced(context, 'vision/tokens-one', 'The cost of one image', nonce, [blue]),
    priced(context, 'vision/tokens-two', 'The cost of two images', nonce, [blue, { colour: 'green', level: 9 }]),
    priced(context, 'vision/tokens-stored', 'The cost of the same pixels, uncompressed', nonce, [{ colour: 'blue', level: 0 }]),
  ]
})

const content = { kind: 'pointer', pointer: '/usage/prompt_tokens' } as const

/** An image that was not seen need not be paid for. */
const isSeen = (reading: Reading): boolean => {
  const named = coloursNamed(textOf(reading))
  return solidsIn(reading).every((colour, at) => colour === named[at])
}

function costs(requirement: RequirementId, names: readonly string[], judge: (costs: readonly number[]) => Observation): Relation {
  return {
    requirement,
    scenarios: [defaults, 'vision/tokens'],
    relate: (readings: Readings) => {
      const mine = names.flatMap((name) => named(readings['vision/tokens'], name) ?? [])
      const counts = mine.filter(isSeen).flatMap((reading) => countsOf(reading)?.prompt ?? [])
      const observation =
        unseen(readings) ??
        (counts.length < 2 ? unobservable('the model did not name each image, or prompt_tokens is missing') : judge(counts))
      return { observation, exchanges: mine.map(({ transcript }) => transcript.id).reverse() }
    },
  }
}

/** The second image may be refused, where a model takes one alone. */
const imagesAreCounted = costs('VIS-007', ['vision/tokens-none', 'vision/tokens-one', 'vision/tokens-two'], (counts) =>
  counts.every((count, at) => at === 0 || count > (counts[at - 1] ?? 0))
    ? holds
    : violated(
        `prompt_tokens ${counts.join(', ')} for the same question without an image and with one more each time`,
        'more tokens with each image',
        content,
      ),
)

const samePixelsCostTheSame = costs('VIS-008', ['vision/tokens-one', 'vision/tokens-stored'], ([packed = 0, stored = 0]) =>
  packed === stored
    ? holds
    : violated(
        `prompt_tokens ${String(packed)} for a compressed image, ${String(stored)} for the same pixels stored`,
        'the same count for the same pixels',
        content,
      ),
)

const tokensOf = (readings: readonly Reading[] | undefined): number | undefined =>
  readings
    ?.filter((reading) => isAssembled(reading) === null && rightIn(reading) >= enough)
    .flatMap((reading) => countsOf(reading)?.prompt ?? [])[0]

/** A grid in an earlier turn comes with more words than the same question and a grid alone. */
const inHistory: Relation = {
  requirement: 'VIS-015',
  scenarios: [defaults, 'vision/earlier-turn'],
  relate: (readings) => {
    const [alone, later] = [tokensOf(readings[defaults]), tokensOf(readings['vision/earlier-turn'])]
    const observation =
      unseen(readings) ??
      (alone === undefined || later === undefined
        ? unobservable('the model did not recognise both images, or prompt_tokens is missing')
        : later >= alone
          ? holds
          : violated(
              `prompt_tokens ${String(later)} for a conversation of three messages, and ${String(alone)} for its question and image alone`,
              'each message of the conversation counted',
              content,
            ))
    return { observation, exchanges: (readings['vision/earlier-turn'] ?? []).map(({ transcript }) => transcript.id) }
  },
}

export const tokenScenarios: readonly Scenario[] = [scenario]
export const tokenCosts: readonly Relation[] = [imagesAreCounted, samePixelsCostTheSame, inHistory]
