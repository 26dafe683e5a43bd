/** The settings of a run as its record holds them, and back again. */
import type { Counterexample } from '../model/counterexample.ts'
import type { ImageAddresses, RunRecord } from '../model/record.ts'
import type { Mask } from '../transport/mask.ts'
import { bytesOfText } from '../transport/stored-bodies.ts'
import { recorded } from '../transport/recorded.ts'
import { swapCase } from '../transport/transport.ts'
import type { RunSettings } from '../options/settings.ts'
import { UsageError } from '../options/usage-error.ts'
import { settingsOf } from './prepare.ts'

/** What no record holds: secrets, what leads to the endpoint, and functions. */
const unrecorded = ['url', 'key', 'headers', 'ca', 'proxy', 'imageHost', 'transport', 'signal', 'listen'] as const

type Recorded = Omit<RunSettings, (typeof unrecorded)[number] | 'nonce'> & {
  /** Absent where the version that wrote it had none. */
  readonly nonce?: string
  /** What scenarios have to know of the key: whether there is one, and whether turning the case of its letters makes another one. */
  readonly key: 'none' | 'with letters' | 'without letters'
}

export function recordedSettings(settings: RunSettings, mask: Mask, images: ImageAddresses | null): Pick<RunRecord, 'settings' | 'images'> {
  const { key, baseUrl, reproduce, extraBody } = settings
  return {
    settings: {
      ...Object.fromEntries(Object.entries(settings).filter(([name]) => !unrecorded.some((one) => one === name))),
      baseUrl: mask.text(baseUrl).value,
      reproduce: mask.text(reproduce).value,
      // As in the requests that it was part of.
      extraBody: maskedJson(extraBody, mask),
      key: key === null ? 'none' : swapCase(key) === key ? 'without letters' : 'with letters',
    },
    images: images === null ? null : { url: images.url, inner: images.inner },
  }
}

const maskedJson = (value: RunSettings['extraBody'], mask: Mask): RunSettings['extraBody'] =>
  JSON.parse(Buffer.from(mask.own(Buffer.from(JSON.stringify(value)))).toString()) as RunSettings['extraBody']

const standIns: Readonly<Record<Recorded['key'], string | null>> = { none: null, 'with letters': 'k', 'without letters': '0' }

type WrittenCounterexample = Omit<Counterexample, 'request'> & {
  readonly request: Omit<Counterexample['request'], 'body'> & { readonly body: Parameters<typeof bytesOfText>[0] }
}

/** The settings that judge a record as its run was judged. Settings that its version did not know have their defaults. */
export function settingsOfRecord(record: RunRecord): RunSettings {
  const { key, ...kept } = record.settings as unknown as Recorded
  assertSettings(record.settings)
  return {
    ...settingsOf({ baseUrl: kept.baseUrl, tier: kept.tier }),
    ...kept,
    nonce: kept.nonce ?? '',
    key: standIns[key],
    // JSON has no infinity.
    maxRequests: orInfinity(kept.maxRequests),
    maxTokens: orInfinity(kept.maxTokens),
    corpus: (kept.corpus as unknown as readonly WrittenCounterexample[]).map(({ request, ...rest }) => ({
      ...rest,
      request: { ...request, body: bytesOfText(request.body) },
    })),
    transport: recorded(record),
  }
}

/** What settings have to be for a run to begin; what they hold is judged like options. */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  baseUrl: (value) => typeof value === 'string' && URL.canParse(value),
  tier: (value) => typeof value === 'string',
  profile: (value) => typeof value === 'string' || ['promises', 'levels', 'knobs'].every((name) => isObject(member(value, name))),
  only: Array.isArray,
  skip: Array.isArray,
  corpus: Array.isArray,
  limits: isObject,
  baseline: (value) => value === null || Array.isArray(member(value, 'entries')),
  earlier: (value) => value === null || Array.isArray(member(value, 'requirements')),
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

const member = (value: unknown, name: string): unknown => Reflect.get(Object(value) as object, name)

/** A record may be written by anybody. Throws a UsageError. */
function assertSettings(settings: RunRecord['settings']): void {
  for (const [name, isRight] of Object.entries(kinds))
    if (settings[name] !== undefined && !isRight(settings[name])) throw new UsageError(`the settings of the record have no valid "${name}"`)
}

const orInfinity = (limit: number | null): number => limit ?? Infinity
