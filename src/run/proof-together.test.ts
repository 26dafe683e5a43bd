import type { FaultId } from '../generated/registries.ts'
import { expect, test } from 'vitest'
import { faults } from '../endpoint/faults/registry.ts'
import { type FaultName, drawn, variantName } from '../endpoint/choose-variant.ts'
import type { Report, Verdict } from '../model/report.ts'
import { cleanRun, isWhole, judged, redIn, tierOf, timeout } from './proof.support.ts'

const aimed = faults.filter((fault) => fault.target !== null && fault.scope.length === 0 && tierOf(fault) === 'standard')
const draws = isWhole ? 12 : 6
const exercised = (report: Report, id: string | null): number =>
  report.requirements.find((requirement) => requirement.id === id)?.exercised ?? 0
const verdictOf = (report: Report, id: string | null): Verdict | null =>
  report.requirements.find((requirement) => requirement.id === id)?.verdict ?? null
let asked = 0

/** Pairs of which the second hides the first, and what its row is then. */
const hides: readonly { readonly hidden: FaultId; readonly by: FaultId; readonly leaves: Verdict }[] = [
  // What is left of the request is refused.
  { hidden: 'image-before-text-dropped', by: 'text-parts-refused', leaves: 'inconclusive' },
  // One of the pages is the answer to the only question about a GIF.
  { hidden: 'gif-blind', by: 'busy-without-envelope', leaves: 'inconclusive' },
  // The one stream that has the zeros cannot be read, and plain answers count right.
  { hidden: 'usage-zeros', by: 'json-lines-as-events', leaves: 'pass' },
  // Arguments that are cut are no JSON, which could be sent as an object.
  { hidden: 'plain-tool-arguments-object', by: 'plain-tool-arguments-cut', leaves: 'pass' },
  // Both write the choices of the usage chunk. The second leaves them out, which is for SCH-021.
  { hidden: 'usage-chunk-with-choices', by: 'usage-chunk-without-choices', leaves: 'pass' },
  // No image is rejected, so no rejection can come again.
  { hidden: 'image-rejected-again', by: 'bad-image-blind', leaves: 'pass' },
]

/**
 * Where a requirement is decided without faults, and neither of the two others, by itself, leaves it decided less often, its fault is found beside them, unless
 * one of them is known to hide it, as where both write the same member of the answer.
 */
test.each(Array.from({ length: draws }, (_, at) => at + 4))(
  'three faults at once are each found, draw %i',
  { timeout: 5 * timeout },
  async (draw) => {
    const picked = [0, 1, 2].flatMap((place) => aimed[(draw * 7919 + place * 104_729) % aimed.length] ?? [])
    const ids = picked.map(({ id }) => id)
    // Each draw has variants of its own.
    const names: readonly FaultName[] = picked.map(({ id, variants }): FaultName => `${id}:${variantName(drawn({ id, variants }, draw))}`)
    const leftBy = (id: FaultId): Verdict | null => hides.find(({ hidden, by }) => hidden === id && ids.includes(by))?.leaves ?? null
    const healthy = await cleanRun()
    const alone: Report[] = []
    for (const name of names) alone.push(await judged({ faults: [name] }))
    const together = await judged({ faults: names })
    const open = picked.filter(
      ({ target }, at) =>
        exercised(healthy, target) > 0 &&
        alone.every((report, other) => other === at || exercised(report, target) >= exercised(healthy, target)),
    )
    asked += open.length
    const isFound = (target: string | null): boolean => redIn(together).includes(target ?? '')
    expect(
      open.map(({ id, target }) => [id, target, leftBy(id) === null ? isFound(target) : verdictOf(together, target)]),
      names.join(' + '),
    ).toEqual(open.map(({ id, target }) => [id, target, leftBy(id) ?? true]))
  },
)

test('and most of those drawn could be asked for', () => {
  expect(asked / (3 * draws)).toBeGreaterThan(0.6)
})
