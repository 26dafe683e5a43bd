/** One counterexample, sent once more. */
import type { Counterexample } from '../model/counterexample.ts'
import type { RunOptions } from '../options/run-options.ts'
import { read, refused } from '../reading/reading.ts'
import { isObject, readJson } from '../wire/json.ts'
import { singleRequests, suites } from '../../suites/index.ts'
import { responseInWords } from '../protocol/exchange-end.ts'
import { breachesOf } from './breaches.ts'
import { resolveProfile } from './resolve-profile.ts'
import { settingsOf } from './prepare.ts'
import { transportTo } from './target.ts'
import { contextFor, scenarioContextOf } from './scenario-context.ts'

export interface Replayed {
  /** Whether it shows what it showed. Null: no answer came that could tell. */
  readonly still: boolean | null
  /** Ids of the requirements that the answer violates now. */
  readonly violated: readonly string[]
  /** `status 500`, or how the exchange ended. */
  readonly answer: string
}

/** Throws a UsageError for options that fit no run. */
export async function replay(options: RunOptions, kept: Counterexample): Promise<Replayed> {
  const settings = settingsOf(options)
  const profile = resolveProfile(settings.profile)
  const transport = transportTo(settings, null)
  const body = readJson(kept.request.body).value
  const model = settings.model ?? (isObject(body) && typeof body['model'] === 'string' ? body['model'] : '')
  const breaches = breachesOf(
    suites.flatMap(({ checks }) => checks),
    profile,
  )
  const context = contextFor(kept.path, scenarioContextOf(settings, profile, model, null, breaches), settings)
  try {
    const transcript = await transport.send(singleRequests.replay(context, kept), `${kept.id}#1`, settings.signal)
    settings.listen({ kind: 'transcript', transcript, order: null })
    const reading = read(transcript)
    const violated: readonly string[] = breaches(reading)
    const still =
      reading.status === null && violated.length === 0
        ? null
        : kept.kind === 'refusal'
          ? refused(reading)
          : kept.requirements.some((id) => violated.includes(id))
    return { still, violated, answer: responseInWords(reading.status, transcript.end) }
  } finally {
    transport.close()
  }
}
