/** From the command line, the environment and the files that they name to the options of the library. */
import { readFileSync } from 'node:fs'
import type { CurlWords } from '../model/curl-words.ts'
import type { Field } from '../model/probe.ts'
import { flagOf } from '../options/spelling.ts'
import type { RunOptions } from '../options/run-options.ts'
import { type Written, sharedOf } from '../options/schema.ts'
import { UsageError } from '../options/usage-error.ts'
import { shellWord } from '../protocol/shell.ts'
import { proxyFor } from '../transport/connector.ts'
import { unreadable } from './bounded-file.ts'
import { noSecrets } from '../transport/mask.ts'
import { secretsOf } from '../transport/secrets-of.ts'
import { baselineOf, earlierOf } from './baseline.ts'
import { corpusIn } from './corpus-files.ts'
import { guardSecrets } from './guarded-output.ts'
import type { Environment } from './host.ts'
import { profileOf } from './profile-file.ts'

const keyVariable = 'VISION_CONFORMANCE_API_KEY'

/** Also of commands that need no key: it is in nothing that they write. */
export const guardEnvironment = (environment: Environment): void => {
  guardSecrets({ ...noSecrets, key: environment[keyVariable]?.trim() ?? null })
}

/** The machine's own, as data. */
export interface Surroundings {
  readonly environment: Environment
  readonly today: Date
}

/** Throws a UsageError for what cannot be read. `baseUrl`: the mock server's, where none is given. */
export function runOptions(
  written: Written,
  { environment, today }: Surroundings,
  baseUrl: string,
  embeddedKey: string | null,
): RunOptions {
  const { header, profile, corpus, ca } = written
  const key = written.auth === false ? null : (embeddedKey ?? keyOf(written, environment))
  const headers = header?.map((given) => fieldOf(given, environment))
  const proxy = URL.canParse(baseUrl) ? proxyFor(new URL(baseUrl), environment) : null
  guardEnvironment(environment)
  if (URL.canParse(baseUrl)) guardSecrets(secretsOf({ key, headers: headers ?? [], baseUrl: new URL(baseUrl), proxy }))
  return {
    ...sharedOf(written),
    baseUrl,
    profile: profile === undefined ? undefined : profileOf(profile),
    key,
    headers,
    corpus: corpus === undefined ? undefined : corpusIn(corpus),
    ca: ca === undefined ? undefined : contents(ca, 'ca'),
    proxy,
    curl: curlWordsOf(written),
    baseline: baselineOf(written, today),
    regressionsFrom: earlierOf(written),
  }
}

function keyOf({ apiKeyFile, apiKeyEnv }: Written, environment: Environment): string | null {
  if (apiKeyFile !== undefined && apiKeyEnv !== undefined)
    throw new UsageError(`use only one of ${flagOf('apiKeyFile')} and ${flagOf('apiKeyEnv')}`, 'apiKeyFile')
  const key = apiKeyFile === undefined ? (environment[apiKeyEnv ?? keyVariable] ?? '') : contents(apiKeyFile, 'apiKeyFile')
  if (key.trim() !== '') return key.trim()
  if (apiKeyFile !== undefined) throw new UsageError(`${apiKeyFile} is empty`, 'apiKeyFile')
  if (apiKeyEnv !== undefined) throw new UsageError(`the environment variable ${apiKeyEnv} is not set`, 'apiKeyEnv')
  return null
}

/** How a shell of the operator gets at what no report holds. */
function curlWordsOf({ apiKeyEnv, apiKeyFile, ca, header = [], insecure }: Written): Partial<CurlWords> {
  return {
    files: true,
    ...(apiKeyEnv === undefined ? {} : { key: variable(apiKeyEnv) }),
    ...(apiKeyFile === undefined ? {} : { key: `"$(cat ${shellWord(apiKeyFile)})"` }),
    headers: header.map((given): Field => {
      const at = given.indexOf('=@')
      return [given.slice(0, at), variable(given.slice(at + 2))]
    }),
    flags: [...(insecure === true ? ['-k'] : []), ...(ca === undefined ? [] : [`--cacert ${shellWord(ca)}`])],
  }
}

const variable = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? `"$${name}"` : `"$(printenv ${shellWord(name)})"`)

function fieldOf(given: string, environment: Environment): Field {
  const at = given.indexOf('=@')
  const [name, variable] = [given.slice(0, at), given.slice(at + 2)]
  const value = environment[variable] ?? ''
  if (value === '') throw new UsageError(`${name}: the environment variable ${variable} is not set`, 'header')
  return [name, value]
}

function contents(path: string, option: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path} ${unreadable(error)}`, option)
  }
}
