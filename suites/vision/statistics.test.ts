import { describe, expect, test } from 'vitest'
import { chanceOf } from '../../src/generate/chance.ts'
import { type Sight, enough, MAX_DRAWS, oftenerThan, permutationTest, sequential, significance } from './statistics.ts'

const runs = 20_000

/** The shares of the decisions on a model that is right with this probability. */
function shares(right: number): Readonly<Record<Sight, number>> {
  const chance = chanceOf(1, `a model right in ${String(right)}`)
  const counts = { seen: 0, blind: 0, undecided: 0 }
  for (let run = 0; run < runs; run += 1) {
    const hits = Array.from({ length: MAX_DRAWS }, () => chance.int(60_000) < right * 60_000)
    counts[sequential(hits)] += 1
  }
  return { seen: counts.seen / runs, blind: counts.blind / runs, undecided: counts.undecided / runs }
}

describe('the sequential test', () => {
  test.each([
    ['three hits in a row', [true, true, true], 'seen'],
    ['two hits', [true, true], 'undecided'],
    ['four misses in a row', [false, false, false, false], 'blind'],
    ['three misses', [false, false, false], 'undecided'],
    ['a miss among hits', [true, false, true, true], 'undecided'],
    ['a miss made good', [true, false, true, true, true], 'seen'],
    ['what comes after a decision', [true, true, true, false, false, false, false, false, false, false], 'seen'],
  ] as const)('%s', (_, hits, want) => {
    expect(sequential(hits)).toBe(want)
  })

  test('a model of 80 % is rarely called blind, and one that guesses rarely seen', () => {
    const honest = shares(0.8)
    const guesser = shares(1 / 6)
    console.log(`of ${String(runs)} runs: right in 80 %: ${JSON.stringify(honest)}; guessing: ${JSON.stringify(guesser)}`)
    expect(honest.blind).toBeLessThan(0.01)
    expect(honest.undecided).toBeLessThan(0.05)
    expect(guesser.seen).toBeLessThan(0.015)
    expect(guesser.undecided).toBeLessThan(0.05)
  })
})

describe('the paired differential', () => {
  const images = Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? 'red' : 'blue'))

  test('answers that follow the image, that never change, and that are none', () => {
    expect(permutationTest(images, images)).toBeCloseTo(1 / 252)
    expect(
      permutationTest(
        images,
        images.map(() => 'red'),
      ),
    ).toBe(1)
    expect(permutationTest([], [])).toBe(1)
  })

  test('a model of 85 % convinces it nearly always, one that guesses hardly ever', () => {
    const chance = chanceOf(1, 'pairs')
    const convinced = (answer: (image: string) => string): number => {
      let count = 0
      for (let run = 0; run < 300; run += 1) if (permutationTest(images, images.map(answer)) <= significance) count += 1
      return count / 300
    }
    const colours = ['red', 'green', 'blue', 'yellow', 'black', 'white']
    const honest = convinced((image) => (chance.int(100) < 85 ? image : chance.pick(colours)))
    const guesser = convinced(() => chance.pick(colours))
    console.log(`convinced by a model of 85 %: ${String(honest)}; by one that guesses: ${String(guesser)}`)
    expect(honest).toBeGreaterThan(0.9)
    expect(guesser).toBeLessThan(0.08)
  })
})

test('six of nine cells by chance: 0.0011', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)
  const tail = [6, 7, 8, 9].reduce((sum, k) => sum + choose(9, k) * (1 / 6) ** k * (5 / 6) ** (9 - k), 0)
  expect(enough).toBe(6)
  expect(tail).toBeCloseTo(0.0011, 4)
})

describe("Fisher's exact test", () => {
  test.each([
    [{ failed: 5, sent: 40 }, { failed: 0, sent: 60 }, 0.00874],
    [{ failed: 3, sent: 30 }, { failed: 6, sent: 60 }, 0.6325],
    [{ failed: 0, sent: 10 }, { failed: 0, sent: 10 }, 1],
    [{ failed: 2, sent: 2 }, { failed: 0, sent: 0 }, 1],
  ])('%j beside %j: %d', (one, other, chance) => {
    expect(oftenerThan(one, other)).toBeCloseTo(chance, 3)
  })

  test('a model that fails now and then at both rarely seems to fail at images more', () => {
    const chance = chanceOf(1, 'fisher')
    const failures = (sent: number): number => Array.from({ length: sent }, () => chance.int(10) === 0).filter(Boolean).length
    const wrong = Array.from(
      { length: 2_000 },
      () => oftenerThan({ failed: failures(40), sent: 40 }, { failed: failures(60), sent: 60 }) <= 0.01,
    )
    expect(wrong.filter(Boolean).length / wrong.length).toBeLessThan(0.015)
  })
})
