/** Files of a fleet, read and held to their schemas. */
import { join } from 'node:path'
import { type FleetFiles, departureFrom } from '../fleet/schemas.ts'
import type { Fleet, FleetPart, FleetPlan } from '../model/fleet.ts'
import { isIntact } from '../fleet/plan.ts'
import { UsageError } from '../options/usage-error.ts'
import { FileProblem, MAX_RECORD_BYTES, textOf } from './bounded-file.ts'

/** The fleet.json that `fleet merge` wrote to a folder. Throws a UsageError. */
export const readFleet = (folder: string): Fleet => fileAs('fleet', join(folder, 'fleet.json'))

/** The part.json that `fleet run` wrote to a folder. Throws a UsageError. */
export const readPart = (folder: string): FleetPart => fileAs('part', join(folder, partName))

export const partName = 'part.json'

/** Throws a UsageError where the file is no plan, or was changed. */
export function readPlan(path: string): FleetPlan {
  const { plan } = fileAs('plan', path)
  if (!isIntact(plan)) throw new UsageError(`${path} was changed: it does not match its digest`, 'plan')
  return plan
}

const written: Readonly<Record<keyof FleetFiles, string>> = {
  plan: 'a plan of "fleet plan --out"',
  part: 'a part of "fleet run"',
  fleet: 'a merge of "fleet merge"',
}

/** Throws a UsageError where the file is not what it should be. */
function fileAs<K extends keyof FleetFiles>(kind: K, path: string): FleetFiles[K] {
  const value = parsed(path, written[kind])
  const departure = departureFrom(kind, value)
  if (departure !== null) throw new UsageError(`${path} is not ${written[kind]}${departure === '' ? '' : `, at ${departure}`}`)
  return value as FleetFiles[K]
}

function parsed(path: string, what: string): unknown {
  try {
    return JSON.parse(textOf(path, MAX_RECORD_BYTES))
  } catch (error) {
    throw new UsageError(error instanceof FileProblem ? `${path} ${error.message}` : `${path} is truncated or not ${what}`)
  }
}
