/** Servers that keep the contract with tools in ways of their own: what is refused is unsupported, and nothing else changes. */
import type { VariationId } from '../generated/registries.ts'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { faultsOf, judged, proveFaults, timeout } from './proof.support.ts'

proveFaults(faultsOf('tools'))

const toolRequirements = (report: Report, verdict: string): readonly string[] =>
  report.requirements.filter((requirement) => requirement.area === 'tools' && requirement.verdict === verdict).map(({ id }) => id)
const inScope = (report: Report): readonly string[] =>
  report.requirements.filter((requirement) => requirement.area === 'tools' && requirement.verdict !== 'not-run').map(({ id }) => id)

describe('a server that refuses', () => {
  test('tools, with a clear 4xx, is conformant, and each row on them unsupported', { timeout }, async () => {
    for (const tier of ['standard', 'full'] as const) {
      const report = await judged({ variations: ['tools-refused'], tier })
      expect(report.verdict).toBe('conformant')
      expect(toolRequirements(report, 'unsupported')).toEqual(inScope(report))
      expect(inScope(report)).toHaveLength(tier === 'full' ? 28 : 20)
      expect(report.requirements.filter(({ id, verdict }) => /^(STR-01[3-9]|FIN-009)/.test(id) && verdict === 'fail')).toEqual([])
    }
  })

  test('to force a call leaves the rows on forced calls unsupported, and no others', { timeout }, async () => {
    const report = await judged({ variations: ['forced-calls-refused'] })
    expect(report.verdict).toBe('conformant')
    expect(toolRequirements(report, 'unsupported')).toEqual(expect.arrayContaining(['TOOL-002', 'TOOL-012']))
    expect(toolRequirements(report, 'pass')).toEqual(expect.arrayContaining(['TOOL-003', 'TOOL-004', 'TOOL-006', 'TOOL-010', 'TOOL-014']))
  })

  test('parallel_tool_calls leaves that row unsupported alone', { timeout }, async () => {
    const report = await judged({ variations: ['parallel-flag-refused'] })
    expect(report.verdict).toBe('conformant')
    expect(toolRequirements(report, 'unsupported')).toEqual(['TOOL-004'])
  })
})

describe('all rows are green for', () => {
  test.each<VariationId>([
    'stop-after-named-call',
    'spaced-arguments',
    'words-beside-calls',
    'counted-call-ids',
    'whole-tool-call',
    'null-continuations',
  ])('%s, in every tier', { timeout }, async (variation) => {
    const report = await judged({ variations: [variation], tier: 'full' })
    expect(report.verdict).toBe('conformant')
    expect(toolRequirements(report, 'pass')).toEqual(inScope(report))
    expect(inScope(report)).toHaveLength(28)
  })
})
