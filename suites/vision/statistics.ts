/** Whether answers tell more than chance: pure figures, tried by simulation in statistics.test.ts. */
import type { Observation, Statistics } from '../../src/model/finding.ts'

/** One answer right, one wrong; what counts for neither side is not among them. */
export type Hits = readonly boolean[]

/** How often a model that sees names one colour of six, and how often one that does not. */
const seenShare = 0.8
const blindShare = 1 / 6
/** The share of wrong decisions on either side. */
export const bound = 0.01
export const MAX_DRAWS = 12

const threshold = Math.log((1 - bound) / bound)
const ofHit = Math.log(seenShare / blindShare)
const ofMiss = Math.log((1 - seenShare) / (1 - blindShare))

export type Sight = 'seen' | 'blind' | 'undecided'

/**
 * Wald's sequential probability ratio test, https://doi.org/10.1214/aoms/1177731118: three hits in a row are enough, and four misses.
 * It stops at the first crossing, whatever comes after.
 */
export function sequential(hits: Hits): Sight {
  let ratio = 0
  for (const hit of hits.slice(0, MAX_DRAWS)) {
    ratio += hit ? ofHit : ofMiss
    if (ratio >= threshold) return 'seen'
    if (ratio <= -threshold) return 'blind'
  }
  return 'undecided'
}

/**
 * How likely as many right answers are if the answers had nothing to do with the images: the share of all ways to hand out the same images
 * among the answers that have at least as many right. One-sided.
 */
export function permutationTest(images: readonly string[], answers: readonly string[]): number {
  const [first] = images
  const other = images.find((image) => image !== first)
  if (first === undefined || other === undefined) return 1
  const wanted = images.filter((image) => image === first).length
  const right = (at: number, isFirst: boolean): number => (answers[at] === (isFirst ? first : other) ? 1 : 0)
  const observed = images.reduce((sum, image, at) => sum + right(at, image === first), 0)
  let ways = 0
  let atLeast = 0
  for (let mask = 0; mask < 2 ** images.length; mask += 1) {
    const isFirst = images.map((_, at) => ((mask >> at) & 1) === 1)
    if (isFirst.filter(Boolean).length !== wanted) continue
    ways += 1
    if (isFirst.reduce((sum, here, at) => sum + right(at, here), 0) >= observed) atLeast += 1
  }
  return atLeast / ways
}

interface Share {
  readonly failed: number
  readonly sent: number
}

/** How likely the one fails as often, or more often, if both fail equally often: Fisher's exact test, one-sided. */
export function oftenerThan(one: Share, other: Share): number {
  const failed = one.failed + other.failed
  const sent = one.sent + other.sent
  let chance = 0
  for (let among = one.failed; among <= Math.min(failed, one.sent); among += 1)
    chance += Math.exp(logWays(one.sent, among) + logWays(other.sent, failed - among) - logWays(sent, failed))
  return Math.min(1, chance)
}

/** The logarithm of the number of ways to choose so many of all. */
function logWays(all: number, chosen: number): number {
  if (chosen < 0 || chosen > all) return -Infinity
  let log = 0
  for (let at = 1; at <= chosen; at += 1) log += Math.log((all - chosen + at) / at)
  return log
}

/** The paired differential is convinced below this. */
export const significance = 0.05
/** So many of four controls without an image right are above chance (1.6 %): then the question tells its own answer. */
export const leakyControls = 3

export const heldAt = (statistics: Statistics): Observation => ({ outcome: 'holds', statistics })

/** A violation shown by an answer's first choice. */
export const violatedAt = (statistics: Statistics, saw: string, wanted: string): Observation => ({
  outcome: 'violated',
  saw,
  wanted,
  evidence: [{ kind: 'pointer', pointer: '/choices/0' }],
  statistics,
})

/** Cells of a 3x3 grid named right: from `enough` on the grid was seen (chance 0.0011). */
export const cells = 9
export const enough = 6
export const gridBound = 0.0011

/** Up to so many are named right by who does not see. */
const few = 3
/** And in no other order are there more than so many: one who lost a cell, or read down the columns, saw it all the same. */
const fewInAnyOrder = 5

type Names = readonly (string | null)[]

export const inPlace = (wanted: Names, named: Names): number => wanted.filter((one, at) => one === named[at]).length

/** Whether the names of a grid's cells have nothing to do with it. */
export const isBlindTo = (wanted: Names, named: Names): boolean =>
  inPlace(wanted, named) <= few &&
  inPlace(turned(wanted), named) <= few &&
  inPlace(exchanged(wanted), named) < enough &&
  commonRun(wanted, named) <= fewInAnyOrder

/** So often an image is asked for again before its form or place is blamed, and as often again where a plain image is seen then. */
export const tries = 3
export const MAX_BLIND_TRIES = 2 * tries

/** Who guesses seems to see something in one response of twenty: one of all may be so. */
export const mayBeBlind = (blind: number, all: number): boolean => blind >= all - 1

/** Fewer responses than all tries have to be blind throughout. */
export const areBlind = (blind: number, all: number): boolean => (all < MAX_BLIND_TRIES ? blind === all : mayBeBlind(blind, all))

/** Red as blue and blue as red: seen, and wrong in another way. */
const exchanged = (wanted: Names): Names => wanted.map((cell) => (cell === 'red' ? 'blue' : cell === 'blue' ? 'red' : cell))

/** Down the columns. */
const turned = (wanted: Names): Names => {
  const side = Math.round(Math.sqrt(wanted.length))
  return wanted.map((_, at) => wanted[(at % side) * side + Math.floor(at / side)] ?? null)
}

/** The length of the longest common subsequence: https://doi.org/10.1145/360825.360861 */
function commonRun(one: Names, other: Names): number {
  let before = new Array<number>(other.length + 1).fill(0)
  for (const value of one) {
    const requirement = [0]
    for (const [at, name] of other.entries())
      requirement.push(value === name ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, requirement[at] ?? 0))
    before = requirement
  }
  return before.at(-1) ?? 0
}
