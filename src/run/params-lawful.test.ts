import { expect, test } from 'vitest'
import type { Report, Verdict } from '../model/report.ts'
import { judged } from './proof.support.ts'

const rowsThatAre = (report: Report, verdict: Verdict): readonly string[] =>
  report.requirements.filter((requirement) => requirement.verdict === verdict && requirement.id.startsWith('PAR-')).map(({ id }) => id)

const seeds = [1, 2, 3, 4]

test.each(seeds)("a model that refuses what OpenAI's reasoning models refuse is conformant, seed %i", { timeout: 30_000 }, async (seed) => {
  const report = await judged({ variations: ['reasoning-model'], seed })
  expect((['fail', 'warn', 'note'] as const).flatMap((verdict) => rowsThatAre(report, verdict))).toEqual([])
  expect(report.verdict).toBe('conformant')
  // What it lacks is said to be lacking, and not to be open.
  expect(rowsThatAre(report, 'unsupported')).toEqual(expect.arrayContaining(['PAR-001', 'PAR-010', 'PAR-011', 'PAR-012', 'PAR-016']))
  expect(rowsThatAre(report, 'inconclusive')).toEqual([])
  expect(rowsThatAre(report, 'pass')).toEqual(expect.arrayContaining(['PAR-004', 'PAR-007', 'PAR-008', 'PAR-009', 'PAR-014', 'PAR-015']))
})

test.each(seeds)('a model that takes few parameters is conformant, seed %i', { timeout: 30_000 }, async (seed) => {
  const report = await judged({ variations: ['few-parameters'], seed })
  expect(report.verdict).toBe('conformant')
  expect(rowsThatAre(report, 'unsupported')).toEqual(expect.arrayContaining(['PAR-010', 'PAR-014', 'PAR-016', 'PAR-017', 'PAR-025']))
})
