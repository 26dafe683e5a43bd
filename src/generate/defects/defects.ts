/** All defects of a request, and some of them by chance. */
import { requestRef, requestSchemas } from '../../generated/request-schema.ts'
import type { Chance } from '../../model/chance.ts'
import { readUtf8 } from '../../wire/utf8.ts'
import type { Defect, Scope } from './defect.ts'
import { schemaDefects } from './schema.ts'
import { wireDefects } from './wire.ts'

/** Those of the schema in its order, then those of the wire. */
export const defects = (scope: Scope): readonly Defect[] => [...schemaDefects(requestSchemas, requestRef, scope), ...wireDefects(scope)]

/** What an endpoint owes a request with this defect. */
export type Weight = 'malformed' | 'forbidden' | 'lenient' | 'beyond'

/**
 * `malformed`: nothing is left to answer. `forbidden`: it breaks a rule of a field that every endpoint reads. `beyond`: a rule of a rarer field, or the
 * type of a parameter, which lenient parsers turn into another. `lenient`: stock parsers take it.
 */
export function weightOf(defect: Defect): Weight {
  if (defect.malformed) return 'malformed'
  if (defect.kind === 'lenient') return 'lenient'
  return defect.core && !isTypeOfParameter(defect) ? 'forbidden' : 'beyond'
}

const isTypeOfParameter = ({ pointer, keyword }: Defect): boolean => keyword === 'type' && !/^\/(messages|model)(\/|$)/.test(pointer ?? '')

/** Which weight each draw is of, over and over: mostly what is more than a note if it is accepted. */
const some: readonly Weight[] = ['forbidden', 'malformed', 'forbidden', 'lenient', 'forbidden', 'forbidden']
const turns: readonly Weight[] = [...some, ...some, ...some, ...some, 'beyond']

/**
 * So many defects, none twice, no two of the same bytes: spread over the fields of the request, and within a field over keywords, so that a
 * few draws meet many of both. Where there are fewer, all.
 */
export function drawnDefects(scope: Scope, chance: Chance, count: number): readonly Defect[] {
  const shuffled = chance.shuffle(defects(scope))
  const pools = new Map(turns.map((turn) => [turn, spread(shuffled.filter((one) => weightOf(one) === turn))]))
  const drawn: Defect[] = []
  const seen = new Set<string>()
  for (let draw = 0; drawn.length < count; draw += 1) {
    const liked = pools.get(turns[draw % turns.length] ?? 'forbidden') ?? []
    const from = liked.length > 0 ? liked : [...pools.values()].find((pool) => pool.length > 0)
    const next = from?.shift()
    if (next === undefined) break
    const bytes = keyOf(next)
    if (seen.has(bytes)) continue
    seen.add(bytes)
    drawn.push(next)
  }
  return drawn
}

const keyOf = ({ broken, headers }: Defect): string => `${JSON.stringify(headers)} ${readUtf8(broken).text}`

/** The field of the root; messages of the user, which every request has, count as a field of their own. */
const fieldOf = ({ id }: Defect): string => /^\/messages\/\*<user>|^\/?\w*/.exec(id)?.[0] ?? ''

/** The same defects, ordered so that fields take turns, and each gives one of a keyword that was met least. */
function spread(pool: readonly Defect[]): Defect[] {
  const fields = [...new Set(pool.map(fieldOf))].map((field) => pool.filter((one) => fieldOf(one) === field))
  const met = new Map<string, number>()
  const ordered: Defect[] = []
  while (ordered.length < pool.length)
    for (const left of fields) {
      const rarest = left.reduce((best, one, place) => (timesMet(one) < timesMet(left[best]) ? place : best), 0)
      for (const taken of left.splice(rarest, 1)) {
        met.set(taken.keyword, timesMet(taken) + 1)
        ordered.push(taken)
      }
    }
  return ordered

  function timesMet(defect: Defect | undefined): number {
    return met.get(defect?.keyword ?? '') ?? 0
  }
}
