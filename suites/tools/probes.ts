import type { RequestMembers } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Capability, Tier } from '../../src/model/requirement.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Scenario } from '../../src/reading/suite.ts'
import { inBothModes } from '../ask.ts'
import { isWhole } from '../preconditions.ts'
import { MAX_QUESTIONS } from './answers.ts'
import { type Functions, askBoth, asking, functionsOf, naming } from './functions.ts'
import { isSpelled } from './modes.ts'
import { nextCall } from './next-call.ts'

interface Calling {
  readonly name: ScenarioName
  readonly purpose: string
  readonly question: (functions: Functions) => { readonly prompt: string; readonly body: RequestMembers }
  readonly tier?: Tier
  readonly capabilities?: readonly Capability[]
}

/** What JSON has to escape, and what is cut apart where bytes are taken for letters. */
const wantedNote = 'She said "hi" \\ twice:\ncaf\u00e9, \u6771\u4eac, \ud83d\ude00.'

const calls: readonly Calling[] = [
  {
    name: 'tools/auto',
    purpose: 'A tool call',
    question: ({ weather, time, wantedWeather }) => ({ prompt: asking(wantedWeather), body: { tools: [weather, time] } }),
  },
  {
    name: 'tools/parallel',
    purpose: 'Two tool calls at once',
    question: (functions) => ({ prompt: askBoth(functions), body: { tools: [functions.weather, functions.time] } }),
    capabilities: ['parallel-tools'],
  },
  {
    name: 'tools/no-arguments',
    purpose: 'A call without arguments',
    question: ({ ping, wantedPing }) => ({ prompt: asking(wantedPing), body: { tools: [ping] } }),
  },
  {
    name: 'tools/required',
    purpose: 'A call that is required',
    question: ({ weather, time, wantedWeather }) => ({
      prompt: asking(wantedWeather),
      body: { tools: [weather, time], tool_choice: 'required' },
    }),
  },
  {
    name: 'tools/named',
    purpose: 'A call of a function that is named',
    question: ({ weather, time, wantedTime }) => ({
      prompt: asking(wantedTime),
      body: { tools: [weather, time], ...naming(wantedTime.name) },
    }),
  },
  {
    name: 'tools/text',
    purpose: 'A call whose text has quotes, a backslash, a line break and multi-byte characters',
    question: ({ note }) => ({ prompt: asking({ name: note.function.name, values: { text: wantedNote } }), body: { tools: [note] } }),
    tier: 'full',
  },
]

/** A streamed call that differs from an exact plain one is requested again, and so is the plain one: the stream is blamed, and not a weak model. */
function* again([plain, streamed]: readonly Reading[]): ScenarioSteps {
  if (plain === undefined || streamed === undefined || !isSpelled(plain)) return
  let last: Reading | undefined = streamed
  for (let asked = 1; asked < 2 * MAX_QUESTIONS; asked += 1) {
    if (last === undefined || isSpelled(last)) return
    if (asked === MAX_QUESTIONS) {
      if (isWhole(last) !== null) return
      const [control] = yield [plain.probe]
      if (control === undefined || !isSpelled(control)) return
    }
    ;[last] = yield [streamed.probe]
  }
}

export const scenarios: readonly Scenario[] = calls.map(({ question, tier = 'standard', capabilities = [], ...call }) => ({
  name: call.name,
  area: 'tools',
  tier,
  needs: [],
  repeats: 2 * MAX_QUESTIONS + (call.name === 'tools/auto' ? 1 : 0),
  *steps(context): ScenarioSteps {
    const pair = yield inBothModes(context, {
      ...call,
      ...question(functionsOf(context)),
      area: 'tools',
      traits: ['model-dependent'],
      capabilities: ['tools', ...capabilities],
    })
    yield* again(pair)
    const [plain] = pair
    if (call.name === 'tools/auto' && plain !== undefined) yield* nextCall(context, plain)
  },
}))

export const callScenarios: readonly ScenarioName[] = calls.map(({ name }) => name)
