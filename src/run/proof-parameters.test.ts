import type { VariationId } from '../generated/registries.ts'
import { expect, test } from 'vitest'
import { type VariationName, variantName } from '../endpoint/choose-variant.ts'
import type { Report, Verdict } from '../model/report.ts'
import { variations } from '../endpoint/variations/registry.ts'
import { faultsOf, judged, proveFaults, timeout } from './proof.support.ts'

proveFaults(faultsOf('parameters'))

const rowsThatAre = (report: Report, verdict: Verdict): readonly string[] =>
  report.requirements.filter((requirement) => requirement.verdict === verdict && requirement.id.startsWith('PAR-')).map(({ id }) => id)

const variantsOf = (id: VariationId): readonly VariationName[] =>
  variations
    .filter((one) => one.id === id)
    .flatMap(({ variants }) => variants.map((variant): VariationName => `${id}:${variantName(variant)}`))

test.each(variantsOf('reasoning-model'))(
  "a model that refuses what OpenAI's reasoning models refuse is conformant, %s",
  { timeout },
  async (name) => {
    const report = await judged({ variations: [name] })
    expect((['fail', 'warn', 'note'] as const).flatMap((verdict) => rowsThatAre(report, verdict))).toEqual([])
    expect(report.verdict).toBe('conformant')
    // What it lacks is said to be lacking, and not to be open.
    expect(rowsThatAre(report, 'unsupported')).toEqual(expect.arrayContaining(['PAR-001', 'PAR-010', 'PAR-011', 'PAR-012', 'PAR-016']))
    expect(rowsThatAre(report, 'inconclusive')).toEqual([])
    expect(rowsThatAre(report, 'pass')).toEqual(expect.arrayContaining(['PAR-004', 'PAR-007', 'PAR-008', 'PAR-009', 'PAR-014', 'PAR-015']))
  },
)

test.each(variantsOf('few-parameters'))('a model that takes few parameters is conformant, %s', { timeout }, async (name) => {
  const report = await judged({ variations: [name] })
  expect(report.verdict).toBe('conformant')
  expect(rowsThatAre(report, 'unsupported')).toEqual(expect.arrayContaining(['PAR-010', 'PAR-014', 'PAR-016', 'PAR-017', 'PAR-025']))
})
