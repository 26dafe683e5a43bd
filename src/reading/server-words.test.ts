import { describe, expect, test } from 'vitest'
import { answerOf } from './answer.support.ts'
import { isHtml, serverWords, textOf } from './server-words.ts'

describe('the message is found', () => {
  test.each([
    ['{"error":{"message":"no"},"detail":"b","message":"c"}', '"no"'],
    ['{"error":"no","detail":"b"}', '"no"'],
    ['[{"error":{"message":"no"}}]', '"no"'],
    ['{"detail":"no","message":"c"}', '"no"'],
    ['{"detail":[{"msg":"no"}],"message":"c"}', '"no"'],
    ['{"message":"no","Message":"c"}', '"no"'],
    ['{"Message":"no","msg":"c"}', '"no"'],
    ['{"msg":"no","title":"c"}', '"no"'],
    ['{"title":"no"}', '"no"'],
    ['{"error":{"message":" "},"title":"no"}', '"no"'],
    ['{"error":{"message":7},"title":"no"}', '"no"'],
    ['{"error":{"message":" a\\n\\n  b "}}', '"a b"'],
    ['{"other":"no"}', String.raw`"{\"other\":\"no\"}"`],
    ['{}', '"{}"'],
    ['[]', '"[]"'],
    ['"no"', String.raw`"\"no\""`],
    ['  plain\ttext ', '"plain text"'],
    [' \n', null],
    ['', null],
  ])('%s', (body, want) => {
    expect(serverWords(answerOf(body))).toBe(want)
  })
})

describe('of a page the title, else its text', () => {
  test.each([
    ['<html><head><title>Sign\n in</title></head><body>Hello</body></html>', '"Sign in"'],
    ['<HTML><TITLE lang="en">No</TITLE>', '"No"'],
    ['<html><title>a 1 b</title>', '"a 1 b"'],
    ['<html><title>a</title>', '"a"'],
    ['<html><title> </title><body>Hello <b>you</b></body></html>', '"Hello you"'],
    ['<html><style>p{}</style><SCRIPT src="a">x()\n</SCRIPT><p class="a">One</p><p>Two</p>', '"One Two"'],
    ['<html></html>', null],
  ])('%s', (body, want) => {
    expect(serverWords(answerOf(body))).toBe(want)
  })

  test('and only of a page', () => {
    expect(serverWords(answerOf('a <title>b</title>'))).toBe('"a <title>b</title>"')
    expect(serverWords(answerOf('a <title>b</title>', 404, [['Content-Type', 'text/html; charset=utf-8']]))).toBe('"b"')
  })
})

test.each([
  ['<!DOCTYPE html><p>', true],
  [' \n<html>', true],
  ['<head>', true],
  ['<body class="a">', true],
  ['<bodyguard>', false],
  ['x <html>', false],
  ['<p>', false],
  ['{}', false],
  ['', false],
])('%s is a page: %s', (body, want) => {
  expect(isHtml(answerOf(body))).toBe(want)
  expect(isHtml(answerOf(body, 404, [['Content-Type', 'text/html']]))).toBe(true)
  expect(isHtml(answerOf(body, 404, [['Content-Type', 'text/plain']]))).toBe(want)
})

test('64 KiB of a body are looked at', () => {
  expect(textOf(answerOf('x'.repeat(70_000)))).toHaveLength(65_536)
  expect(textOf(answerOf('abc'))).toBe('abc')
})
