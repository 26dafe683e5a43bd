/** A plan as a table, and as the matrix of a CI job. */
import { largest } from '../model/extremes.ts'
import type { FleetPlan, PlannedPair } from '../model/fleet.ts'
import { filled, widthOf } from '../reporters/columns.ts'
import { counted } from '../reporters/figures.ts'
import { inShort } from '../reporters/progress.ts'
import { cut, visibleLine } from '../reporters/visible.ts'
import type { Cost } from '../run/cost.ts'
import { minutes } from './cost.ts'

type Costs = ReadonlyMap<string, Cost>
const nothing: Cost = { requests: 0, tokens: { min: 0, max: 0 }, seconds: { min: 0, max: 0 } }

const totalOf = (pairs: readonly PlannedPair[], costs: Costs): Cost =>
  pairs
    .map(({ target }) => costs.get(target) ?? nothing)
    .reduce(
      (total, { requests, tokens, seconds }) => ({
        requests: total.requests + requests,
        tokens: { min: total.tokens.min + tokens.min, max: total.tokens.max + tokens.max },
        seconds: { min: total.seconds.min + seconds.min, max: total.seconds.max + seconds.max },
      }),
      nothing,
    )

const shardsOf = ({ pairs, shards }: FleetPlan): readonly { readonly shard: string; readonly pairs: readonly PlannedPair[] }[] =>
  Array.from({ length: shards }, (_, at) => ({
    shard: `${String(at + 1)}/${String(shards)}`,
    pairs: pairs.filter(({ shard }) => shard === at + 1),
  }))

interface Matrix {
  readonly include: readonly {
    readonly shard: string
    /** Of an Indexed Job of Kubernetes, from 0. */
    readonly index: number
    readonly targets: number
    readonly pairs: number
    readonly requests: number
  }[]
}

/** As GitHub Actions takes it, https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
export const matrixOf = (plan: FleetPlan, costs: Costs): Matrix => ({
  include: shardsOf(plan).map(({ shard, pairs }, index) => ({
    shard,
    index,
    targets: new Set(pairs.map(({ target }) => target)).size,
    pairs: pairs.length,
    requests: totalOf(pairs, costs).requests,
  })),
})

const MAX_CELL = 40

export function drawPlan(plan: FleetPlan, costs: Costs): string {
  const heading = ['target', 'model', 'profile', 'tier', 'shard', 'requests', 'tokens', 'minutes']
  const cells = (pairs: readonly PlannedPair[]): readonly string[] => {
    const { requests, tokens, seconds } = totalOf(pairs, costs)
    return [String(requests), `${inShort(tokens.min)} to ${inShort(tokens.max)}`, `${minutes(seconds.min)} to ${minutes(seconds.max)}`]
  }
  const lines = [
    heading,
    ...plan.pairs.map((pair) => [
      ...[pair.target, pair.model, pair.profile].map((text) => cut(visibleLine(text), MAX_CELL)),
      pair.tier,
      String(pair.shard),
      ...cells([pair]),
    ]),
    ...shardsOf(plan).map(({ shard, pairs }) => [`shard ${shard}`, counted(pairs.length, 'run'), '', '', '', ...cells(pairs)]),
    ['total', counted(plan.pairs.length, 'run'), '', '', '', ...cells(plan.pairs)],
  ]
  const widths = heading.map((_, at) => largest(lines.map((line) => widthOf(line[at] ?? ''))))
  const drawn = lines.map((line) =>
    line
      .map((cell, at) => filled(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${drawn.join('\n')}\nMinutes: runs one after another. Excludes retries and repeated questions. Nonce: ${plan.nonce}\n`
}
