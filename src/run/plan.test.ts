import { describe, expect, test } from 'vitest'
import { requirements } from '../contract/catalogue.ts'
import { suites } from '../../suites/index.ts'
import { allScenarios, planOf } from './plan.ts'

const names = (plan: ReturnType<typeof planOf>): readonly string[] => plan.scenarios.map(({ name }) => name)
const judges = suites.flatMap(({ checks, relations }) => [...checks, ...relations])

describe('rows, checks and traffic fit together', () => {
  test('every row has a check or says why it has none, and every check a row', () => {
    const judged = new Set(judges.map(({ requirement }) => requirement))
    expect(requirements.filter(({ id, excluded }) => (excluded === null) !== judged.has(id)).map(({ id }) => id)).toEqual([])
    expect([...judged].filter((id) => !requirements.some((requirement) => requirement.id === id))).toEqual([])
  })

  test('scenarios have names of their own, and need only those that there are', () => {
    const all = allScenarios.map(({ name }) => name)
    expect(new Set(all).size).toBe(all.length)
    expect(allScenarios.flatMap(({ needs }) => needs).filter((need) => !all.includes(need))).toEqual([])
  })

  test('every occasion is a scenario', () => {
    const all = new Set(allScenarios.map(({ name }) => name))
    const triggers = suites.flatMap(({ checks, relations }) => [
      ...checks.flatMap((check) => check.triggers),
      ...relations.flatMap(({ scenarios }) => scenarios),
    ])
    expect([...new Set(triggers)].filter((name) => !all.has(name))).toEqual([])
  })

  test.each(['smoke', 'standard', 'full'] as const)('in the tier %s every row within has its occasion', (tier) => {
    const plan = planOf({ tier, only: [], skip: [], cases: 0 })
    const within = requirements.filter((requirement) => requirement.excluded === null && plan.outOfScope(requirement) === null)
    expect(within.filter((requirement) => plan.triggersOf(requirement).length === 0).map(({ id }) => id)).toEqual([])
  })
})

describe('what is not needed is not sent', () => {
  test('one requirement brings its occasion, and what that needs', () => {
    expect(names(planOf({ tier: 'standard', only: ['AUTH-001'], skip: [], cases: 0 }))).toEqual([
      'http/plain',
      'auth/wrong-key',
      'auth/no-key',
      'isolation/causes',
    ])
  })

  test('filters match an area or an id, in any case', () => {
    const plan = planOf({ tier: 'standard', only: ['sse'], skip: ['sse-001'], cases: 0 })
    expect([...new Set(plan.checks.map(({ requirement }) => requirement.slice(0, 4)))]).toEqual(['SSE-'])
    expect(plan.checks.map(({ requirement }) => requirement)).not.toContain('SSE-001')
  })

  test('needs come first', () => {
    const order = names(planOf({ tier: 'full', only: [], skip: [], cases: 0 }))
    for (const { name, needs } of allScenarios)
      for (const need of needs) if (order.includes(name)) expect(order.indexOf(need)).toBeLessThan(order.indexOf(name))
  })

  test.each(['strema', 'STR-999', ''])('a filter that matches nothing is refused: %j', (name) => {
    expect(() => planOf({ tier: 'smoke', only: [name], skip: [], cases: 0 })).toThrow(/neither an area nor a requirement id/)
  })
})
