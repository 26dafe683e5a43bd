/** From the command line, the environment and the files that they name to the settings of a run. */
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Field } from '../model/probe.ts'
import { type Tier, tiers } from '../model/requirement.ts'
import { type Authentication, type RunOptions, UsageError, defaultSeed, DEFAULT_CASES, DEFAULT_SHRINK_REQUESTS } from '../run/options.ts'
import { proxyFor } from '../transport/connector.ts'
import type { ImageHostOptions } from '../transport/image-host.ts'
import { defaultLimits } from '../transport/limits.ts'
import { baselineOf, earlierOf } from './baseline.ts'
import { corpusIn } from './corpus-files.ts'
import { profileOf } from './profile-file.ts'
import { type Raw, choice, flag, milliseconds, number, text, texts } from './values.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const keyVariable = 'VISION_CONFORMANCE_API_KEY'

/** The machine's own, as data. */
export interface Surroundings {
  readonly environment: Environment
  readonly today: Date
}

/** Throws a UsageError for what does not fit. `baseUrl`: the embedded endpoint's, where none is given. */
export function runOptions(raw: Raw, { environment, today }: Surroundings, baseUrl: string, embeddedKey: string | null): RunOptions {
  const authentication = authenticationOf(raw)
  const tier: Tier = choice(raw, 'tier', tiers, 'standard')
  const corpus = text(raw, 'corpus')
  return {
    baseUrl,
    model: text(raw, 'model'),
    profile: profileOf(text(raw, 'profile') ?? 'openai'),
    requirements: text(raw, 'requirements'),
    authentication,
    key: authentication === null ? null : (embeddedKey ?? keyOf(raw, environment)),
    headers: texts(raw, 'header').map((given) => fieldOf(given, environment)),
    extraBody: extraBody(text(raw, 'extraBody')),
    only: texts(raw, 'only'),
    skip: texts(raw, 'skip'),
    tier,
    seed: seedOf(raw),
    cases: number(raw, 'cases', { min: 0, max: 100_000 }) ?? DEFAULT_CASES[tier],
    shrinkRequests: number(raw, 'shrinkRequests', { min: 0, max: 100_000 }) ?? DEFAULT_SHRINK_REQUESTS,
    corpus: corpus === null ? [] : corpusIn(corpus),
    concurrency: number(raw, 'concurrency', { min: 1, max: 256 }) ?? 8,
    rps: number(raw, 'rps', { min: 0.01, whole: false }),
    maxRequests: number(raw, 'maxRequests', { min: 1 }) ?? Infinity,
    maxTokens: number(raw, 'maxTokens', { min: 1 }) ?? Infinity,
    maxMs: milliseconds(raw, 'maxTime') ?? 900_000,
    waitMs: milliseconds(raw, 'wait', 0) ?? 0,
    limits: {
      connectMs: milliseconds(raw, 'connectTimeout') ?? defaultLimits.connectMs,
      firstByteMs: milliseconds(raw, 'firstByteTimeout') ?? defaultLimits.firstByteMs,
      idleMs: milliseconds(raw, 'idleTimeout') ?? defaultLimits.idleMs,
      graceMs: milliseconds(raw, 'grace') ?? defaultLimits.graceMs,
      exchangeMs: milliseconds(raw, 'exchangeTimeout') ?? defaultLimits.exchangeMs,
      bodyBytes: number(raw, 'maxBody', { min: 1024 }) ?? defaultLimits.bodyBytes,
      headBytes: number(raw, 'maxHeader', { min: 1024 }) ?? defaultLimits.headBytes,
    },
    insecure: flag(raw, 'insecure'),
    ca: contents(text(raw, 'ca'), '--ca'),
    proxy: URL.canParse(baseUrl) ? proxyFor(new URL(baseUrl), environment) : null,
    imageHost: imageHostOf(text(raw, 'imageHost'), text(raw, 'imageListen')),
    strict: flag(raw, 'strict'),
    baseline: baselineOf(raw, today),
    earlier: earlierOf(raw),
    product: text(raw, 'product') ?? '',
    version: text(raw, 'productVersion') ?? '',
    organisation: text(raw, 'organisation') ?? '',
    contact: text(raw, 'contact') ?? '',
  }
}

export function seedOf(raw: Raw): number {
  if (raw['seed'] === 'random') return randomInt(2 ** 31)
  return number(raw, 'seed', { min: 0, max: 2 ** 31 - 1 }) ?? defaultSeed
}

function authenticationOf(raw: Raw): Authentication {
  const name = text(raw, 'authHeader')
  if (raw['auth'] === false) {
    if (name !== null) throw new UsageError('--no-auth and --auth-header exclude each other')
    return null
  }
  return name === null ? { scheme: 'bearer' } : { scheme: 'field', name: fieldName(name, '--auth-header') }
}

function keyOf(raw: Raw, environment: Environment): string | null {
  const file = text(raw, 'apiKeyFile')
  const variable = text(raw, 'apiKeyEnv')
  if (file !== null && variable !== null) throw new UsageError('--api-key-file and --api-key-env exclude each other')
  const key = file === null ? (environment[variable ?? keyVariable] ?? null) : contents(file, '--api-key-file')
  if (key === null || key.trim() === '') {
    if (file !== null) throw new UsageError(`--api-key-file: ${file} is empty`)
    if (variable !== null) throw new UsageError(`--api-key-env: the variable ${variable} is not set`)
    return null
  }
  return visible(key.trim(), 'the key')
}

function fieldOf(given: string, environment: Environment): Field {
  const [, name = '', variable] = /^([^=]+)=@(.+)$/.exec(given) ?? []
  if (variable === undefined) {
    const named = given.split(/[=:]/)[0] ?? ''
    throw new UsageError(`--header ${named}: the value comes from the environment, as --header ${named === '' ? 'NAME' : named}=@VARIABLE`)
  }
  const value = environment[variable]
  if (value === undefined || value === '') throw new UsageError(`--header ${name}: the variable ${variable} is not set`)
  return [fieldName(name, '--header'), visible(value, `the value of ${variable}`)]
}

function fieldName(name: string, option: string): string {
  if (/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return name
  throw new UsageError(`${option}: "${name}" is no field name`)
}

/** A field's value is visible ASCII, spaces and tabs (RFC 9110 5.5); what else there is would be refused on its way out. The text is a secret, and not told. */
function visible(value: string, what: string): string {
  if (/^[\t\x20-\x7e]+$/.test(value)) return value
  throw new UsageError(`${what} holds characters that no header field can carry`)
}

function imageHostOf(host: string | null, listen: string | null): ImageHostOptions | null {
  if (host === null) {
    if (listen !== null) throw new UsageError('--image-listen says where --image-host listens, and there is none')
    return null
  }
  const url = URL.canParse(host) ? new URL(host) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
    throw new UsageError(`--image-host takes an address of http or https such as http://192.0.2.7:8099, not "${host}"`)
  if (listen === null) {
    if (url.protocol === 'https:') throw new UsageError('--image-host: we serve http: --image-listen says where what ends TLS leads to')
    return { url, listen }
  }
  const [, name = '', port = ''] = /^\[?([^\]]+?)\]?:(\d{1,5})$/.exec(listen) ?? []
  if (name === '' || Number(port) > 65_535) throw new UsageError(`--image-listen takes HOST:PORT, not "${listen}"`)
  return { url, listen: { host: name, port: Number(port) } }
}

function extraBody(given: string | null): Readonly<Record<string, unknown>> {
  if (given === null) return {}
  try {
    const value: unknown = JSON.parse(given)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    throw new UsageError(`--extra-body is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  throw new UsageError('--extra-body takes a JSON object')
}

function contents(path: string | null, option: string): string | null {
  if (path === null) return null
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${option}: ${path} cannot be read (${String(Reflect.get(Object(error), 'code'))})`)
  }
}
