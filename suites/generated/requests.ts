/** From drawn bodies to probes. */
import { type ChatRequest, type RequestMembers, unchecked } from '../../src/contract/request.ts'
import { drawn } from '../../src/generate/arbitraries/drawn.ts'
import { type Scope, requests, takenOf } from '../../src/generate/arbitraries/requests.ts'
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

/** The request of that path: the same for one seed, whatever else is drawn. */
export const requestAt = (scope: Scope, { draws }: ScenarioContext, path: string): Drawn =>
  drawn(requests(scope), chanceOf(draws.seed, path))

/** Names of what a drawn request holds beyond the least one. */
export const featuresOf = ({ context }: Drawn): readonly string[] => takenOf(context).map(({ feature }) => feature.name)

export const drawOf = ({ draws }: ScenarioContext, path: string, example: Example | null = null): Draw => ({
  seed: draws.seed,
  path,
  example,
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
