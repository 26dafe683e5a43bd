/** Many lawful members in one request; only where that is not accepted, each by itself, so that the finding names the one. */
import type { RequestMembers } from '../../src/contract/request.ts'
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { Capability, Tier } from '../../src/model/requirement.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { ask } from '../ask.ts'
import { shortCount } from '../prompts.ts'
import { controlSuffix, isFailure } from './outcomes.ts'

export interface Part {
  /** Follows the scenario's name. */
  readonly name: string
  readonly shown: string
  readonly body: RequestMembers
  readonly capability: Capability
  /** Asked only by itself: it tells what a refusal of its neighbours means. */
  readonly witness?: true
}

interface Together {
  readonly name: ScenarioName
  readonly tier: Tier
  readonly purpose: string
  readonly parts: readonly Part[]
  /** The body of the one request, where it is not its parts joined. */
  readonly whole?: RequestMembers
  /** Whether the one request is sent a second time once it was accepted. */
  readonly twice?: true
  /** A prompt, and the text that a response to the one request has, word for word: else it is sent again, beside two requests without any member. */
  readonly expects?: { readonly prompt: string; readonly text: string }
  /** Further requests, sent where the one request was not accepted. */
  readonly beside?: (context: ScenarioContext) => readonly Probe[]
}

/** Without the run's own temperature, lest it be taken for the part's. */
const bare: RequestMembers = { temperature: undefined }

/** The text of the first choice, without white space around it. */
export const textOf = (reading: Reading): string => reading.completion?.choices[0]?.content.trim() ?? ''

export const together = ({ name, tier, purpose, parts, whole, twice, expects, beside }: Together): Scenario => ({
  name,
  area: 'params',
  tier,
  needs: ['http/plain'],
  repeats: 2 * parts.length + 3,
  *steps(context): ScenarioSteps {
    const joined = parts.filter(({ witness }) => witness !== true)
    const question = (suffix: string, what: string, body: RequestMembers, capabilities: readonly Capability[]): Probe =>
      ask(context, {
        name: `${name}${suffix}`,
        area: 'params',
        purpose: what,
        prompt: expects?.prompt ?? shortCount(context),
        body: { ...bare, ...body },
        capabilities,
      })
    const body: RequestMembers = whole ?? joined.reduce<RequestMembers>((all, part) => ({ ...all, ...part.body }), {})
    const one = question('', purpose, body, [...new Set(joined.map(({ capability }) => capability))])
    const [first] = yield [one]
    if (first === undefined || accepted(first)) {
      if (twice === true) yield [one]
      if (expects !== undefined && first !== undefined && textOf(first) !== expects.text)
        yield [
          { ...one, name: `${name}-again` },
          ...['-without', '-without-again'].map((suffix) => question(suffix, `${purpose}: none of them`, {}, [])),
        ]
      return
    }
    const alone = parts.map((part) => question(`-${part.name}`, part.shown, part.body, [part.capability]))
    const outcomeText = yield [...alone, ...(beside?.(context) ?? [])]
    const failed = alone.filter((_, at) => {
      const reading = outcomeText[at]
      return reading !== undefined && isFailure(reading)
    })
    if (failed.length > 0) yield [...failed, question(controlSuffix, 'The same request without any of them', {}, [])]
  },
})
