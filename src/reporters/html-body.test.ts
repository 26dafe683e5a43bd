import { describe, expect, test } from 'vitest'
import type { ReportedBytes } from '../model/report.ts'
import { bodyHtml, excerpt, hexDump } from './html-body.ts'

const utf8 = (text: string, from = 0, length = from + Buffer.byteLength(text)): ReportedBytes => ({ encoding: 'utf-8', text, from, length })
const raw = (hex: string): ReportedBytes => ({
  encoding: 'base64',
  text: Buffer.from(hex, 'hex').toString('base64'),
  from: 0,
  length: hex.length / 2,
})
/** What stands in the marks, and the whole without tags. */
const marked = (html: string | undefined): readonly string[] =>
  [...(html ?? '').matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, inner]) => inner ?? '')
const text = (html: string | undefined): string => (html ?? '').replace(/<[^>]*>/g, '').replace(/^\n/, '')

const showing = { limit: 5000, range: null }

describe('an excerpt marks the bytes in question', () => {
  const table: readonly (readonly [name: string, body: ReportedBytes, from: number, to: number, marks: readonly string[]])[] = [
    ['in text', utf8('data: : ping\n\n'), 6, 12, [': ping']],
    ['after characters of several bytes', utf8('é🌍x'), 6, 7, ['x']],
    ['within a character', utf8('é'), 1, 2, [String.raw`<i>\xa9</i>`]],
    ['in a body that is shown from further on', utf8('ping', 100), 101, 103, ['in']],
    ['that are not UTF-8', raw('61f09f62'), 1, 3, [String.raw`<i>\xf0\x9f</i>`]],
    ['that are markup', utf8('<b>'), 0, 3, ['&lt;b&gt;']],
    ['as far as the report holds them', utf8('abc', 0, 900), 1, 800, ['bc']],
  ]
  test.each(table)('%s', (_, body, from, to, marks) => {
    expect(marked(excerpt(body, { from, to })?.markup)).toEqual(marks)
  })

  test('and leaves nothing of the neighbourhood out', () => {
    expect(text(excerpt(utf8('one two three'), { from: 4, to: 7 })?.markup)).toBe('one two three')
  })

  test('and says how much it leaves out on each side', () => {
    const shown = text(excerpt(utf8('x'.repeat(1000), 10, 2000), { from: 510, to: 512 })?.markup)
    expect(shown).toBe(`… 310 bytes …${'x'.repeat(200 + 2 + 160)}… 1\u00a0328 bytes …`)
  })

  test('and is none where the report does not hold them', () => {
    expect(excerpt(utf8('abc', 0, 900), { from: 500, to: 510 })).toBeNull()
    expect(hexDump(utf8('abc', 100, 900), { from: 5, to: 10 })).toBeNull()
  })
})

describe('a dump in hexadecimal', () => {
  const rows = (body: ReportedBytes, from: number, to: number): readonly string[] =>
    text(hexDump(body, { from, to })?.markup).trimEnd().split('\n')

  test('begins its rows at multiples of sixteen and shows ASCII beside them', () => {
    expect(rows(utf8('0123456789abcdefghijklmnopqrstuvwxyz'), 18, 20)).toEqual([
      '000010  67 68 69 6a 6b 6c 6d 6e 6f 70 71 72 73 74 75 76  ghijklmnopqrstuv',
    ])
  })

  test('counts from the start of the whole body', () => {
    expect(rows(utf8('abcd', 30), 31, 33)[0]).toMatch(/^000010 .* 61 62 {2} {14}ab$/)
    expect(rows(utf8('abcd', 30), 31, 33)[1]).toMatch(/^000020 {2}63 64 .*cd$/)
  })

  test('marks each byte in question, and no other', () => {
    expect(marked(hexDump(raw('00ff10'), { from: 1, to: 2 })?.markup)).toEqual(['ff', '·'])
  })

  test('is cut after eight rows', () => {
    const shown = rows(utf8('x'.repeat(400)), 0, 400)
    expect(shown).toHaveLength(9)
    expect(shown[8]).toBe('… 272 bytes …')
  })
})

describe('a body', () => {
  test('keeps a line feed that it begins with: parsers drop the first of a pre element', () => {
    expect(bodyHtml(utf8('\n\nx'), 'Body', showing).markup).toContain('>\n\n\nx</pre>')
  })
  test('has its Base64 elided', () => {
    expect(text(bodyHtml(utf8(`{"url":"data:image/png;base64,${'iVBORw0KGgoAAAAN'.repeat(20)}"}`), 'Body', showing).markup)).toContain(
      'base64,iVBORw0KGgoAAAAN…[320 characters of Base64]',
    )
  })
  test.each([
    ['is long', utf8('x'.repeat(6000)), true],
    ['is shown in part', utf8('abc', 5, 100), true],
    ['is whole', utf8('abc'), false],
  ])('that %s says whether it is cut', (_, body, want) => {
    expect(bodyHtml(body, 'Body', showing).markup.includes('whole in transcripts.ndjson')).toBe(want)
  })
  test('that is JSON is laid out', () => {
    expect(text(bodyHtml(utf8('{"a":[1]}'), 'Body', showing).markup)).toContain('{\n  &quot;a&quot;: [\n    1\n  ]\n}')
  })
  test('that is cut shows the bytes in question all the same', () => {
    const shown = bodyHtml(utf8(`${'x'.repeat(9000)}decisive${'y'.repeat(9000)}`), 'Body', { limit: 5000, range: { from: 9000, to: 9008 } })
    expect(marked(shown.markup)).toEqual(['decisive'])
  })
  test('that is empty says so', () => {
    expect(text(bodyHtml(utf8(''), 'Body of the response', showing).markup)).toBe('Body of the response: empty')
  })
})
