import { describe, expect, test } from 'vitest'
import { sockets } from '../transport/transport.ts'
import { entries } from './schema.ts'
import { totalSettings } from './settings.ts'
import type { RunOptions } from './run-options.ts'
import { UsageError } from './usage-error.ts'

const baseUrl = 'https://api.example.com/v1'
const settings = (loose: Readonly<Record<string, unknown>>) =>
  totalSettings({ baseUrl, ...loose }, { seed: 7, nonce: 'fresh', transport: sockets })

/** The error that options are answered with. */
function refused(loose: unknown): UsageError {
  try {
    totalSettings(loose as RunOptions, { seed: 7, nonce: 'fresh', transport: sockets })
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error(`nothing is wrong with ${JSON.stringify(loose)}`)
}

test('without options there are the documented defaults', () => {
  expect(settings({})).toMatchObject({
    model: null,
    profile: 'openai',
    tier: 'standard',
    seed: 1,
    cases: 25,
    concurrency: 8,
    rps: null,
    maxRequests: Infinity,
    maxTokens: Infinity,
    maxMs: 900_000,
    preflightMs: 15_000,
    waitMs: 0,
    limits: {
      connectMs: 10_000,
      firstByteMs: 60_000,
      idleMs: 30_000,
      graceMs: 5_000,
      exchangeMs: 90_000,
      bodyBytes: 16_777_216,
      headBytes: 65_536,
    },
    authentication: { scheme: 'bearer' },
    key: null,
    headers: [],
  })
})

const names = entries.filter(([, { value }]) => value !== null).map(([name]) => name)

describe('undefined is absent', () => {
  const bare = settings({})
  test.each(names.filter((name) => name !== 'baseUrl'))('%s', (name) => {
    const given = settings({ [name]: undefined })
    expect({ ...given, signal: bare.signal, listen: bare.listen }).toEqual(bare)
  })

  test('also under a name that there is not', () => {
    expect(() => settings({ teir: undefined })).not.toThrow()
  })
})

test('a default that the schema states is a value that it allows', () => {
  for (const [name, { default: value, value: kind }] of entries)
    if (kind !== null && value !== undefined) expect(() => settings({ [name]: value }), name).not.toThrow()
})

describe('what is allowed is taken as it is', () => {
  test.each<[Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    [{ tier: 'full' }, { tier: 'full', cases: 200 }],
    [{ tier: 'full', cases: 3 }, { cases: 3 }],
    [{ seed: 'random' }, { seed: 7 }],
    [
      { maxTime: 0.5, wait: 2, grace: 0.1 },
      { maxMs: 500, waitMs: 2000 },
    ],
    [
      { maxRequests: null, rps: 0.5 },
      { maxRequests: Infinity, rps: 0.5 },
    ],
    [
      { key: 'sk-1', authHeader: 'X-Key' },
      { key: 'sk-1', authentication: { scheme: 'field', name: 'X-Key' } },
    ],
    [
      { key: 'sk-1', auth: false },
      { key: null, authentication: null },
    ],
    [{ headers: { 'X-A': '1' } }, { headers: [['X-A', '1']] }],
    [
      {
        headers: [
          ['X-A', '1'],
          ['X-A', '2'],
        ],
      },
      {
        headers: [
          ['X-A', '1'],
          ['X-A', '2'],
        ],
      },
    ],
    [{ imageHost: 'http://192.0.2.7:8099' }, { imageHost: { url: new URL('http://192.0.2.7:8099'), listen: null } }],
    [
      { imageHost: 'https://images.example', imageListen: '[::1]:8099' },
      { imageHost: { url: new URL('https://images.example'), listen: { host: '::1', port: 8099 } } },
    ],
    [{ proxy: 'http://proxy.example:8080' }, { proxy: new URL('http://proxy.example:8080') }],
    [{ productVersion: '2' }, { version: '2' }],
    [{ baseUrl: 'http://h.example/v1?api-version=1#x' }, { url: new URL('http://h.example/v1?api-version=1') }],
  ])('%j', (given, want) => {
    expect(settings(given)).toMatchObject(want)
  })
})

describe('what is wrong is a UsageError that names the option, what is allowed, and the value', () => {
  const circular: Record<string, unknown> = {}
  circular['self'] = circular
  const aWhole = 'expected a whole number'
  test.each<[string, unknown, string]>([
    ['concurrency', 0, `${aWhole} from 1 to 256, got 0`],
    ['concurrency', 1.5, `${aWhole} from 1 to 256, got 1.5`],
    ['concurrency', Infinity, `${aWhole} from 1 to 256, got Infinity`],
    ['concurrency', null, `${aWhole} from 1 to 256, got null`],
    ['concurrency', '8', `${aWhole} from 1 to 256, got "8"`],
    ['concurrency', 8n, `${aWhole} from 1 to 256, got 8`],
    ['rps', 0, 'expected a number from 0.01 to 10000, or null for no limit, got 0'],
    ['rps', -1, 'expected a number from 0.01 to 10000, or null for no limit, got -1'],
    ['rps', NaN, 'expected a number from 0.01 to 10000, or null for no limit, got NaN'],
    ['rps', Infinity, 'expected a number from 0.01 to 10000, or null for no limit, got Infinity'],
    ['maxRequests', 0, `${aWhole} of at least 1, or null for no limit, got 0`],
    ['maxTokens', Infinity, `${aWhole} of at least 1, or null for no limit, got Infinity`],
    ['maxTime', 0, 'expected a number of seconds from 0.001 to 86400, got 0'],
    ['connectTimeout', -5, 'expected a number of seconds from 0.001 to 86400, got -5'],
    ['maxBody', 1, `${aWhole} of at least 1024, got 1`],
    ['cases', -1, `${aWhole} from 0 to 100000, got -1`],
    ['seed', 'lucky', `${aWhole} from 0 to 2147483647, or "random", got "lucky"`],
    ['seed', 2 ** 31, `${aWhole} from 0 to 2147483647, or "random", got 2147483648`],
    ['tier', 'fast', 'expected smoke, standard or full, got "fast"'],
    ['tier', 'smok', 'expected smoke, standard or full, got "smok" (did you mean "smoke"?)'],
    ['tier', ['full'], 'expected smoke, standard or full, got ["full"]'],
    ['only', 'sse', 'expected a list of areas and requirement ids, got "sse"'],
    ['only', ['sse', 1], 'expected a list of areas and requirement ids, got ["sse",1]'],
    ['skip', [''], 'expected a list of areas and requirement ids, got [""]'],
    ['model', '', 'expected the name of a model, or null for the default, got an empty text'],
    ['profile', null, 'expected the name of a profile, or a Profile, got null'],
    ['profile', { name: 'mine' }, 'expected the name of a profile, or a Profile, got {"name":"mine"}'],
    ['auth', 'no', 'expected true or false, got "no"'],
    ['authHeader', 'X Key', 'expected the name of a header, or null for Authorization, got "X Key"'],
    ['extraBody', [], 'expected a JSON object, got []'],
    ['extraBody', circular, 'expected a JSON object, got an object that is not JSON'],
    ['insecure', 1, 'expected true or false, got 1'],
    ['ca', '', 'expected PEM text, or null for the built-in authorities, got an empty text'],
    ['proxy', 'proxy:8080', 'expected an http or https URL, or null for none, got "proxy:8080"'],
    ['corpus', 'failing', 'expected a list of minimal failing requests, got "failing"'],
    ['baseline', 'b.yaml', 'expected a Baseline: file, entries, today and renewUntil, or null for none, got "b.yaml"'],
    ['regressionsFrom', [], 'expected an earlier run: file and requirements, or null for none, got []'],
    ['transport', 'memory', 'expected a transport: clock and open, or null for sockets, got "memory"'],
    ['signal', {}, 'expected an AbortSignal, or null for none, got {}'],
    ['listen', 'log', 'expected a function, or null for none, got "log"'],
    ['product', null, 'expected a text, got null'],
    ['baseUrl', undefined, 'expected the base URL of the endpoint, e.g. https://api.example.com/v1, got nothing'],
    ['baseUrl', '', 'expected the base URL of the endpoint, e.g. https://api.example.com/v1, got an empty text'],
    [
      'baseUrl',
      new URL(baseUrl),
      'expected the base URL of the endpoint, e.g. https://api.example.com/v1, got "https://api.example.com/v1"',
    ],
    ['baseUrl', 'api.example.com/v1', 'expected a URL such as https://api.example.com/v1, got "api.example.com/v1"'],
    ['baseUrl', 'ftp://h/v1', 'expected http or https, as in https://api.example.com/v1, got "ftp://h/v1"'],
    [
      'baseUrl',
      'http://h/v1/chat/completions?a=b',
      'expected the URL before /chat/completions, http://h/v1?a=b, got "http://h/v1/chat/completions?a=b"',
    ],
    ['imageHost', 'images.example', 'expected an http or https URL such as http://192.0.2.7:8099, got "images.example"'],
    ['imageListen', '127.0.0.1:80', 'expected imageHost too, the URL at which the endpoint reaches this address'],
  ])('%s: %o', (option, value, problem) => {
    const error = refused({ baseUrl, [option]: value })
    expect([error.option, error.problem, error.message]).toEqual([option, problem, `${option}: ${problem}`])
  })

  test.each<[unknown, string]>([
    [{ baseUrl, teir: 'smoke' }, 'there is no option "teir" (did you mean "tier"?)'],
    [{ baseUrl, 'max-time': 1 }, 'there is no option "max-time" (did you mean "maxTime"?)'],
    [{ baseUrl, updateBaseline: true }, 'there is no option "updateBaseline"'],
    [{ baseUrl, apiKey: 'sk-1' }, 'there is no option "apiKey": use key'],
    [{ baseUrl, maxMs: 5 }, 'there is no option "maxMs": use maxTime, in seconds'],
    [{ baseUrl, constructor: 5 }, 'there is no option "constructor"'],
    [undefined, 'expected an object of options, got nothing'],
    [null, 'expected an object of options, got null'],
    [baseUrl, `expected an object of options, got "${baseUrl}"`],
    [[], 'expected an object of options, got []'],
  ])('%j', (given, message) => {
    const error = refused(given)
    expect([error.option, error.message]).toEqual([null, message])
  })

  test('a key with --no-auth and a header for it exclude each other', () => {
    expect(refused({ baseUrl, auth: false, authHeader: 'X-Key' }).option).toBe('authHeader')
  })
})

describe('a secret is never in the message', () => {
  const secret = 'a-secret-0123456789'
  test.each<[string, unknown, string]>([
    ['key', `${secret}\n`, 'got a text with other characters'],
    ['key', '', 'got an empty text'],
    ['headers', { 'X-A': `${secret}é` }, 'got another value for "X-A"'],
    ['headers', { 'X A': secret }, 'got the name "X A"'],
    ['headers', [['X-A', secret], ['X-B']], 'got another value for "X-B"'],
    ['headers', [secret], 'got an entry without a name'],
    ['headers', secret, 'got a string'],
    ['headers', null, 'got null'],
    ['baseUrl', `https://me:${secret}@api.example.com/v1`, 'expected a URL without user name and password'],
    ['baseUrl', `https://me:${secret} @`, 'got something else'],
  ])('%s: %j', (option, value, reported) => {
    const { message } = refused({ baseUrl, [option]: value })
    expect(message).toContain(reported)
    expect(message).not.toContain(secret)
  })
})
