import { describe, expect, test } from 'vitest'
import { disguises } from './disguises.support.ts'
import { undone } from './content.ts'
import { find, masked, needleOf } from './search.ts'

const key = 'sk-Secret-Key/0123456789+abc_XYZ'
const needles = [needleOf(key)]

describe.each(disguises.filter(({ name }) => !name.includes('header') && !name.includes('redirect')))(
  'a key $name',
  ({ name, returned }) => {
    test('is found, and nothing of it is left, nor anything moved', () => {
      const { body, traces } = returned(key)
      const content = undone(body, [])
      if (content?.unreadable != null) {
        expect(name).toBe('under what begins like zstd')
        return
      }
      const bytes = content?.bytes ?? body
      const { ranges, secrets } = find(bytes, needles, true)
      expect([...secrets]).toEqual([key])
      const left = Buffer.from(masked(bytes, ranges))
      expect(left).toHaveLength(bytes.length)
      if (content === null) for (const trace of traces) expect(left.toString('latin1')).not.toContain(trace)
      expect(find(left, needles, true).ranges).toEqual([])
      // What was JSON is JSON.
      if (bytes[0] === 0x7b && name !== 'in UTF-16') expect(() => void JSON.parse(left.toString())).not.toThrow()
    })
  },
)

test.each([
  ['its first and last characters', 'sk-Sec********XYZ'],
  ['another key', 'sk-Secret-Key/0123456789+abd_XYZ'],
  ['prose', 'A secret key of 0123456789 is no key at all, says \\u0041 & %41.'],
])('%s is left as it is', (_, text) => {
  expect(find(Buffer.from(text), needles, true).ranges).toEqual([])
})

test('a short secret is not looked for in what has to be decoded', () => {
  expect(find(Buffer.from(Buffer.from('a password: hunter42').toString('base64')), [needleOf('hunter42')]).ranges).toEqual([])
  expect(find(Buffer.from('a password: %68unter42'), [needleOf('hunter42')]).ranges).toEqual([{ from: 12, to: 22 }])
})

test('a secret of any length', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 90))).join('')
  const text = Buffer.from(`<${Buffer.from(long).toString('base64')}> <${long}>`)
  const left = Buffer.from(masked(text, find(text, [needleOf(long)]).ranges)).toString()
  expect(left.replaceAll('*', '').length).toBeLessThan(20)
})

/** Bytes are read a window at a time: a secret may lie anywhere. */
test.each<readonly [string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['in Base64', (text) => Buffer.from(text).toString('base64')],
  ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
  ['with escapes within escapes', (text) => Array.from(text, (character) => `%5Cu00${character.charCodeAt(0).toString(16)}`).join('')],
])('a secret in a body of megabytes, %s', (_, spell) => {
  const written = `"${spell(key)}"`
  const places = Array.from({ length: 40 }, (__, at) => at * 50_021)
  const body = Buffer.alloc(2_100_000, '. ')
  for (const place of places) body.write(written, place)
  const { ranges } = find(body, needles, true)
  expect(ranges.map(({ from }) => from - 1)).toEqual(places)
  expect(masked(body, ranges).filter((byte) => byte === 0x2a).length).toBeGreaterThanOrEqual(places.length * (key.length - 1))
})

test('a secret in parts, in a stream of megabytes', () => {
  const event = (content: string, more = ''): string => `data: {"choices":[{"index":0,"delta":{"content":"${content}"${more}}}]}\n\n`
  const filler = event('lorem ipsum dolor ', `,"x":"${'y'.repeat(1000)}"`).repeat(1200)
  const inParts = Array.from(key, (character) => event(character)).join('')
  const body = Buffer.from(`${filler}${inParts}${filler}${inParts}${filler}`)
  const { ranges } = find(body, needles, true)
  expect(ranges).toHaveLength(2 * key.length)
  expect(ranges.map(({ from, to }) => body.subarray(from, to).toString()).join('')).toBe(key.repeat(2))
})

/** What is slow to read where reading is not linear. */
const pathological: readonly (readonly [string, string])[] = [
  ['one letter', 'A'],
  ['blanks', ' '],
  ['backslashes', '\\'],
  ['percent signs', '%'],
  ['ampersands', '&'],
  ['entities without end', '&#0'],
  ['names without end', '&hyphen'],
  ['opening brackets', '['],
  ['opening braces', '{"a":'],
  ['lists of objects', '[{"a":"b",'],
  ['quotes', '"'],
  ['numbers', '115, '],
  ['hexadecimal', '73:6b:'],
  ['hexadecimal with its mark', '0x'],
  ['line ends', '\n'],
  ['lines of an event stream', 'data: {"choices":[{"index":0,"delta":{"content":"a"}}]}\n\n'],
  ['many names', '"\u00e9\\u0041":{"b":[1,'],
  ['soft line breaks', '=\n'],
  ['zeros', '\0'],
  ['the key without its end', key.slice(0, -1)],
  ['the key', key],
  ['the key in Base64', Buffer.from(key).toString('base64')],
]
const cost = (bytes: Buffer): number => {
  const before = process.cpuUsage()
  find(bytes, needles, true)
  return process.cpuUsage(before).user
}
test.each(pathological)('%s: eight times the bytes cost about eight times the time', (_, piece) => {
  const costs = (length: number): number => Math.min(...[1, 2].map(() => cost(Buffer.alloc(length, piece))))
  costs(100_000)
  const small = costs(40_000)
  // What is quadratic takes sixty-four times as long.
  expect(costs(320_000)).toBeLessThan(Math.max(small, 2_000) * 40)
})
