/** plan.json, part.json and fleet.json as schemas: files that other machines wrote are held to them. spec/fleet.schema.json is made of the last. */
import * as v from 'valibot'
import { effects } from '../model/cause.ts'
import {
  type Fleet,
  type FleetPart,
  type PlanFile,
  fleetSchema,
  mergedOutcomes,
  pairOutcomes,
  partSchema,
  planSchema,
} from '../model/fleet.ts'
import { runVerdicts, verdicts } from '../model/report.ts'
import { tiers } from '../model/requirement.ts'

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const count = v.pipe(v.number(), v.minValue(0))
const index = v.pipe(v.number(), v.integer(), v.minValue(1))
const texts = v.record(v.string(), v.string())
/** No folder above, none that is absolute: it becomes a path. */
const id = v.pipe(v.string(), v.regex(/^[\w%~-][\w%~.-]*\/[\w%~-][\w%~.-]*$/))
const tool = v.object({ name: v.literal('vision-conformance'), version: v.string() })
const unlisted = v.array(v.object({ target: v.string(), because: v.string() }))

const pair = {
  id,
  target: v.string(),
  model: v.string(),
  profile: v.string(),
  tier: v.picklist(tiers),
  labels: texts,
  group: v.nullable(v.string()),
}

const shared = {
  digest,
  nonce: v.string(),
  targetsDigest: digest,
  requirementSet: v.nullable(v.string()),
  specDigest: v.string(),
  shards: index,
}

const plan = v.object({
  ...shared,
  version: v.string(),
  profiles: v.record(v.string(), digest),
  baselines: v.record(v.string(), digest),
  pairs: v.array(v.object({ ...pair, shard: index })),
  unlisted,
})

const planFile: v.GenericSchema<PlanFile> = v.object({ schema: v.literal(planSchema), tool, plan })

const partFile: v.GenericSchema<FleetPart> = v.object({
  schema: v.literal(partSchema),
  tool,
  plan,
  shard: v.object({ index, of: index }),
  pairs: v.array(
    v.object({
      id,
      outcome: v.picklist(pairOutcomes),
      because: v.nullable(v.string()),
      exitCode: v.nullable(v.number()),
      reportDigest: v.nullable(digest),
      attempts: count,
    }),
  ),
  complete: v.boolean(),
})

const run = v.object({
  id: v.string(),
  startedAt: v.string(),
  durationMs: count,
  requests: count,
  retries: count,
  promptTokens: count,
  completionTokens: count,
  seed: count,
  nonce: v.string(),
  verdict: v.picklist(runVerdicts),
  headline: v.string(),
  counts: v.object(v.entriesFromList(verdicts, count)),
  verdicts: v.object(v.entriesFromList(verdicts, v.exactOptional(v.array(v.string())))),
  causes: v.array(v.object({ cause: v.string(), requirements: v.array(v.string()), effect: v.picklist(effects) })),
  reportDigest: digest,
})

const fleetFile: v.GenericSchema<Fleet> = v.object({
  schema: v.literal(fleetSchema),
  tool,
  plan: v.object(shared),
  startedAt: v.nullable(v.string()),
  pairs: v.array(
    v.object({
      ...pair,
      outcome: v.picklist(mergedOutcomes),
      because: v.nullable(v.string()),
      folder: v.nullable(v.pipe(v.string(), v.regex(/^reports\/[\w%~-][\w%~.-]*\/[\w%~-][\w%~.-]*$/))),
      run: v.nullable(run),
    }),
  ),
  unlisted,
})

export interface FleetFiles {
  readonly plan: PlanFile
  readonly part: FleetPart
  readonly fleet: Fleet
}

export const fleetFiles: { readonly [K in keyof FleetFiles]: v.GenericSchema<FleetFiles[K]> } = {
  plan: planFile,
  part: partFile,
  fleet: fleetFile,
}

/** The first place where a value departs from the schema of its kind, as a JSON pointer; null: nowhere. */
export function departureFrom(kind: keyof FleetFiles, value: unknown): string | null {
  const { issues } = v.safeParse(fleetFiles[kind], value, { abortEarly: true })
  if (issues === undefined) return null
  return (issues[0].path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
