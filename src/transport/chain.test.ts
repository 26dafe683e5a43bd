import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { blankTranscript } from '../model/blank.support.ts'
import { brokenLinks } from './broken-chain.ts'
import { chainedLines, openChain } from './chain.ts'
import { recorder } from './record-text.ts'

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const problems = (text: string, last: string | null = null): readonly string[] =>
  brokenLinks(chainedLines(Buffer.from(text)), last).map(({ line, problem }) => `${String(line)} ${problem}`)

test('each line has its number and the digest of the line before, and the chain goes on after lines that are there', () => {
  const chain = openChain()
  const lines = [chain.link('{"a":1}\n'), chain.link('{"a":2}\n')]
  expect(lines).toEqual([`{"a":1,"line":1,"previous":""}\n`, `{"a":2,"line":2,"previous":"${digestOf(lines[0] ?? '')}"}\n`])
  const other = openChain()
  other.follow(lines.join(''))
  expect(other.link('{"a":3}\n')).toBe(chain.link('{"a":3}\n'))
  expect(other.last()).toBe(chain.last())
})

test('two changes are two lines named; without the last digest the last line counts as it is', () => {
  const chain = openChain()
  const lines = Array.from({ length: 9 }, (_, at) => chain.link(`{"a":"${'x'.repeat(at + 1)}"}\n`))
  const changed = (...places: readonly number[]): string =>
    lines.map((line, at) => (places.includes(at + 1) ? line.replace('x', 'y') : line)).join('')
  expect(problems(changed(), chain.last())).toEqual([])
  expect(problems(changed(2, 7), chain.last())).toEqual(['2 was changed', '7 was changed'])
  expect(problems(changed(9))).toEqual([])
  expect(problems(changed(9), chain.last())).not.toEqual([])
  expect(problems('', chain.last())).toEqual(['1 is missing'])
  expect(problems(lines.slice(3).join(''), chain.last())).toEqual(['1 is missing', '2 is missing', '3 is missing'])
  expect(problems(lines.slice(0, 6).join(''), chain.last())).toEqual(['7 is missing'])
})

const transcript = blankTranscript({ sent: [['X', 'a-secret-of-tests']] })

test('lines are linked after the last look at them masked a secret, those of the preflight behind the header', () => {
  const record = recorder('1', (text) => text.replaceAll('a-secret-of-tests', '*****************'))
  const first = record.exchange(transcript, null)
  const header = record.header({ startedAt: 0, settings: {}, images: null, preflight: { model: 'm', knobs: {} as never } })
  const { footer, recorded } = record.close(null)
  const text = `${first}${header}${footer}`
  expect(first).toBe('')
  expect(header.split('\n').map((line) => /"kind":"(\w+)"/.exec(line)?.[1])).toEqual(['header', 'transcript', undefined])
  expect(text).not.toContain('a-secret-of-tests')
  const whole = `${header}${footer}`
  expect(problems(whole, recorded.last)).toEqual([])
  expect(recorded.last).toBe(digestOf(footer))
})
