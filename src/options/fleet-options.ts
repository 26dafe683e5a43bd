/** Options of `fleet` and its commands, declared as those of a run are. */
import * as v from 'valibot'
import { type Kind, flag, text, whole } from './kinds.ts'
import { spokenOnly } from './option.ts'
import { options } from './schema.ts'
import * as kinds from './target-kinds.ts'

const group = 'Many targets'
const directory = text('the path of a directory')
const MAX_SHARDS = 10_000

/** What decides the plan. */
const planning = {
  targets: spokenOnly(text('the path of a targets file'), {
    group,
    text: 'YAML or JSON file with the targets',
    default: 'targets.yaml',
    placeholder: 'file',
  }),
  requirements: { ...options.requirements, group },
  nonce: {
    ...options.nonce,
    group,
    text: 'Text that the nonce of each run is derived from; "random" picks a new one',
    defaultText: 'derived from the targets file and the date',
  },
  date: spokenOnly(kinds.day, {
    group,
    text: 'Date that the nonce is derived from, if {nonce} is not given',
    default: null,
    defaultText: 'today in UTC',
    placeholder: 'yyyy-mm-dd',
  }),
} as const

export const fleetPlanOptions = {
  ...planning,
  shards: spokenOnly(whole(1, MAX_SHARDS), { group, text: 'Number of shards', default: 1, placeholder: 'n' }),
  allowMissing: spokenOnly(flag, { group, text: 'Plan without the targets whose models cannot be listed', default: false }),
  out: spokenOnly(text('the path of a file'), {
    group: 'Output',
    text: 'File to write the plan to, for "fleet run --plan"',
    default: null,
    placeholder: 'file',
  }),
  json: spokenOnly(flag, { group: 'Output', text: 'Print the shards as the matrix of a CI job, in JSON', default: false }),
} as const

export const fleetRunOptions = {
  ...planning,
  plan: spokenOnly(text('the path of a plan'), {
    group,
    text: 'Plan that "fleet plan --out" wrote',
    default: null,
    defaultText: 'the same plan is made again',
    placeholder: 'file',
  }),
  shard: spokenOnly(kinds.shard, {
    group,
    text: 'Shard to run, from 1, e.g. 1/8; without it JOB_COMPLETION_INDEX counts, from 0',
    default: null,
    defaultText: '1/1',
    placeholder: 'i/n',
  }),
  shards: spokenOnly(whole(1, MAX_SHARDS), {
    group,
    text: 'Number of shards, if {shard} is not given',
    default: null,
    defaultText: 'that of the plan, or 1',
    placeholder: 'n',
  }),
  parallel: spokenOnly(whole(1, 256), { group, text: 'Runs at the same time, each of another target', default: 4, placeholder: 'n' }),
  maxTime: { ...options.maxTime, group, text: 'Time limit of each run in seconds' },
  out: spokenOnly(directory, { group: 'Output', text: 'Directory to write to, or to resume', default: 'fleet/part', placeholder: 'dir' }),
} as const

export const fleetMergeOptions = {
  out: spokenOnly(directory, { group: 'Output', text: 'Directory to write to', default: 'fleet/merged', placeholder: 'dir' }),
  allowMissing: spokenOnly(flag, {
    group,
    text: 'Merge without the pairs that were planned and not run, and show them as missing',
    default: false,
  }),
} as const

const webAddress: Kind<string> = {
  schema: v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^?#\s"'<>]+$/)),
  expected: 'an http or https URL without a query, such as https://example.org/conformance/',
  reads: 'text',
  type: 'string',
}

export const fleetSiteOptions = {
  out: spokenOnly(directory, {
    group: 'Output',
    text: 'Directory to write to; it keeps the history of earlier nights',
    default: 'fleet/site',
    placeholder: 'dir',
  }),
  date: spokenOnly(kinds.day, {
    group: 'Output',
    text: 'Night that the runs belong to',
    default: null,
    defaultText: 'the day in UTC on which the first run started',
    placeholder: 'yyyy-mm-dd',
  }),
  url: spokenOnly(webAddress, {
    group: 'Output',
    text: 'Address at which the site is published, for its Atom feeds',
    default: null,
    defaultText: 'none: addresses in feeds are relative',
    placeholder: 'url',
  }),
  published: spokenOnly(directory, {
    group,
    text: 'Directory of reports that vendors published: a folder each, with claim.json and transcripts.ndjson',
    default: null,
    defaultText: 'none',
    placeholder: 'dir',
  }),
} as const
