import { beforeAll, describe, expect, test } from 'vitest'
import { machineClock } from './clock.ts'
import type { Stamp } from './completion.ts'
import type { Fault, Variant, Stages, Variation } from './modification.ts'
import { faults } from './faults/registry.ts'
import type { Incoming } from './incoming.ts'
import type { Seen } from './decoded-images.ts'
import type { Fetched } from './fetch.ts'
import type { JsonObject } from './json.ts'
import { drawn } from './choose-variant.ts'
import { abandoned } from './client-requests.support.ts'
import { battery, key, model } from './battery.support.ts'
import { respond } from './pipeline.ts'
import { variations } from './variations/registry.ts'

const stamp = (nth: number): Stamp => ({
  id: `chatcmpl-${String(nth)}`,
  created: 1_790_000_000,
  fingerprint: 'fp',
  callId: (choice, call) => `call_${String(nth)}_${String(choice)}_${String(call)}`,
})

const seen = new Map<string, Promise<Seen>>()
const fetched = new Map<string, Promise<Fetched>>()
function once<T>(known: Map<string, T>, url: string, make: (url: string) => T): T {
  const found = known.get(url) ?? make(url)
  known.set(url, found)
  return found
}
/** Each image is fetched and decoded once, unless a modification does so in its own way. */
const imagesOnce: Stages = {
  policy: (policy) => ({
    ...policy,
    sees: (url) => once(seen, url, policy.sees),
    fetches: (url) => once(fetched, url, policy.fetches),
  }),
}

const left = Buffer.from(JSON.stringify({ model, ...abandoned }))
let requests: readonly Incoming[] = []
const healthy: string[] = []
/** Which requests are tried first: those that told something of late, since what one fault changes, its neighbours change too; then the small ones. */
let order: readonly number[] = []

/** What an endpoint with these stages sends down the wire for each request of the battery, by its place there, as text. */
function endpointWith(stages: readonly Stages[]): (at: number) => Promise<string> {
  const setting = {
    apiKey: key,
    models: [model],
    since: 1_790_000_000,
    pace: { latencyMs: 0, tokenMs: 0 },
    fetchesImages: true,
    stages: [imagesOnce, ...stages],
    memory: new Map<string, unknown>(),
    inFlight: new Map<number, JsonObject>(),
    clock: machineClock,
  }
  let nth = 0
  return async (at) => {
    const request = requests[at]
    if (request === undefined) throw new RangeError(`the battery has no request ${String(at)}`)
    nth += 1
    const writes = await respond(request, setting, nth, stamp(at))
    if (left.equals(request.body ?? new Uint8Array(0))) writes.left()
    return JSON.stringify({
      ...writes,
      pieces: writes.pieces.map(({ bytes, delayMs }) => [Buffer.from(bytes).toString('latin1'), delayMs]),
    })
  }
}

beforeAll(async () => {
  requests = await battery()
  order = [...requests.keys()]
  const endpoint = endpointWith([])
  for (const at of order) healthy.push(await endpoint(at))
  const costOf = (at: number): number => (requests[at]?.body?.length ?? 0) + (healthy[at]?.length ?? 0)
  order = order.toSorted((one, other) => costOf(one) - costOf(other))
})

const modifications: readonly (Fault | Variation)[] = [...faults, ...variations]

interface Shown {
  /** Variants whose wire is that of the contract throughout. */
  readonly unchanged: readonly string[]
  /** Those whose wire is another throughout. */
  readonly unspared: readonly string[]
  /** Pairs that have the same wire. */
  readonly alike: readonly string[]
}
const nothing: Shown = { unchanged: [], unspared: [], alike: [] }

/** Goes through the battery, with each variant by itself, until nothing is left to be shown. */
async function shown(variants: readonly Variant[], leavesSome: boolean): Promise<Shown> {
  const endpoints = variants.map(({ as, stages }) => [as, endpointWith([stages])] as const)
  const names = variants.map(({ as }) => as)
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const))
  const [unchanged, unspared, alike] = [new Set(names), new Set(leavesSome ? names : []), new Set(pairs.map(String))]
  const left = (): number => unchanged.size + unspared.size + alike.size
  const telling = new Set<number>()
  for (const at of order) {
    const before = left()
    const answers = new Map<string, string>()
    for (const [name, endpoint] of endpoints) answers.set(name, await endpoint(at))
    for (const [name, answer] of answers) (answer === healthy[at] ? unspared : unchanged).delete(name)
    for (const pair of pairs) if (answers.get(pair[0]) !== answers.get(pair[1])) alike.delete(String(pair))
    if (left() < before) telling.add(at)
    if (left() === 0) break
  }
  order = [...telling, ...order.filter((at) => !telling.has(at))]
  return { unchanged: [...unchanged], unspared: [...unspared], alike: [...alike] }
}

const byId = <T extends Fault | Variation>(list: readonly T[]): readonly (readonly [string, T])[] => list.map((one) => [one.id, one])

describe('each variant changes the wire, and differs from the others', () => {
  test.each(byId(faults))('of the fault %s, which leaves some of it', async (_, { variants }) => {
    expect(await shown(variants, true)).toEqual(nothing)
  })

  test.each(byId(variations))('of the variation %s', async (_, { variants }) => {
    expect(await shown(variants, false)).toEqual(nothing)
  })
})

describe('the registries', () => {
  test('ids are unique and lower case with hyphens', () => {
    const ids = modifications.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('each modification has two variants at least, and the seed draws every one of them', () => {
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
