// What shrinking costs over the network, where every try is a request.
import { expect, test } from 'vitest'
import { chanceOf } from '../chance.ts'
import type { ChatRequest } from '../../contract/request.ts'
import { drawn, shrinks } from './drawn.ts'
import { type Taken, requests, takenOf } from './requests.ts'

const arbitrary = requests({ model: 'm', maxTokens: 'max_tokens', temperature: 0, without: [], room: 64 })
const firstOf = <T>(values: Iterable<T>, holds: (value: T) => boolean): T | undefined => {
  for (const value of values) if (holds(value)) return value
  return undefined
}
const choiceOf = ({ feature, choice }: Taken): string => `${feature.name} ${String(choice)}`

test('two choices that only fail together are told from all others within 60 requests', () => {
  const chance = chanceOf(1, 'cost')
  const costs = Array.from({ length: 200 }, () => {
    let value = drawn(arbitrary, chance)
    const pair = chance.shuffle(takenOf(value.context).map(choiceOf)).slice(0, 2)
    const sent = new Map<string, boolean>()
    const fails = ({ value: body, context }: { readonly value: ChatRequest; readonly context: unknown }): boolean => {
      const failed = pair.every((choice) => takenOf(context).map(choiceOf).includes(choice))
      sent.set(JSON.stringify(body), failed)
      return failed
    }
    while (takenOf(value.context).length > pair.length) {
      const next = firstOf(shrinks(arbitrary, value), fails)
      if (next === undefined) break
      value = next
    }
    expect(takenOf(value.context).map(choiceOf).sort()).toEqual([...pair].sort())
    return sent.size
  }).sort((one, other) => one - other)
  console.log(
    `requests to tell two choices from the rest: half of the time at most ${String(costs[100])}, at worst ${String(costs.at(-1))}`,
  )
  expect(costs.at(-1)).toBeLessThanOrEqual(60)
})
