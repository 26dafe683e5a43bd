/** Options that limit a run, say how it connects, and what its verdict depends on. */
import { anyText, decimal, flag, orNull, seconds, text, value, whole, word, words } from './kinds.ts'
import { transcriptsKept } from '../transport/stored-bodies.ts'
import * as kinds from './library-kinds.ts'
import { apart, everywhere, libraryOnly, spokenOnly, writtenOnly } from './option.ts'

const limit = { group: 'Limits', placeholder: 'seconds' } as const
const noLimit = { group: 'Limits', placeholder: 'n', default: null, defaultText: 'no limit' } as const

export const limits = {
  concurrency: everywhere(whole(1, 256), {
    group: 'Limits',
    text: 'Requests in flight at the same time',
    default: 8,
    placeholder: 'n',
  }),
  rps: everywhere(orNull(decimal(0.01, 10_000), 'no limit'), { ...noLimit, text: 'Maximum number of requests per second' }),
  maxRequests: everywhere(orNull(whole(1), 'no limit'), { ...noLimit, text: 'Maximum number of requests' }),
  maxTokens: everywhere(orNull(whole(1), 'no limit'), {
    ...noLimit,
    text: 'Maximum number of tokens, as the endpoint counts them',
  }),
  isolateRequests: everywhere(whole(0, 100_000), {
    group: 'Limits',
    text: 'Requests to spend on finding the causes of failures; none in smoke',
    default: 40,
    placeholder: 'n',
  }),
  maxTime: everywhere(seconds(), { ...limit, text: 'Time limit of the whole run in seconds', default: 900 }),
  wait: everywhere(seconds(0), { ...limit, text: 'How long to retry an endpoint that is not up yet, in seconds', default: 0 }),
  preflightTimeout: everywhere(seconds(), {
    ...limit,
    text: 'Timeout of the first requests, which list the models and try the key, in seconds',
    default: 15,
  }),
  connectTimeout: everywhere(seconds(), { ...limit, text: 'Connection timeout in seconds', default: 10 }),
  firstByteTimeout: everywhere(seconds(), { ...limit, text: 'Timeout for the response headers in seconds', default: 60 }),
  idleTimeout: everywhere(seconds(), { ...limit, text: 'Timeout between two pieces of a response in seconds', default: 30 }),
  grace: everywhere(seconds(), { ...limit, text: 'Timeout for the end of a finished stream in seconds', default: 5 }),
  exchangeTimeout: everywhere(seconds(), { ...limit, text: 'Timeout for one request and its response in seconds', default: 90 }),
  maxBody: everywhere(whole(1024), {
    group: 'Limits',
    text: 'How much to read of a response body, in bytes',
    default: 16 * 1024 * 1024,
    placeholder: 'bytes',
  }),
  maxHeader: everywhere(whole(1024), {
    group: 'Limits',
    text: "How much to read of a response's headers, in bytes",
    default: 64 * 1024,
    placeholder: 'bytes',
  }),
} as const

const httpUrl = 'an http or https URL'

export const connection = {
  insecure: everywhere(flag, { group: 'Connection', text: 'Do not verify TLS certificates (staging only)', default: false }),
  ca: apart(text('the path of a PEM file'), orNull(text('PEM text'), 'the built-in authorities'), {
    group: 'Connection',
    text: 'PEM file of the certificate authorities to trust',
    libraryText: 'PEM text of the certificate authorities to trust',
    default: null,
    placeholder: 'path',
  }),
  proxy: libraryOnly(
    orNull(
      value(
        'string | URL',
        httpUrl,
        (given): given is string | URL =>
          (typeof given === 'string' || given instanceof URL) && URL.canParse(String(given)) && /^https?:$/.test(new URL(given).protocol),
      ),
      'none',
    ),
    { text: 'Proxy for https; the command line takes it from HTTPS_PROXY and NO_PROXY', default: null },
  ),
  imageHost: everywhere(orNull(text(`${httpUrl} such as http://192.0.2.7:8099`), 'none'), {
    group: 'Images by URL',
    text: 'Test images by URL, and serve them at this URL, which the endpoint must reach, e.g. http://192.0.2.7:8099',
    default: null,
    placeholder: 'url',
  }),
  imageListen: everywhere(orNull(text('HOST:PORT'), 'the address in imageHost'), {
    group: 'Images by URL',
    text: 'Local address to listen on, if {imageHost} is a tunnel or a proxy',
    default: null,
    placeholder: 'host:port',
  }),
} as const

/** Names of the reporters; a test holds them to the registry. */
export const reportFormats = [
  'json',
  'html',
  'junit',
  'md',
  'sarif',
  'badge',
  'github',
  'claim',
  'ctrf',
  'codequality',
  'http',
  'prometheus',
  'otlp',
] as const
/** A run has every exchange. */
const formats = [...reportFormats, 'har'] as const

export const output = {
  out: writtenOnly(text('the path of a directory'), {
    group: 'Reports',
    text: 'Directory for the reports',
    default: 'reports/latest',
    placeholder: 'dir',
    input: true,
  }),
  resume: spokenOnly(text('the path of a directory'), {
    group: 'Reports',
    text: 'Resume the interrupted run that wrote to this directory; repeat its other options',
    default: null,
    defaultText: 'a new run',
    placeholder: 'dir',
  }),
  transcripts: everywhere(word(transcriptsKept), {
    group: 'Reports',
    text: 'Bodies in transcripts.ndjson: full (whole), evidence (cut at 1 MiB, 64 MB a run) or none (lengths and digests)',
    default: 'evidence',
    placeholder: 'what',
    input: true,
  }),
  format: writtenOnly(words(formats), {
    group: 'Reports',
    text: 'Further report formats: md, sarif, ctrf, codequality, http, prometheus, otlp, badge, claim, github or har',
    default: [],
    placeholder: 'name,...',
  }),
  github: writtenOnly(flag, {
    group: 'Reports',
    text: 'Write annotations, a job summary and outputs for GitHub Actions',
    negated: 'Do not write GitHub output',
    default: null,
    defaultText: 'on if GITHUB_ACTIONS is true',
  }),
  verbose: spokenOnly(flag, { group: 'Output', text: 'Print every finding in full, notes included', default: false }),
  quiet: spokenOnly(flag, { group: 'Output', text: 'Print only the verdict', default: false }),
  json: spokenOnly(flag, { group: 'Output', text: 'Print report.json to standard output, and nothing else', default: false }),
  yes: spokenOnly(flag, {
    group: 'Output',
    text: 'Do not ask before a run that sends requests to another machine',
    default: false,
  }),
} as const

export const verdict = {
  failOn: writtenOnly(word(['warn', 'fail', 'never']), {
    group: 'Verdict',
    text: 'What makes the exit code 1: warn, fail or never',
    default: 'fail',
    placeholder: 'what',
    input: true,
  }),
  strict: everywhere(flag, {
    group: 'Verdict',
    text: 'Report "partial" if a model-dependent requirement is undecided',
    default: false,
  }),
  baseline: apart(text('the path of a baseline'), orNull(kinds.baseline, 'none'), {
    group: 'Verdict',
    text: 'Known failures (baseline), each with a reason, an owner and an expiry date',
    default: null,
    placeholder: 'file',
    input: true,
  }),
  updateBaseline: writtenOnly(flag, {
    group: 'Verdict',
    text: 'Rewrite the baseline from this run, keeping existing reasons',
    default: false,
  }),
  regressionsFrom: apart(text('the path of a report.json'), orNull(kinds.earlier, 'none'), {
    group: 'Verdict',
    text: 'Compare with the report.json of an earlier run: only regressions make the exit code 1',
    libraryText: 'An earlier run: the report says what got worse since',
    default: null,
    placeholder: 'file',
  }),
} as const

export const hooks = {
  reproduce: libraryOnly(anyText, { text: 'Command that repeats the run, for the report', default: '' }),
  curl: libraryOnly(orNull(kinds.curl, 'the defaults'), {
    text: 'How curl lines of the report get at keys and bodies',
    default: null,
    defaultText: 'the key from VISION_CONFORMANCE_API_KEY, the body in the line',
  }),
  source: libraryOnly(anyText, {
    text: 'Path within the repository of the file that asks for the run (configuration or workflow), for SARIF and code quality',
    default: '',
  }),
  transport: libraryOnly(orNull(kinds.transport, 'sockets'), {
    text: 'What carries the requests, and the clock of the run',
    default: null,
    defaultText: 'sockets, by the clock of the machine',
  }),
  signal: libraryOnly(orNull(kinds.signal, 'none'), {
    text: 'Ends the run early; the report says so, with the reason',
    default: null,
  }),
  listen: libraryOnly(orNull(kinds.listener, 'none'), {
    text: 'Called with each exchange as it ends, with the progress, and with the report',
    default: null,
  }),
} as const
