/**
 * Mutation proof: each fault of the mock server turns exactly those requirements red that it lists; each variation none but those that it
 * notes. `npm run proof` proves all variants of all against all requirements, and prints the matrix. `npm test` proves one variant of each that a
 * standard run shows: a variation against all requirements, a fault against its own and those of the tier smoke.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requirementOf, requirements } from '../contract/catalogue.ts'
import type { Fault, Variant, Variation } from '../endpoint/modification.ts'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { answers } from '../endpoint/variations/answers.ts'
import { calls } from '../endpoint/variations/calls.ts'
import { choices } from '../endpoint/variations/choices.ts'
import { chunks } from '../endpoint/variations/chunks.ts'
import { framing } from '../endpoint/variations/framing.ts'
import { variations } from '../endpoint/variations/registry.ts'
import { tools } from '../endpoint/variations/tools.ts'
import { type FaultName, type VariationName, drawn, variantName } from '../endpoint/choose-variant.ts'
import type { Report } from '../model/report.ts'
import type { Tier } from '../model/requirement.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import { keepingFindings, reusedFindings } from './examined-once.support.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-proofs-0123456789'
/** Every run begins at the same moment, so that what a fault leaves alone is the same to the byte. */
const startMs = Date.UTC(2026, 10, 1)
/** Where generated requests are what is proven: enough for each of their faults. */
const casesOf: Readonly<Record<Tier, number>> = { smoke: 0, standard: 40, full: 200 }
const red = ['fail', 'warn', 'note']
export const isWhole = process.env['npm_lifecycle_event'] === 'proof'

export interface Judging {
  /** Ids of faults, with a variant or without: `ID:VARIANT`. */
  readonly faults?: readonly FaultName[]
  readonly variations?: readonly VariationName[]
  readonly tier?: Tier
  readonly only?: readonly string[]
  /** Generated requests of each property; of themselves none are drawn but for the requirements that need them. */
  readonly cases?: number
  /** Which requests are generated. */
  readonly seed?: number
}

/** With images by address where a fault is aimed at them: elsewhere nobody has opted in. */
export async function judged({ tier = 'standard', only = [], cases, seed = 1, ...modifications }: Judging): Promise<Report> {
  const idOf = (name: string): string => name.split(':')[0] ?? ''
  const ids = (modifications.faults ?? []).map(idOf)
  const isRemote = faults.some(({ id, target }) => ids.includes(id) && requirementOf(target ?? '')?.capability === 'remote-images')
  const clock = virtualClock(startMs)
  const endpoint = memoryEndpoint({ apiKey: key, fetchesImages: isRemote, seed: 1, ...modifications }, clock)
  const imageHost = isRemote ? 'http://127.0.0.1:0' : null
  return run({
    baseUrl: endpoint.url,
    key,
    transport: memory(endpoint.accept, clock),
    seed,
    nonce: 'proof',
    tier,
    only,
    imageHost,
    cases: cases ?? (only.includes('generated') ? casesOf[tier] : 0),
  })
}

const cleanRuns = new Map<string, Promise<Report>>()

/** The run against the endpoint without faults; what it finds is used again where a fault or variation changes nothing. */
export function cleanRun(tier: Tier = 'standard', cases = 0): Promise<Report> {
  const name = `${tier} ${String(cases)}`
  const found = cleanRuns.get(name) ?? keepingFindings(() => judged({ tier, cases }))
  cleanRuns.set(name, found)
  return found
}

export const redIn = (report: Report): readonly string[] =>
  report.requirements
    .filter(({ verdict }) => red.includes(verdict))
    .map(({ id }) => id)
    .sort()

/** The name and the modification of each variant that is proven. */
const variantsOf = <T extends Fault | Variation>(modifications: readonly T[]): readonly (readonly [`${T['id']}:${string}`, T, Variant])[] =>
  modifications.flatMap((one) =>
    (isWhole ? one.variants : [drawn(one, 1)]).map((variant) => [`${one.id as T['id']}:${variantName(variant)}`, one, variant] as const),
  )

/** The tier that asks for what the fault is aimed at: in that of a bound, all the others are seen too. */
export const tierOf = ({ target, tier }: Fault): Tier =>
  tier === 'full' || requirementOf(target ?? '')?.tier === 'full' ? 'full' : 'standard'

/** What `npm test` asks of each fault beside its own requirements. A fault that these requests do not show is held against all, as in the whole proof. */
const smoke = requirements.filter(({ tier }) => tier === 'smoke').map(({ id }) => id)

export function proveFaults(mine: readonly Fault[]): void {
  const killers = new Map<string, Set<string>>()
  const proven = variantsOf(mine.filter((fault) => isWhole || tierOf(fault) === 'standard'))
  const shown: Shown[] = []
  let before = 0
  beforeAll(async () => {
    for (const tier of new Set(proven.map(([, fault]) => tierOf(fault)))) expect(redIn(await cleanRun(tier))).toEqual([])
    before = reusedFindings()
  }, timeout)
  describe('each fault turns red what it lists, and nothing else', () => {
    test.each(proven)('%s', { timeout }, async (name, fault, variant) => {
      const own = [...fault.expectedViolations, ...variant.sideEffects]
      const tier = tierOf(fault)
      const narrow =
        isWhole || fault.scope.length > 0 || own.length === 0 ? null : await judged({ faults: [name], tier, only: [...own, ...smoke] })
      const isNarrow = narrow !== null && own.every((id) => redIn(narrow).includes(id))
      const report = isNarrow ? narrow : await judged({ faults: [name], tier, only: fault.scope })
      shown.push({ name, report, clean: isNarrow || fault.scope.length > 0 ? null : await cleanRun(tier) })
      for (const id of redIn(report)) killers.set(id, (killers.get(id) ?? new Set()).add(fault.id))
      expect(report.run.ownFaults).toEqual([])
      expect(redIn(report)).toEqual([...new Set(own)].sort())
    })
  })
  test('one fault reads as one cause', () => {
    expectCauses(shown)
  })
  test.runIf(isWhole)('most exchanges are those of the clean run, and were examined there', () => {
    expect(reusedFindings() - before).toBeGreaterThan(50 * proven.length)
  })
  afterAll(() => {
    if (!isWhole) return
    const killed = requirements.filter(({ id }) => killers.has(id))
    console.log(killed.map(({ id, title }) => `${id}  ${title}\n    ${[...(killers.get(id) ?? [])].join(' ')}`).join('\n'))
  })
}

interface Shown {
  readonly name: string
  readonly report: Report
  /** The run without the fault; null: the proof is confined to some requirements. */
  readonly clean: Report | null
}

/** Requirements beside the first cause. */
const MAX_OUTSIDE = 2
const MAX_TIMES_AS_MANY_REQUESTS = 1.5

function expectCauses(shown: readonly Shown[]): void {
  const counts = shown.map(({ report }) => report.causes.length).sort((a, b) => a - b)
  expect(counts[Math.floor(counts.length / 2)]).toBe(1)
  const faulty = shown.flatMap(({ name, report, clean }) => {
    const named = report.causes.flatMap(({ requirements: ids }) => ids)
    const outside = redIn(report).length - (report.causes[0]?.requirements.length ?? 0)
    return [
      ...(named.toSorted().join() === redIn(report).join() ? [] : [`${name}: ${named.join()} in causes, ${redIn(report).join()} red`]),
      ...(outside > MAX_OUTSIDE ? [`${name}: ${String(outside)} requirements beside the first cause`] : []),
      ...(clean !== null && report.run.requests - report.run.retries > MAX_TIMES_AS_MANY_REQUESTS * clean.run.requests
        ? [`${name}: ${String(report.run.requests)} requests, ${String(clean.run.requests)} without it`]
        : []),
    ]
  })
  expect(faulty).toEqual([])
}

/** Generated requests of each property under each variation; in the whole proof as many as a standard run has, others under each variant. */
const casesOfVariations = isWhole ? 25 : 8

export function proveVariations(variations: readonly Variation[]): void {
  const proven = variantsOf(variations.filter(({ tier }) => isWhole || tier === 'standard'))
  beforeAll(async () => {
    for (const tier of new Set(proven.map(([, { tier }]) => tier))) await cleanRun(tier, casesOfVariations)
  }, timeout)
  describe('each variation turns nothing red but what it notes', () => {
    test.each(proven)('%s', { timeout }, async (name, variation, variant) => {
      const seed = isWhole ? 1 + variation.variants.indexOf(variant) : 1
      const report = await judged({ variations: [name], tier: variation.tier, cases: casesOfVariations, seed })
      const flagged = report.requirements.filter(
        ({ id, verdict }) =>
          verdict === 'fail' || (red.includes(verdict) && !variation.expectedViolations.some((expected) => expected === id)),
      )
      expect(flagged.map(({ id, findings }) => [id, findings[0]?.saw])).toEqual([])
      expect(report.causes.flatMap(({ requirements: ids }) => ids).toSorted()).toEqual(redIn(report))
      expect(report.run.ownFaults).toEqual([])
    })
  })
}

/** Of a single run, ms: nothing in it waits, and a loaded machine takes many times as long as an idle one. */
export const timeout = 300_000

/** Groups of faults, by the areas of their targets, so that several processes prove them. */
const faultGroups = {
  streams: /^(SSE|STR)-/,
  answers: /^SCH-/,
  finish: /^(FIN|USE)-/,
  tools: /^TOOL-/,
  images: /^VIS-/,
  errors: /^(AUTH|ERR)-/,
  parameters: /^(PAR|GEN)-/,
}

/** The faults of a group; `requests`: those of no other group. */
export function faultsOf(group: keyof typeof faultGroups | 'requests'): readonly Fault[] {
  const groupOf = ({ target }: Fault): string =>
    Object.entries(faultGroups).find(([, areas]) => areas.test(target ?? ''))?.[0] ?? 'requests'
  return faults.filter((fault) => groupOf(fault) === group)
}

const variationGroups = { streams: [...framing, ...chunks, ...choices], answers: [...answers, ...calls, ...tools] }

/** The variations of a group; `requests`: those of no other group. */
export function variationsOf(group: keyof typeof variationGroups | 'requests'): readonly Variation[] {
  if (group !== 'requests') return variationGroups[group]
  const others = Object.values(variationGroups).flat()
  return variations.filter((one) => !others.includes(one))
}
