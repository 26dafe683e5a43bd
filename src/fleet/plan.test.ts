import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlanInput, isIntact, nonceOf, planDifference, planOf, withNonce } from './plan.ts'
import { balanced, chainOf, chainsOf } from './shards.ts'
import { targetsIn } from './targets.ts'

const input = (targets: readonly object[], more: Partial<PlanInput> = {}): PlanInput => {
  const read = targetsIn({
    schema: 'vision-conformance/targets@1',
    targets: targets.map((target, at) => ({
      name: `t${String(at)}`,
      baseUrl: `https://t${String(at)}.example/v1`,
      models: ['m1', 'm2', 'm3'],
      ...target,
    })),
  })
  return {
    targets: read,
    models: new Map(read.map(({ name, models }) => [name, models as readonly string[]])),
    unlisted: [],
    profileNames: new Map(read.map(({ name, profile }) => [name, profile])),
    costs: new Map(read.map(({ name }) => [name, 10])),
    shards: 3,
    nonce: null,
    day: '2026-11-30',
    facts: { requirementSet: null, specDigest: 's', version: '0.1.0', profiles: { openai: 'p' }, baselines: {} },
    ...more,
  }
}

test('a plan is the same wherever it is made, and has each pair once', () => {
  const plan = planOf(input([{}, {}, {}, {}]))
  expect(planOf(input([{}, {}, {}, {}]))).toEqual(plan)
  expect(isIntact(plan)).toBe(true)
  expect(plan.pairs.map(({ id }) => id)).toEqual(
    ['t0', 't1', 't2', 't3'].flatMap((name) => ['m1', 'm2', 'm3'].map((model) => `${name}/${model}`)),
  )
  expect(plan.nonce).toMatch(/^[0-9a-f]{16}$/)
})

test('each chain is whole in one shard, and no shard has much more than another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ group: fc.option(fc.constantFrom('g', 'h')), tier: fc.constantFrom('smoke', 'full') }), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.integer({ min: 1, max: 8 }),
      (targets, shards) => {
        const given = targets.map(({ group, tier }) => ({ tier, ...(group === null ? {} : { group }) }))
        const { pairs } = planOf(input(given, { shards }))
        const shardsOfChain = new Map<string, Set<number>>()
        for (const pair of pairs) shardsOfChain.set(chainOf(pair), (shardsOfChain.get(chainOf(pair)) ?? new Set()).add(pair.shard))
        for (const chosen of shardsOfChain.values()) expect(chosen.size).toBe(1)
        for (const { shard } of pairs) expect(shard).toBeLessThanOrEqual(shards)
        for (const chain of chainsOf(pairs)) expect(new Set(chain.map(chainOf)).size).toBe(1)
        expect(chainsOf(pairs).flat()).toHaveLength(pairs.length)
      },
    ),
  )
})

test('the dearest chains go apart', () => {
  const shards = balanced(
    new Map([
      ['a', 100],
      ['b', 1],
      ['c', 1],
      ['d', 99],
    ]),
    2,
  )
  expect([...shards].sort().map(([, shard]) => shard)).toEqual([1, 2, 1, 2])
})

test('nonces differ between pairs, days and plans, and are given where they are', () => {
  const plan = planOf(input([{}]))
  expect(nonceOf(plan, 't0/m1')).toMatch(/^[0-9a-f]{16}$/)
  expect(nonceOf(plan, 't0/m1')).not.toBe(nonceOf(plan, 't0/m2'))
  expect(planOf(input([{}], { day: '2026-12-01' })).nonce).not.toBe(plan.nonce)
  expect(planOf(input([{}], { nonce: 'mine' })).nonce).toBe('mine')
})

test.each<[string, Partial<PlanInput>, string]>([
  ['version', { facts: { ...input([{}]).facts, version: '0.2.0' } }, 'another version of the tool: 0.1.0 and 0.2.0'],
  [
    'requirement set',
    { facts: { ...input([{}]).facts, requirementSet: '2026-12' } },
    'another requirement set: all requirements and 2026-12',
  ],
  ['specification', { facts: { ...input([{}]).facts, specDigest: 'x' } }, 'other requirements: the digests of the specification differ'],
  ['profile', { facts: { ...input([{}]).facts, profiles: { openai: 'q' } } }, 'another profile "openai"'],
  ['baseline', { facts: { ...input([{}]).facts, baselines: { 'b.yaml': 'q' } } }, 'another baseline "b.yaml"'],
  ['number of shards', { shards: 4 }, 'another number of shards: 3 and 4'],
  ['nonce', { nonce: 'mine' }, `another nonce: ${planOf(input([{}])).nonce} and mine`],
  ['list of models', { models: new Map([['t0', ['m1']]]) }, 'other models, or other pairs in its shards'],
])('plans with another %s differ, and say so', (_, more, difference) => {
  expect(planDifference(planOf(input([{}])), planOf(input([{}], more)))).toBe(difference)
})

test('plans of another targets file differ', () => {
  expect(planDifference(planOf(input([{}])), planOf(input([{ tier: 'smoke' }])))).toBe('another targets file')
})

test('a plan with another nonce is that of another day', () => {
  const next = planOf(input([{}], { day: '2026-12-01' }))
  expect(withNonce(planOf(input([{}])), next.nonce)).toEqual(next)
})
