/** What a run will cost, before anything is sent: requests exactly, tokens within bounds, by area. */
import { largest } from '../model/extremes.ts'
import type { Probe } from '../model/probe.ts'
import { type Area, areas } from '../model/requirement.ts'
import type { Scenario, ScenarioContext } from '../reading/suite.ts'
import type { RunSettings } from '../options/settings.ts'
import { type UndrawnContext, contextFor } from './scenario-context.ts'
import { type Prices, priceOf, weightOf } from './price.ts'

export interface Range {
  readonly min: number
  readonly max: number
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
  context: UndrawnContext,
  settings: Pick<RunSettings, 'nonce' | 'seed'>,
  prices: Prices | null = null,
): readonly AreaEstimate[] {
  const priced = scenarios.map((scenario) => costOf(scenario, contextFor(scenario.name, context, settings), prices))
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
  min: ranges.reduce((total, { min }) => total + min, 0),
  max: ranges.reduce((total, { max }) => total + max, 0),
})

/** Runs the scenario without an endpoint: what it asks whatever the answers are, and what it may ask again. */
function costOf(scenario: Scenario, context: ScenarioContext, prices: Prices | null): AreaEstimate {
  const probes: Probe[] = []
  const steps = scenario.steps(context)
  const isConditional = scenario.onBusyAfterRefusal === true
  for (let step = steps.next([]); step.done !== true && !isConditional; step = steps.next([]))
    for (const probe of step.value) probes.push(probe)
  const tokens = probes.map(tokensOf)
  const dearest = largest(
    tokens.map(({ max }) => max),
    0,
  )
  const total = sum(tokens)
  const most = typeof scenario.repeats === 'number' ? scenario.repeats : scenario.repeats(context)
  const repeats = probes.length === 0 && scenario.last !== true && !isConditional ? 0 : most
  return {
    area: scenario.area,
    requests: { min: probes.length, max: probes.length + repeats },
    tokens: { min: total.min, max: total.max + repeats * dearest },
    about: prices === null ? null : probes.reduce((about, probe) => about + priceOf(probe, prices), 0),
  }
}

/** A tokenizer makes one token of two to eight bytes of text, and one to three thousand of an image; a template adds a few to each message. */
const perToken = { min: 8, max: 2 }
const perImage = { min: 1, max: 3000 }
const perMessage = 24

/** Where a request names no limit, an answer in words is not longer than this. */
const unlimited = 4096

function tokensOf(probe: Probe): Range {
  const { text, images, messages, limit, choices } = weightOf(probe)
  const max = text / perToken.max + images * perImage.max + messages * perMessage + (limit ?? choices * unlimited)
  const min = probe.defect === null ? text / perToken.min + images * perImage.min : 0
  return { min: Math.floor(min), max: Math.ceil(max) }
}
