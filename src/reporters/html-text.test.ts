import { describe, expect, test } from 'vitest'
import { anchor, link, markup, prose, seen, verbatim } from './html-text.ts'

describe('a text that enters a template is escaped', () => {
  const table: readonly (readonly [given: string, want: string])[] = [
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    [`"'&`, '&quot;&#39;&amp;'],
    ['&lt;', '&amp;lt;'],
    ['\u0000\u202e', String.raw`\u0000\u202e`],
  ]
  test.each(table)('%j', (given, want) => {
    expect(markup`<p title="${given}">`.markup).toBe(`<p title="${want}">`)
    expect(markup`<p>${[given, given]}`.markup).toBe(`<p>${want}${want}`)
  })
})

test('what a template made enters another as it is, and an object that only looks so cannot be made elsewhere', () => {
  expect(markup`<b>${markup`<i>${'<'}</i>`}</b>`.markup).toBe('<b><i>&lt;</i></b>')
})

test('indentation of a template is left out, that of a text is kept', () => {
  expect(
    markup`<p>
    ${'a\n  b'}
  </p>`.markup,
  ).toBe('<p>\na\n  b\n</p>')
})

test('escapes of an endpoint’s text are set apart', () => {
  expect(seen('a<\u0000\u0001b').markup).toBe(String.raw`a&lt;<i>\u0000\u0001</i>b`)
})

test.each([
  ['`: ping` and `<b>`, or `a', '<code>: ping</code> and <code>&lt;b&gt;</code>, or `a'],
  ['none', 'none'],
  ['``', '``'],
])('what stands between backticks of a row is code: %s', (given, want) => {
  expect(prose(given).markup).toBe(want)
})

describe('a link is made of an address of the web alone', () => {
  test.each(['https://example.com/a?b=c#d', 'http://127.0.0.1:8080/'])('%s', (address) => {
    expect(link(address, 'x').markup).toBe(`<a href="${address}" rel="noreferrer noopener">x</a>`)
  })
  test.each([
    'javascript:alert(1)',
    ' https://example.com',
    'data:text/html,x',
    'https://example.com/"onclick="x',
    '//example.com',
    'file:///etc/passwd',
    '',
  ])('not %j', (address) => {
    expect(link(address, 'x').markup).toBe('x')
  })
})

test('anchors of different ids differ and need no coding', () => {
  expect(anchor('stream/text#1')).toBe('stream_2ftext_231')
  expect(anchor('a" onclick="x')).toMatch(/^[\w.-]+$/)
  expect(anchor('a b')).not.toBe(anchor('a_b'))
})

test('a source that would end its element is refused', () => {
  expect(() => verbatim('script', 'a</script>')).toThrow('before its time')
})
