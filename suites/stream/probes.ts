import type { Reading } from '../../src/reading/reading.ts'
import type { ScenarioContext, ScenarioSteps, Scenario } from '../../src/reading/suite.ts'
import { alone, countingUsage, inBothModes, traffic } from '../ask.ts'
import { goesOn, isShort } from '../finish/cut-prose.ts'
import { long, longPlain, stream } from '../http/probes.ts'
import { countTo, repeat } from '../prompts.ts'
import { isLateBurst } from './pace.ts'

/**
 * What transports lose: two spaces, a tab and line breaks; letters of two, three and four bytes; a mark that combines with the letter
 * before it; an emoji of several code points; quotes and a backslash.
 */
export const repeated = 'Straße  "naïve" C:\\x\n\n\tcafe\u0301 – 東京 안녕 😀 👩‍👩‍👧 end'

export const spaceless = (text: string): string => text.replace(/\s+/g, '')

export const textOf = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''

/** A streamed answer that differs from an exact plain one is asked for so often in all before the stream is blamed and not the model. */
export const repeats = 3

const repeatScenario: Scenario = {
  name: 'stream/repeat',
  area: 'stream',
  tier: 'standard',
  needs: [],
  repeats: repeats - 1,
  *steps(context): ScenarioSteps {
    const [plain, streamed] = inBothModes(context, {
      name: 'stream/repeat',
      area: 'stream',
      purpose: 'A text of many scripts, repeated',
      prompt: repeat(repeated),
    })
    const [one, other] = yield [plain, streamed]
    if (one === undefined || other === undefined || textOf(one).trim() !== repeated) return
    for (let asked = 1; asked < repeats && textOf(other).trim() !== repeated; asked += 1) yield [streamed]
  },
}

/** The plain response, and both again where it goes on. */
function* comparedWithPlain(context: ScenarioContext, first: Reading): ScenarioSteps {
  const [plain] = yield [longPlain(context)]
  if (plain === undefined || !goesOn(plain, first)) return
  yield [
    { ...long(context), name: 'stream/long-again', purpose: 'A long streamed response (repeated)', connection: 'alone' },
    { ...longPlain(context), name: 'stream/long-plain-again', purpose: 'The long response, plain (repeated)' },
  ]
}

/** What arrives in one burst is asked for again with no other request in flight, after a short stream; what is short, plain. */
const longScenario: Scenario = {
  name: 'stream/long',
  area: 'stream',
  tier: 'standard',
  needs: [],
  repeats: 5,
  *steps(context): ScenarioSteps {
    const [first] = yield [long(context)]
    if (first === undefined) return
    if (isShort(first)) yield* comparedWithPlain(context, first)
    if (!isLateBurst(first)) return
    yield [alone(stream(context))]
    yield [alone(long(context))]
  },
}

/** How far each of several choices counts. */
export const choicesCount = 5

export const scenarios: readonly Scenario[] = [
  repeatScenario,
  traffic('stream/choices', 'stream', 'standard', (context) =>
    inBothModes(context, {
      name: 'stream/choices',
      area: 'stream',
      purpose: 'Two choices',
      prompt: countTo(choicesCount),
      body: { n: 2 },
      capabilities: ['many-choices'],
    }).map((probe) => countingUsage(context, probe)),
  ),
  longScenario,
]
