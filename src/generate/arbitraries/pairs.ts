/**
 * Combinatorial coverage: choices for one request after another, so that every two choices of two features soon meet in one. Greedy, as AETG
 * does it: https://doi.org/10.1109/32.605761
 */
import type { Chance } from '../../model/chance.ts'
import { largest } from '../../model/extremes.ts'
import { areIncompatible } from './incompatible.ts'
import type { Feature } from './feature.ts'

/** For each feature the place of its choice; one that is not listed stays out. */
export type Row = ReadonlyMap<string, number>

export interface PairCover {
  /** The choices of the next request. `isLeftOut`: what no request may have, as `feature: choice`. */
  readonly next: (isLeftOut?: (value: string) => boolean) => Row
  /** Pairs that were not met after all, since the request was refused. */
  readonly giveBack: (row: Row) => void
}

interface Value {
  readonly at: number
  readonly feature: string
  readonly choice: number
  readonly name: string
  readonly weight: number
}

/** One of so many requests has few features, so that small requests are sent too. */
const SPARSE = 4
const FEW_PERCENT = 30
const MANY_PERCENT = 97
/** Rows that are made for each that is taken. */
const CANDIDATES = 8

export const valueName = (feature: string, choice: string): string => `${feature}: ${choice}`
export const pairName = (one: string, other: string): string => (one < other ? `${one} with ${other}` : `${other} with ${one}`)

const valuesOf = (features: readonly Feature[]): readonly Value[] =>
  features
    .flatMap(({ name, choices }) =>
      choices.map((choice, place) => ({ feature: name, choice: place, weight: choice.weight, as: choice.name })),
    )
    .map(({ as, ...value }, at) => ({ ...value, at, name: valueName(value.feature, as) }))

/** The pairs that requests of these features can show. */
export function pairsOf(features: readonly Feature[]): readonly string[] {
  const values = valuesOf(features)
  return values.flatMap((one) =>
    values.flatMap((other) =>
      other.at > one.at && other.feature !== one.feature && !areIncompatible(one.name, other.name) ? [pairName(one.name, other.name)] : [],
    ),
  )
}

export function coverPairs(features: readonly Feature[], chance: Chance): PairCover {
  const values = valuesOf(features)
  const byFeature = features.map(({ name }) => values.filter(({ feature }) => feature === name))
  const valueAt = new Map(values.map((value) => [`${value.feature} ${String(value.choice)}`, value]))
  const size = values.length
  const apart = new Uint8Array(size * size)
  for (const one of values) for (const other of values) if (areIncompatible(one.name, other.name)) apart[one.at * size + other.at] = 1
  const met = new Uint8Array(size * size)
  let rows = 0

  const mark = (row: readonly Value[], as: 0 | 1): void => {
    for (const one of row) for (const other of row) met[one.at * size + other.at] = as
  }
  const gainOf = (value: Value, row: readonly Value[]): number => row.reduce((sum, { at }) => sum + 1 - (met[at * size + value.at] ?? 1), 0)

  /** Of the choices of a feature the one that meets most of the row for the first time; where none does, a usual one. */
  function chosen(of: readonly Value[], row: readonly Value[]): Value | undefined {
    const possible = of.filter(({ at }) => !row.some((other) => apart[other.at * size + at] === 1))
    const gains = possible.map((value) => gainOf(value, row))
    const best = largest(gains)
    const liked = best > 0 ? possible.filter((_, at) => gains[at] === best) : possible
    if (liked.length === 0) return undefined
    let left = chance.int(liked.reduce((sum, { weight }) => sum + weight, 0))
    return liked.find(({ weight }) => (left -= weight) < 0)
  }

  function candidate(percent: number, possible: readonly (readonly Value[])[]): readonly Value[] {
    const row: Value[] = []
    for (const of of chance.shuffle(possible)) {
      const value = chance.int(100) < percent ? chosen(of, row) : undefined
      if (value !== undefined) row.push(value)
    }
    return row
  }

  return {
    next: (isLeftOut = () => false) => {
      rows += 1
      const percent = rows % SPARSE === 0 ? FEW_PERCENT : MANY_PERCENT
      const possible = byFeature.map((of) => of.filter(({ name }) => !isLeftOut(name)))
      let best: readonly Value[] = []
      let most = -1
      for (let made = 0; made < CANDIDATES; made += 1) {
        const row = candidate(percent, possible)
        const gain = row.reduce((sum, value) => sum + gainOf(value, row), 0)
        if (gain > most) [best, most] = [row, gain]
      }
      mark(best, 1)
      return new Map(best.map(({ feature, choice }) => [feature, choice]))
    },
    giveBack: (row) => {
      mark(
        [...row].flatMap(([feature, choice]) => valueAt.get(`${feature} ${String(choice)}`) ?? []),
        0,
      )
    },
  }
}
