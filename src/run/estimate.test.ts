import { expect, test } from 'vitest'
import { profileNamed } from '../contract/catalogue.ts'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import { type Tier, tiers } from '../model/requirement.ts'
import type { RunOptions } from '../options/run-options.ts'
import { virtualClock } from '../transport/clock.ts'
import { memory } from '../transport/transport.ts'
import { resolveProfile } from './resolve-profile.ts'
import { estimate, sum } from './estimate.ts'
import { settingsOf } from './prepare.ts'
import { planOf } from './plan.ts'
import { measure } from './measure.ts'
import { run } from './run.ts'
import { scenarioContextOf } from './scenario-context.ts'

const key = 'sk-a-key-of-tests-0123456789'
function embedded(): Pick<RunOptions, 'baseUrl' | 'transport'> {
  const clock = virtualClock(Date.now())
  const { url, accept } = memoryEndpoint({ apiKey: key }, clock)
  return { baseUrl: url, transport: memory(accept, clock) }
}

const max: Readonly<Record<Tier, number>> = { smoke: 16, standard: 240, full: 520 }

test.each(tiers)('the plan of %s and its run agree, and keep to the budget', async (tier) => {
  const endpoint = embedded()
  const options = { ...endpoint, key, tier, cases: 0 }
  const settings = settingsOf(options)
  const profile = profileNamed('openai')
  if (profile === undefined) throw new Error('there is no profile openai')
  const areas = estimate(planOf(settings).scenarios, scenarioContextOf(settings, profile, 'embedded-1', null), settings)
  const { run: facts } = await run(options)
  const requests = sum(areas.map((area) => area.requests))
  const tokens = sum(areas.map((area) => area.tokens))
  expect(facts.requests).toBeGreaterThanOrEqual(requests.min)
  expect(facts.requests).toBeLessThanOrEqual(requests.max)
  // Repeats for a hesitant model come on top.
  expect(requests.min).toBeLessThanOrEqual(max[tier])
  expect(facts.promptTokens + facts.completionTokens).toBeGreaterThanOrEqual(tokens.min)
  expect(facts.promptTokens + facts.completionTokens).toBeLessThanOrEqual(tokens.max)
})

test('what a text and an image cost there foretells what the run will cost', async () => {
  const endpoint = embedded()
  const options = { ...endpoint, key }
  const settings = settingsOf(options)
  const profile = resolveProfile('openai')
  const measured = await measure(settings, profile)
  const { run: facts } = await run(options)
  if (!('prices' in measured)) throw new Error(measured.missing)
  const areas = estimate(planOf(settings).scenarios, scenarioContextOf(settings, profile, 'embedded-1', null), settings, measured.prices)
  const about = areas.reduce((total, area) => total + (area.about ?? 0), 0)
  const counted = facts.promptTokens + facts.completionTokens
  expect(about / counted).toBeGreaterThan(0.5)
  expect(about / counted).toBeLessThan(2)
})
