import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictures } from '../generated/images.ts'
import { blankProbe } from '../model/blank.support.ts'
import type { Probe } from '../model/probe.ts'
import { withComment } from './image-comment.ts'
import { contentChance, wordOf } from './nonce.ts'
import { dataUri, png } from './png.ts'
import { paints } from './repaint.ts'
import { formOf, withWord } from './run-word.ts'

const probeOf = (body: string | Uint8Array): Probe => blankProbe({ body: typeof body === 'string' ? Buffer.from(body, 'utf8') : body })
const marked = (body: string | Uint8Array, word = 'abcdefgh'): string => Buffer.from(withWord(probeOf(body), word).body).toString('utf8')
const saying = (...messages: readonly unknown[]): string => JSON.stringify({ model: 'm', messages })
const user = (content: unknown): unknown => ({ role: 'user', content })
const text = (words: string): unknown => ({ type: 'text', text: words })
const image = (url: string): unknown => ({ type: 'image_url', image_url: { url } })

describe('the word stands', () => {
  test.each<readonly [string, string, string]>([
    ['after the instruction', saying(user('Count.')), saying(user('Count. (session abcdefgh)'))],
    ['at the end of its first line', saying(user('Repeat.\n<text>a</text>')), saying(user('Repeat. (session abcdefgh)\n<text>a</text>'))],
    [
      'in the last text part of the last message of the user',
      saying(user('Hello.'), user([text('a'), text('b'), image('https://x.invalid/')]), { role: 'tool', content: 'c' }),
      saying(user('Hello.'), user([text('a'), text('b (session abcdefgh)'), image('https://x.invalid/')]), { role: 'tool', content: 'c' }),
    ],
    [
      'elsewhere where the user has no text',
      saying({ role: 'system', content: 'Be brief.' }, user('')),
      saying({ role: 'system', content: 'Be brief. (session abcdefgh)' }, user('')),
    ],
    ['in the last text of what is no JSON', '{"messages":[{"content":"Answer', '{"messages":[{"content":"(session abcdefgh) Answer'],
    [
      'in what another spelling would lose',
      '{"messages":[],"messages":[{"content":"a"}]}',
      '{"messages":[],"messages":[{"content":"(session abcdefgh) a"}]}',
    ],
  ])('%s', (_, body, want) => {
    expect(marked(body)).toBe(want)
    expect(marked(want)).toBe(want)
  })

  test.each(['[]', '{}', '', '{"model":"m","messages":[]}', '{"max_tokens":1}'])('nowhere in %s', (body) => {
    expect(marked(body)).toBe(body)
  })

  test('nowhere where the run has none', () => {
    expect(marked(saying(user('Count.')), '')).toBe(saying(user('Count.')))
  })

  test('beside bytes that are no UTF-8, which stay as they are', () => {
    const body = Buffer.concat([Buffer.from('{"content":"Answer '), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}')])
    const { body: sent } = withWord(probeOf(body), 'abcdefgh')
    expect(Buffer.from(sent).toString('latin1')).toBe(body.toString('latin1').replace('Answer', '(session abcdefgh) Answer'))
  })
})

const png9 = dataUri('image/png', png(8, 8, [[[1, 2, 3]]]))

test.each([
  ['a text', saying(user('Count.\nPlease.'))],
  ['an image alone', saying(user([image(png9)]))],
  ['neither', JSON.stringify({ model: 'm', messages: [user('')], max_tokens: 64 })],
])('of a request with %s: two words make two bodies of one form', (_, body) => {
  const [one, other] = [marked(body), marked(body, 'ijklmnop')]
  expect(one).not.toBe(other)
  const form = (of: string): string => Buffer.from(formOf(Buffer.from(of))).toString('latin1')
  expect(form(one)).toBe(form(other))
})

describe('images of generated requests', () => {
  const drawn: Probe['draw'] = { seed: 1, path: 'generated/valid/0', example: null }
  const grid = dataUri('image/png', png(28, 32, [[paints[0] ?? [0, 0, 0], paints[2] ?? [0, 0, 0]]], 0))
  const body = Buffer.from(saying(user([text('Count.'), image(grid)])))
  const sentAs = (word: string, draw: Probe['draw']): string =>
    Buffer.from(withWord(blankProbe({ body, draw }), word).body).toString('latin1')
  const fileIn = (sent: string): Buffer => Buffer.from(/base64,([^"]+)/.exec(sent)?.[1] ?? '', 'base64')

  test('have the colours of the run: other ones under another word, and the same cells', async () => {
    const seen = new Set<string>()
    for (const word of ['abcdefgh', 'ijklmnop', 'qrstuvwx', 'aaaaaaaa']) {
      const { data, info } = await sharp(fileIn(sentAs(word, drawn)))
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect([info.width, info.height, data.length]).toEqual([28, 32, 28 * 32 * 3])
      const colours = new Set(Array.from({ length: data.length / 3 }, (_, at) => data.subarray(3 * at, 3 * at + 3).join()))
      expect(colours.size).toBe(2)
      seen.add([...colours].join(' '))
    }
    expect(seen.size).toBeGreaterThan(1)
  })

  test('have one form, whatever their colours', () => {
    const forms = ['abcdefgh', 'ijklmnop'].map((word) => Buffer.from(formOf(Buffer.from(sentAs(word, drawn), 'latin1'))).toString('latin1'))
    expect(forms[0]).toBe(forms[1])
  })

  test('alone: what a scenario drew itself comes from the nonce already', () => {
    expect(fileIn(sentAs('abcdefgh', null)).equals(fileIn(grid))).toBe(true)
  })
})

test('a limit that was drawn to be short is left alone', () => {
  const body = JSON.stringify({ model: 'm', messages: [user('')], max_tokens: 15 })
  expect(marked(body)).toBe(body)
})

describe('a comment', () => {
  const files = [
    ['PNG', Buffer.from(png9.slice(png9.indexOf(',') + 1), 'base64')] as const,
    ...pictures.map(({ type, data }) => [type, Buffer.from(data, 'base64')] as const),
  ]

  test.each(files)('in a file of %s is in it, and the picture is the same', async (_, file) => {
    const { default: sharp } = await import('sharp')
    const commented = withComment(file, '(session abcdefgh)')
    expect(Buffer.from(commented ?? []).includes('(session abcdefgh)')).toBe(true)
    const pixels = async (of: Uint8Array): Promise<string> => (await sharp(of).raw().toBuffer()).toString('base64')
    expect(await pixels(commented ?? new Uint8Array(0))).toBe(await pixels(file))
  })

  test('in no other file', () => {
    expect(withComment(Buffer.from('This is no image.'), 'a')).toBeNull()
  })
})

test('a nonce gives a word and contents of its own; without one contents come from the seed', () => {
  expect(wordOf('one')).toMatch(/^[a-z]{8}$/)
  expect(wordOf('one')).not.toBe(wordOf('other'))
  expect(wordOf('')).toBe('')
  const drawn = (nonce: string, seed: number): string => contentChance(nonce, seed, 'a/b').word(20)
  expect(drawn('one', 1)).toBe(drawn('one', 2))
  expect(drawn('one', 1)).not.toBe(drawn('other', 1))
  expect(drawn('', 1)).not.toBe(drawn('', 2))
})
