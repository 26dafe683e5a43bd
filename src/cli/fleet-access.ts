/** How a run of a target is started: its options, and an environment with the secrets of this target alone. */
import type { Target } from '../fleet/targets.ts'
import type { Written } from '../options/schema.ts'
import { flagOf } from '../options/spelling.ts'
import type { Environment } from './host.ts'
import { runOptions } from './settings.ts'
import type { RunOptions } from '../options/run-options.ts'

/** What a run needs of the machine. All else stays here: other variables may be secrets. */
const ordinary: readonly string[] = [
  ...['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'TZ', 'LANG', 'LC_ALL', 'LC_CTYPE', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'SystemRoot', 'windir', 'PATHEXT'],
]

const variablesOf = ({ apiKeyEnv, headers }: Target): readonly string[] => [
  ...(apiKeyEnv === null ? [] : [apiKeyEnv]),
  ...Object.values(headers).map((reference) => reference.slice(1)),
]

/** The environment of a run of the target. */
export const environmentOf = (target: Target, environment: Environment): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...ordinary, ...variablesOf(target)].flatMap((name) => {
      const value = environment[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** What the target says of a run. The base URL goes by the environment, since other users can read command lines. */
export const writtenOf = ({ apiKeyEnv, apiKeyFile, headers, profile, tier, rps, baseline }: Target): Written => ({
  profile,
  tier,
  ...(rps === null ? {} : { rps }),
  ...(apiKeyEnv === null ? {} : { apiKeyEnv }),
  ...(apiKeyFile === null ? {} : { apiKeyFile }),
  ...(apiKeyEnv === null && apiKeyFile === null ? { auth: false } : {}),
  ...(baseline === null ? {} : { baseline }),
  ...(Object.keys(headers).length === 0 ? {} : { header: Object.entries(headers).map(([name, reference]) => `${name}=${reference}`) }),
})

/** As a run of the target will take them. From now on its secrets are in nothing that is written. Throws a UsageError where one is missing. */
export const optionsFor = (target: Target, environment: Environment, today: Date): RunOptions =>
  runOptions(writtenOf(target), { environment: environmentOf(target, environment), today }, target.baseUrl, null)

/** Options as words of a command line, with "=", so that no value is taken for a flag. */
export const argumentsOf = (written: Written): readonly string[] =>
  Object.entries(written).flatMap(([name, value]: readonly [string, unknown]) => {
    if (value === true) return [flagOf(name)]
    if (value === false) return [flagOf(name).replace('--', '--no-')]
    if (!Array.isArray(value)) return [`${flagOf(name)}=${String(value)}`]
    const words = value.map(String)
    return name === 'header' ? words.map((word) => `${flagOf(name)}=${word}`) : [`${flagOf(name)}=${words.join(',')}`]
  })
