import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { aFleet, aPair } from './fleet.support.ts'
import { departureFrom, fleetFiles } from './schemas.ts'

const isPublished = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync('spec/fleet.schema.json', 'utf8')) as object)
const withPair = (members: object): unknown => ({ ...aFleet, pairs: [{ ...aPair, ...members }] })

test.each<[string, unknown, string | null]>([
  ['as it is', aFleet, null],
  ['with a member more', { ...aFleet, later: 1 }, null],
  ['of no run', { ...aFleet, startedAt: null, pairs: [] }, null],
  ['that is no object', 1, ''],
  ['of another schema', { ...aFleet, schema: 'vision-conformance/fleet@2' }, '/schema'],
  ['without its pairs', { ...aFleet, pairs: undefined }, '/pairs'],
  ['with a digest that is none', { ...aFleet, plan: { ...aFleet.plan, digest: '../x' } }, '/plan/digest'],
  ['with a folder elsewhere', withPair({ folder: '../../etc' }), '/pairs/0/folder'],
  ['with a folder above', withPair({ folder: 'reports/../x' }), '/pairs/0/folder'],
  ['with an id above', withPair({ id: '../x' }), '/pairs/0/id'],
  ['with an unknown outcome', withPair({ outcome: 'interrupted' }), '/pairs/0/outcome'],
  ['with a verdict that there is not', withPair({ run: { ...aPair.run, verdict: 'good' } }), '/pairs/0/run/verdict'],
])('a fleet.json %s', (_, value, departure) => {
  expect(departureFrom('fleet', value)).toBe(departure)
  expect(isPublished(JSON.parse(JSON.stringify(value)))).toBe(departure === null)
})

test.each(Object.keys(fleetFiles) as (keyof typeof fleetFiles)[])('a file of the kind %s names its schema', (kind) => {
  expect(departureFrom(kind, { schema: 'vision-conformance/report@2' })).toBe('/schema')
})
