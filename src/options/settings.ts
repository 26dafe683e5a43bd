/** What a run does: options made total. Nothing after this sees an option that is absent, or a value that was not checked. */
import type { Counterexample } from '../model/counterexample.ts'
import { type CurlWords, defaultCurlWords } from '../model/curl-words.ts'
import type { Field } from '../model/probe.ts'
import type { Profile } from '../model/profile.ts'
import type { Tier } from '../model/requirement.ts'
import type { RunEvent } from '../model/run-event.ts'
import type { ImageHostOptions } from '../transport/image-host.ts'
import { type Limits, fixedLimits } from '../transport/limits.ts'
import type { TranscriptsKept } from '../transport/stored-bodies.ts'
import type { TransportFactory } from '../transport/transport.ts'
import type { Baseline } from '../verdict/baseline.ts'
import type { Earlier } from '../verdict/regressions.ts'
import { parsedBaseUrl, parsedImageHost } from './addresses.ts'
import { pairsOf } from './library-kinds.ts'
import { readLibrary, wrong } from './read.ts'
import { baseUrlKind, casesOfTier } from './request-options.ts'
import type { RunOptions } from './run-options.ts'
import { withLibraryDefaults } from './option.ts'
import { options } from './schema.ts'
import { UsageError } from './usage-error.ts'

/** How requests carry the key: `Authorization: Bearer KEY`, or alone in a header of another name; null: the endpoint takes none. */
export type Authentication = { readonly scheme: 'bearer' } | { readonly scheme: 'field'; readonly name: string } | null

export interface RunSettings {
  /** As it was given, for messages and the report. */
  readonly baseUrl: string
  readonly url: URL
  /** Null: the only one that the endpoint lists, else the profile's. */
  readonly model: string | null
  /** The name of one of the project's, or one of the user's own. */
  readonly profile: string | Profile
  /** The released requirement set; null: all requirements. */
  readonly requirements: string | null
  readonly key: string | null
  readonly authentication: Authentication
  /** Headers of every request; their values are masked. */
  readonly headers: readonly Field[]
  readonly extraBody: Readonly<Record<string, unknown>>
  /** Areas or ids of requirements; none: all. */
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly tier: Tier
  /** 31 bits. */
  readonly seed: number
  /** What the contents of requests are made from. Empty in records of versions without it: contents come from the seed there. */
  readonly nonce: string
  /** Generated requests per property. */
  readonly cases: number
  readonly shrinkRequests: number
  /** Requests that the search for causes may cost. */
  readonly isolateRequests: number
  readonly corpus: readonly Counterexample[]
  readonly concurrency: number
  /** Requests per second; null: no limit. */
  readonly rps: number | null
  /** Infinity: no limit. */
  readonly maxRequests: number
  /** Prompt and completion tokens together, as the endpoint counts them. Infinity: no limit. */
  readonly maxTokens: number
  readonly maxMs: number
  readonly limits: Limits
  readonly insecure: boolean
  /** PEM text. */
  readonly ca: string | null
  readonly proxy: URL | null
  /** Where images are served that the endpoint fetches; null: images by URL are not tested. */
  readonly imageHost: ImageHostOptions | null
  readonly preflightMs: number
  /** How long to retry an endpoint that is not up yet, ms. */
  readonly waitMs: number
  readonly strict: boolean
  /** What its record holds of bodies. */
  readonly transcripts: TranscriptsKept
  readonly baseline: Baseline | null
  readonly earlier: Earlier | null
  readonly product: string
  readonly version: string
  readonly organisation: string
  readonly contact: string
  /** The command that repeats the run. */
  readonly reproduce: string
  readonly curl: CurlWords
  /** Path within a repository of the file that asks for the run; empty: unknown. */
  readonly source: string
  /** What carries the requests, and the clock of the run. */
  readonly transport: TransportFactory
  /** Ends the run early; its reason is a sentence. */
  readonly signal: AbortSignal
  readonly listen: (event: RunEvent) => void
}

const inMs = (seconds: number): number => seconds * 1000

/** `fallback`: the seed, 31 bits, and the nonce that "random" picks, and the transport where none is given. Throws a UsageError for the first option that is wrong. */
export function totalSettings(loose: RunOptions, fallback: Pick<RunSettings, 'seed' | 'nonce' | 'transport'>): RunSettings {
  const given = readLibrary(loose)
  const { baseUrl } = given
  if (baseUrl === undefined) throw wrong('baseUrl', baseUrl, baseUrlKind)
  if (given.auth === false && given.authHeader !== undefined && given.authHeader !== null)
    throw new UsageError('a header for the key and no key (--no-auth, auth: false) exclude each other: use one of them', 'authHeader')
  const total = withLibraryDefaults(given, options)
  return {
    baseUrl,
    url: parsedBaseUrl(baseUrl),
    model: total.model,
    profile: total.profile,
    requirements: total.requirements,
    key: total.auth ? total.key : null,
    authentication: !total.auth ? null : total.authHeader === null ? { scheme: 'bearer' } : { scheme: 'field', name: total.authHeader },
    headers: pairsOf(total.headers),
    extraBody: total.extraBody,
    only: total.only,
    skip: total.skip,
    tier: total.tier,
    seed: total.seed === 'random' ? fallback.seed : total.seed,
    nonce: total.nonce === 'random' ? fallback.nonce : total.nonce,
    cases: given.cases ?? casesOfTier[total.tier],
    shrinkRequests: total.shrinkRequests,
    isolateRequests: total.isolateRequests,
    corpus: total.corpus,
    concurrency: total.concurrency,
    rps: total.rps,
    maxRequests: total.maxRequests ?? Infinity,
    maxTokens: total.maxTokens ?? Infinity,
    maxMs: inMs(total.maxTime),
    limits: {
      connectMs: inMs(total.connectTimeout),
      firstByteMs: inMs(total.firstByteTimeout),
      idleMs: inMs(total.idleTimeout),
      graceMs: inMs(total.grace),
      exchangeMs: inMs(total.exchangeTimeout),
      bodyBytes: total.maxBody,
      headBytes: total.maxHeader,
      ...fixedLimits,
    },
    insecure: total.insecure,
    ca: total.ca,
    proxy: total.proxy === null ? null : new URL(total.proxy),
    imageHost: parsedImageHost(total.imageHost, total.imageListen),
    preflightMs: inMs(total.preflightTimeout),
    waitMs: inMs(total.wait),
    strict: total.strict,
    transcripts: total.transcripts,
    baseline: total.baseline,
    earlier: total.regressionsFrom,
    product: total.product,
    version: total.productVersion,
    organisation: total.organisation,
    contact: total.contact,
    reproduce: total.reproduce,
    curl: { ...defaultCurlWords, ...total.curl },
    source: total.source,
    transport: total.transport ?? fallback.transport,
    signal: total.signal ?? new AbortController().signal,
    listen: total.listen ?? (() => undefined),
  }
}
