/** From drawn bodies to probes. */
import type { Example } from '../../src/model/counterexample.ts'
import type { Draw, Probe, Trait } from '../../src/model/probe.ts'
import type { World } from '../../src/reading/suite.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { type Body, ask } from '../ask.ts'
import { capabilitiesOf } from './capabilities.ts'

/** Enough for an answer to show its shape. */
export const room = 64

export const scopeOf = ({ model, knobs }: World, without: readonly string[] = []) =>
  ({ model, maxTokens: knobs.maxTokens, temperature: knobs.temperature, room, without }) as const

/** The least request of a scope: what a drawn one holds beyond it are its features. */
const least: readonly string[] = ['model', 'max_tokens', 'max_completion_tokens']

/** Names of what the body holds beyond the least request. */
export const featuresOf = (body: Body): readonly string[] =>
  Object.keys(body).filter((name) => (name === 'messages' ? !isLeastConversation(body[name]) : !least.includes(name)))

const isLeastConversation = (messages: unknown): boolean => {
  const [only, ...others] = Array.isArray(messages) ? (messages as readonly Body[]) : []
  return others.length === 0 && only?.['role'] === 'user' && typeof only['content'] === 'string' && Object.keys(only).length === 2
}

export const drawOf = ({ chance }: World, path: string, example: Example | null = null): Draw => ({ seed: chance.seed, path, example })

/** A valid request with that body. */
export function validProbe(world: World, name: string, body: Body, draw: Draw, traits: readonly Trait[] = []): Probe {
  const whole = { ...body, ...world.extraBody }
  const purpose = `a request drawn from the seed (${draw.path}): ${featuresOf(body).join(', ') || 'nothing beyond the least'}`
  return {
    ...ask(world, { name, area: 'generated', purpose, body: whole, traits, capabilities: capabilitiesOf(body) }),
    body: utf8Bytes(JSON.stringify(whole)),
    draw,
  }
}
