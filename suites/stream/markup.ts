/** Text with markup and rare separators, plain and streamed. OpenAI API description: content, https://platform.openai.com/docs/api-reference/chat/object */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioSteps } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { inBothModes, named } from '../ask.ts'
import { isOfOtherKind, isWhole } from '../preconditions.ts'
import { repeat } from '../prompts.ts'
import { textOf } from './probes.ts'

const scenario = 'stream/markup'
const streamed = `${scenario}-stream`

/** What servers take for markup, for a line's end, or for the beginning of a mark of their own. */
const markup = '5 < 7 & "x" > 6: it\'s <b>bold</b> &amp; a\u2028b\u2029c\u0085d, 007 <'

const entities = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What servers make of it, and no model that repeats a text. */
const damages: readonly (readonly [saw: string, damaged: (text: string) => string])[] = [
  ['characters escaped as entities', entities],
  ['characters escaped as entities', (text) => entities(text).replace(/"/g, '&quot;').replace(/'/g, '&#39;')],
  ['characters escaped as entities', (text) => entities(text).replace(/"/g, '&#34;').replace(/'/g, '&#39;')],
  ['characters escaped as entities', (text) => entities(text).replace(/"/g, '&quot;').replace(/'/g, '&#x27;')],
  ['entities replaced', (text) => text.replace('&amp;', '&')],
  ['tags removed', (text) => text.replace(/<\/?b>/g, '')],
]

/** Where the other mode has the text whole: any part of it that is missing or replaced was lost on the way. */
const losses: readonly (readonly [saw: string, lost: (text: string) => string])[] = [
  ['the last character lost', (text) => text.replace(/ ?<$/, '')],
  ['separators of lines lost', (text) => text.replace(/[\u2028\u2029\u0085]/g, '')],
  ['separators of lines replaced', (text) => text.replace(/[\u2028\u2029\u0085]/g, ' ')],
  ['separators of lines replaced', (text) => text.replace(/[\u2028\u2029\u0085]/g, '\n')],
  ['separators of lines replaced', (text) => text.replace(/[\u2028\u2029]/g, ' ')],
  ['separators of lines replaced', (text) => text.replace(/[\u2028\u2029]/g, '\n')],
]

const found = (known: typeof damages, text: string): string | undefined =>
  known.find(([, damaged]) => damaged(markup) === text || damaged(markup).trim() === text)?.[0]

const isTold = (reading: Reading): boolean => isWhole(reading) === null && !isOfOtherKind(reading)
const isExact = (reading: Reading): boolean => textOf(reading).trim() === markup

/** Both modes are asked a second time where one is not exact: a model may slip once. */
export const markupScenario: Scenario = {
  name: scenario,
  area: 'stream',
  tier: 'standard',
  needs: [],
  repeats: 2,
  *steps(context): ScenarioSteps {
    const probes = inBothModes(context, {
      name: scenario,
      area: 'stream',
      purpose: 'A text with markup, repeated',
      prompt: repeat(markup),
      traits: ['model-dependent'],
    })
    const readings = yield probes
    if (!readings.every((reading) => isTold(reading) && isExact(reading)))
      yield probes.map((probe) => ({ ...probe, name: `${probe.name}-again`, purpose: `${probe.purpose} (repeated)` }))
  },
}

function observe(mine: readonly Reading[], others: readonly Reading[]): Observation {
  const [first] = mine
  if (first === undefined || !mine.every(isTold)) return unobservable('a response was incomplete')
  if (mine.some(isExact)) return holds
  if (mine.length < 2) return unobservable('the second response is missing')
  const seen = mine.map(
    (reading) => found(damages, textOf(reading).trim()) ?? (others.some(isExact) ? found(losses, textOf(reading).trim()) : undefined),
  )
  const [saw] = seen
  return saw === undefined || !seen.every((one) => one === saw)
    ? unobservable('the model did not repeat the text')
    : violated(
        `${saw}, 2 of 2 times: ${show(textOf(first))}`,
        show(markup),
        first.shape === 'stream'
          ? inChunk(first, first.completion?.choices[0]?.firstAt ?? 0, '/choices/0/delta/content')
          : { kind: 'pointer', pointer: '/choices/0/message/content' },
      )
}

export const markupArrives: Relation = {
  requirement: 'STR-033',
  scenarios: [scenario],
  relate: (readings) => {
    const all = readings[scenario] ?? []
    const modes = [scenario, streamed].map((name) => [name, `${name}-again`].flatMap((one) => named(all, one) ?? []))
    const [plain = [], streams = []] = modes
    const seen = [
      { mine: plain, observation: observe(plain, streams) },
      { mine: streams, observation: observe(streams, plain) },
    ].filter(({ mine }) => mine.length > 0)
    const shown =
      seen.find(({ observation }) => observation.outcome === 'violated') ??
      seen.find(({ observation }) => observation.outcome === 'unobservable') ??
      seen[0]
    return shown === undefined
      ? { observation: notApplicable('no such request was sent'), exchanges: [] }
      : { observation: shown.observation, exchanges: shown.mine.map(({ transcript }) => transcript.id) }
  },
}
