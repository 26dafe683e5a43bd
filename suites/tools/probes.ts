import type { RequestMembers } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Capability, Tier } from '../../src/model/requirement.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Scenario } from '../../src/reading/suite.ts'
import { inBothModes } from '../ask.ts'
import { MAX_QUESTIONS } from './answers.ts'
import { type Wanted, askBoth, asking, naming, note, ping, time, wantedPing, wantedTime, wantedWeather, weather } from './functions.ts'
import { isSpelled } from './modes.ts'
import { nextCall } from './next-call.ts'

interface Calling {
  readonly name: ScenarioName
  readonly purpose: string
  readonly prompt: string
  readonly body: RequestMembers
  readonly wanted: readonly Wanted[]
  readonly tier?: Tier
  readonly capabilities?: readonly Capability[]
}

/** What JSON has to escape, and what is cut apart where bytes are taken for letters. */
const wantedNote: Wanted = { name: 'note', values: { text: 'She said "hi" \\ twice:\ncaf\u00e9, \u6771\u4eac, \ud83d\ude00.' } }

const calls: readonly Calling[] = [
  {
    name: 'tools/auto',
    purpose: 'A tool call',
    prompt: asking(wantedWeather),
    body: { tools: [weather, time] },
    wanted: [wantedWeather],
  },
  {
    name: 'tools/parallel',
    purpose: 'Two tool calls at once',
    prompt: askBoth,
    body: { tools: [weather, time] },
    wanted: [wantedWeather, wantedTime],
    capabilities: ['parallel-tools'],
  },
  {
    name: 'tools/no-arguments',
    purpose: 'A call without arguments',
    prompt: asking(wantedPing),
    body: { tools: [ping] },
    wanted: [wantedPing],
  },
  {
    name: 'tools/required',
    purpose: 'A call that is required',
    prompt: asking(wantedWeather),
    body: { tools: [weather, time], tool_choice: 'required' },
    wanted: [wantedWeather],
  },
  {
    name: 'tools/named',
    purpose: 'A call of a function that is named',
    prompt: asking(wantedTime),
    body: { tools: [weather, time], ...naming('get_time') },
    wanted: [wantedTime],
  },
  {
    name: 'tools/text',
    purpose: 'A call whose text has quotes, a backslash, a line break and letters of several bytes',
    prompt: asking(wantedNote),
    body: { tools: [note] },
    wanted: [wantedNote],
    tier: 'full',
  },
]

/** A streamed call that differs from an exact plain one is asked for again, so that the stream is blamed and not the model. */
function* again(wanted: readonly Wanted[], [plain, streamed]: readonly Reading[]): ScenarioSteps {
  if (plain === undefined || streamed === undefined || !isSpelled(plain, wanted)) return
  let last: Reading | undefined = streamed
  for (let asked = 1; asked < MAX_QUESTIONS && last !== undefined && !isSpelled(last, wanted); asked += 1) [last] = yield [streamed.probe]
}

export const scenarios: readonly Scenario[] = calls.map(({ wanted, tier = 'standard', capabilities = [], ...call }) => ({
  name: call.name,
  area: 'tools',
  tier,
  needs: [],
  repeats: MAX_QUESTIONS - 1 + (call.name === 'tools/auto' ? 1 : 0),
  *steps(context): ScenarioSteps {
    const pair = yield inBothModes(context, {
      ...call,
      area: 'tools',
      traits: ['model-dependent'],
      capabilities: ['tools', ...capabilities],
    })
    yield* again(wanted, pair)
    const [plain] = pair
    if (call.name === 'tools/auto' && plain !== undefined) yield* nextCall(context, plain)
  },
}))

/** What was asked for in each of the scenarios that ask in both modes. */
export const wantedIn: Readonly<Record<string, readonly Wanted[]>> = Object.fromEntries(calls.map(({ name, wanted }) => [name, wanted]))

export const callScenarios: readonly ScenarioName[] = calls.map(({ name }) => name)
