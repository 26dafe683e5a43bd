import { type Field, keyPlaceholder } from '../model/probe.ts'
import type { Profile } from '../model/profile.ts'
import type { Generation, ImageHost, ScenarioContext } from '../reading/suite.ts'
import { swapCase } from '../transport/transport.ts'
import { chanceOf } from '../generate/chance.ts'
import { contentChance } from '../generate/nonce.ts'
import type { RunSettings } from '../options/settings.ts'

/** The field that carries the key, with the placeholder in its place; null: requests carry none. */
export function credentialOf({ authentication, key }: Pick<RunSettings, 'authentication' | 'key'>): Field | null {
  if (authentication === null || key === null) return null
  return authentication.scheme === 'bearer' ? ['Authorization', `Bearer ${keyPlaceholder}`] : [authentication.name, keyPlaceholder]
}

/** What the scenarios of a run have in common. */
export type UndrawnContext = Omit<ScenarioContext, 'draws' | 'chance' | 'shared'>

/** `breaches`: what the checks of the run see in an answer, for scenarios that look for the smallest request. */
export const scenarioContextOf = (
  settings: RunSettings,
  profile: Profile,
  model: string,
  imageHost: ImageHost | null,
  breaches: Generation['breaches'] = () => [],
): UndrawnContext => ({
  model,
  knobs: profile.knobs,
  promises: profile.promises,
  example: profile.example,
  credential: credentialOf(settings),
  keyHasCase: settings.key !== null && swapCase(settings.key) !== settings.key,
  concurrency: settings.concurrency,
  extraBody: settings.extraBody,
  imageHost: imageHost === null ? null : { url: imageHost.url, inner: imageHost.inner },
  generation: { cases: settings.cases, shrinkRequests: settings.shrinkRequests, corpus: settings.corpus, breaches },
  isolation: { requests: settings.isolateRequests, suspects: () => [] },
  unanswered: () => [],
})

/** The context of one scenario: two scenarios draw independently. */
export const contextFor = (
  scenario: string,
  context: UndrawnContext,
  { nonce, seed }: Pick<RunSettings, 'nonce' | 'seed'>,
): ScenarioContext => ({
  ...context,
  draws: chanceOf(seed, scenario),
  chance: contentChance(nonce, seed, scenario),
  shared: (name) => contentChance(nonce, seed, `shared/${name}`),
})
