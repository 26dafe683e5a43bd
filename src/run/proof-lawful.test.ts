import { expect, test, vi } from 'vitest'
import { requirements } from '../contract/catalogue.ts'
import type * as Pictures from '../endpoint/pictures.ts'
import { faults } from '../endpoint/faults/registry.ts'
import type { Report } from '../model/report.ts'
import { variations } from '../endpoint/variations/registry.ts'
import { isWhole, judged, proveVariations, redIn, tierOf } from './proof.support.ts'

vi.mock('../endpoint/pictures.ts', async (load) =>
  (await import('../endpoint/decoded-once.support.ts')).decodedOnce(await load<typeof Pictures>()),
)

proveVariations(variations)

test('nothing that is drawn raises a false alarm', { timeout: 900_000 }, async () => {
  const report = await judged({ seed: 1, cases: isWhole ? 2000 : 100 })
  expect(report.requirements.filter(({ id }) => redIn(report).includes(id)).map(({ id, findings }) => [id, findings[0]?.saw])).toEqual([])
  expect(report.counterexamples).toEqual([])
  expect(report.run.ownFaults).toEqual([])
})

test('every row is turned red by some fault', () => {
  const reddened = new Set(faults.flatMap(({ reddens }) => reddens))
  expect(requirements.filter(({ id, excluded }) => excluded === null && !reddened.has(id)).map(({ id }) => id)).toEqual([])
})

test('the median fault turns at most two rows red', () => {
  const sizes = faults
    .filter(({ aim }) => aim !== null)
    .map(({ reddens }) => reddens.length)
    .sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(2)
})

const aimed = faults.filter((fault) => fault.aim !== null && fault.within.length === 0 && tierOf(fault) === 'standard')
const draws = 12
const exercised = (report: Report, id: string | null): number => report.requirements.find((row) => row.id === id)?.exercised ?? 0
let asked = 0

/**
 * Where neither of the two others, by itself, changes how often a fault's row is decided, the fault is found beside them. (Two that write
 * the same member of the answer cannot both show; no draw here has such a pair.)
 */
test.each(Array.from({ length: draws }, (_, at) => at + 16))(
  'three faults at once are each found, draw %i',
  { timeout: 120_000 },
  async (draw) => {
    const picked = [0, 1, 2].map((place) => aimed[(draw * 7919 + place * 104_729) % aimed.length]).flatMap((fault) => fault ?? [])
    const healthy = await judged({ seed: draw })
    const alone: Report[] = []
    for (const { id } of picked) alone.push(await judged({ faults: [id], seed: draw }))
    const red = redIn(await judged({ faults: picked.map(({ id }) => id), seed: draw }))
    const open = picked.filter(({ aim }, at) =>
      alone.every((report, other) => other === at || exercised(report, aim) === exercised(healthy, aim)),
    )
    asked += open.length
    expect(
      open.filter(({ aim }) => !red.includes(aim ?? '')).map(({ id, aim }) => `${id} (${String(aim)})`),
      picked.map(({ id }) => id).join(' + '),
    ).toEqual([])
  },
)

test('and most of those drawn could be asked for', () => {
  expect(asked / (3 * draws)).toBeGreaterThan(0.6)
})
