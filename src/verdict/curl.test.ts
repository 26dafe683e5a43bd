import { describe, expect, test } from 'vitest'
import { blankProbe, blankTranscript } from '../model/blank.support.ts'
import { type CurlWords, defaultCurlWords } from '../model/curl-words.ts'
import { type Field, type Probe, keyPlaceholder } from '../model/probe.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { curlLine, requestFile } from './curl.ts'

const url = 'http://a.example/v1/chat/completions'
const noBody = new Uint8Array(0)

interface Sent {
  readonly probe?: Partial<Probe>
  readonly sent?: readonly Field[]
  readonly url?: string
  readonly words?: Partial<CurlWords>
}

/** The lines of the command, without the backslashes at their ends. */
const lines = ({ probe = {}, sent = [], url: to = url, words = {} }: Sent): readonly string[] =>
  curlLine(blankTranscript({ probe: blankProbe({ headers: [], body: noBody, ...probe }), url: to, sent }), {
    ...defaultCurlWords,
    ...words,
  }).split(' \\\n  ')

const accepting: readonly Field[] = [['Accept', '*/*']]
const get = { method: 'GET' }

test('a request without fields and body is one line, and the field that curl would add', () => {
  expect(lines({ probe: get })).toEqual([`curl -sS -i -N -X GET '${url}'`, "-H 'Accept:'"])
  expect(lines({ probe: get, sent: accepting })).toEqual([`curl -sS -i -N -X GET '${url}'`, "-H 'Accept: */*'"])
})

test('HEAD does not wait for a body', () => {
  expect(lines({ probe: { method: 'HEAD' }, sent: accepting })[0]).toBe(`curl -sS --head '${url}'`)
})

test('flags of the operator stand before the address', () => {
  expect(lines({ probe: get, words: { flags: ['-k', '-4'] } })[0]).toBe(`curl -sS -i -N -X GET -k -4 '${url}'`)
})

describe('a body', () => {
  const all: readonly Field[] = [...accepting, ['Content-Type', 'application/json']]
  const last = (sent: Sent): string | undefined => lines({ sent: all, ...sent }).at(-1)

  test('of text is part of the line', () => {
    expect(lines({ probe: { body: utf8Bytes('{"a":1}') }, sent: all })).toEqual([
      `curl -sS -i -N -X POST '${url}'`,
      "-H 'Accept: */*'",
      "-H 'Content-Type: application/json'",
      `--data-binary '{"a":1}'`,
    ])
  })

  test('that is empty is sent by POST alone', () => {
    expect(last({})).toBe("--data-binary ''")
    expect(last({ probe: get })).toBe("-H 'Content-Type: application/json'")
  })

  test.each([
    ['begins as the name of a file does', utf8Bytes('@a'), 'QGE='],
    ['is not UTF-8', new Uint8Array([0xff]), '/w=='],
    ['holds a NUL', new Uint8Array([0x61, 0]), 'YQA='],
  ])('that %s goes through Base64', (_, body, encoded) => {
    const written = lines({ probe: { body }, sent: all })
    expect(written[0]).toBe(`printf %s '${encoded}' | base64 -d | curl -sS -i -N -X POST '${url}'`)
    expect(written.at(-1)).toBe('--data-binary @-')
  })

  test('comes from its file where there is one', () => {
    expect(last({ probe: { body: utf8Bytes('@a') }, words: { files: true } })).toBe('--data-binary @requests/http_plain-1.json')
    expect(last({ probe: get, words: { files: true } })).toBe("-H 'Content-Type: application/json'")
  })

  test('without a Content-Type has none that curl adds', () => {
    expect(lines({ probe: { body: utf8Bytes('a') }, sent: accepting }).slice(1)).toEqual([
      "-H 'Accept: */*'",
      "-H 'Content-Type:'",
      "--data-binary 'a'",
    ])
    expect(lines({ probe: get, sent: accepting })).toHaveLength(2)
  })

  test('of 1 MiB is sent without asking first', () => {
    const flags = (length: number): readonly string[] =>
      lines({ probe: { body: new Uint8Array(length) }, sent: all, words: { files: true } })
    expect([flags(2 ** 20 - 1).includes("-H 'Expect:'"), flags(2 ** 20).includes("-H 'Expect:'")]).toEqual([false, true])
  })

  test('has its padding between its parts', () => {
    const probe = { body: utf8Bytes(`{"a":"it's"}`), padding: { character: ' ', bytes: 3, beforeLast: 1 } }
    const started = (words: Partial<CurlWords>): string | undefined => lines({ probe, sent: all, words })[0]
    const zeros = "head -c 3 /dev/zero | tr '\\0' ' '"
    const call = `| curl -sS -i -N -X POST '${url}'`
    expect(started({})).toBe(`{ printf %s '{"a":"it'\\''s"'; ${zeros}; printf %s '}'; } ${call}`)
    const file = 'requests/http_plain-1.json'
    expect(started({ files: true })).toBe(`{ head -c 11 ${file}; ${zeros}; tail -c 1 ${file}; } ${call}`)
    expect(last({ probe, words: { files: true } })).toBe('--data-binary @-')
  })

  test('has a file only where there is one to send', () => {
    const file = (method: string, body: Uint8Array): string | null => requestFile({ id: 'a/b#1', probe: blankProbe({ method, body }) })
    expect([file('POST', noBody), file('GET', noBody), file('GET', utf8Bytes('a'))]).toEqual([
      'requests/a_b-1.json',
      null,
      'requests/a_b-1.json',
    ])
  })
})

describe('a field', () => {
  const fields = (sent: readonly Field[], headers: readonly Field[] = [], words: Partial<CurlWords> = {}): readonly string[] =>
    lines({ probe: { ...get, headers }, sent: [...accepting, ...sent], words }).slice(2)

  test('without a value ends with a semicolon', () => {
    expect(fields([['X-Empty', '']])).toEqual(["-H 'X-Empty;'"])
  })

  test('with the key has the variable in its place', () => {
    expect(fields([['authorization', 'Bearer ***']], [['Authorization', `Bearer ${keyPlaceholder}`]])).toEqual([
      `-H 'authorization: Bearer '"$VISION_CONFORMANCE_API_KEY"`,
    ])
    expect(fields([['X-Key', '***']], [['X-Key', '{{key:swapcase}}']])).toEqual([
      `-H 'X-Key: '"$(printf %s "$VISION_CONFORMANCE_API_KEY" | tr a-zA-Z A-Za-z)"`,
    ])
  })

  test('without the key is written as it was sent, and not as it was planned', () => {
    expect(fields([['X-A', 'sent']], [['X-A', 'planned']])).toEqual(["-H 'X-A: sent'"])
  })

  test('of the operator has the variable of the operator, even where the probe planned one with the key', () => {
    const words = { headers: [['authorization', '"$MINE"']] as const }
    expect(fields([['Authorization', '***']], [['Authorization', keyPlaceholder]], words)).toEqual([`-H 'Authorization: '"$MINE"`])
  })
})

describe('an address', () => {
  const first = (path: string, to = `http://a.example/v1${path}`): string | undefined =>
    lines({ probe: { ...get, path }, url: to, sent: accepting })[0]?.replace('curl -sS -i -N -X GET ', '')

  test('with the key in its path has the variable in its place', () => {
    expect(first(`/models?key=${keyPlaceholder}`, 'http://a.example/v1/models?key=***')).toBe(
      `'http://a.example/v1/models?key='"$VISION_CONFORMANCE_API_KEY"`,
    )
  })

  test.each(['/a[1]', '/a]', '/a{1', '/a}'])('%s is not taken for a pattern', (path) => {
    expect(first(path)).toBe(`-g 'http://a.example/v1${path}'`)
  })

  test.each(['/../a', '/a/./b', '/a/..', '/a/.'])('%s is sent as it is', (path) => {
    expect(first(path)).toBe(`--path-as-is 'http://a.example/v1${path}'`)
  })

  test.each(['/a.b', '/.a', '/a../b', '/.../a'])('%s needs no flag', (path) => {
    expect(first(path)).toBe(`'http://a.example/v1${path}'`)
  })
})
