/** A start failure as one sentence: what the server did, in its own words, and what to check. Pure. */
import { type ForeignFormat, foreignFormatOf } from '../../reading/foreign-format.ts'
import { type Reading, envelopeOf } from '../../reading/reading.ts'
import { serverWords } from '../../reading/server-words.ts'
import { endInWords, unreachableInWords } from '../../protocol/exchange-end.ts'
import type { StartFailureKind } from '../start-failure.ts'
import { withoutEndSlashes } from '../../model/url.ts'

/** What the sentence needs to know of the run. */
export interface RequestFacts {
  /** Secrets masked. */
  readonly baseUrl: string
  readonly hasKey: boolean
  readonly model: string
  /** How long the answer was waited for where we hung up, ms. */
  readonly limitMs: number
}

export function startSentence(kind: StartFailureKind, reading: Reading, asked: RequestFacts): string {
  return `${observed(kind, reading, asked)}: ${advice(kind, reading, asked)}.`
}

const keyVariable = 'VISION_CONFORMANCE_API_KEY'

function observed(kind: StartFailureKind, reading: Reading, { baseUrl, hasKey, limitMs }: RequestFacts): string {
  const { method, path } = reading.probe
  const address = `${method} ${withoutEndSlashes(baseUrl)}${path}`
  const { end } = reading.transcript
  const sender = foreignFormatOf(reading)
  switch (kind) {
    case 'interrupted':
      return `${baseUrl} was not tested`
    case 'unreachable':
      return `${baseUrl} cannot be reached (${end.kind === 'unreachable' ? unreachableInWords(end) : endInWords(end)})`
    case 'no-response':
      return end.kind === 'timeout'
        ? `${address} was not answered in full (${endInWords(end)})`
        : `${address} was not answered within ${String(limitMs / 1000)} s`
    case 'broken-response':
      return `${address} got no complete HTTP response (${endInWords(end)})`
    case 'key':
      return hasKey
        ? `${baseUrl} rejects the key with ${answerOf(reading, sender)}`
        : `${baseUrl} requires an API key, and none was given (${answerOf(reading, sender)})`
    case 'quota':
    case 'rate-limited':
    case 'no-such-model':
    case 'wrong-path':
    case 'redirect':
    case 'web-page':
    case 'server-error':
    case 'foreign-format':
    case 'no-completion':
      return `${address} returned ${answerOf(reading, sender)}`
  }
}

/** `404 from nginx ("404 Not Found")`. */
function answerOf(reading: Reading, sender: ForeignFormat | null): string {
  const words = serverWords(reading)
  const location = reading.header('location')[0]
  const quoted = words ?? (location === undefined ? null : `Location: ${location}`)
  return `${String(reading.status)}${senderInWords(sender)}${quoted === null ? ' with an empty body' : ` (${quoted})`}`
}

function senderInWords(sender: ForeignFormat | null): string {
  if (sender === null) return ''
  return sender.kind === 'login' || sender.kind === 'site' ? ` and ${sender.name}` : ` from ${sender.name}`
}

function advice(kind: StartFailureKind, reading: Reading, { baseUrl, hasKey, model }: RequestFacts): string {
  const sender = foreignFormatOf(reading)
  switch (kind) {
    case 'unreachable':
      return connectionAdvice(reading)
    case 'no-response':
      return 'check whether the server and its model are running; --wait SECONDS keeps trying while it starts'
    case 'broken-response':
      return reading.status === null ? `check the base URL: ${schemeHint(baseUrl)}` : 'check whether a proxy or the server cuts connections'
    case 'key':
      return hasKey
        ? `check the key in ${keyVariable}, or name its variable with --api-key-env`
        : `set ${keyVariable}, or name its variable with --api-key-env`
    case 'quota':
      return 'check the quota and the billing of the account that the key belongs to'
    case 'rate-limited':
      return 'wait until the limit resets, or test with another key'
    case 'no-such-model':
      return `the server does not serve "${model}"; use --model with a model that it serves`
    case 'redirect':
      return `check the base URL: use the address that it redirects to${baseUrl.startsWith('http:') ? ', perhaps only https:// instead of http://' : ''}`
    case 'wrong-path':
      // A router answers so for a model that it has no provider for.
      if (envelopeOf(reading) !== null && !speaksOfPath.test(serverWords(reading) ?? ''))
        return 'check --model and the base URL: the error says that something was not found, and not that it was the path'
      return `check the base URL: ${versionHint(baseUrl)}`
    case 'web-page':
      return expectsTls.test(serverWords(reading) ?? '')
        ? 'use https:// instead of http:// in the base URL'
        : 'check the base URL: it has to lead to the API, past any website, proxy or login'
    case 'server-error':
      return sender?.kind === 'proxy'
        ? 'check whether the server behind the proxy is running, and the base URL; --wait SECONDS keeps trying while it starts'
        : 'check the log of the server, the base URL and --model; --wait SECONDS keeps trying while it starts'
    case 'foreign-format':
    case 'no-completion':
      return sender?.kind === 'api'
        ? `check the base URL: that is ${sender.name}, and vision-conformance tests OpenAI-compatible endpoints, which the same server may have at another path`
        : 'check the base URL and --model: no chat request got a completion or an OpenAI error object'
    case 'interrupted':
      return 'the run ended before a chat request was answered'
  }
}

const speaksOfPath = /\b(?:url|uri|path|route|endpoint|page|resource)\b|^"?not found\b/i

/** What nginx and Go say to plain HTTP on a port for TLS. */
const expectsTls = /plain HTTP request was sent to HTTPS port|HTTP request to an HTTPS server/i

/** Codes of Node and OpenSSL for a certificate that cannot be trusted. */
const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/
const noTlsCodes = /^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/

function connectionAdvice({ transcript: { end } }: Reading): string {
  const { code, detail } = end.kind === 'unreachable' ? end : { code: '', detail: '' }
  if (certificateCodes.test(code))
    return 'the certificate is not trusted, so use --ca FILE with the certificate of its authority, or --insecure to skip the check'
  if (noTlsCodes.test(code)) return 'use http:// instead of https:// in the base URL'
  return detail.includes('proxy')
    ? 'check the proxy in HTTPS_PROXY, or exclude the host with NO_PROXY'
    : 'check the host and the port of the base URL, and whether the server is running'
}

const schemeHint = (baseUrl: string): string =>
  baseUrl.startsWith('http:')
    ? 'does the server speak HTTP there, or expect https:// instead of http://'
    : 'does the server speak HTTP there, or expect http:// instead of https://'

/** Whether the path of a base URL ends in a version, as SDKs take it. */
export const hasVersion = (baseUrl: string): boolean => /\/v\d+[a-z]*\/?$/.test(new URL(baseUrl).pathname)

const versionHint = (baseUrl: string): string =>
  hasVersion(baseUrl)
    ? 'is this host the API, and is anything missing between the host and the version'
    : `it usually ends in a version, as in ${withoutEndSlashes(baseUrl)}/v1`
