/** `fleet plan`: the pairs of a targets file, their shards, and what they cost. */
import { randomBytes } from 'node:crypto'
import { planOf } from '../fleet/plan.ts'
import { type FleetPlan, planSchema } from '../model/fleet.ts'
import type { fleetPlanOptions } from '../options/fleet-options.ts'
import { fleetPlanOptions as schema } from '../options/fleet-options.ts'
import { type WrittenOf, withDefaults } from '../options/option.ts'
import { drawPlan, matrixOf } from './fleet-plan-table.ts'
import { shownJson } from '../reporters/json.ts'
import { version } from '../run/version.ts'
import { print, warn, writtenWhole } from './guarded-output.ts'
import { type ModelsOfTargets, modelsOf } from './fleet-models.ts'
import { type Targets, costsOf, readTargets } from './fleet-targets.ts'
import type { Host } from './host.ts'
import { guardEnvironment } from './settings.ts'

/** Gives the exit code: 3 where models could not be listed. Throws a UsageError. */
export async function fleetPlan(written: WrittenOf<typeof fleetPlanOptions>, host: Host): Promise<number> {
  guardEnvironment(host.environment)
  const given = withDefaults(written, schema)
  const today = new Date()
  const file = readTargets(given.targets, given.requirements)
  const found = await modelsOf(file.targets, host, today)
  for (const note of found.notes) warn(note, host.stderr)
  for (const { target, because } of found.unlisted) warn(`target "${target}": ${because}`, host.stderr)
  if (found.unlisted.length > 0 && !given.allowMissing) {
    warn('nothing was planned. Use --allow-missing to plan without these targets', host.stderr)
    return 3
  }
  const nonce = given.nonce === 'random' ? randomBytes(8).toString('hex') : (written.nonce ?? null)
  const costs = costsOf(file)
  const plan = planFor(file, found, { shards: given.shards, nonce, day: given.date ?? dayOf(today) })
  const files =
    given.out === null
      ? []
      : [writtenWhole(given.out, shownJson({ schema: planSchema, tool: { name: 'vision-conformance', version }, plan }))]
  print(given.json ? `${JSON.stringify(matrixOf(plan, costs))}\n` : drawPlan(plan, costs), host.stdout)
  for (const path of files) print(`Written: ${path}\n`, given.json ? host.stderr : host.stdout)
  return 0
}

export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

interface Choices {
  readonly shards: number
  readonly nonce: string | null
  readonly day: string
}

/** The same on every machine with the same files and models. */
export const planFor = (file: Targets, { models, unlisted }: Pick<ModelsOfTargets, 'models' | 'unlisted'>, choices: Choices): FleetPlan =>
  planOf({
    targets: file.targets,
    models,
    unlisted,
    profileNames: new Map([...file.profiles].map(([name, profile]) => [name, profile.name])),
    costs: new Map([...costsOf(file)].map(([name, { seconds }]) => [name, Math.round(seconds.max * 1000)])),
    facts: file.facts,
    ...choices,
  })
