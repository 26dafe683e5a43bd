/**
 * The rates of this harness, by its own endpoint: in which tier each fault is found, how many causes it is told as, and how many variations raise a
 * false alarm. `npm run proof-table` writes docs/proof.md. scripts/rivals.js draws its section on other tools, from what `npm run rivals` measured.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawn, variantName } from '../endpoint/choose-variant.ts'
import { faults } from '../endpoint/faults/registry.ts'
import type { Fault } from '../endpoint/modification.ts'
import { variations } from '../endpoint/variations/registry.ts'
import { type Tier, tiers } from '../model/requirement.ts'
import { judged, redIn } from './proof.support.ts'

const root = join(import.meta.dirname, '../..')
const file = join(root, 'docs/proof.md')
const hours = 3_600_000

interface Row {
  readonly fault: Fault
  readonly variant: string
  /** The least tier that finds it; null: none does. */
  readonly tier: Tier | null
  readonly causes: number
  /** Requirements beside the first cause. */
  readonly beside: number
}

/** One variant of each, as `npm test` proves it: found where a requirement that it is listed for fails, warns or is noted. */
async function rowOf(fault: Fault): Promise<Row> {
  const variant = variantName(drawn(fault, 1))
  for (const tier of tiers) {
    const report = await judged({ faults: [`${fault.id}:${variant}`], tier, only: fault.scope })
    const red = redIn(report)
    if (fault.expectedViolations.some((id) => red.includes(id)))
      return { fault, variant, tier, causes: report.causes.length, beside: red.length - (report.causes[0]?.requirements.length ?? 0) }
  }
  return { fault, variant, tier: null, causes: 0, beside: 0 }
}

/** Names of variants that fail or warn although they keep the contract. */
async function falseAlarms(): Promise<{ readonly variants: number; readonly alarms: readonly string[] }> {
  const alarms: string[] = []
  let variants = 0
  for (const variation of variations)
    for (const variant of variation.variants) {
      variants += 1
      const { requirements } = await judged({ variations: [`${variation.id}:${variantName(variant)}`], tier: variation.tier, cases: 8 })
      const isExpected = (id: string): boolean => variation.expectedViolations.some((expected) => expected === id)
      if (requirements.some(({ id, verdict }) => verdict === 'fail' || (verdict === 'warn' && !isExpected(id))))
        alarms.push(`${variation.id}: ${variant.as}`)
    }
  return { variants, alarms }
}

const count = (rows: readonly Row[], holds: (row: Row) => boolean): string => String(rows.filter(holds).length)

test('docs/proof.md', { timeout: 2 * hours }, async () => {
  const rows: Row[] = []
  for (const fault of faults.filter(({ target }) => target !== null)) rows.push(await rowOf(fault))
  const { variants, alarms } = await falseAlarms()
  const found = rows.filter(({ tier }) => tier !== null)
  const causes = found.map((row) => row.causes).sort((a, b) => a - b)
  const text = `<!-- Made by \`npm run proof-table\`. Edit src/run/table.test.ts. -->

# What is found, and what is not

The mock server is run with each of its faults and variations. A fault breaks the contract in one way; a variation keeps it in another lawful way. The tables count one variant of each fault, without generated requests except for faults that only those find.

| | |
|---|---:|
| Faults | ${String(rows.length)} |
| Found in smoke | ${count(rows, ({ tier }) => tier === 'smoke')} |
| Found in standard, not in smoke | ${count(rows, ({ tier }) => tier === 'standard')} |
| Found in full only | ${count(rows, ({ tier }) => tier === 'full')} |
| Not found | ${count(rows, ({ tier }) => tier === null)} |
| Faults reported as one cause | ${count(found, (row) => row.causes === 1)} of ${String(found.length)} |
| Causes of a fault, median and most | ${String(causes[Math.floor(causes.length / 2)] ?? 0)}, ${String(causes.at(-1) ?? 0)} |
| Most requirements outside the first cause | ${String(found.reduce((most, { beside }) => Math.max(most, beside), 0))} |
| Lawful variants | ${String(variants)} |
| False alarms (a failure, or a warning that the variation does not list) | ${String(alarms.length)}${alarms.length === 0 ? '' : ` (${alarms.join('; ')})`} |

"Causes" is their number in the least tier that finds the fault.

<!-- Other tools: made by \`npm run rivals\`. -->
<!-- End of other tools. -->

## Each fault

| fault | requirement | found in | causes |
|---|---|---|---:|
${rows.map(({ fault, tier, causes }) => `| ${fault.id}: ${fault.title.replaceAll('|', '\\|')} | ${fault.target ?? ''} | ${tier ?? 'no tier'} | ${String(causes)} |`).join('\n')}
`
  writeFileSync(file, text)
  execFileSync(process.execPath, ['scripts/rivals.js', '--draw'], { cwd: root, stdio: 'inherit' })
  expect(alarms).toEqual([])
})
