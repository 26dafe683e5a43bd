/** Members of a target in a targets file. Those that a run has too are declared there. */
import { type WrittenOf, writtenOnly } from './option.ts'
import { readMembers } from './read.ts'
import { options } from './schema.ts'
import * as kinds from './target-kinds.ts'

const group = 'Many targets'
const { apiKeyEnv, apiKeyFile, baseUrl, baseline, profile, rps, tier } = options

export const targetMembers = {
  name: writtenOnly(kinds.targetName, { group, text: 'Name of the target in reports, and of its directory', default: null }),
  baseUrl: { ...baseUrl, defaultText: 'none' },
  apiKeyEnv: { ...apiKeyEnv, written: kinds.variableName, defaultText: 'no API key' },
  apiKeyFile,
  models: writtenOnly(kinds.models, {
    group,
    text: 'Models to test, one run each: a list, or { list: PATTERN } for those that GET /models lists',
    default: null,
  }),
  profile,
  tier,
  rps,
  headers: writtenOnly(kinds.headersFromVariables, {
    group,
    text: 'Headers to send with every request: NAME: "@VARIABLE", where the environment variable holds the value',
    default: {},
  }),
  baseline,
  labels: writtenOnly(kinds.labels, { group, text: 'Labels to filter by in the site', default: {} }),
  group: writtenOnly(kinds.groupName, { group, text: 'Targets of one group are never tested at the same time', default: null }),
} as const

export type WrittenTarget = WrittenOf<typeof targetMembers>

const advice: Readonly<Record<string, string>> = {
  apiKey: 'name an environment variable with apiKeyEnv, or a file with apiKeyFile',
  key: 'name an environment variable with apiKeyEnv, or a file with apiKeyFile',
  header: 'use headers, an object of NAME: "@VARIABLE"',
  model: 'use models, a list',
  url: 'use baseUrl',
}

/** Throws a UsageError for the first member that is unknown or has a wrong value. */
export const readTarget = (given: unknown): WrittenTarget => readMembers(given, targetMembers, advice)
