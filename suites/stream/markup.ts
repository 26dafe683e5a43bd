/** Text with markup and rare separators, plain and streamed. OpenAI API description: content, https://platform.openai.com/docs/api-reference/chat/object */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { inBothModes, named } from '../ask.ts'
import { isOfOtherKind, isWhole } from '../preconditions.ts'
import { repeat } from '../prompts.ts'
import { textOf } from './probes.ts'

const scenario = 'stream/markup'

const entities = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

type Damage = readonly [saw: string, damaged: (text: string) => string]

/** What servers make of it, and no model that repeats a text. */
const damages: readonly Damage[] = [
  ['characters escaped as entities', entities],
  ['characters escaped as entities', (text) => entities(text).replace(/"/g, '&quot;').replace(/'/g, '&#39;')],
  ['characters escaped as entities', (text) => entities(text).replace(/"/g, '&#34;').replace(/'/g, '&#39;')],
  ['characters escaped as entities', (text) => entities(text).replace(/"/g, '&quot;').replace(/'/g, '&#x27;')],
  ['entities replaced', (text) => text.replace('&amp;', '&')],
  ['tags removed', (text) => text.replace(/<\/?b>/g, '')],
  ['characters normalised', (text) => text.normalize('NFKC')],
  ['characters normalised', (text) => text.normalize('NFKD')],
  ...['', '?', '??', '\ufffd', '\ufffd\ufffd'].map((sign): Damage => [
    'characters beyond the basic plane lost',
    (text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, sign),
  ]),
]

/** What is lost or replaced where the model is seen to repeat another text exactly. */
const byExact: readonly Damage[] = [
  ['a fence of code removed', (text) => text.replace(/^```\w*\n|\n```$/g, '')],
  ['an escape replaced by what it stands for', (text) => text.replace('\\n', '\n')],
  ['a backslash doubled', (text) => text.replace('\\', '\\\\')],
  ['a backslash lost', (text) => text.replace('\\', '')],
  ['percent-encoding decoded', (text) => text.replace('%20', ' ')],
  ['zero-width characters lost', (text) => text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '')],
  ['zero-width characters replaced', (text) => text.replace(/[\u200b-\u200d\u2060\ufeff]/g, ' ')],
  ['a placeholder replaced', (text) => text.replace(/\{\{(\w+)\}\}/, '{$1}')],
  ['a placeholder replaced', (text) => text.replace(/\{\{(\w+)\}\}/, '$1')],
  ['a data URL replaced', (text) => text.replace(/data:\S+/, '[image]')],
  ['a data URL replaced', (text) => text.replace(/data:\S+/, '<image>')],
  ['the first characters lost', (text) => text.replace(/^[[`]+/, '')],
  ['the first characters lost', (text) => text.replace(/^[[`]/, '')],
  ['the last characters lost', (text) => text.replace(/[`\]]{1,3}$/, '')],
  ['the first and last characters lost', (text) => text.replace(/^[[`]{1,3}|[`\]]{1,3}$/g, '')],
]

/** Where the other mode has the text whole: any part of it that is missing or replaced was lost on the way. */
const losses: readonly Damage[] = [
  ['the last character lost', (text) => text.replace(/ ?<\/?(?:think)?$/, '')],
  ['separators of lines lost', (text) => text.replace(/[\u2028\u2029\u0085]/g, '')],
  ['separators of lines replaced', (text) => text.replace(/[\u2028\u2029\u0085]/g, ' ')],
  ['separators of lines replaced', (text) => text.replace(/[\u2028\u2029\u0085]/g, '\n')],
  ['separators of lines replaced', (text) => text.replace(/[\u2028\u2029]/g, ' ')],
  ['separators of lines replaced', (text) => text.replace(/[\u2028\u2029]/g, '\n')],
]

interface Marked {
  readonly name: string
  readonly text: string
  readonly purpose: string
}

const texts: readonly Marked[] = [
  // What servers take for markup, for a line's end, or for the beginning of a mark of their own.
  {
    name: scenario,
    text: '5 < 7 & "x" > 6: it\'s <b>bold</b> &amp; a\u2028b\u2029c\u0085d, 007 <',
    purpose: 'A text with markup, repeated',
  },
  {
    name: `${scenario}-ends`,
    text: '```\nnull, 007, 1e5 \ufb01ve \u00bd \u{1f600}\u{10348} C:\\new %20 \u{1f469}\u200d\u{1f467}\n```',
    purpose: 'A text in a fence of code, with escapes and joined characters, repeated',
  },
  {
    name: `${scenario}-tokens`,
    text:
      '[`one`] <think>two</think> three </s> four <|im_end|> five [/INST] six <image> seven <|endoftext|> eight <|im_start|> nine ' +
      '<|eot_id|> ten <end_of_turn> eleven {{name}} data:image/png;base64,iVBORw0KGgo= `]',
    purpose: 'A text with special tokens, a placeholder and a data URL, repeated',
  },
]
/** Whoever repeats it exactly can repeat. It is sent where no other text was repeated. */
const plainWords = {
  name: `${scenario}-control`,
  text: 'seven green boats on a quiet lake, and one old bridge',
  purpose: 'Plain words, repeated',
}
const tokens = /<\/?think>|<\/s>|<\|\w+\|>|\[\/INST\]|<image>|<end_of_turn>/g

const isTold = (reading: Reading): boolean => isWhole(reading) === null && !isOfOtherKind(reading)
const isExact = (reading: Reading, { text }: Marked): boolean => textOf(reading).trim() === text

const probesOf = (context: ScenarioContext, { name, text, purpose }: Marked): readonly [Probe, Probe] =>
  inBothModes(context, {
    ...{ name, area: 'stream', purpose, prompt: repeat(text) },
    traits: ['model-dependent'],
    capabilities: name === scenario ? [] : ['unusual-text'],
  })

const isOtherThan = (reading: Reading | undefined, one: Marked): boolean => reading === undefined || !isExact(reading, one)

/** Both modes are asked a second time where one is not exact: a model may slip once. */
export const markupScenario: Scenario = {
  name: scenario,
  area: 'stream',
  tier: 'standard',
  needs: [],
  repeats: 2 * texts.length + 2,
  *steps(context): ScenarioSteps {
    const pairs = texts.map((one) => ({ one, probes: probesOf(context, one) }))
    const readings = yield pairs.flatMap(({ probes }) => probes)
    const again = pairs.flatMap(({ one, probes }, at) => {
      const mine = readings.slice(2 * at, 2 * at + 2)
      return mine.every((reading) => isTold(reading) && isExact(reading, one))
        ? []
        : probes.map((probe) => ({ ...probe, name: `${probe.name}-again`, purpose: `${probe.purpose} (repeated)` }))
    })
    const controls = probesOf(context, plainWords).filter((_, mode) =>
      pairs.every(({ one }, at) => isOtherThan(readings[2 * at + mode], one)),
    )
    if (again.length > 0) yield [...again, ...controls]
  },
}

/** What became of the text; null: nothing that a server is known to do. */
function damageOf(reading: Reading, { text }: Marked, isOtherExact: boolean, isRepeater: boolean): string | null {
  const answer = textOf(reading).trim()
  const known = [...damages, ...(isRepeater ? byExact : []), ...(isOtherExact ? losses : [])]
  const found = known.find(([, damaged]) => damaged(text) !== text && [damaged(text), damaged(text).trim()].includes(answer))
  if (found !== undefined) return found[0]
  // Special tokens that are taken out are tolerable, and what stands around them is not theirs.
  const wordsIn = (words: string): readonly string[] => words.replace(tokens, ' ').split(/\s+/)
  const [sent, received] = [wordsIn(text), wordsIn(answer)]
  const isPart = received.every((word) => sent.includes(word)) && received.length < sent.length
  // What a parser took for reasoning is not lost.
  const thought = wordsIn(reading.completion?.choices[0]?.reasoning ?? '')
  const isLost = sent.some((word) => !received.includes(word) && !thought.includes(word))
  return isRepeater && text.search(tokens) !== -1 && isPart && isLost ? 'text around special tokens lost' : null
}

interface Modes {
  readonly one: Marked
  readonly mine: readonly Reading[]
  readonly others: readonly Reading[]
  /** Whether the model repeats another text exactly in this mode. */
  readonly isRepeater: boolean
}

function observe({ one, mine, others, isRepeater }: Modes): Observation {
  const [first] = mine
  if (first === undefined || !mine.every(isTold)) return unobservable('a response was incomplete')
  if (mine.some((reading) => isExact(reading, one))) return holds
  if (mine.length < 2) return unobservable('the second response is missing')
  const isOtherExact = others.some((reading) => isExact(reading, one))
  const seen = mine.map((reading) => damageOf(reading, one, isOtherExact, isRepeater))
  const [saw] = seen
  return saw === undefined || saw === null || !seen.every((other) => other === saw)
    ? unobservable('the model did not repeat the text')
    : violated(
        `${saw}, 2 of 2 times: ${show(textOf(first))}`,
        show(one.text),
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
    const of = (name: string): readonly Reading[] => [name, `${name}-again`].flatMap((one) => named(all, one) ?? [])
    const isRepeaterIn = (mode: '' | '-stream', beside: Marked): boolean =>
      [...texts, plainWords].some(
        (one) => one !== beside && of(`${one.name}${mode}`).some((reading) => isTold(reading) && isExact(reading, one)),
      )
    const seen = texts
      .flatMap((one) => {
        const [plain, streams] = [of(one.name), of(`${one.name}-stream`)]
        return [
          { one, mine: plain, others: streams, isRepeater: isRepeaterIn('', one) },
          { one, mine: streams, others: plain, isRepeater: isRepeaterIn('-stream', one) },
        ]
      })
      .filter(({ mine }) => mine.length > 0)
      .map((modes) => ({ ...modes, observation: observe(modes) }))
    // A model that repeats the first text may be one that cannot write special tokens.
    const shown =
      seen.find(({ observation }) => observation.outcome === 'violated') ??
      seen.find(({ one, observation }) => one.name === scenario && observation.outcome === 'unobservable') ??
      seen[0]
    return shown === undefined
      ? { observation: notApplicable('no such request was sent'), exchanges: [] }
      : { observation: shown.observation, exchanges: shown.mine.map(({ transcript }) => transcript.id) }
  },
}
