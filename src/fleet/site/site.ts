/** All that a site shows, and the pages that it consists of. */
import type { Fleet } from '../../model/fleet.ts'
import type { Matrix, MatrixRow } from '../../model/matrix.ts'
import type { SiteCatalogue } from './catalogue.ts'
import type { Night, NightPair } from './night.ts'
import type { Nights } from './nights-file.ts'
import { rowOf, unlistedRow } from './row.ts'

/** A run that a vendor published, and that follows from its evidence. */
export interface Published {
  /** The folder below `published/`. */
  readonly folder: string
  readonly row: MatrixRow
  /** What the verification does not prove, a sentence each. */
  readonly unproven: readonly string[]
}

export interface Refused {
  /** The folder as the operator sees it. */
  readonly folder: string
  /** A sentence. */
  readonly because: string
}

export interface Site {
  readonly fleet: Fleet
  readonly catalogue: SiteCatalogue
  readonly night: Night
  readonly nights: Nights
  readonly published: readonly Published[]
  readonly refused: readonly Refused[]
  /** Where it is published, with a slash at its end; null: addresses in feeds are relative. */
  readonly url: string | null
  /** Whether the report.html of a pair is there. */
  readonly hasPage: (pair: NightPair['pair']) => boolean
}

/** `base`: the way from the page to the root of the site. */
export function matrixOf({ catalogue, fleet, hasPage }: Site, base = '', pairs = fleet.pairs): Matrix {
  const rows = [...pairs.map((pair) => rowOf(pair, base, hasPage(pair))), ...(pairs === fleet.pairs ? fleet.unlisted.map(unlistedRow) : [])]
  return { requirements: catalogue.requirements, rows }
}

/** Ids that this version does not know: they would be in no table. */
export function unknownIds({ catalogue, night }: Site): readonly string[] {
  const unknown = new Set<string>()
  for (const { results } of night.pairs) for (const { id } of results) if (!catalogue.byId.has(id)) unknown.add(id)
  return [...unknown].sort()
}
