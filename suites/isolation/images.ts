/**
 * Images of requests that are in flight at the same time. All of them have the same words and a grid of their own, so that whoever keeps prompts
 * by their words or their tokens alone gives one request the image of another (LMCache#4086). An answer counts only where it names the cells of
 * another request's grid, and where the same request, asked again alone, is answered with its own.
 */
import { type Observation, holds, unobservable } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { alone, ask, isAlone } from '../ask.ts'
import { nameCells } from '../prompts.ts'
import { coloursNamed, textOf } from '../vision/answers.ts'
import { cellsIn, drawApart, grid, showing, text } from '../vision/images.ts'
import { cells, enough, inPlace, violatedAt } from '../vision/statistics.ts'
import { type Mixed, isAnswered, isConcurrent, open } from './marks.ts'

const name = 'isolation/images'
/** In flight at once, in each mode. */
const together = 8
/** The stream that the client leaves, of each batch of streams. */
const leaver = 2
/** A request whose answer was another's is asked again so often until it is answered with its own image. */
const MAX_ALONE = 3

/** So many cells of another grid in one answer (chance 4.6e-6), or so many in two answers, of a grid each. */
const surely = 8
const likely = 7
/** Among 7 streams and 8 plain answers, by whoever does not see the image of that other request. */
const mixedBound = 0.0006

const named = (reading: Reading, of: Reading): number => inPlace(cellsIn(of), coloursNamed(textOf(reading)))
const isOwn = (reading: Reading): boolean => named(reading, reading) >= enough

/** Answers that name at least that many cells of another request's grid. */
function strangersIn(readings: readonly Reading[], least: number): readonly Mixed[] {
  const batch = readings.filter((reading) => !isAlone(reading))
  return batch.filter(isAnswered).flatMap((reading) => {
    const stranger = batch.find((other) => other !== reading && named(reading, other) >= least)
    return stranger === undefined ? [] : [{ reading, stranger }]
  })
}

function mixedImages(readings: readonly Reading[]): readonly Mixed[] {
  const sure = strangersIn(readings, surely)
  if (sure.length > 0) return sure
  const mixed = strangersIn(readings, likely)
  return new Set(mixed.map(({ stranger }) => stranger)).size > 1 ? mixed : []
}

function batchOf(context: ScenarioContext): readonly Probe[] {
  const words = nameCells(context.chance.word(4))
  return drawApart(context.chance, 2 * together).map((shown, at) => {
    const stream = at < together
    const mode = stream ? 'streamed' : 'plain'
    return ask(context, {
      name: `${name}-${mode}-${String((at % together) + 1)}`,
      area: 'isolation',
      purpose: `Image ${String((at % together) + 1)} of ${String(together)} in flight at once, ${mode}`,
      body: { messages: [{ role: 'user', content: [text(words), grid(shown)] }], ...(stream ? { stream } : {}) },
      images: [showing(shown)],
      traits: ['image', 'model-dependent'],
      capabilities: ['image-png', ...(stream ? (['streaming'] as const) : [])],
      ...(at === leaver ? { hangUp: { afterBytes: 1 } } : {}),
    })
  })
}

const scenario: Scenario = {
  name,
  area: 'isolation',
  tier: 'standard',
  needs: [],
  repeats: MAX_ALONE,
  together: true,
  *steps(context): ScenarioSteps {
    if (!isConcurrent(context)) return
    const batch = batchOf(context)
    const readings = yield batch
    const [mixed] = mixedImages(readings)
    if (mixed === undefined) return
    const { probe } = mixed.reading
    for (let asked = 0; asked < MAX_ALONE; asked += 1) {
      const [again] = yield [alone(probe)]
      if (again === undefined || isOwn(again)) return
    }
  },
}

/** `the image of isolation/images-plain-1` is what a reader finds in the report. */
function observe(readings: readonly Reading[], mixed: readonly Mixed[]): Observation {
  const [first] = mixed
  const batch = readings.filter((reading) => !isAlone(reading) && reading.transcript.end.kind !== 'hung-up')
  if (first === undefined) return open(batch, isOwn, 'name the cells of their own image') ?? holds
  if (!readings.some((reading) => isAlone(reading) && isOwn(reading)))
    return unobservable(
      `${first.reading.probe.name} was answered with the image of ${first.stranger.probe.name}, but sent alone it was not answered with its own image either`,
    )
  const hits = named(first.reading, first.stranger)
  const answers = batch.filter(isAnswered).length
  const saw = `images of concurrent requests are mixed: ${String(mixed.length)} of ${String(answers)} responses name the image of another request, and alone the same request is answered with its own; ${first.reading.probe.name} was answered with the image of ${first.stranger.probe.name} (${String(hits)} of ${String(cells)} cells): ${show(textOf(first.reading))}`
  return violatedAt({ hits, draws: cells, bound: mixedBound }, saw, 'each response about the image of its own request')
}

const keptApart: Relation = {
  requirement: 'ISO-004',
  scenarios: [name],
  relate: (readings) => {
    const mine = readings[name] ?? []
    const mixed = mixedImages(mine)
    const cited = mixed.length > 0 ? mixed.flatMap(({ reading, stranger }) => [reading, stranger]) : mine
    return { observation: observe(mine, mixed), exchanges: [...new Set(cited.map(({ transcript }) => transcript.id))] }
  },
}

export const imageScenarios: readonly Scenario[] = [scenario]
export const imageRelations: readonly Relation[] = [keptApart]
