import { expect, test } from 'vitest'
import fc from 'fast-check'
import { problems } from '../contract/validate.ts'
import { requests } from '../generate/arbitraries/requests.ts'
import { readJson, isObject } from '../wire/json.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { featureNamed, featuresOf } from './request-features.ts'

const drawn = requests({ model: 'm-1', maxTokens: 'max_tokens', temperature: 0, without: [], room: 64 })

test('a valid request stays valid whatever is taken out of it, and no longer has it', () => {
  fc.assert(
    fc.property(drawn, (request) => {
      const { value } = readJson(utf8Bytes(JSON.stringify(request)))
      if (!isObject(value)) throw new Error('a request is an object')
      for (const { name, without } of featuresOf(value)) {
        if (without === null) continue
        const rest = without(value)
        expect(problems('request', rest), name).toEqual([])
        expect(featuresOf(rest).map((feature) => feature.name)).not.toContain(name)
      }
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('a feature is found again by its name, in the words that it had', () => {
  fc.assert(
    fc.property(drawn, (request) => {
      const { value } = readJson(utf8Bytes(JSON.stringify(request)))
      if (!isObject(value)) throw new Error('a request is an object')
      for (const feature of featuresOf(value)) expect(featureNamed(feature.name).requests).toBe(feature.requests)
    }),
    { seed: 1, numRuns: 100 },
  )
})
