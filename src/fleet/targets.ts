/** A targets file, read: every mistake names the target, the member, the value and what is allowed. */
import { parsedBaseUrl } from '../options/addresses.ts'
import { withDefaults } from '../options/option.ts'
import { shown } from '../options/kinds.ts'
import { suggestion } from '../options/nearest.ts'
import { wrong } from '../options/read.ts'
import { baseUrlKind } from '../options/request-options.ts'
import { type ListedModels, models as modelsKind, targetName } from '../options/target-kinds.ts'
import { type WrittenTarget, readTarget, targetMembers } from '../options/target-members.ts'
import { UsageError } from '../options/usage-error.ts'
import type { Tier } from '../model/requirement.ts'
import { digestOf } from './digest.ts'

export const targetsSchema = 'vision-conformance/targets@1'

export interface Target {
  readonly name: string
  readonly baseUrl: string
  /** At most one of both; null both: no key is sent. */
  readonly apiKeyEnv: string | null
  readonly apiKeyFile: string | null
  readonly models: readonly string[] | ListedModels
  /** As the file has it: a name or a path. */
  readonly profile: string
  readonly tier: Tier
  readonly rps: number | null
  /** `@VARIABLE` by name. */
  readonly headers: Readonly<Record<string, string>>
  readonly baseline: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly group: string | null
}

/** What is wrong, and where. */
export class TargetsProblem extends Error {
  override readonly name = 'TargetsProblem'
  /** A JSON pointer. */
  readonly pointer: string

  constructor(pointer: string, sentence: string) {
    super(sentence)
    this.pointer = pointer
  }
}

/** One night of one fleet. */
const MAX_PAIRS = 100_000

const fileMembers = ['schema', 'targets']

/** Throws a TargetsProblem for the first mistake. */
export function targetsIn(value: unknown): readonly Target[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TargetsProblem('', `expected an object with schema and targets, got ${shown(value)}`)
  const { schema, targets } = value as Readonly<Record<string, unknown>>
  const unknown = Object.keys(value).find((name) => !fileMembers.includes(name))
  if (unknown !== undefined)
    throw new TargetsProblem(`/${unknown}`, `there is no member ${shown(unknown)}${suggestion(unknown, fileMembers)}`)
  if (schema !== targetsSchema) throw new TargetsProblem('/schema', `schema: expected ${targetsSchema}, got ${shown(schema)}`)
  if (!Array.isArray(targets) || targets.length === 0)
    throw new TargetsProblem('/targets', `targets: expected a list of at least one target, got ${shown(targets)}`)
  const read = targets.map((one: unknown, at) => targetAt(one, at))
  assertDistinct(read)
  const pairs = read.reduce((sum, { models: named }) => sum + ('list' in named ? 1 : named.length), 0)
  if (pairs > MAX_PAIRS) throw new TargetsProblem('/targets', `targets: expected at most ${String(MAX_PAIRS)} runs, got ${String(pairs)}`)
  return read
}

/** Digest of what the file says, whatever its layout. */
export const targetsDigest = (targets: readonly Target[]): string => digestOf(targets)

function targetAt(value: unknown, at: number): Target {
  const name: unknown = Reflect.get(Object(value), 'name')
  const called = typeof name === 'string' && name !== '' ? `target ${shown(name)}` : `target ${String(at + 1)}`
  const refuse = (member: string, sentence: string): never => {
    throw new TargetsProblem(`/targets/${String(at)}${member === '' ? '' : `/${member}`}`, `${called}: ${sentence}`)
  }
  try {
    return total(readTarget(value))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return refuse(error.option ?? '', error.message)
  }
}

/** Throws a UsageError for what is missing, or what members contradict. */
function total(written: WrittenTarget): Target {
  const { name, baseUrl, models, ...rest } = withDefaults(written, targetMembers)
  if (name === null) throw wrong('name', undefined, targetName)
  if (baseUrl === undefined) throw wrong('baseUrl', undefined, baseUrlKind)
  if (models === null) throw wrong('models', undefined, modelsKind)
  if (rest.apiKeyEnv !== null && rest.apiKeyFile !== null) throw new UsageError('use only one of apiKeyEnv and apiKeyFile', 'apiKeyFile')
  parsedBaseUrl(baseUrl)
  const repeated = Array.isArray(models) ? (models as readonly string[]).find((one, at, all) => all.indexOf(one) !== at) : undefined
  if (repeated !== undefined) throw new UsageError(`${shown(repeated)} is listed twice`, 'models')
  return { name, baseUrl, models, ...rest }
}

/** Names are names of directories, which not all file systems tell apart by case. */
function assertDistinct(targets: readonly Target[]): void {
  const seen = new Map<string, string>()
  targets.forEach(({ name }, at) => {
    const other = seen.get(name.toLowerCase())
    if (other !== undefined)
      throw new TargetsProblem(
        `/targets/${String(at)}/name`,
        `target ${shown(name)}: name: ${other === name ? 'another target has this name' : `target ${shown(other)} differs only in case`}`,
      )
    seen.set(name.toLowerCase(), name)
  })
}
