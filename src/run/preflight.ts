/**
 * Before anything is judged: does the endpoint speak the protocol, is the key taken, which model? A run starts once one chat request got a
 * completion or a refusal in the documented envelope; else it fails to start, within six requests.
 */
import type { Profile } from '../model/profile.ts'
import type { Probe } from '../model/probe.ts'
import type { Preflight } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import { type Reading, accepted, read } from '../reading/reading.ts'
import { responseInWords } from '../protocol/exchange-end.ts'
import { isOverload } from '../protocol/statuses.ts'
import { sleep } from '../transport/clock.ts'
import type { Transport } from '../transport/transport.ts'
import { suggestion } from '../options/nearest.ts'
import type { RunSettings } from '../options/settings.ts'
import { UsageError } from '../options/usage-error.ts'
import { windowIn } from './context-length.ts'
import { type ChatResult, outcomeOf, tryChat } from './diagnosis/chat-trial.ts'
import { modelsIn } from './listed-models.ts'
import { hasVersion, startSentence } from './diagnosis/sentence.ts'
import { listingProbe } from './diagnosis/start-probes.ts'
import { deadline } from './request-limiter.ts'
import { StartFailure } from './start-failure.ts'
import { withoutEndSlashes } from '../model/url.ts'

/** Requests that one attempt to start may cost; --wait makes more attempts. */
const MAX_START_REQUESTS = 6
/** How often an endpoint that is not there yet is asked again under --wait, ms. */
const WAIT_STEP_MS = 1_000

type Send = (probe: Probe, signal: AbortSignal) => Promise<Reading>

interface Attempt {
  readonly settings: RunSettings
  readonly profile: Profile
  readonly send: Send
  /** Whether there is time for another attempt. */
  readonly canWait: () => boolean
}

interface AttemptResult extends ChatResult {
  readonly model: string
}

/**
 * Asks for the list of models, then for a few tokens of chat. Throws a UsageError where the operator has to choose: a URL without its `/v1`,
 * no model named, a model that is not served, a model among many; a StartFailure where no chat request was served.
 */
export async function preflight(
  settings: RunSettings,
  profile: Profile,
  transport: Transport,
  heard: (transcript: Transcript) => void,
): Promise<Preflight> {
  const { clock } = settings.transport
  const until = clock.monotonicTime() + settings.waitMs
  const canWait = (): boolean => clock.monotonicTime() < until && !settings.signal.aborted
  let asked = 0
  const send: Send = async (probe, signal) => {
    const transcript = await transport.send(probe, `${probe.name}#${String(++asked)}`, signal)
    heard(transcript)
    return read(transcript)
  }
  for (;;) {
    const result = await attempt({ settings, profile, send, canWait })
    const { outcome, reading, model, knobs, limitMs } = result
    if (outcome === 'served')
      return { model, knobs, ...(reading.asked.stream || !accepted(reading) ? {} : { plainMs: reading.transcript.endedAt / 1000 }) }
    if (!isComing(result) || !canWait()) {
      const baseUrl = transport.mask.text(settings.baseUrl).value
      const sentence = startSentence(outcome, reading, { baseUrl, hasKey: settings.key !== null, model, limitMs })
      throw new StartFailure(outcome, sentence, asked)
    }
    await sleep(clock, Math.min(WAIT_STEP_MS, until - clock.monotonicTime()), settings.signal)
  }
}

/** A target that may be there in a moment: cold starts refuse connections, keep silent or answer that they are overloaded. */
const isComing = ({ outcome, reading: { status } }: ChatResult): boolean =>
  outcome !== 'interrupted' && (status === null || outcome === 'no-response' || isOverload(status))

async function attempt({ settings, profile, send, canWait }: Attempt): Promise<AttemptResult> {
  let asked = 0
  const list = async (path: string): Promise<Reading> => {
    const limit = deadline(settings.signal, settings.preflightMs, settings.transport.clock)
    asked += 1
    return send(listingProbe(settings, path), limit.signal).finally(limit.lift)
  }
  const listing = await list('/models')
  if (listing.status === null || (isOverload(listing.status) && canWait())) {
    const { knobs } = profile
    return { outcome: outcomeOf(listing, settings), reading: listing, knobs, model: '', limitMs: settings.preflightMs }
  }
  const listed = await listedModels(settings, listing, list)
  const named = settings.model ?? chosen(settings.baseUrl, profile, listed)
  const model = named ?? profile.models[0] ?? 'model'
  const result = await tryChat({ settings, knobs: profile.knobs, model, maxRequests: MAX_START_REQUESTS - asked, send })
  if (listed.length > 0 && !listed.includes(model) && isRefusal(result.reading))
    throw new UsageError(
      `${settings.baseUrl} does not serve the model "${model}"${suggestion(model, listed)}; it lists ${shortened(listed)}`,
      'model',
    )
  if (named === null && (result.outcome === 'served' || result.outcome === 'no-such-model'))
    throw new UsageError(
      `name the model to test: ${settings.baseUrl} lists none (GET /models: ${responseInWords(listing.status, listing.transcript.end)})`,
      'model',
    )
  const contextTokens = result.knobs.contextTokens ?? windowIn(listing.json.value, model)
  return { ...result, model, knobs: { ...result.knobs, contextTokens } }
}

async function listedModels(
  { baseUrl }: RunSettings,
  listing: Reading,
  list: (path: string) => Promise<Reading>,
): Promise<readonly string[]> {
  const listed = modelsIn(listing)
  if (listed === null && !hasVersion(baseUrl)) {
    const other = await list('/v1/models')
    if (modelsIn(other) !== null || (other.status === 401 && listing.status !== 401))
      throw new UsageError(`${baseUrl} lists no models: use --base-url ${withoutEndSlashes(baseUrl)}/v1, which does`, 'baseUrl')
  }
  return listed ?? []
}

/** Null: the list names none. */
function chosen(baseUrl: string, { models }: Profile, listed: readonly string[]): string | null {
  const [only, ...others] = listed
  if (only === undefined || others.length === 0) return only ?? null
  const preferred = models.find((name) => listed.includes(name))
  if (preferred !== undefined) return preferred
  throw new UsageError(`${baseUrl} lists ${String(listed.length)} models: name one of ${shortened(listed)}`, 'model')
}

/** A word that the request is at fault: a model that is overloaded is still a model. */
const isRefusal = ({ status }: Reading): boolean => status === 404 || status === 400 || status === 422

const MAX_LISTED = 20
const shortened = (names: readonly string[]): string =>
  names.slice(0, MAX_LISTED).join(', ') + (names.length > MAX_LISTED ? `, and ${String(names.length - MAX_LISTED)} more` : '')
