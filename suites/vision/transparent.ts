/**
 * A PNG of which a part is transparent, PNG third edition, 13.16: what the samples of a transparent pixel hold is no colour of the picture. On which
 * ground it is shown is the viewer's affair: white and black are both lawful.
 */
import { type Observation, notApplicable, unobservable } from '../../src/model/finding.ts'
import type { Rgba } from '../../src/generate/png.ts'
import { pngOf } from '../../src/generate/png-kinds.ts'
import { dataUri } from '../../src/generate/png.ts'
import type { ImageContent } from '../../src/model/probe.ts'
import type { Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import type { Colour } from '../prompts.ts'
import { textOf } from './answers.ts'
import { type Cells, across, gridSide, paint } from './images.ts'
import { cells, enough, gridBound, heldAt, violatedAt } from './statistics.ts'
import { picturing } from './pictured.ts'
import { type Variant, variantOf } from './variant-probes.ts'
import { type Outcome, isAnsweredOrRefused, relationOf, scenarioOf } from './variant.ts'

/** Of nine cells: few enough for the others to be counted on, and enough to tell a ground from what lies under it. */
const transparentCells = 4
/** A hidden white or black could not be told from the ground. */
const vivid = ['red', 'green', 'blue', 'yellow'] as const

/** What a viewer shows on a ground of white or black, and what lies hidden. */
function drawn({ chance }: ScenarioContext): { readonly url: string; readonly content: ImageContent } {
  const clear = chance.shuffle(Array.from({ length: cells }, (_, at) => at)).slice(0, transparentCells)
  const own = Array.from({ length: cells }, () => chance.pick(vivid))
  const pixels = own.map((colour, at): Rgba => [...paint[colour], clear.includes(at) ? 0 : 255])
  const requirements = Array.from({ length: across }, (_, requirement) => pixels.slice(across * requirement, across * (requirement + 1)))
  const on = (ground: Colour): Cells => own.map((colour, at) => (clear.includes(at) ? ground : colour))
  return {
    url: dataUri('image/png', pngOf('alpha', gridSide, gridSide, requirements)),
    content: { type: 'image/png', cells: on('white'), onBlack: on('black'), other: own },
  }
}

const transparent = variantOf({
  name: 'vision/png-transparent',
  purpose: 'A PNG of which four cells are transparent',
  body: (context, question) => {
    const { url, content } = drawn(context)
    return picturing(question, url, content)
  },
  // Either ground counts, so that chance has two tries: seven of nine keep below the bound of a grid.
  enough: 7,
})

/** What lies under the transparent cells is not seen. Who names something else for them, a grey or nothing, is not judged. */
function isHidden(outcome: Outcome, { purpose }: Variant): Observation {
  switch (outcome.kind) {
    case 'seen':
      return heldAt({ hits: outcome.right, draws: cells, bound: gridBound })
    case 'blind':
      return outcome.other < enough
        ? unobservable('the model did not name the opaque cells')
        : violatedAt(
            { hits: outcome.other, draws: cells, bound: gridBound },
            `${purpose}: each answer names the colours that transparency hides: ${show(textOf(outcome.by))}`,
            'the transparent cells as white or black, or the image rejected with a 4xx',
          )
    case 'open':
      return unobservable(outcome.missing)
    case 'refused':
    case 'broken':
      return notApplicable('the image was not answered')
  }
}

export const transparentScenarios: readonly Scenario[] = [scenarioOf(transparent)]

export const transparents: readonly Relation[] = [
  relationOf('VIS-053', transparent, isHidden),
  relationOf('VIS-031', transparent, isAnsweredOrRefused),
]
