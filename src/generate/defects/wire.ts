/**
 * Defects of the bytes: what the grammar of JSON (RFC 8259, https://www.rfc-editor.org/rfc/rfc8259) and of Base64 (RFC 4648) rule out, and
 * what stock parsers lawfully take nevertheless.
 */
import { joined } from '../png.ts'
import { utf8Bytes } from '../../wire/utf8.ts'
import type { Body, Defect, Scope } from './defect.ts'
import { at, replaced } from './edit.ts'
import { prompt, wordsFor } from './samples.ts'
import { plainest } from './schema.ts'

/** A word for what is wrong with the bytes, and what becomes of a valid request's text. */
interface Wire {
  readonly word: string
  readonly kind: Defect['kind']
  readonly pointer?: string
  readonly spoil: (text: string) => string | Uint8Array
  readonly headers?: Defect['headers']
}

const bytesOf = (made: string | Uint8Array): Uint8Array => (typeof made === 'string' ? utf8Bytes(made) : made)

/** The object with the text of one more member, first. */
const withMember = (text: string, member: string): string => `{${member},${text.slice(1)}`

const forbidden: readonly Wire[] = [
  { word: 'empty', kind: 'forbidden', spoil: () => '' },
  { word: 'blank', kind: 'forbidden', spoil: () => ' \n' },
  { word: 'truncated', kind: 'forbidden', spoil: (text) => text.slice(0, -2) },
  { word: 'truncated-in-string', kind: 'forbidden', spoil: (text) => text.slice(0, text.indexOf(prompt.slice(0, 6)) + 6) },
  { word: 'open-object', kind: 'forbidden', spoil: (text) => text.slice(0, -1) },
  { word: 'unquoted-name', kind: 'forbidden', spoil: (text) => text.replace('"model":', 'model:') },
  { word: 'missing-comma', kind: 'forbidden', spoil: (text) => text.replace(',"messages"', ' "messages"') },
  { word: 'missing-colon', kind: 'forbidden', spoil: (text) => text.replace('"model":', '"model" ') },
  { word: 'mismatched-brackets', kind: 'forbidden', spoil: (text) => text.replace('}]', '}}') },
  { word: 'bad-escape', kind: 'forbidden', spoil: (text) => text.replace('Answer', '\\x41nswer') },
  { word: 'unknown-literal', kind: 'forbidden', spoil: (text) => withMember(text, '"vision_conformance":undefined') },
  { word: 'not-json', kind: 'forbidden', spoil: () => 'model=m&messages=hello' },
  { word: 'top-level-array', kind: 'forbidden', spoil: (text) => `[${text}]` },
  { word: 'top-level-string', kind: 'forbidden', spoil: (text) => JSON.stringify(text) },
  { word: 'top-level-number', kind: 'forbidden', spoil: () => '42' },
  { word: 'top-level-null', kind: 'forbidden', spoil: () => 'null' },
]

const deep = 1000

const lenient: readonly Wire[] = [
  // Parsers that read from a stream stop at the end of the first value.
  { word: 'trailing-bytes', kind: 'lenient', spoil: (text) => `${text}}` },
  { word: 'second-value', kind: 'lenient', spoil: (text) => `${text}\n${text}` },
  { word: 'trailing-comma', kind: 'lenient', spoil: (text) => `${text.slice(0, -1)},}` },
  { word: 'comment', kind: 'lenient', spoil: (text) => `{/* */${text.slice(1)}` },
  { word: 'nan', kind: 'lenient', spoil: (text) => withMember(text, '"vision_conformance":NaN') },
  { word: 'leading-zero', kind: 'lenient', spoil: (text) => withMember(text, '"vision_conformance":01') },
  { word: 'raw-control-character', kind: 'lenient', spoil: (text) => text.replace('Answer', 'Answer\u0001') },
  { word: 'duplicate-name', kind: 'lenient', spoil: (text) => withMember(text, '"messages":[]') },
  { word: 'huge-number', kind: 'lenient', spoil: (text) => withMember(text, '"vision_conformance":1e400') },
  { word: 'depth', kind: 'lenient', spoil: (text) => withMember(text, `"vision_conformance":${'['.repeat(deep)}${']'.repeat(deep)}`) },
  { word: 'lone-surrogate', kind: 'lenient', spoil: (text) => text.replace('Answer', 'Answer \\ud83d') },
  { word: 'nul', kind: 'lenient', spoil: (text) => text.replace('Answer', 'Answer \\u0000') },
  { word: 'byte-order-mark', kind: 'lenient', spoil: (text) => `\ufeff${text}` },
  { word: 'invalid-utf8', kind: 'lenient', spoil: invalidUtf8 },
  { word: 'utf-16', kind: 'lenient', spoil: utf16 },
  {
    word: 'charset',
    kind: 'lenient',
    spoil: (text) => text,
    headers: [['Content-Type', 'application/json; charset=iso-8859-1']],
  },
]

function invalidUtf8(text: string): Uint8Array {
  const place = text.indexOf('Answer')
  return joined([utf8Bytes(text.slice(0, place)), new Uint8Array([0xff, 0xc3, 0x28]), utf8Bytes(text.slice(place))])
}

/** Little-endian, with its mark. */
function utf16(text: string): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))]
  return new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]))
}

const urlSteps = ['messages', 0, 'content', 1, 'image_url', 'url']

/** Changes of the Base64 of an image, after its prefix. */
const pictures: readonly (Omit<Wire, 'spoil'> & { readonly spoil: (base64: string) => string })[] = [
  // What is left once foreign characters are passed over is no image either.
  { word: 'base64-alphabet', kind: 'forbidden', spoil: () => '!*~#'.repeat(20) },
  { word: 'base64-empty', kind: 'forbidden', spoil: () => '' },
  { word: 'base64-no-image', kind: 'forbidden', spoil: () => 'vision'.repeat(20) },
  { word: 'base64-no-padding', kind: 'lenient', spoil: (base64) => base64.replace(/={1,2}$/, '') },
  { word: 'base64-lines', kind: 'lenient', spoil: (base64) => base64.replace(/.{60}/g, '$&\r\n') },
  { word: 'base64-blanks', kind: 'lenient', spoil: (base64) => ` ${base64} ` },
]

function withImages(scope: Scope): Body {
  const content = [
    { type: 'text', text: prompt },
    { type: 'image_url', image_url: { url: wordsFor(scope)['url'] } },
  ]
  return { ...plainest(scope), messages: [{ role: 'user', content }] }
}

export function wireDefects(scope: Scope): readonly Defect[] {
  const valid = plainest(scope)
  const text = JSON.stringify(valid)
  const withImage = withImages(scope)
  const [prefix = '', payload = ''] = String(at(withImage, urlSteps)).split(/(?<=,)/)
  // A number beyond every double is beyond every maximum too.
  const huge: readonly Wire[] =
    scope.temperature === null
      ? []
      : [
          {
            word: 'huge-temperature',
            kind: 'forbidden',
            pointer: '/temperature',
            spoil: (whole) => whole.replace(/"temperature":[\d.]+/, '"temperature":1e400'),
          },
        ]
  return [
    ...[...forbidden, ...huge, ...lenient].map((one) => defectOf(one, valid, one.spoil(text))),
    ...pictures.map((one) =>
      defectOf(
        { ...one, pointer: '/messages/0/content/1/image_url/url' },
        withImage,
        JSON.stringify(replaced(withImage, urlSteps, prefix + one.spoil(payload))),
      ),
    ),
  ]
}

const defectOf = (
  { word, kind, pointer, headers }: Pick<Wire, 'word' | 'kind' | 'pointer' | 'headers'>,
  valid: Body,
  broken: string | Uint8Array,
): Defect => ({
  id: `wire ${word}`,
  pointer: pointer ?? null,
  keyword: word,
  kind,
  core: true,
  malformed: kind === 'forbidden' && pointer === undefined,
  reason: kind === 'lenient' ? 'stock parsers take it' : null,
  valid,
  broken: bytesOf(broken),
  headers: headers ?? [],
})
