/**
 * Who answers in the place of an OpenAI-compatible endpoint: another vendor's API, a web framework, a proxy, a login. Pure: status, header
 * fields and body of one answer in, a name out.
 */
import { type Json, isObject, listOf, memberAt } from '../wire/json.ts'
import type { Reading } from './reading.ts'
import { isHtml, textOf } from './server-words.ts'

/**
 * `api`: a documented API with formats of its own. `framework`: the server's own error page or object, so that no route took the request.
 * `proxy`: something between the client and the server. `login`: a page or an address where people sign in. `site`: any other web page.
 */
export interface ForeignFormat {
  readonly kind: 'api' | 'framework' | 'proxy' | 'login' | 'site'
  /** A noun phrase: `Anthropic's Messages API`. */
  readonly name: string
}

interface Answer {
  readonly json: Json | undefined
  readonly text: string
  readonly isHtml: boolean
  readonly status: number
  /** The field's first value in lower case; empty: there is none. */
  readonly header: (name: string) => string
}

interface Recogniser extends ForeignFormat {
  readonly matches: (answer: Answer) => boolean
}

const has = (value: Json | undefined, ...names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => Object.hasOwn(value, name))

/** Empty: the member is no string. */
const wordsAt = (value: Json | undefined, name: string): string => {
  const member = memberAt(value, name)
  return typeof member === 'string' ? member : ''
}

/** google.rpc.Status in JSON, alone or in an array: https://cloud.google.com/apis/design/errors#http_mapping */
const isGoogleError = (json: Json | undefined): boolean => {
  const error = memberAt(json, 'error') ?? memberAt(json, 0, 'error')
  return typeof memberAt(error, 'code') === 'number' && /^[A-Z]+(?:_[A-Z]+)*$/.test(wordsAt(error, 'status'))
}

const isRedirect = (status: number): boolean => status >= 300 && status <= 399

/** The first that matches names the sender: formats before who passes them on. */
const recognisers: readonly Recogniser[] = [
  {
    kind: 'api',
    // https://docs.anthropic.com/en/api/errors, https://docs.anthropic.com/en/api/messages
    name: "Anthropic's Messages API",
    matches: ({ json, text }) =>
      (memberAt(json, 'type') === 'error' && typeof memberAt(json, 'error', 'type') === 'string') ||
      (memberAt(json, 'type') === 'message' && has(json, 'content', 'stop_reason')) ||
      /^event: ?(?:message_start|error)\r?\ndata: ?\{"type":/.test(text),
  },
  {
    kind: 'api',
    // https://ai.google.dev/api/generate-content
    name: "Google's Gemini API",
    matches: ({ json }) => has(json, 'candidates') || has(memberAt(json, 0), 'candidates') || isGoogleError(json),
  },
  {
    kind: 'api',
    // https://github.com/ollama/ollama/blob/main/docs/api.md
    name: "Ollama's own API",
    matches: ({ json, text }) =>
      (has(json, 'model', 'created_at') && has(json, 'done')) ||
      /^\{"model":"[^"]*","created_at":"[^]*"done":(?:true|false)/.test(text) ||
      text.trim() === 'Ollama is running',
  },
  {
    kind: 'login',
    name: 'a login page',
    matches: ({ isHtml: html, text, status, header }) =>
      (isRedirect(status) && /\b(?:login|log-in|signin|sign-in|sso|saml|oauth2?|authorize)\b/.test(header('location'))) ||
      (html &&
        (/<input\b[^>]{0,500}type=["']?password/i.test(text) ||
          /<title[^>]{0,200}>[^<]{0,500}\b(?:sign in|log ?in|single sign-on)\b/i.test(text))),
  },
  {
    kind: 'framework',
    // https://fastapi.tiangolo.com/tutorial/handling-errors/
    name: 'FastAPI',
    matches: ({ json, status }) =>
      status >= 400 &&
      isObject(json) &&
      Object.keys(json).length === 1 &&
      (typeof json['detail'] === 'string' || listOf(json['detail']).some((item) => has(item, 'loc', 'msg', 'type'))),
  },
  {
    kind: 'framework',
    name: 'Spring Boot',
    matches: ({ json }) => has(json, 'timestamp', 'status', 'error', 'path'),
  },
  { kind: 'framework', name: 'Express', matches: ({ text }) => /<pre>Cannot (?:GET|POST) \//.test(text) },
  { kind: 'framework', name: 'a Go web server', matches: ({ text }) => text.trim() === '404 page not found' },
  {
    kind: 'proxy',
    name: 'Cloudflare',
    matches: ({ header, isHtml: html, text }) => header('server') === 'cloudflare' && (html || /^error code: \d+/.test(text)),
  },
  { kind: 'proxy', name: 'AWS', matches: ({ header }) => header('server').startsWith('awselb') || header('x-amzn-errortype') !== '' },
  {
    kind: 'proxy',
    name: 'Envoy',
    matches: ({ text }) => /^(?:upstream connect error|no healthy upstream|upstream request timeout)/.test(text),
  },
  { kind: 'proxy', name: 'Kong', matches: ({ json }) => /^no Route matched/.test(wordsAt(json, 'message')) },
  { kind: 'proxy', name: 'HAProxy', matches: ({ text }) => text.includes('No server is available to handle this request') },
  { kind: 'proxy', name: 'Traefik', matches: ({ text }) => text.trim() === 'no available server' },
  { kind: 'proxy', name: 'Squid', matches: ({ header, isHtml: html }) => html && header('server').startsWith('squid') },
  { kind: 'proxy', name: 'nginx', matches: ({ text }) => /<center>(?:nginx|openresty)/.test(text) },
  { kind: 'proxy', name: 'Apache', matches: ({ text, isHtml: html }) => html && /<address>Apache\b/.test(text) },
  { kind: 'proxy', name: 'Caddy', matches: ({ header, text }) => header('server') === 'caddy' && text === '' },
  { kind: 'site', name: 'a web page', matches: ({ isHtml: html }) => html },
]

/** Null: there is no answer, or it is not known whose it is. */
export function foreignFormatOf(reading: Reading): ForeignFormat | null {
  if (reading.status === null) return null
  const answer: Answer = {
    json: reading.json.value,
    text: textOf(reading),
    isHtml: isHtml(reading),
    status: reading.status,
    header: (name) => (reading.header(name)[0] ?? '').toLowerCase(),
  }
  const found = recognisers.find(({ matches }) => matches(answer))
  return found === undefined ? null : { kind: found.kind, name: found.name }
}
