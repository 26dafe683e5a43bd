import { beforeAll, describe, expect, test, vi } from 'vitest'
import { machineClock } from './clock.ts'
import type { Stamp } from './completion.ts'
import type { Fault, Variant, Stages, Variation } from './modification.ts'
import { faults } from './faults/registry.ts'
import type { Incoming } from './incoming.ts'
import { drawn } from './choose-variant.ts'
import type * as Pictures from './decoded-images.ts'
import { battery, key, model } from './battery.support.ts'
import { respond } from './pipeline.ts'
import { variations } from './variations/registry.ts'

vi.mock('./decoded-images.ts', async (load) => (await import('./decoded-once.support.ts')).decodedOnce(await load<typeof Pictures>()))

const stamp = (nth: number): Stamp => ({
  id: `chatcmpl-${String(nth)}`,
  created: 1_790_000_000,
  fingerprint: 'fp',
  callId: (choice, call) => `call_${String(nth)}_${String(choice)}_${String(call)}`,
})

let requests: readonly Incoming[] = []
const healthy: string[] = []

/** What goes down the wire for each request of the battery, in order, as text. */
async function* wire(stages: readonly Stages[]): AsyncGenerator<string, undefined> {
  const setting = {
    apiKey: key,
    model,
    since: 1_790_000_000,
    pace: { latencyMs: 0, tokenMs: 0 },
    fetchesImages: true,
    stages,
    memory: new Map<string, unknown>(),
    clock: machineClock,
  }
  for (const [at, request] of requests.entries()) {
    const writes = await respond(request, setting, at + 1, stamp(at + 1))
    yield JSON.stringify({ ...writes, pieces: writes.pieces.map(({ bytes, delayMs }) => [Buffer.from(bytes).toString('latin1'), delayMs]) })
  }
  return undefined
}

beforeAll(async () => {
  requests = await battery()
  for await (const answer of wire([])) healthy.push(answer)
})

const modifications: readonly (Fault | Variation)[] = [...faults, ...variations]

interface Shown {
  /** Spellings whose wire is that of the contract throughout. */
  readonly unchanged: readonly string[]
  /** Those whose wire is another throughout. */
  readonly unspared: readonly string[]
  /** Pairs that have the same wire. */
  readonly alike: readonly string[]
}
const nothing: Shown = { unchanged: [], unspared: [], alike: [] }

/** Goes through the battery, with each spelling by itself, until nothing is left to be shown. */
async function shown(variants: readonly Variant[]): Promise<Shown> {
  const names = variants.map(({ as }) => as)
  const wires = variants.map(({ stages }) => wire([stages]))
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const))
  const [unchanged, unspared, alike] = [new Set(names), new Set(names), new Set(pairs.map(String))]
  for (const defaults of healthy) {
    const answers = new Map<string, string | undefined>()
    for (const [at, name] of names.entries()) answers.set(name, (await wires[at]?.next())?.value)
    for (const [name, answer] of answers) (answer === defaults ? unspared : unchanged).delete(name)
    for (const pair of pairs) if (answers.get(pair[0]) !== answers.get(pair[1])) alike.delete(String(pair))
    if (unchanged.size + unspared.size + alike.size === 0) break
  }
  return { unchanged: [...unchanged], unspared: [...unspared], alike: [...alike] }
}

const byId = <T extends Fault | Variation>(list: readonly T[]): readonly (readonly [string, T])[] => list.map((one) => [one.id, one])

describe('each spelling changes the wire, and differs from the others', () => {
  test.each(byId(faults))('of the fault %s, which leaves some of it', async (_, { variants }) => {
    expect(await shown(variants)).toEqual(nothing)
  })

  test.each(byId(variations))('of the variation %s', async (_, { variants }) => {
    expect({ ...(await shown(variants)), unspared: [] }).toEqual(nothing)
  })
})

describe('the registries', () => {
  test('ids are unique and lower case with hyphens', () => {
    const ids = modifications.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('each deviation has two spellings at least, and the seed draws every one of them', () => {
    for (const one of modifications) {
      expect(one.variants.length).toBeGreaterThanOrEqual(2)
      const seen = new Set(Array.from({ length: 200 }, (_, seed) => drawn(one, seed).as))
      expect([one.id, seen.size]).toEqual([one.id, one.variants.length])
    }
  })

  test('a fault reddens what it aims at; entries and requirements are written as ids', () => {
    for (const { id, target, expectedViolations, entries } of faults) {
      if (target !== null) expect([id, expectedViolations]).toEqual([id, expect.arrayContaining([target])])
      expect([id, new Set(expectedViolations).size]).toEqual([id, expectedViolations.length])
      for (const requirement of expectedViolations) expect(requirement).toMatch(/^[A-Z]{3,4}-\d{3}$/)
      for (const entry of entries) expect(entry).toMatch(/^[SV]\d{3}$/)
    }
  })
})
