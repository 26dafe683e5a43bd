/** What a run will cost, before anything is sent: requests exactly, tokens within bounds, by area. */
import { chanceOf } from '../generate/chance.ts'
import type { Probe } from '../model/probe.ts'
import { type Area, areas } from '../model/requirement.ts'
import type { Scenario, World } from '../reading/suite.ts'
import { type Prices, priceOf, weightOf } from './price.ts'

export interface Range {
  readonly least: number
  readonly most: number
}

export interface AreaEstimate {
  readonly area: Area
  readonly requests: Range
  /** Prompt and completion tokens. A request that is refused costs none. */
  readonly tokens: Range
  /** Tokens at the measured prices, without repeats; null: nothing was measured. */
  readonly about: number | null
}

/** Retries after overload come on top. */
export function estimate(
  scenarios: readonly Scenario[],
  world: Omit<World, 'chance'>,
  seed: number,
  prices: Prices | null = null,
): readonly AreaEstimate[] {
  const priced = scenarios.map((scenario) => costOf(scenario, { ...world, chance: chanceOf(seed, scenario.name) }, prices))
  return areas.flatMap((area) => {
    const mine = priced.filter((one) => one.area === area)
    return mine.length === 0
      ? []
      : [
          {
            area,
            requests: sum(mine.map(({ requests }) => requests)),
            tokens: sum(mine.map(({ tokens }) => tokens)),
            about: prices === null ? null : mine.reduce((total, { about }) => total + (about ?? 0), 0),
          },
        ]
  })
}

export const sum = (ranges: readonly Range[]): Range => ({
  least: ranges.reduce((total, { least }) => total + least, 0),
  most: ranges.reduce((total, { most }) => total + most, 0),
})

/** Plays the scenario without an endpoint: what it asks whatever the answers are, and what it may ask again. */
function costOf(scenario: Scenario, world: World, prices: Prices | null): AreaEstimate {
  const probes: Probe[] = []
  const acts = scenario.play(world)
  for (let act = acts.next([]); act.done !== true; act = acts.next([])) probes.push(...act.value)
  const tokens = probes.map(tokensOf)
  const dearest = Math.max(0, ...tokens.map(({ most }) => most))
  const total = sum(tokens)
  const repeats = probes.length === 0 ? 0 : scenario.repeats
  return {
    area: scenario.area,
    requests: { least: probes.length, most: probes.length + repeats },
    tokens: { least: total.least, most: total.most + repeats * dearest },
    about: prices === null ? null : probes.reduce((about, probe) => about + priceOf(probe, prices), 0),
  }
}

/** A tokenizer makes one token of two to eight bytes of text, and one to three thousand of an image; a template adds a few to each message. */
const perToken = { least: 8, most: 2 }
const perImage = { least: 1, most: 3000 }
const perMessage = 24

/** Where a request names no limit, an answer in words is not longer than this. */
const unlimited = 4096

function tokensOf(probe: Probe): Range {
  const { text, images, messages, limit, choices } = weightOf(probe)
  const most = text / perToken.most + images * perImage.most + messages * perMessage + (limit ?? choices * unlimited)
  const least = probe.defect === null ? text / perToken.least + images * perImage.least : 0
  return { least: Math.floor(least), most: Math.ceil(most) }
}
