import { expect, test } from 'vitest'
import { profileNamed } from '../contract/catalogue.ts'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { type Tier, tiers } from '../model/requirement.ts'
import { chosenProfile } from './chosen.ts'
import { estimate, sum } from './estimate.ts'
import { settingsOf } from './prepare.ts'
import { planOf } from './plan.ts'
import { measure } from './measure.ts'
import { run } from './run.ts'
import { worldOf } from './world.ts'

const key = 'sk-a-key-of-tests-0123456789'
const most: Readonly<Record<Tier, number>> = { smoke: 12, standard: 160, full: 400 }

test.each(tiers)('the plan of %s and its run agree, and keep to the budget', async (tier) => {
  const endpoint = await startEndpoint({ apiKey: key })
  const options = { baseUrl: endpoint.url, key, tier, cases: 0 }
  const settings = settingsOf(options)
  const profile = profileNamed('openai')
  if (profile === undefined) throw new Error('there is no profile openai')
  const areas = estimate(planOf(settings).scenarios, worldOf(settings, profile, 'embedded-1', null), settings.seed)
  const { run: facts } = await run(options)
  await endpoint.close()
  const requests = sum(areas.map((area) => area.requests))
  const tokens = sum(areas.map((area) => area.tokens))
  expect(facts.requests).toBeGreaterThanOrEqual(requests.least)
  expect(facts.requests).toBeLessThanOrEqual(requests.most)
  // Repeats for a hesitant model come on top.
  expect(requests.least).toBeLessThanOrEqual(most[tier])
  expect(facts.promptTokens + facts.completionTokens).toBeGreaterThanOrEqual(tokens.least)
  expect(facts.promptTokens + facts.completionTokens).toBeLessThanOrEqual(tokens.most)
})

test('what a text and an image cost there foretells what the run will cost', async () => {
  const endpoint = await startEndpoint({ apiKey: key })
  const options = { baseUrl: endpoint.url, key }
  const settings = settingsOf(options)
  const profile = chosenProfile('openai')
  const measured = await measure(settings, profile)
  const { run: facts } = await run(options)
  await endpoint.close()
  if (!('prices' in measured)) throw new Error(measured.missing)
  const areas = estimate(planOf(settings).scenarios, worldOf(settings, profile, 'embedded-1', null), settings.seed, measured.prices)
  const about = areas.reduce((total, area) => total + (area.about ?? 0), 0)
  const counted = facts.promptTokens + facts.completionTokens
  expect(about / counted).toBeGreaterThan(0.5)
  expect(about / counted).toBeLessThan(2)
})
