/** What once showed something comes first, so that a mended defect stays mended. */
import type { Counterexample } from '../../src/model/counterexample.ts'
import type { Probe } from '../../src/model/probe.ts'
import type { ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { isObject, readJson } from '../../src/wire/json.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { ask } from '../ask.ts'
import { capabilitiesOf } from './capabilities.ts'
import { room } from './requests.ts'

export const corpus: Scenario = {
  name: 'generated/corpus',
  area: 'generated',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 0,
  recorded: true,
  *steps(context): ScenarioSteps {
    const batch = context.generation.corpus.map((kept) => again(context, kept))
    if (batch.length > 0) yield batch
  },
}

const ofContent = ['content-type', 'accept']

/** The counterexample as a probe for this endpoint: its own model, and its own key. */
export function again(context: ScenarioContext, kept: Counterexample): Probe {
  const { request, seed, path, kind, requirements, features } = kept
  const value = readJson(request.body).value
  const isValid = request.defect === null && isObject(value)
  const body = isValid ? { ...value, model: context.model } : {}
  // The file may be anybody's: no field that leads elsewhere or speaks for the user.
  const headers = request.headers.filter(([name, text]) => ofContent.includes(name.toLowerCase()) && !text.includes('{{key'))
  return {
    ...ask(context, {
      name: path.split('/').slice(0, 2).join('/'),
      area: 'generated',
      purpose: `the minimal failing request ${kept.id} again`,
      body,
      capabilities: isValid ? capabilitiesOf(body, { [context.knobs.maxTokens]: room }) : [],
    }),
    headers: [...headers, ...(context.credential === null ? [] : [context.credential])],
    body: isValid ? utf8Bytes(JSON.stringify(body)) : request.body,
    defect: request.defect,
    draw: { seed, path, example: { kind, requirements, features, found: '', steps: [] } },
  }
}
