/** Options of the other commands, declared as those of a run are. */
import { anyText, decimal, flag, names, seed, text, whole, words } from './kinds.ts'
import { reportFormats } from './limit-options.ts'
import { spokenOnly } from './option.ts'
import { options } from './schema.ts'

export const serveOptions = {
  host: spokenOnly(text('an address of this machine'), {
    group: 'Listening',
    text: 'Address to listen on',
    default: '127.0.0.1',
    placeholder: 'address',
  }),
  port: spokenOnly(whole(0, 65_535), {
    group: 'Listening',
    text: 'Port to listen on; 0 picks a free one',
    default: 8787,
    placeholder: 'n',
  }),
  apiKey: spokenOnly(anyText, {
    group: 'Listening',
    text: 'API key that clients must send; empty: no key',
    default: 'embedded-key',
    placeholder: 'key',
  }),
  latency: spokenOnly(decimal(0, 600_000), {
    group: 'Behaviour',
    text: 'Delay before the first token in milliseconds',
    default: 0,
    placeholder: 'ms',
  }),
  tokenLatency: spokenOnly(decimal(0, 60_000), {
    group: 'Behaviour',
    text: 'Delay between two tokens in milliseconds',
    default: 0,
    placeholder: 'ms',
  }),
  fetchImages: spokenOnly(flag, { group: 'Behaviour', text: 'Fetch images by http URL, from loopback hosts only', default: false }),
  fault: spokenOnly(names('a list of faults'), {
    group: 'Behaviour',
    text: 'Inject these faults: ID or ID:VARIANT; "list faults" shows all',
    default: [],
    placeholder: 'id,...',
  }),
  variation: spokenOnly(names('a list of variations'), {
    group: 'Behaviour',
    text: 'Deviate in these permitted ways; "list variations" shows all',
    default: [],
    placeholder: 'id,...',
  }),
  seed: spokenOnly(seed, {
    group: 'Behaviour',
    text: 'Random seed for the variant of a fault; "random" picks a new one',
    default: 1,
    placeholder: 'n',
  }),
} as const

export const listOptions = {
  json: spokenOnly(flag, { group: 'Output', text: 'Print JSON', default: false }),
  sources: spokenOnly(flag, {
    group: 'Output',
    text: 'List the statements of the source documents, with the requirements that cover them and the faults that violate them',
    default: false,
  }),
  only: spokenOnly(names('a list of areas and requirement ids'), {
    group: 'Output',
    text: 'List only these areas and requirements',
    default: [],
    placeholder: 'name,...',
  }),
} as const

export const reportOptions = {
  format: spokenOnly(words(reportFormats), {
    group: 'Output',
    text: 'Formats to write: json, html, junit, md, sarif, ctrf, codequality, http, prometheus, otlp, badge, claim or github',
    default: [],
    defaultText: 'html,junit',
    placeholder: 'name,...',
  }),
  out: spokenOnly(text('the path of a directory, or - for standard output'), {
    group: 'Output',
    text: 'Directory to write to; - is standard output',
    default: null,
    defaultText: 'the directory of the report',
    placeholder: 'dir',
  }),
  verbose: spokenOnly(flag, { group: 'Output', text: 'Print every finding in full, and write no file', default: false }),
} as const

export const judgeOptions = {
  requirements: { ...options.requirements, defaultText: 'that of the run' },
  out: spokenOnly(text('the path of a directory'), {
    group: 'Output',
    text: 'Directory to write to',
    default: 'reports/judged',
    placeholder: 'dir',
  }),
} as const

export const verifyOptions = {
  json: spokenOnly(flag, { group: 'Output', text: 'Print the result as JSON', default: false }),
} as const

export const compareOptions = {
  format: spokenOnly(words(['html', 'md']), {
    group: 'Output',
    text: 'Formats to write: html or md',
    default: [],
    defaultText: 'both',
    placeholder: 'name,...',
  }),
  out: spokenOnly(text('the path of a directory, or - for standard output'), {
    group: 'Output',
    text: 'Directory to write to; - is standard output',
    default: 'reports/compare',
    placeholder: 'dir',
  }),
} as const

const { baseUrl, model, profile, apiKeyEnv, apiKeyFile, auth, authHeader, insecure, ca } = options

export const recordOptions = {
  baseUrl: { ...baseUrl, text: 'Base URL of the endpoint that requests are passed on to', defaultText: 'none' },
  port: spokenOnly(whole(0, 65_535), {
    group: 'Listening',
    text: 'Port of 127.0.0.1 to listen on; 0 picks a free one',
    default: 8788,
    placeholder: 'n',
  }),
  out: spokenOnly(text('the path of a directory'), {
    group: 'Output',
    text: 'Directory to write to',
    default: 'reports/recorded',
    placeholder: 'dir',
  }),
  profile,
  requirements: options.requirements,
  transcripts: options.transcripts,
  insecure,
  ca,
} as const

export const replayOptions = {
  baseUrl: { ...baseUrl, text: 'Base URL of the endpoint; it is never taken from the report', defaultText: 'none' },
  model: { ...model, defaultText: 'that of the request' },
  profile,
  apiKeyEnv,
  apiKeyFile,
  auth,
  authHeader,
  insecure,
  ca,
} as const
