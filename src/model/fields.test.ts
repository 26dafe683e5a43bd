import { expect, test } from 'vitest'
import { blankTranscript } from './blank.support.ts'
import { withShortFields } from './fields.ts'
import type { Field } from './probe.ts'
import type { Transcript } from './transcript.ts'

const having = (headers: readonly Field[], trailers: readonly Field[] = []): Transcript =>
  blankTranscript({ head: { at: 1, version: 'HTTP/1.1', status: 200, reason: '', headers }, trailers })
const cut = `${'a'.repeat(4096)}… (4097 characters)`

test('usual fields are kept as they are', () => {
  const usual = having([['Content-Type', 'a'.repeat(4096)]])
  expect(withShortFields(usual)).toBe(usual)
  expect(withShortFields(blankTranscript({ head: null })).head).toBeNull()
})

test('of a long name or value the beginning is kept, and its length', () => {
  const long = 'a'.repeat(4097)
  const kept = withShortFields(
    having(
      [
        ['X', long],
        [long, 'b'],
      ],
      [['Y', long]],
    ),
  )
  expect(kept.head?.headers).toEqual([
    ['X', cut],
    [cut, 'b'],
  ])
  expect(kept.trailers).toEqual([['Y', cut]])
})
