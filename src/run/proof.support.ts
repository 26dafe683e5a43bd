/**
 * Mutation proof: each fault of the embedded endpoint turns exactly those rows red that it lists; each variation none but those that it
 * notes. `npm test` proves a spelling of each that a standard run shows, drawn by its seed; `npm run proof` all spellings of all, those of
 * the tier full too, and prints the matrix.
 */
import type { FaultId, VariationId } from '../generated/registries.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { requirementOf, requirements } from '../contract/catalogue.ts'
import type { Fault, Variant, Variation } from '../endpoint/modification.ts'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { drawn } from '../endpoint/choose-variant.ts'
import type { Report } from '../model/report.ts'
import type { Tier } from '../model/requirement.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-proofs-0123456789'
/** Where generated requests are what is proven: enough for each of their faults. */
const casesOf: Readonly<Record<Tier, number>> = { smoke: 0, standard: 40, full: 200 }
const red = ['fail', 'warn', 'note']
export const isWhole = process.env['npm_lifecycle_event'] === 'proof'

interface Modification {
  readonly id: string
  readonly variants: readonly Variant[]
  readonly tier: Tier
}

/** A seed under which the endpoint draws that spelling. */
function seedFor(modification: Modification, variant: Variant): number {
  for (let seed = 1; seed < 10_000; seed += 1) if (drawn(modification, seed) === variant) return seed
  throw new Error(`no seed draws "${variant.as}" of ${modification.id}`)
}

/** With images by address where a fault is aimed at them: elsewhere nobody has opted in. */
export async function judged(options: {
  readonly faults?: readonly FaultId[]
  readonly variations?: readonly VariationId[]
  readonly seed: number
  readonly tier?: Tier
  readonly only?: readonly string[]
  /** Generated requests of each property; of themselves none are drawn but for the rows that need them. */
  readonly cases?: number
}): Promise<Report> {
  const { tier = 'standard', only = [], cases = only.includes('generated') ? casesOf[tier] : 0, ...modifications } = options
  const isRemote = faults.some(
    ({ id, target }) => options.faults?.includes(id) && requirementOf(target ?? '')?.capability === 'remote-images',
  )
  const clock = virtualClock(Date.now())
  const endpoint = memoryEndpoint({ apiKey: key, fetchesImages: isRemote, ...modifications }, clock)
  const imageHost = isRemote ? 'http://127.0.0.1:0' : null
  return run({
    baseUrl: endpoint.url,
    key,
    transport: memory(endpoint.accept, clock),
    seed: 1,
    tier,
    only,
    imageHost,
    cases,
  })
}

export const redIn = (report: Report): readonly string[] =>
  report.requirements
    .filter(({ verdict }) => red.includes(verdict))
    .map(({ id }) => id)
    .sort()

const spelledOut = <T extends Modification>(modifications: readonly T[]): readonly (readonly [string, T, Variant])[] =>
  modifications.flatMap((one) =>
    (isWhole ? one.variants : [drawn(one, 1)]).map((variant) => [`${one.id}: ${variant.as}`, one, variant] as const),
  )

/** The tier that asks for what the fault is aimed at: in that of a bound, all the others are seen too. */
export const tierOf = ({ target, tier }: Fault): Tier =>
  tier === 'full' || requirementOf(target ?? '')?.tier === 'full' ? 'full' : 'standard'

export function proveFaults(mine: readonly Fault[]): void {
  const killers = new Map<string, Set<string>>()
  describe('each fault turns red what it lists, and nothing else', () => {
    test.each(spelledOut(mine.filter((fault) => isWhole || tierOf(fault) === 'standard')))(
      '%s',
      { timeout: 60_000 },
      async (_, fault, variant) => {
        const report = await judged({ faults: [fault.id], seed: seedFor(fault, variant), tier: tierOf(fault), only: fault.scope })
        for (const id of redIn(report)) killers.set(id, (killers.get(id) ?? new Set()).add(fault.id))
        expect(report.run.ownFaults).toEqual([])
        expect(redIn(report)).toEqual([...new Set(fault.expectedViolations)].sort())
      },
    )
  })
  afterAll(() => {
    if (!isWhole) return
    const killed = requirements.filter(({ id }) => killers.has(id))
    console.log(killed.map(({ id, title }) => `${id}  ${title}\n    ${[...(killers.get(id) ?? [])].join(' ')}`).join('\n'))
  })
}

export function proveVariations(variations: readonly Variation[]): void {
  describe('each variation turns nothing red but what it notes', () => {
    test.each(spelledOut(variations.filter(({ tier }) => isWhole || tier === 'standard')))(
      '%s',
      { timeout: 120_000 },
      async (_, variation, variant) => {
        const report = await judged({
          variations: [variation.id],
          seed: seedFor(variation, variant),
          tier: variation.tier,
          cases: isWhole ? 200 : 8,
        })
        const flagged = report.requirements.filter(
          ({ id, verdict }) =>
            verdict === 'fail' || (red.includes(verdict) && !variation.expectedViolations.some((expected) => expected === id)),
        )
        expect(flagged.map(({ id, findings }) => [id, findings[0]?.saw])).toEqual([])
        expect(report.run.ownFaults).toEqual([])
      },
    )
  })
}

/** Half of them, by what they are for, so that two processes prove them. */
export const isOfStreams = ({ target }: Fault): boolean => /^(SSE|STR|FIN)-/.test(target ?? '')
