/** Before anything is paid for: does the name resolve, is TLS trusted, does the endpoint speak, is the key taken, which model? */
import type { Knobs, Profile } from '../model/profile.ts'
import type { Field, Probe } from '../model/probe.ts'
import type { Preflight } from '../model/record.ts'
import type { Transcript } from '../model/transcript.ts'
import { type Reading, read } from '../reading/reading.ts'
import { completionsPath } from '../reading/request.ts'
import { type Json, memberAt } from '../wire/json.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { endInWords, unreachableInWords } from '../protocol/exchange-end.ts'
import { sleep } from '../transport/clock.ts'
import type { Transport } from '../transport/transport.ts'
import { limitAndTemperature } from '../protocol/request.ts'
import { fitted } from './negotiate-parameters.ts'
import { deadline } from './request-limiter.ts'
import { suggestion } from '../options/nearest.ts'
import type { RunSettings } from '../options/settings.ts'
import { UsageError } from '../options/usage-error.ts'
import { windowIn } from './context-length.ts'
import { isCredentialError, isOverload } from '../protocol/statuses.ts'
import { credentialOf } from './scenario-context.ts'

const retryEvery = 1_000

/** Throws a UsageError where the operator has to choose: a URL without its `/v1`, a model that is not served, a model among many. */
export async function preflight(
  settings: RunSettings,
  profile: Profile,
  transport: Transport,
  heard: (transcript: Transcript) => void,
): Promise<Preflight> {
  const { clock } = settings.transport
  const until = clock.monotonicTime() + settings.waitMs
  for (;;) {
    const limit = deadline(settings.signal, settings.preflightMs, clock)
    const askFor = askerOf(settings, transport, limit.signal, heard)
    const reading = await askFor(listing('/models'))
    const sentence = refusalOf(reading, settings)
    if (sentence === null) return begun(settings, profile, reading, askFor).finally(limit.lift)
    limit.lift()
    if (!isComing(reading) || clock.monotonicTime() >= until || settings.signal.aborted) return { ready: false, sentence }
    await sleep(clock, Math.min(retryEvery, until - clock.monotonicTime()), settings.signal)
  }
}

async function begun(settings: RunSettings, profile: Profile, reading: Reading, askFor: AskFor): Promise<Preflight> {
  const listed = await listedModels(settings, reading, askFor)
  const model = settings.model ?? chosen(settings.baseUrl, profile, listed)
  const { knobs, last } = await fitted(profile.knobs, (tried) => askFor(trying(model, tried, settings)))
  if (isCredentialError(last.status)) return { ready: false, sentence: refusalOf(last, settings) ?? '' }
  if (listed.length > 0 && !listed.includes(model) && isRefusal(last))
    throw new UsageError(
      `${settings.baseUrl} does not serve the model "${model}"${suggestion(model, listed)}; it lists ${shortened(listed)}`,
      'model',
    )
  return { ready: true, model, knobs: { ...knobs, contextTokens: knobs.contextTokens ?? windowIn(reading.json.value, model) } }
}

/** A target that may be there in a moment: cold starts refuse connections, keep silent or answer that they are overloaded. */
const isComing = ({ status }: Reading): boolean => status === null || isOverload(status)

type Question = Pick<Probe, 'name' | 'purpose' | 'method' | 'path' | 'body'>

const listing = (path: string): Question => ({
  name: 'preflight/models',
  purpose: 'The list of models, before anything is paid for',
  method: 'GET',
  path,
  body: new Uint8Array(0),
})

/** A few tokens: whether the key opens the endpoint too, whether the model is served, and how it wants to be asked. */
const trying = (model: string, knobs: Knobs, { extraBody }: RunSettings): Question => ({
  name: 'preflight/model',
  purpose: 'A few tokens, before more are paid for',
  method: 'POST',
  path: completionsPath,
  body: utf8Bytes(JSON.stringify({ model, messages: [{ role: 'user', content: 'Hi' }], ...limitAndTemperature(knobs, 16), ...extraBody })),
})

type AskFor = (question: Question) => Promise<Reading>

/** Asks within the preflight's own limit. */
function askerOf(settings: RunSettings, transport: Transport, signal: AbortSignal, heard: (transcript: Transcript) => void): AskFor {
  const credential = credentialOf(settings)
  const headers: readonly Field[] = [
    ['Content-Type', 'application/json'],
    ['Accept', 'application/json'],
    ...(credential === null ? [] : [credential]),
  ]
  let asked = 0
  return async (question) => {
    const probe: Probe = {
      ...question,
      area: 'http',
      headers: question.method === 'GET' ? headers.slice(1) : headers,
      traits: [],
      defect: null,
      control: null,
      capabilities: [],
      connection: 'fresh',
      hangUp: null,
      offers: [],
      images: [],
      draw: null,
    }
    const transcript = await transport.send(probe, `${question.name}#${String(++asked)}`, signal)
    heard(transcript)
    return read(transcript)
  }
}

/** Why no run can begin, as a sentence; null: one can. */
function refusalOf({ status, transcript }: Reading, { baseUrl, key, preflightMs }: RunSettings): string | null {
  if (isCredentialError(status))
    return key === null
      ? `${baseUrl} asks for a key (status ${String(status)}), and none was given.`
      : `${baseUrl} refuses the key (status ${String(status)}).`
  if (status !== null) return null
  const { end } = transcript
  if (end.kind === 'unreachable') return `${baseUrl} cannot be reached: ${unreachableInWords(end)}.`
  if (end.kind === 'hung-up' || end.kind === 'timeout')
    return `${baseUrl} does not answer: no response within ${String(preflightMs / 1000)} s.`
  return `${baseUrl} gives no HTTP response: ${endInWords(end)}.`
}

async function listedModels({ baseUrl }: RunSettings, reading: Reading, askFor: AskFor): Promise<readonly string[]> {
  const listed = modelsIn(reading)
  if (listed === null && !/\/v\d+[a-z]*\/?$/.test(new URL(baseUrl).pathname)) {
    const other = await askFor(listing('/v1/models'))
    if (modelsIn(other) !== null || other.status === 401)
      throw new UsageError(`${baseUrl} lists no models, and ${baseUrl.replace(/\/+$/, '')}/v1 does: did you mean that?`, 'baseUrl')
  }
  return listed ?? []
}

function chosen(baseUrl: string, { models }: Profile, listed: readonly string[]): string {
  const [only, ...others] = listed
  if (only !== undefined && others.length === 0) return only
  const preferred = models.find((name) => listed.length === 0 || listed.includes(name))
  if (preferred !== undefined) return preferred
  throw new UsageError(`${baseUrl} serves ${String(listed.length)} models: choose one of ${shortened(listed)}`, 'model')
}

/** A word that the request is at fault: a model that is overloaded is still a model. */
const isRefusal = ({ status }: Reading): boolean => status === 404 || status === 400 || status === 422

const MAX_LISTED = 20
const shortened = (names: readonly string[]): string =>
  names.slice(0, MAX_LISTED).join(', ') + (names.length > MAX_LISTED ? `, and ${String(names.length - MAX_LISTED)} more` : '')

/** Null where the answer is no list of models. */
function modelsIn({ status, json }: Reading): readonly string[] | null {
  const data = memberAt(json.value, 'data')
  if (status !== 200 || !Array.isArray(data)) return null
  return (data as readonly Json[]).map((item) => memberAt(item, 'id')).filter((id) => typeof id === 'string')
}
