import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { counterexample } from './counterexample.support.ts'
import { drawHttpFile } from './http-file.ts'

const failing = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report

test('causes come first, then what none explains, then minimal failing requests, each a request that can be sent', () => {
  const request = { ...counterexample.request, headers: [['Authorization', 'Bearer {{key}}']] as const }
  const drawn = drawHttpFile({ ...failing, counterexamples: [{ ...counterexample, request }] })
  expect([...drawn.matchAll(/^### (.*)$/gm)].map(([, title = '']) => title.slice(0, 9))).toEqual([
    'Cause 1: ',
    'Cause 2: ',
    'ERR-011 A',
    'AUTH-007 ',
    'HTTP-005 ',
    'G-0a1b2c3',
  ])
  expect(drawn).toContain('\n@baseUrl = https://staging.example.com/v1\n')
  expect(drawn).toContain('\nPOST {{baseUrl}}/chat/completions\nAuthorization: Bearer {{apiKey}}\n\n{"stream":true}\n')
})

test('a masked key is a variable, and what the client writes itself is left to it', () => {
  const [exchange] = failing.exchanges
  if (exchange === undefined) throw new Error('the golden is empty')
  const headers = [
    ['Host', 'h'],
    ['Content-Length', '3'],
    ['Authorization', 'Bearer ************'],
    ['api-key', '************'],
    ['X-Other', 'a*b'],
  ] as const
  const drawn = drawHttpFile({ ...failing, exchanges: failing.exchanges.map((one) => ({ ...one, request: { ...one.request, headers } })) })
  expect(drawn).toContain('\nAuthorization: Bearer {{apiKey}}\napi-key: {{apiKey}}\nX-Other: a*b\n')
  expect(drawn).not.toMatch(/^(Host|Content-Length):/m)
})

test.each([
  ['is not text', { encoding: 'base64', text: '/w==', from: 0, length: 1 }],
  ['is not whole', { encoding: 'utf-8', text: '{', from: 0, length: 2 }],
  ['would end the request', { encoding: 'utf-8', text: '{\n### POST', from: 0, length: 10 }],
  ['would act on its reader', { encoding: 'utf-8', text: '\u001b[2J', from: 0, length: 4 }],
] as const)('a body that %s is named, and not shown', (_, body) => {
  const drawn = drawHttpFile({
    ...failing,
    causes: [],
    counterexamples: [{ ...counterexample, request: { ...counterexample.request, body } }],
  })
  const last = drawn.slice(drawn.indexOf('### G-0a1b2c3d'))
  expect(last).toContain('# The body is in report.json, minimal failing request G-0a1b2c3d')
  expect(last.trimEnd().split('\n').at(-1)).toBe('POST {{baseUrl}}/chat/completions')
})
