/** The traffic of a client through our proxy, as a record: transcripts without secrets, and the settings that judge them again. */
import { clientProbe } from '../interchange/client-traffic.ts'
import type { ExchangeOrder, RecordHeader } from '../model/record.ts'
import type { Knobs } from '../model/profile.ts'
import type { Transcript } from '../model/transcript.ts'
import { completionsPath } from '../reading/request.ts'
import { type Mask, type Secrets, maskOf } from '../transport/mask.ts'
import { maskedTranscript } from '../transport/mask-transcript.ts'
import type { RelayedExchange } from '../transport/relay.ts'
import { secretsOf, secretsOfClient } from '../transport/secrets-of.ts'
import { valuesOf } from '../wire/http.ts'
import { settingsOf } from './prepare.ts'
import { recordedSettings } from './record.ts'
import { resolveProfile, resolveRequirementSet } from './resolve-profile.ts'
import type { TrafficOptions } from './traffic.ts'

export interface ClientRecording {
  readonly header: RecordHeader
  /** Null: it is no request for a completion, so it is not recorded. */
  readonly take: (exchange: RelayedExchange) => { readonly transcript: Transcript; readonly order: ExchangeOrder } | null
  /** To be called as each exchange is recorded or not: how many there were. */
  readonly counts: () => { readonly recorded: number; readonly others: number }
}

/** Secrets of earlier exchanges that are looked for in later ones; those of an exchange itself always are. */
const MAX_SECRETS = 200

/**
 * @param guard is given all secrets, as they are found
 * @throws UsageError for an option that is wrong
 */
export function recordClient(
  options: TrafficOptions & { readonly transcripts: 'full' | 'evidence' | 'none' },
  startedAt: number,
  guard: (secrets: Secrets) => void,
): ClientRecording {
  const { source, ...given } = options
  const settings = settingsOf({ ...given, tier: 'full', cases: 0, seed: 1, nonce: 'none', auth: false })
  resolveProfile(settings.profile)
  resolveRequirementSet(settings.requirements)
  const own = secretsOf({ key: null, headers: [], baseUrl: settings.url, proxy: null })
  guard(own)
  let [passwords, values] = [new Set(own.passwords), new Set<string>()]
  /** By the key that an exchange presented. */
  const masks = new Map<string | null, Mask>()
  let recorded = 0
  let others = 0
  /** Masks all that is known by now. */
  const maskFor = ({ key, ...found }: Secrets): Mask => {
    const all = {
      passwords: new Set([...passwords, ...found.passwords, ...(key === null ? [] : [key])]),
      values: new Set([...values, ...found.values]),
    }
    const known = masks.get(key)
    if (known !== undefined && all.passwords.size + all.values.size === passwords.size + values.size) return known
    const mask = maskOf({ key, passwords: [...all.passwords], values: [...all.values] })
    guard({ key: null, passwords: [...all.passwords], values: [...all.values] })
    if (all.passwords.size + all.values.size > MAX_SECRETS) return mask
    if (all.passwords.size + all.values.size > passwords.size + values.size) masks.clear()
    ;({ passwords, values } = all)
    masks.set(key, mask)
    return mask
  }
  const kept = recordedSettings(settings, maskOf(own), null)
  return {
    header: {
      ...{ startedAt, images: null },
      preflight: { model: '', knobs: {} as Knobs },
      settings: { ...kept.settings, traffic: source },
    },
    take: (exchange) => {
      if (exchange.method !== 'POST' || !/^\/chat\/completions\/?(?:\?|$)/.test(exchange.path) || !exchange.isWhole) {
        others += 1
        return null
      }
      recorded += 1
      const { sent, url, head } = exchange
      const masking = maskFor(secretsOfClient(sent, new URL(url), valuesOf(head?.headers ?? [], 'set-cookie')))
      const masked = maskedTranscript(transcriptOf(exchange, recorded), masking)
      const path = masking.text(masked.probe.path).value
      return { transcript: { ...masked, probe: { ...masked.probe, path } }, order: { sent: recorded, after: recorded - 1, attempt: 1 } }
    },
    counts: () => ({ recorded, others }),
  }
}

function transcriptOf(exchange: RelayedExchange, number: number): Transcript {
  const { url, sent, startedAt, head, rawHead, pieces, trailers, end, endedAt, stalledMs, method, path, body } = exchange
  return {
    ...{ id: `traffic#${String(number)}`, url, sent, startedAt, head, rawHead, pieces, trailers, end, endedAt },
    probe: clientProbe({
      method,
      path: path.replace(/^\/chat\/completions\//, completionsPath),
      headers: sent,
      body,
      status: head?.status ?? null,
    }),
    connection: { id: 0, served: 0 },
    ...(stalledMs === 0 ? {} : { stalledMs }),
    echoes: 0,
    fetched: [],
    lacking: ['the connection of an exchange'],
  }
}
