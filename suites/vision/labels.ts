/**
 * Images and words in turn: the words before an image name it. A decoy without a name comes first, so that who moves all images to the front
 * can no longer tell by their order which name belongs to which.
 */
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { ask, connectionOf } from '../ask.ts'
import { callNext, colours, nameCalled } from '../prompts.ts'
import { isAssembled } from '../preconditions.ts'
import { answerOf, textOf } from './answers.ts'
import { showingOne, solid, solidsIn, text } from './images.ts'
import { unseen, defaults } from './places.ts'

const name = 'vision/labels'
const rounds = 3
/** So many answers, none right and each the colour of an image before, are no slip of the model. */
const consistent = 4

function round(context: ScenarioContext): readonly Probe[] {
  const { chance } = context
  const names = [chance.word(4).toUpperCase(), chance.word(4).toUpperCase()] as const
  const [decoy = 'red', first = 'green', second = 'blue'] = chance.shuffle(colours)
  const about = (which: 'first' | 'second', called: string): Probe =>
    ask(context, {
      name: `${name}-${which}`,
      area: 'vision',
      purpose: `Three images, the ${which} of the two that have names`,
      body: {
        messages: [
          {
            role: 'user',
            content: [
              solid(decoy),
              text(callNext(names[0])),
              solid(first),
              text(callNext(names[1])),
              solid(second),
              text(nameCalled(called, chance.word(4))),
            ],
          },
        ],
      },
      images: [decoy, first, second].map(showingOne),
      traits: ['image', 'model-dependent'],
      capabilities: ['image-png', 'many-images'],
    })
  return [about('first', names[0]), about('second', names[1])]
}

const scenario: Scenario = {
  name,
  area: 'vision',
  tier: 'standard',
  needs: [],
  repeats: 2 * (rounds - 1),
  *steps(context): ScenarioSteps {
    for (let asked = 0; asked < rounds; asked += 1) {
      const readings = yield round(context).map((probe) => ({ ...probe, connection: connectionOf(asked) }))
      if (!readings.some((reading) => isAssembled(reading) === null && place(reading) !== 'named')) return
    }
  },
}

/** Which image the answer tells of: the one that is named, one before it, or another. Null: it tells of none, or of several. */
function place(reading: Reading): 'named' | 'before' | 'other' | null {
  const answer = answerOf(reading)
  const all = solidsIn(reading)
  const wanted = reading.probe.name.endsWith('first') ? 1 : 2
  if (answer === null || answer === 'none') return null
  const at = all.indexOf(answer)
  return at === wanted ? 'named' : at !== -1 && at < wanted ? 'before' : 'other'
}

const association: Relation = {
  requirement: 'VIS-011',
  scenarios: [defaults, name],
  relate: (readings) => {
    const mine = readings[name] ?? []
    const astray = mine.filter((reading) => isAssembled(reading) === null && place(reading) === 'before')
    const cited = astray.length > 0 ? astray : mine
    return { observation: unseen(readings) ?? observe(mine, astray), exchanges: cited.map(({ transcript }) => transcript.id) }
  },
}

function observe(mine: readonly Reading[], astray: readonly Reading[]): Observation {
  const [trouble] = mine.flatMap((reading) => isAssembled(reading) ?? [])
  if (trouble !== undefined) return trouble
  const [first] = astray
  if (first !== undefined && astray.length === mine.length && mine.length >= consistent)
    return violated(
      `asked ${String(mine.length)} times for an image by the text before it, each time the colour of an image before that text: ${show(textOf(first))}`,
      'parts kept in their order, so that each text stays next to its image',
      { kind: 'pointer', pointer: '/choices/0' },
    )
  const right = mine.filter((reading) => place(reading) === 'named').length
  return right >= 2 && 2 * right > mine.length ? holds : unobservable('the model did not identify images by the text before them')
}

export const labelScenarios: readonly Scenario[] = [scenario]
export const labels: readonly Relation[] = [association]
