import { type Field, keyPlaceholder } from '../model/probe.ts'
import type { Profile } from '../model/profile.ts'
import type { Generation, ImageHost, ScenarioContext } from '../reading/suite.ts'
import { swapCase } from '../transport/transport.ts'
import type { RunSettings } from '../options/settings.ts'

/** The field that carries the key, with the placeholder in its place; null: requests carry none. */
export function credentialOf({ authentication, key }: Pick<RunSettings, 'authentication' | 'key'>): Field | null {
  if (authentication === null || key === null) return null
  return authentication.scheme === 'bearer' ? ['Authorization', `Bearer ${keyPlaceholder}`] : [authentication.name, keyPlaceholder]
}

/** `breaches`: what the checks of the run see in an answer, for scenarios that look for the smallest request. */
export const scenarioContextOf = (
  settings: RunSettings,
  profile: Profile,
  model: string,
  imageHost: ImageHost | null,
  breaches: Generation['breaches'] = () => [],
): Omit<ScenarioContext, 'chance'> => ({
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
