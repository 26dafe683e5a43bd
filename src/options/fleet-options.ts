/** Options of `fleet` and its commands, declared as those of a run are. */
import * as v from 'valibot'
import { type Kind, text } from './kinds.ts'
import { spokenOnly } from './option.ts'

const directory = text('the path of a directory')

const day: Kind<string> = {
  schema: v.pipe(v.string(), v.isoDate()),
  expected: 'a day such as 2026-11-30',
  reads: 'text',
  type: 'string',
}

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
  date: spokenOnly(day, {
    group: 'Output',
    text: 'Night that the runs belong to',
    default: null,
    defaultText: 'the day in UTC on which the first run started',
    placeholder: 'day',
  }),
  url: spokenOnly(webAddress, {
    group: 'Output',
    text: 'Address at which the site is published, for its Atom feeds',
    default: null,
    defaultText: 'none: addresses in feeds are relative',
    placeholder: 'url',
  }),
  published: spokenOnly(directory, {
    group: 'Many targets',
    text: 'Directory of reports that vendors published: a folder each, with claim.json and transcripts.ndjson',
    default: null,
    defaultText: 'none',
    placeholder: 'dir',
  }),
} as const
