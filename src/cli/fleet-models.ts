/** The models of each target: those that the file names, or those that GET /models lists. */
import { matches } from '../fleet/pattern.ts'
import type { Target } from '../fleet/targets.ts'
import type { UnlistedTarget } from '../model/fleet.ts'
import { MAX_MODELS, isModelName } from '../options/target-kinds.ts'
import { UsageError } from '../options/usage-error.ts'
import { listModels } from '../run/listed-models.ts'
import { prepare } from '../run/prepare.ts'
import { optionsFor } from './fleet-access.ts'
import { inParallel } from './fleet-parallel.ts'
import { guarded } from './guarded-output.ts'
import type { Host } from './host.ts'

const AT_ONCE = 8

export interface ModelsOfTargets {
  readonly models: ReadonlyMap<string, readonly string[]>
  readonly unlisted: readonly UnlistedTarget[]
  /** Sentences on names that cannot be tested. */
  readonly notes: readonly string[]
}

/** The names of targets that leave the models to GET /models. */
export const listingTargets = (targets: readonly Target[]): readonly string[] =>
  targets.filter(({ models }) => 'list' in models).map(({ name }) => name)

/** Asks each target once whose models are listed, and sends no chat request. */
export async function modelsOf(targets: readonly Target[], host: Host, today: Date): Promise<ModelsOfTargets> {
  const models = new Map<string, readonly string[]>()
  const unlisted: UnlistedTarget[] = []
  const notes: string[] = []
  await inParallel(targets, AT_ONCE, async (target) => {
    if (!('list' in target.models)) {
      models.set(target.name, target.models)
      return
    }
    const listed = await listedBy(target, host, today)
    if ('because' in listed) {
      unlisted.push({ target: target.name, because: guarded(listed.because) })
      return
    }
    const { list } = target.models
    const wanted = [...new Set(listed)].filter((name) => matches(name, list))
    const usable = wanted.filter(isModelName).sort()
    if (usable.length < wanted.length)
      notes.push(`target "${target.name}": ${String(wanted.length - usable.length)} listed models have names that cannot be tested`)
    if (usable.length === 0) unlisted.push({ target: target.name, because: `No listed model matches "${list}".` })
    else if (usable.length > MAX_MODELS)
      unlisted.push({
        target: target.name,
        because: `${String(usable.length)} listed models match "${list}"; the limit is ${String(MAX_MODELS)}.`,
      })
    else models.set(target.name, usable)
  })
  return { models, unlisted: unlisted.sort((a, b) => (a.target < b.target ? -1 : 1)), notes: notes.sort() }
}

async function listedBy(target: Target, host: Host, today: Date): Promise<readonly string[] | { readonly because: string }> {
  try {
    const { settings } = prepare({ ...optionsFor(target, host.environment, today), transport: host.transport })
    return await listModels(settings)
  } catch (error) {
    if (error instanceof UsageError) return { because: `${error.message}.` }
    throw error
  }
}
