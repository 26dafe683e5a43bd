/** Texts in arguments that look like something else. OpenAI API description: ChatCompletionMessageToolCall, function, arguments. */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Relation, Scenario, ScenarioContext, ScenarioSteps } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import type { Json } from '../../src/wire/json.ts'
import { inBothModes } from '../ask.ts'
import { isWhole } from '../preconditions.ts'
import { argumentsOf, atCall, callsOf } from './answers.ts'
import { type Wanted, asking, functionsOf, tool } from './functions.ts'
import { isSpelled } from './modes.ts'

const scenario = 'tools/literal'

/** Numbers, words of JSON, dates, entities, escapes and what templates replace: each is a text, since the schema says so. */
const literals = {
  ...{ code: '007', size: '1e3', flag: 'true', rest: 'null', day: '2026-02-03', mark: '<b>&amp;</b>', path: 'C:\\new' },
  ...{ data: '{"a": 1}', slot: '{{name}}', link: 'data:image/png;base64,iVBORw0KGgo=', pair: '\u{1f469}\u200d\u{1f467}' },
} as const
/** The same call with words that look like nothing else. */
const plainWords = {
  ...{ code: 'seven', size: 'large', flag: 'green', rest: 'none', day: 'Monday', mark: 'bold', path: 'home' },
  ...{ data: 'one', slot: 'name', link: 'image', pair: 'two' },
} as const

const escapedOf = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What servers make of such a text; null: nothing that a server is known to do. */
function changeOf(wanted: string, value: Json | undefined): string | null {
  if (value === wanted) return null
  if (typeof value !== 'string')
    return value === undefined ? null : `turned into ${value === null ? 'null' : typeof value === 'object' ? 'JSON' : `a ${typeof value}`}`
  if (value === '') return 'lost'
  if (value === wanted.replace(/\u200d/g, '') || value === wanted.replace(/\u200d/g, ' ')) return 'without its zero-width characters'
  if (value === wanted.replace('{{', '{').replace('}}', '}') || value === wanted.replace(/[{}]/g, '')) return 'with its braces changed'
  if (wanted.startsWith('data:') && /^[[<]?image[\]>]?$/.test(value)) return 'replaced as an image'
  if (value === escapedOf(wanted)) return 'escaped as entities'
  if (value === wanted.replace('&amp;', '&')) return 'with entities replaced'
  if (value === wanted.replace(/<\/?b>/g, '')) return 'without its tags'
  if (value === wanted.replace('\\n', '\n') || value === wanted.replace('\\', '\\\\') || value === wanted.replace('\\', ''))
    return 'with its escape changed'
  if (value.startsWith(`${wanted}T`) || (/^\d{4}-/.test(wanted) && /^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(value)))
    return 'written as another date'
  return Number(value) === Number(wanted) && /\d/.test(wanted) ? 'written as another number' : null
}

const wantedOf = (context: ScenarioContext, values: Wanted['values']): Wanted => ({
  name: functionsOf(context).note.function.name,
  values,
})

function probesOf(
  context: ScenarioContext,
  name: string,
  purpose: string,
  values: Readonly<Record<string, string>>,
): readonly [Probe, Probe] {
  const wanted = wantedOf(context, values)
  const properties = Object.fromEntries(Object.keys(values).map((key) => [key, { type: 'string' }]))
  return inBothModes(context, {
    name,
    area: 'tools',
    purpose,
    prompt: asking(wanted),
    body: { tools: [tool(wanted.name, 'Takes down what is given', properties)] },
    traits: ['model-dependent'],
    capabilities: ['tools'],
  })
}

/** A model may slip once: what is not exact is asked again, and beside it the same call with plain words. */
export const literalScenario: Scenario = {
  name: scenario,
  area: 'tools',
  tier: 'standard',
  needs: [],
  repeats: 4,
  *steps(context): ScenarioSteps {
    const probes = probesOf(context, scenario, 'A call with texts that look like numbers, dates and markup', literals)
    const controls = probesOf(context, `${scenario}-control`, 'The same call with plain words', plainWords)
    const readings = yield probes
    const again = readings.flatMap((reading, at) => {
      const [probe, control] = [probes[at], controls[at]]
      return probe === undefined || control === undefined || isSpelled(reading) || isWhole(reading) !== null
        ? []
        : [{ ...probe, name: `${probe.name}-again`, purpose: `${probe.purpose} (repeated)` }, control]
    })
    if (again.length > 0) yield again
  },
}

/** Names of what was changed, and how, in one response: `code turned into a number`; null: something else is wrong too, or nothing is. */
function changesIn(reading: Reading): readonly string[] | null {
  const [call] = callsOf(reading)
  const values = call === undefined || callsOf(reading).length > 1 ? null : argumentsOf(call)
  if (values === null || isWhole(reading) !== null) return null
  const changes = Object.entries(literals).map(([name, wanted]) => [name, wanted, changeOf(wanted, values[name])] as const)
  if (changes.some(([name, wanted, change]) => change === null && values[name] !== wanted)) return null
  const found = changes.flatMap(([, wanted, change]) => (change === null ? [] : [`${show(wanted)} ${change}`]))
  return found.length === 0 ? null : found
}

function observe(mine: readonly Reading[], control: Reading | undefined): Observation {
  const [first] = mine
  if (first === undefined) return unobservable('no response was received')
  if (mine.some(isSpelled)) return holds
  const seen = mine.map(changesIn)
  const [changes] = seen
  if (changes === undefined || changes === null || mine.length < 2 || !seen.every((other) => other?.join() === changes.join()))
    return unobservable('the model did not call the function with these texts')
  if (control === undefined || !isSpelled(control)) return unobservable('the same call with plain words is not exact')
  return violated(
    `${changes.join(', ')}, in 2 of 2 responses; the same call with plain words is exact`,
    'the texts as they were written',
    atCall(first, callsOf(first)[0], '/function/arguments'),
  )
}

export const literalTexts: Relation = {
  requirement: 'TOOL-026',
  scenarios: [scenario],
  relate: (readings) => {
    const all = readings[scenario] ?? []
    const of = (name: string): readonly Reading[] => all.filter(({ probe }) => probe.name === name)
    const modes = ['', '-stream'].flatMap((mode) => {
      const mine = [...of(`${scenario}${mode}`), ...of(`${scenario}${mode}-again`)]
      return mine.length === 0 ? [] : [{ mine, observation: observe(mine, of(`${scenario}-control${mode}`)[0]) }]
    })
    const shown =
      modes.find(({ observation }) => observation.outcome === 'violated') ??
      modes.find(({ observation }) => observation.outcome === 'unobservable') ??
      modes[0]
    return shown === undefined || all.length === 0
      ? { observation: notApplicable('no such request was sent'), exchanges: [] }
      : { observation: shown.observation, exchanges: shown.mine.map(({ transcript }) => transcript.id) }
  },
}
