/** What a run will cost, before anything is sent: requests exactly, tokens within bounds, by area. */
import { chanceOf } from '../generate/chance.ts'
import type { Probe } from '../model/probe.ts'
import { type Area, areas } from '../model/requirement.ts'
import { askedBy } from '../reading/request.ts'
import type { Scenario, World } from '../reading/suite.ts'
import { type Json, isObject, listOf, memberAt } from '../wire/json.ts'

export interface Range {
  readonly least: number
  readonly most: number
}

export interface AreaEstimate {
  readonly area: Area
  readonly requests: Range
  /** Prompt and completion tokens. A request that is refused costs none. */
  readonly tokens: Range
}

/** Retries after overload come on top. */
export function estimate(scenarios: readonly Scenario[], world: Omit<World, 'chance'>, seed: number): readonly AreaEstimate[] {
  const priced = scenarios.map((scenario) => priceOf(scenario, { ...world, chance: chanceOf(seed, scenario.name) }))
  return areas.flatMap((area) => {
    const mine = priced.filter((one) => one.area === area)
    return mine.length === 0
      ? []
      : [{ area, requests: sum(mine.map(({ requests }) => requests)), tokens: sum(mine.map(({ tokens }) => tokens)) }]
  })
}

export const sum = (ranges: readonly Range[]): Range => ({
  least: ranges.reduce((total, { least }) => total + least, 0),
  most: ranges.reduce((total, { most }) => total + most, 0),
})

/** Plays the scenario without an endpoint: what it asks whatever the answers are, and what it may ask again. */
function priceOf(scenario: Scenario, world: World): AreaEstimate {
  const probes: Probe[] = []
  const acts = scenario.play(world)
  for (let act = acts.next([]); act.done !== true; act = acts.next([])) probes.push(...act.value)
  const tokens = probes.map(tokensOf)
  const dearest = Math.max(0, ...tokens.map(({ most }) => most))
  const total = sum(tokens)
  return {
    area: scenario.area,
    requests: { least: probes.length, most: probes.length + scenario.repeats },
    tokens: { least: total.least, most: total.most + scenario.repeats * dearest },
  }
}

/** A tokenizer makes one token of two to eight bytes of text, and one to three thousand of an image; a template adds a few to each message. */
const perToken = { least: 8, most: 2 }
const perImage = { least: 1, most: 3000 }
const perMessage = 24

function tokensOf(probe: Probe): Range {
  const { body, n, maxTokens } = askedBy(probe)
  const messages = listOf(memberAt(body ?? undefined, 'messages'))
  const parts = messages.flatMap((message) => contentOf(memberAt(message, 'content')))
  const images = parts.filter((part) => isObject(part)).length
  const text = parts.reduce<number>((length, part) => length + (typeof part === 'string' ? new TextEncoder().encode(part).length : 0), 0)
  const tools = JSON.stringify(memberAt(body ?? undefined, 'tools') ?? '').length
  const most = (text + tools) / perToken.most + images * perImage.most + messages.length * perMessage + (maxTokens ?? 0) * n
  const least = probe.defect === null ? text / perToken.least + images * perImage.least : 0
  return { least: Math.floor(least), most: Math.ceil(most) }
}

/** The texts of a message's content, and its images as the objects that they are. */
const contentOf = (content: Json | undefined): readonly Json[] =>
  typeof content === 'string' ? [content] : listOf(content).map((part) => memberAt(part, 'text') ?? part)
