/** Texts of every script, to be repeated: what comes back is text that nothing on the way has broken. */
import { holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import { drawn as drawnFrom } from '../../src/generate/arbitraries/drawn.ts'
import { text } from '../../src/generate/arbitraries/text.ts'
import { chanceOf } from '../../src/generate/chance.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import type { Probe } from '../../src/model/probe.ts'
import { ask } from '../ask.ts'
import { repeat } from '../prompts.ts'
import { drawOf } from './requests.ts'

const name = 'generated/texts'
const control = 'generated/texts-control'
const plainWords = 'seven small boats on 12 lakes'
const share = 5

export const texts: Scenario = {
  name,
  area: 'generated',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 0,
  *steps(context): ScenarioSteps {
    const count = Math.ceil(context.generation.cases / share)
    if (count === 0) return
    const drawn = Array.from({ length: count }, (_, at) => {
      const path = `${name}/${String(at)}`
      return asked(context, name, path, drawnFrom(text, chanceOf(context.draws.seed, path)).value_)
    })
    const [first] = yield [asked(context, control, control, plainWords)]
    if (first === undefined || said(first).includes(plainWords)) yield drawn
  },
}

/** In both modes by turns. */
const asked = (context: ScenarioContext, as: string, path: string, text: string): Probe => ({
  ...ask(context, {
    name: as,
    area: 'generated',
    purpose: `a text to be repeated (${path})`,
    prompt: repeat(text),
    traits: ['model-dependent'],
    capabilities: ['unusual-text'],
    body: path.endsWith('1') || path.endsWith('3') ? { stream: true } : {},
  }),
  draw: drawOf(context, path),
})

const said = (reading: Reading): string => reading.completion?.choices[0]?.content ?? ''

const asLatin1 = (text: string): string => Array.from(utf8Bytes(text), (byte) => String.fromCharCode(byte)).join('')

/** What broke a text on its way back; null: nothing that the wire is to blame for. */
function damage(reading: Reading): string | null {
  const question = reading.asked.body === null ? '' : JSON.stringify(reading.asked.body['messages'])
  const answer = said(reading)
  if (answer.includes('\ufffd') && !question.includes('\ufffd')) return 'a replacement character (U+FFFD)'
  if (/\p{Cs}/u.test(answer)) return 'half of a surrogate pair'
  const words = question.match(/[^\p{ASCII}]{2,}/gu) ?? []
  const mangled = words.find((word) => answer.includes(asLatin1(word)))
  return mangled === undefined ? null : `${show(asLatin1(mangled))} for ${show(mangled)}: UTF-8 read as Latin-1`
}

export const wholeTexts: Relation = {
  requirement: 'GEN-006',
  scenarios: [name],
  relate: (readings) => {
    const all = (readings[name] ?? []).filter((reading) => accepted(reading))
    if (readings[name] === undefined) return { observation: notApplicable('the requests were not generated'), exchanges: [] }
    // A limit may fall within a character, and what is left of it is no one's fault.
    const answers = all.filter(
      ({ probe, completion }) => probe.name === name && completion?.choices[0]?.finishes.at(-1)?.value !== 'length',
    )
    const [first] = answers
    if (first === undefined)
      return { observation: unobservable('the model did not repeat a plain text'), exchanges: all.map(({ transcript }) => transcript.id) }
    const broken = answers.find((reading) => damage(reading) !== null)
    if (broken === undefined) return { observation: holds, exchanges: answers.map(({ transcript }) => transcript.id) }
    return {
      observation: violated(`a response with ${damage(broken) ?? ''}`, 'the characters that were sent', { kind: 'status' }),
      exchanges: [broken.transcript.id],
    }
  },
}
