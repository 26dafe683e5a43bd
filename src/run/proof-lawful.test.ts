import type { FaultId } from '../generated/registries.ts'
import { expect, test, vi } from 'vitest'
import { requirements } from '../contract/catalogue.ts'
import type * as DecodedImages from '../endpoint/decoded-images.ts'
import { faults } from '../endpoint/faults/registry.ts'
import type { Report, Verdict } from '../model/report.ts'
import { variations } from '../endpoint/variations/registry.ts'
import { isWhole, judged, proveVariations, redIn, tierOf } from './proof.support.ts'

vi.mock('../endpoint/decoded-images.ts', async (load) =>
  (await import('../endpoint/decoded-once.support.ts')).decodedOnce(await load<typeof DecodedImages>()),
)

proveVariations(variations)

test('nothing that is drawn raises a false alarm', { timeout: 900_000 }, async () => {
  const report = await judged({ seed: 1, cases: isWhole ? 2000 : 100 })
  expect(report.requirements.filter(({ id }) => redIn(report).includes(id)).map(({ id, findings }) => [id, findings[0]?.saw])).toEqual([])
  expect(report.counterexamples).toEqual([])
  expect(report.run.ownFaults).toEqual([])
})

test('every row is turned red by some fault', () => {
  const violated = new Set(faults.flatMap(({ expectedViolations }) => expectedViolations))
  expect(requirements.filter(({ id, excluded }) => excluded === null && !violated.has(id)).map(({ id }) => id)).toEqual([])
})

test('the median fault turns at most two rows red', () => {
  const sizes = faults
    .filter(({ target }) => target !== null)
    .map(({ expectedViolations }) => expectedViolations.length)
    .sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(2)
})

const aimed = faults.filter((fault) => fault.target !== null && fault.scope.length === 0 && tierOf(fault) === 'standard')
const draws = 12
const exercised = (report: Report, id: string | null): number =>
  report.requirements.find((requirement) => requirement.id === id)?.exercised ?? 0
const verdictOf = (report: Report, id: string | null): Verdict | null =>
  report.requirements.find((requirement) => requirement.id === id)?.verdict ?? null
let asked = 0

/** Pairs of which the second hides the first, and what its row is then. */
const hides: readonly { readonly hidden: FaultId; readonly by: FaultId; readonly leaves: Verdict }[] = [
  // What is left of the request is refused.
  { hidden: 'image-before-text-dropped', by: 'text-parts-refused', leaves: 'inconclusive' },
  // The one stream that has the zeros cannot be read, and plain answers count right.
  { hidden: 'usage-zeros', by: 'json-lines-as-events', leaves: 'pass' },
]

/**
 * Where a row is decided without faults, and neither of the two others, by itself, changes how often, its fault is found beside them, unless one of
 * them is known to hide it. (Two that write the same member of the answer cannot both show; no draw here has such a pair.)
 */
test.each(Array.from({ length: draws }, (_, at) => at + 4))(
  'three faults at once are each found, draw %i',
  { timeout: 120_000 },
  async (draw) => {
    const picked = [0, 1, 2].map((place) => aimed[(draw * 7919 + place * 104_729) % aimed.length]).flatMap((fault) => fault ?? [])
    const ids = picked.map(({ id }) => id)
    const leftBy = (id: FaultId): Verdict | null => hides.find(({ hidden, by }) => hidden === id && ids.includes(by))?.leaves ?? null
    const healthy = await judged({ seed: draw })
    const alone: Report[] = []
    for (const id of ids) alone.push(await judged({ faults: [id], seed: draw }))
    const together = await judged({ faults: ids, seed: draw })
    const open = picked.filter(
      ({ target }, at) =>
        exercised(healthy, target) > 0 &&
        alone.every((report, other) => other === at || exercised(report, target) === exercised(healthy, target)),
    )
    asked += open.length
    const isFound = (target: string | null): boolean => redIn(together).includes(target ?? '')
    expect(
      open.map(({ id, target }) => [id, target, leftBy(id) === null ? isFound(target) : verdictOf(together, target)]),
      ids.join(' + '),
    ).toEqual(open.map(({ id, target }) => [id, target, leftBy(id) ?? true]))
  },
)

test('and most of those drawn could be asked for', () => {
  expect(asked / (3 * draws)).toBeGreaterThan(0.6)
})
