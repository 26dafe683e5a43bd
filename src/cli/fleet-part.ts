/** part.json of a shard, as it grows: written whole after each pair, so that nothing is lost whenever this process ends. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { byId } from '../fleet/shards.ts'
import { planDifference, withNonce } from '../fleet/plan.ts'
import { type FleetPart, type FleetPlan, type PairResult, partSchema } from '../model/fleet.ts'
import { UsageError } from '../options/usage-error.ts'
import { shownJson } from '../reporters/json.ts'
import { version } from '../run/version.ts'
import { partName, readPart } from './fleet-file.ts'
import { writtenWhole } from './guarded-output.ts'

export interface Part {
  readonly plan: FleetPlan
  readonly result: (id: string) => PairResult | null
  readonly record: (result: PairResult) => void
  /** Why part.json could not be written, a sentence; null: it was. */
  readonly fault: () => string | null
  readonly isComplete: () => boolean
}

/** What is in the folder already; null: nothing. */
export const earlierPart = (folder: string): FleetPart | null => (existsSync(join(folder, partName)) ? readPart(folder) : null)

/**
 * The plan to go on with: that of the part, if it differs in its nonce alone and has runs to resume. A run that began yesterday is resumed today.
 * Throws a UsageError where the part is of another plan. `isNonceGiven`: the nonce is not that of the day.
 */
export function planToResume(folder: string, earlier: FleetPart | null, plan: FleetPlan, isNonceGiven: boolean): FleetPlan {
  if (earlier === null) return plan
  const isOfDay = !isNonceGiven && !earlier.complete
  const difference = planDifference(earlier.plan, isOfDay ? withNonce(plan, earlier.plan.nonce) : plan)
  if (difference === null) return earlier.plan
  throw new UsageError(`${folder} holds a part of another plan, with ${difference}: choose another directory`, 'out')
}

/** Throws a UsageError where the part in the folder is that of another shard. */
export function openPart(folder: string, plan: FleetPlan, shard: FleetPart['shard'], earlier: FleetPart | null): Part {
  if (earlier !== null && earlier.shard.index !== shard.index)
    throw new UsageError(
      `${folder} holds shard ${String(earlier.shard.index)}/${String(earlier.shard.of)}: choose another directory`,
      'out',
    )
  const planned = plan.pairs.filter((pair) => pair.shard === shard.index)
  const known = new Set(planned.map(({ id }) => id))
  const results = new Map(earlier?.pairs.filter(({ id }) => known.has(id)).map((result) => [result.id, result]))
  let fault: string | null = null
  const isComplete = (): boolean => planned.every(({ id }) => results.get(id)?.outcome === 'reported')
  const write = (): void => {
    const part: FleetPart = {
      schema: partSchema,
      tool: { name: 'vision-conformance', version },
      plan,
      shard,
      pairs: [...results.values()].sort(byId),
      complete: isComplete(),
    }
    try {
      writtenWhole(join(folder, partName), shownJson(part))
      fault = null
    } catch (error) {
      fault = `${partName} could not be written (${String(Reflect.get(Object(error), 'code'))}): run the shard again once there is space`
    }
  }
  write()
  return {
    plan,
    result: (id) => results.get(id) ?? null,
    record: (result) => {
      results.set(result.id, result)
      write()
    },
    fault: () => fault,
    isComplete,
  }
}
