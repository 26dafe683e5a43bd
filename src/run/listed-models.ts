/** What GET /models lists. */
import type { Reading } from '../reading/reading.ts'
import { read } from '../reading/reading.ts'
import { responseInWords } from '../protocol/exchange-end.ts'
import type { RunSettings } from '../options/settings.ts'
import { type Json, memberAt } from '../wire/json.ts'
import { listingProbe } from './diagnosis/start-probes.ts'
import { deadline } from './request-limiter.ts'
import { transportTo } from './target.ts'

/** Null where the answer is no list of models. */
export function modelsIn({ status, json }: Reading): readonly string[] | null {
  const data = memberAt(json.value, 'data')
  if (status !== 200 || !Array.isArray(data)) return null
  return (data as readonly Json[]).map((item) => memberAt(item, 'id')).filter((id) => typeof id === 'string')
}

/** Asks the target once, without a chat request. Gives the models, or a sentence that says why there is no list. */
export async function listModels(settings: RunSettings): Promise<readonly string[] | { readonly because: string }> {
  const transport = transportTo(settings, null)
  const limit = deadline(settings.signal, settings.preflightMs, settings.transport.clock)
  try {
    const listing = read(await transport.send(listingProbe(settings, '/models'), 'preflight/models#1', limit.signal))
    const models = modelsIn(listing)
    if (models !== null) return models
    return { because: `GET /models returned no list of models: ${responseInWords(listing.status, listing.transcript.end)}.` }
  } finally {
    limit.lift()
    transport.close()
  }
}
