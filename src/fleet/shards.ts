/** Which pairs belong together, and which shard runs them. */
import { least } from '../model/extremes.ts'
import type { Pair } from '../model/fleet.ts'

/** Pairs with the same chain never run at the same time: those of one target, and those of one group. */
export const chainOf = ({ group, target }: Pick<Pair, 'group' | 'target'>): string =>
  group === null ? `target ${target}` : `group ${group}`

/** By chain, each in the order of the ids; the longest first, so that none is left over at the end. */
export function chainsOf<P extends Pick<Pair, 'group' | 'target' | 'id'>>(pairs: readonly P[]): readonly (readonly P[])[] {
  const chains = new Map<string, P[]>()
  for (const pair of pairs.toSorted(byId)) {
    const chain = chains.get(chainOf(pair))
    if (chain === undefined) chains.set(chainOf(pair), [pair])
    else chain.push(pair)
  }
  return [...chains.values()].toSorted((a, b) => b.length - a.length)
}

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * The shard of each chain, from 1: each chain whole in one shard. The dearest comes first, and goes where the least is.
 * @param costs of chains, in any unit
 */
export function balanced(costs: ReadonlyMap<string, number>, shards: number): ReadonlyMap<string, number> {
  const loads = Array.from({ length: shards }, () => 0)
  const order = [...costs].sort(([a, costA], [b, costB]) => costB - costA || (a < b ? -1 : 1))
  return new Map(
    order.map(([chain, cost]) => {
      const to = loads.indexOf(least(loads))
      loads[to] = (loads[to] ?? 0) + cost
      return [chain, to + 1]
    }),
  )
}
