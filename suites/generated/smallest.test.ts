import type { ChatRequest } from '../../src/contract/request.ts'
import { describe, expect, test } from 'vitest'
import { requests } from '../../src/generate/arbitraries/requests.ts'
import { chanceOf } from '../../src/generate/chance.ts'
import type { Probe } from '../../src/model/probe.ts'
import { read } from '../../src/reading/reading.ts'
import { dumb, silent, context } from '../tame-context.support.ts'
import { casesOf, drawOf, featuresOf, scopeOf, validProbe } from './requests.ts'
import { type Smallest, smallest } from './smallest.ts'

const here = { ...context(), draws: chanceOf(1, 'generated/valid') }
const cases = casesOf(scopeOf(here), here, 'generated/valid')
const { drawn } = [cases.next(), cases.next(), cases.next()][2] ?? cases.next()
const probeOf = (body: ChatRequest): Probe => validProbe(here, 'generated/valid', body, drawOf(here, 'generated/valid/2'))

/** `answer`: what each request gets. */
function searched(answer: typeof dumb, budget: number, shows: (body: string) => boolean): Smallest & { readonly asked: readonly string[] } {
  const asked: string[] = []
  const search = smallest({
    arbitrary: requests(scopeOf(here)),
    drawn,
    reading: read(answer(probeOf(drawn.value_))),
    probeOf,
    shows: ({ probe }) => shows(Buffer.from(probe.body).toString()),
    budget,
  })
  let act = search.next([])
  while (act.done !== true) {
    asked.push(...act.value.map(({ body }) => Buffer.from(body).toString()))
    act = search.next(act.value.map((probe) => read(answer(probe))))
  }
  return { ...act.value, asked }
}

describe('the search for the smallest request', () => {
  test('ends at the least request where every request shows it, after one', () => {
    const found = searched(dumb, 60, () => true)
    expect(featuresOf(found.drawn)).toEqual([])
    expect(found.steps).toHaveLength(1)
  })

  test('asks nothing twice, and keeps to its budget', () => {
    const held = featuresOf(drawn).findLast((name) => name in drawn.value_) ?? ''
    const found = searched(dumb, 4, (body) => body.includes(`"${held}":`))
    expect(found.asked.length).toBe(4)
    expect(new Set(found.asked).size).toBe(4)
    expect(featuresOf(found.drawn)).toContain(held)
    expect(featuresOf(found.drawn).length).toBeLessThan(featuresOf(drawn).length)
  })

  test('gives what it had where nothing smaller shows it', () => {
    expect(searched(dumb, 60, () => false).drawn).toBe(drawn)
  })

  test('tries three requests that are not answered, and no more', () => {
    expect(searched(silent, 60, () => false).steps).toHaveLength(3)
  })
})
