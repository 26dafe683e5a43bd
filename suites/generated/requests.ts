/** From drawn bodies to probes. */
import { type ChatRequest, type RequestMembers, unchecked } from '../../src/contract/request.ts'
import type { drawn } from '../../src/generate/arbitraries/drawn.ts'
import type { Row } from '../../src/generate/arbitraries/pairs.ts'
import { type Scope, pairCover, requestOf, takenOf, valuesIn } from '../../src/generate/arbitraries/requests.ts'
import { chanceOf } from '../../src/generate/chance.ts'
import type { Example } from '../../src/model/example.ts'
import type { Draw, Probe, Trait } from '../../src/model/probe.ts'
import type { ScenarioContext } from '../../src/reading/suite.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { ask } from '../ask.ts'
import { capabilitiesOf } from './capabilities.ts'

/** Enough for an answer to show its shape. */
export const room = 64

export const scopeOf = ({ model, knobs }: ScenarioContext, without: readonly string[] = []): Scope => ({
  model,
  maxTokens: knobs.maxTokens,
  temperature: knobs.temperature,
  room,
  without,
})

/** A drawn request, with what its shrinking needs. */
export type Drawn = ReturnType<typeof drawn<ChatRequest>>

export interface Case {
  readonly path: string
  readonly row: Row
  readonly drawn: Drawn
}

/** One case after another, which cover pairs of choices; `isLeftOut`: choices that no request may have, as `feature: choice`. */
export interface Cases {
  readonly next: (isLeftOut?: (value: string) => boolean) => Case
  /** The pairs of a refused case are to be met by another. */
  readonly giveBack: (one: Case) => void
}

export function casesOf(scope: Scope, { draws: { seed } }: ScenarioContext, name: string): Cases {
  const cover = pairCover(scope, chanceOf(seed, `${name}/pairs`))
  let count = 0
  return {
    next: (isLeftOut) => {
      const path = `${name}/${String(count)}`
      count += 1
      const row = cover.next(isLeftOut)
      return { path, row, drawn: requestOf(scope, row, chanceOf(seed, path)) }
    },
    giveBack: ({ row }) => {
      cover.giveBack(row)
    },
  }
}

/** Names of what a drawn request holds beyond the least one. */
export const featuresOf = ({ context }: Drawn): readonly string[] => takenOf(context).map(({ feature }) => feature.name)

export const choicesOf = ({ context }: Drawn): readonly string[] => valuesIn(context)

export const drawOf = ({ draws }: ScenarioContext, path: string, example: Example | null = null): Draw => ({
  seed: draws.seed,
  path,
  example,
})

/** As `drawOf`, for a request that covers pairs. `more`: choices that it has beside those that were drawn. */
export const drawOfCase = (context: ScenarioContext, { path, drawn }: Omit<Case, 'row'>, more: readonly string[] = []): Draw => ({
  ...drawOf(context, path),
  values: [...choicesOf(drawn), ...more],
})

/** A valid request with that body. */
export function validProbe(context: ScenarioContext, name: string, body: RequestMembers, draw: Draw, traits: readonly Trait[] = []): Probe {
  const whole: RequestMembers = { ...body, ...unchecked(context.extraBody) }
  return {
    ...ask(context, {
      name,
      area: 'generated',
      purpose: `a generated request (${draw.path})`,
      body: whole,
      traits,
      capabilities: capabilitiesOf(body, { [context.knobs.maxTokens]: room }),
    }),
    body: utf8Bytes(JSON.stringify(whole)),
    draw,
  }
}
