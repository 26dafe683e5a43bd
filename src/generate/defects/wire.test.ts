import { describe, expect, test } from 'vitest'
import { problems } from '../../contract/validate.ts'
import { readUtf8, utf8Bytes } from '../../wire/utf8.ts'
import type { Defect, Scope } from './defect.ts'
import { wireDefects } from './wire.ts'

const scope: Scope = { model: 'm', maxTokens: 'max_tokens', temperature: 0, room: 256 }
const all = wireDefects(scope)
const rows = (of: (defect: Defect) => boolean): readonly (readonly [string, Defect])[] =>
  all.filter(of).map((one) => [one.id, one] as const)

/** What a parser that keeps to RFC 8259 makes of the bytes; undefined: nothing. */
function strictly({ broken }: Defect): unknown {
  try {
    return JSON.parse(readUtf8(broken).text) as unknown
  } catch {
    return undefined
  }
}

describe.each(rows(() => true))('%s', (_, defect) => {
  test('its twin is valid, and its bytes or fields are others', () => {
    expect(problems('request', defect.valid)).toEqual([])
    expect([defect.broken, defect.headers]).not.toEqual([utf8Bytes(JSON.stringify(defect.valid)), []])
  })
})

test.each(rows(({ kind, pointer }) => kind === 'forbidden' && pointer === null))('%s: no JSON, or no object', (_, defect) => {
  expect(problems('request', strictly(defect)).map(({ pointer }) => pointer)).toEqual([''])
})

test('a number beyond every double is none that the schema allows', () => {
  const [huge] = all.filter(({ keyword }) => keyword === 'huge-temperature')
  expect(huge && problems('request', strictly(huge))).toMatchObject([{ pointer: '/temperature' }])
})

test('without a temperature none is broken', () => {
  expect(wireDefects({ ...scope, temperature: null }).map(({ keyword }) => keyword)).not.toContain('huge-temperature')
})

test.each(rows(({ keyword }) => keyword.startsWith('base64')))('%s: still a request that the schema allows', (_, defect) => {
  expect(problems('request', strictly(defect))).toEqual([])
})
