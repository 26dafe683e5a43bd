/**
 * What a text and an image cost at this endpoint: two questions of the run, asked before it. The price of an image differs between endpoints by a
 * factor of a hundred, so that no table replaces asking.
 */
import { largest } from '../model/extremes.ts'
import { wordOf } from '../generate/nonce.ts'
import { withWord } from '../generate/run-word.ts'
import type { Probe } from '../model/probe.ts'
import type { Knobs, Profile } from '../model/profile.ts'
import { type Reading, accepted, read } from '../reading/reading.ts'
import { singleRequests } from '../../suites/index.ts'
import { tokensOf } from '../protocol/usage.ts'
import { deadline } from './request-limiter.ts'
import type { RunSettings } from '../options/settings.ts'
import { UsageError } from '../options/usage-error.ts'
import { StartFailure } from './start-failure.ts'
import { preflight } from './preflight.ts'
import { type Prices, weightOf } from './price.ts'
import { transportTo } from './target.ts'
import { contextFor, scenarioContextOf } from './scenario-context.ts'

export interface Measured {
  /** What the run would ask, and how, as the preflight found. */
  readonly model: string
  readonly knobs: Knobs
  readonly prices: Prices
  /** Tokens that the questions themselves cost, and how many there were, the preflight's included. */
  readonly spent: number
  readonly requests: number
}

/** Null for the prices where it could not be measured, and why. */
export async function measure(settings: RunSettings, profile: Profile): Promise<Measured | { readonly missing: string }> {
  if (settings.key === null && settings.authentication !== null) return { missing: 'no API key was given' }
  const transport = transportTo(settings, null)
  const clock = deadline(settings.signal, settings.maxMs, settings.transport.clock)
  const word = wordOf(settings.nonce)
  let requests = 0
  let spent = 0
  const heard = (): void => {
    requests += 1
  }
  const asked = async (probe: Probe): Promise<Reading> => {
    heard()
    const reading = read(await transport.send(withWord(probe, word), `${probe.name}#1`, clock.signal))
    const { prompt, completion } = tokensOf(reading.completion)
    spent += prompt + completion
    return reading
  }
  try {
    const { model, knobs } = await preflight({ ...settings, signal: clock.signal }, profile, transport, heard)
    const context = contextFor('plan', scenarioContextOf(settings, { ...profile, knobs }, model, null), settings)
    const text = await asked(singleRequests.text(context))
    const image = await asked(singleRequests.image(context))
    const prices = pricesFrom(text, image)
    return prices === null ? { missing: 'the response to a short text has no usage' } : { model, knobs, prices, spent, requests }
  } catch (error) {
    if (error instanceof UsageError || error instanceof StartFailure) return { missing: error.message.replace(/\.$/, '') }
    throw error
  } finally {
    clock.lift()
    transport.close()
  }
}

/** An image that is refused, or not counted, is free. */
function pricesFrom(text: Reading, image: Reading): Prices | null {
  const { prompt } = tokensOf(text.completion)
  if (!accepted(text) || prompt === 0) return null
  const perByte = prompt / weightOf(text.probe).text
  const shown = accepted(image) ? image : null
  const perImage = shown === null ? 0 : Math.max(0, tokensOf(shown.completion).prompt - perByte * weightOf(shown.probe).text)
  const answers = [text, ...(shown === null ? [] : [shown])].map((reading) => tokensOf(reading.completion).completion)
  return { perByte, perImage, perAnswer: largest(answers) }
}
