import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Field, type Probe, keyPlaceholder, swappedKeyPlaceholder } from '../../src/model/probe.ts'
import type { Tier } from '../../src/model/requirement.ts'
import type { Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, traffic, withMembers } from '../ask.ts'
import { plain, stream } from '../http/probes.ts'

/** Long enough to be a key, and nobody's. */
export const wrongKey = 'sk-vision-conformance-no-such-key-0000000000'

/** A letter in UTF-8, as field values are written: each byte a character. */
const beyondAscii = Buffer.from('\u00e9', 'utf8').toString('latin1')

interface Credential {
  readonly name: ScenarioName
  readonly purpose: string
  readonly tier: Tier
  /** The field that carries the credential; null: none is sent. */
  readonly field: (field: Field) => Field | null
  readonly path?: (path: string) => string
}

const valued =
  (value: string) =>
  ([name]: Field): Field => [name, value]

const wrong: readonly Credential[] = [
  { name: 'auth/no-key', purpose: 'No key', tier: 'smoke', field: () => null },
  {
    name: 'auth/wrong-key',
    purpose: 'A key that does not exist',
    tier: 'smoke',
    field: ([name, value]) => [name, value.replace(keyPlaceholder, wrongKey)],
  },
  { name: 'auth/other-scheme', purpose: 'The key under the scheme Basic', tier: 'standard', field: valued(`Basic ${keyPlaceholder}`) },
  { name: 'auth/empty-token', purpose: 'Bearer without a token', tier: 'standard', field: valued('Bearer') },
  // What clients send whose variable for the key is not set.
  { name: 'auth/null-key', purpose: 'The word null in place of the key', tier: 'standard', field: valued('Bearer null') },
  { name: 'auth/undefined-key', purpose: 'The word undefined in place of the key', tier: 'standard', field: valued('Bearer undefined') },
  {
    name: 'auth/key-beyond-ascii',
    purpose: 'The key with a character beyond ASCII after it',
    tier: 'standard',
    field: ([name, value]) => [name, `${value}${beyondAscii}`],
  },
  { name: 'auth/no-scheme', purpose: 'The key without a scheme', tier: 'standard', field: valued(keyPlaceholder) },
  {
    name: 'auth/swapped-case',
    purpose: 'The key in the wrong case',
    tier: 'standard',
    field: ([name, value]) => [name, value.replace(keyPlaceholder, swappedKeyPlaceholder)],
  },
  {
    name: 'auth/key-in-query',
    purpose: 'The key only in the query string',
    tier: 'standard',
    field: () => null,
    path: (path) => `${path}?api_key=${keyPlaceholder}&access_token=${keyPlaceholder}`,
  },
]

/** Who looks at how a key begins, or at its first signs alone, lets this one in. */
const longer: Credential = {
  name: 'auth/streamed',
  purpose: 'A streamed request with a key that has an extra character',
  tier: 'smoke',
  field: ([name, value]) => [name, value.replace(keyPlaceholder, `${keyPlaceholder}x`)],
}

/** Spellings that RFC 9110 lets a client use, and that few servers refuse. */
const lawful: readonly Credential[] = [
  { name: 'auth/lower-case-scheme', purpose: 'The scheme in lower case', tier: 'standard', field: valued(`bearer ${keyPlaceholder}`) },
  { name: 'auth/two-spaces', purpose: 'Two spaces after the scheme', tier: 'full', field: valued(`Bearer  ${keyPlaceholder}`) },
]

const isBearer = (context: ScenarioContext): boolean => context.credential?.[1].startsWith('Bearer ') ?? false
const needsBearer = new Set([
  ...['auth/other-scheme', 'auth/empty-token', 'auth/null-key', 'auth/undefined-key', 'auth/no-scheme'],
  ...['auth/lower-case-scheme', 'auth/two-spaces'],
])

const applies = (context: ScenarioContext, { name }: Credential): boolean =>
  context.credential !== null &&
  context.knobs.authentication &&
  (isBearer(context) || !needsBearer.has(name)) &&
  (context.keyHasCase || name !== 'auth/swapped-case')

function credentials(probe: Probe, context: ScenarioContext, { field }: Credential): readonly Field[] {
  const without = probe.headers.filter((header) => header !== context.credential)
  const changed = context.credential === null ? null : field(context.credential)
  return changed === null ? without : [...without, changed]
}

const refusal = (context: ScenarioContext, valid: Probe, credential: Credential): Probe =>
  broken(valid, {
    name: credential.name,
    area: 'auth',
    purpose: credential.purpose,
    defect: 'credentials',
    change: { headers: credentials(valid, context, credential), path: credential.path?.(valid.path) ?? valid.path },
  })

/** An endpoint that takes a wrong key takes any: what else it takes shows nothing more. */
const onceWrongKeyIsRefused = (scenario: Scenario): Scenario =>
  scenario.name === 'auth/wrong-key' ? scenario : { ...scenario, needsRefusal: ['auth/wrong-key'] }

const toScenario = (credential: Credential): Scenario =>
  traffic(
    credential.name,
    'auth',
    credential.tier,
    (context) => (applies(context, credential) ? [refusal(context, plain(context), credential)] : []),
    ['http/plain'],
  )

const all: readonly Scenario[] = [
  ...wrong.map(toScenario),
  ...lawful.map((credential) =>
    traffic(
      credential.name,
      'auth',
      credential.tier,
      (context) => {
        if (!applies(context, credential)) return []
        const valid = plain(context)
        const headers = credentials(valid, context, credential)
        // What rejects one need not say 401: LiteLLM takes it for another key, and says 400 where it has no database of keys.
        const traits = [...valid.traits, 'unusual'] as const
        return [{ ...valid, name: credential.name, area: 'auth', purpose: credential.purpose, traits, headers }]
      },
      ['http/plain'],
    ),
  ),
  traffic(
    'auth/streamed',
    'auth',
    'smoke',
    (context) =>
      applies(context, longer)
        ? [{ ...refusal(context, stream(context), longer), body: withMembers(stream(context), { stream: true }) }]
        : [],
    ['http/stream'],
  ),
]

export const scenarios: readonly Scenario[] = all.map(onceWrongKeyIsRefused)
