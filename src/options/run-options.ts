/** Made by `npm run generate` from src/options/schema.ts. Edit that. */
import type { Profile } from '../model/profile.ts'
import type { Counterexample } from '../model/counterexample.ts'
import type { CurlWords } from '../model/curl-words.ts'
import type { RunEvent } from '../model/run-event.ts'
import type { TransportFactory } from '../transport/transport.ts'
import type { Baseline } from '../verdict/baseline.ts'
import type { Earlier } from '../verdict/regressions.ts'

/** Options of a run. An undefined member is absent. Whatever is wrong rejects with a UsageError before anything is sent. */
export interface RunOptions {
  /** Base URL of the endpoint, as SDKs take it, e.g. https://api.example.com/v1. */
  readonly baseUrl: string
  /** Model to test. Default: the only model listed by GET /models. */
  readonly model?: string | null | undefined
  /** What the endpoint promises: the name of a profile, or your own. Default: `openai`. */
  readonly profile?: string | Profile | undefined
  /** Score against this released requirement set, e.g. 2026-12. Default: all requirements. */
  readonly requirements?: string | null | undefined
  /** How much to test: smoke, standard or full. Default: `standard`. */
  readonly tier?: 'smoke' | 'standard' | 'full' | undefined
  /** Test only these areas and requirements, e.g. stream or STR-001. */
  readonly only?: readonly string[] | undefined
  /** Do not test these areas and requirements. */
  readonly skip?: readonly string[] | undefined
  /** Random seed for the generated requests; "random" picks a new one. Default: `1`. */
  readonly seed?: number | 'random' | undefined
  /** Text that the words, numbers, colours and images of requests are derived from; "random" picks a new one. Default: `random`. */
  readonly nonce?: string | undefined
  /** Bodies in transcripts.ndjson: full (whole), evidence (cut at 1 MiB, 64 MB a run) or none (lengths and digests). Default: `evidence`. */
  readonly transcripts?: 'full' | 'evidence' | 'none' | undefined
  /** Name of the endpoint in the report. */
  readonly product?: string | undefined
  /** Version of the endpoint in the report. */
  readonly productVersion?: string | undefined
  /** Organisation that is responsible for the endpoint, for claim.json. */
  readonly organisation?: string | undefined
  /** Contact address of the organisation, for claim.json. */
  readonly contact?: string | undefined
  /** Generated requests per property. Default: 0 in smoke, 25 in standard, 200 in full. */
  readonly cases?: number | undefined
  /** Requests to spend on minimising one failing request. Default: `60`. */
  readonly shrinkRequests?: number | undefined
  /** Minimal failing requests of earlier runs, which are sent first. */
  readonly corpus?: readonly Counterexample[] | undefined
  /** The API key; it is masked in everything that is written. */
  readonly key?: string | null | undefined
  /** Whether the endpoint takes an API key. Default: `true`. */
  readonly auth?: boolean | undefined
  /** Send the API key as the whole value of this header. Default: Authorization: Bearer KEY. */
  readonly authHeader?: string | null | undefined
  /** Headers to send with every request; their values are masked in everything that is written. */
  readonly headers?: Readonly<Record<string, string>> | readonly (readonly [name: string, value: string])[] | undefined
  /** Members to add to every request body. */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined
  /** Requests in flight at the same time. Default: `8`. */
  readonly concurrency?: number | undefined
  /** Maximum number of requests per second. Default: no limit. */
  readonly rps?: number | null | undefined
  /** Maximum number of requests. Default: no limit. */
  readonly maxRequests?: number | null | undefined
  /** Maximum number of tokens, as the endpoint counts them. Default: no limit. */
  readonly maxTokens?: number | null | undefined
  /** Requests to spend on finding the causes of failures; none in smoke. Default: `40`. */
  readonly isolateRequests?: number | undefined
  /** Time limit of the whole run in seconds. Default: `900`. */
  readonly maxTime?: number | undefined
  /** How long to retry an endpoint that is not up yet, in seconds. Default: `0`. */
  readonly wait?: number | undefined
  /** Timeout of the first requests, which list the models and try the key, in seconds. Default: `15`. */
  readonly preflightTimeout?: number | undefined
  /** Connection timeout in seconds. Default: `10`. */
  readonly connectTimeout?: number | undefined
  /** Timeout for the response headers in seconds. Default: `60`. */
  readonly firstByteTimeout?: number | undefined
  /** Timeout between two pieces of a response in seconds. Default: `30`. */
  readonly idleTimeout?: number | undefined
  /** Timeout for the end of a finished stream in seconds. Default: `5`. */
  readonly grace?: number | undefined
  /** Timeout for one request and its response in seconds. Default: `90`. */
  readonly exchangeTimeout?: number | undefined
  /** How much to read of a response body, in bytes. Default: `16777216`. */
  readonly maxBody?: number | undefined
  /** How much to read of a response's headers, in bytes. Default: `65536`. */
  readonly maxHeader?: number | undefined
  /** Do not verify TLS certificates (staging only). */
  readonly insecure?: boolean | undefined
  /** PEM text of the certificate authorities to trust. */
  readonly ca?: string | null | undefined
  /** Proxy for https; the command line takes it from HTTPS_PROXY and NO_PROXY. */
  readonly proxy?: string | URL | null | undefined
  /** Test images by URL, and serve them at this URL, which the endpoint must reach, e.g. http://192.0.2.7:8099. */
  readonly imageHost?: string | null | undefined
  /** Local address to listen on, if `imageHost` is a tunnel or a proxy. */
  readonly imageListen?: string | null | undefined
  /** Report "partial" if a model-dependent requirement is undecided. */
  readonly strict?: boolean | undefined
  /** Known failures (baseline), each with a reason, an owner and an expiry date. */
  readonly baseline?: Baseline | null | undefined
  /** An earlier run: the report says what got worse since. */
  readonly regressionsFrom?: Earlier | null | undefined
  /** Command that repeats the run, for the report. */
  readonly reproduce?: string | undefined
  /** How curl lines of the report get at keys and bodies. Default: the key from VISION_CONFORMANCE_API_KEY, the body in the line. */
  readonly curl?: Partial<CurlWords> | null | undefined
  /** Path within the repository of the file that asks for the run (configuration or workflow), for SARIF and code quality. */
  readonly source?: string | undefined
  /** What carries the requests, and the clock of the run. Default: sockets, by the clock of the machine. */
  readonly transport?: TransportFactory | null | undefined
  /** Ends the run early; the report says so, with the reason. */
  readonly signal?: AbortSignal | null | undefined
  /** Called with each exchange as it ends, with the progress, and with the report. */
  readonly listen?: ((event: RunEvent) => void) | null | undefined
}
