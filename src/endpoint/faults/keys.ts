/** Who is let in, and how others are kept out. RFC 6750, RFC 9110 11. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { onRefusals, together, withBody } from '../edits.ts'
import type { Json } from '../json.ts'
import type { Policy } from '../policy.ts'
import type { Reply } from '../reply.ts'

/** Opens the door to what is presented, besides those for whom it opens anyway. */
const alsoOpens = (opens: (header: string, key: string, query: string) => boolean): Stages => ({
  policy: (policy: Policy) => ({
    ...policy,
    opens: (header, key, query) => policy.opens(header, key, query) || opens(header ?? '', key, query),
  }),
})

/** Keeps out what would open the door. */
const alsoRefuses = (refuses: (header: string) => boolean): Stages => ({
  policy: (policy: Policy) => ({ ...policy, opens: (header, key, query) => policy.opens(header, key, query) && !refuses(header ?? '') }),
})

const onWrongKey = (edit: (reply: Reply) => Reply): Stages => onRefusals((reply, { reason }) => (reason === 'key' ? edit(reply) : reply))
const status = (code: number): Stages =>
  onWrongKey((reply) => ({ ...reply, status: code, headers: reply.headers.filter(([name]) => name !== 'WWW-Authenticate') }))
const shaped = (value: Json): Stages => onWrongKey((reply) => withBody(reply, value))
const challenging = (challenge: string): Stages =>
  onWrongKey((reply) => ({
    ...reply,
    headers: reply.headers.map(([name, value]) => [name, name === 'WWW-Authenticate' ? challenge : value]),
  }))
const tokenOf = (header: string): string => header.replace(/^bearer +/i, '')
const loosely = (text: string): string => text.toLowerCase().replaceAll('_', '-')

export const keys: readonly Fault[] = [
  fault({
    id: 'word-for-a-key',
    title: 'A word or unusual characters in place of a key open the door',
    target: 'AUTH-015',
    variants: {
      'the word null': alsoOpens((header) => header === 'Bearer null'),
      'the word undefined': alsoOpens((header) => header === 'Bearer undefined'),
      'characters beyond ASCII are left out': alsoOpens((header, key) => /[\u0080-\u00ff]/.test(header) && header.includes(key)),
    },
  }),
  fault({
    id: 'unauthorized-as-200',
    title: 'A wrong key is rejected with status 200',
    target: 'AUTH-003',
    variants: {
      'in the envelope': onWrongKey((reply) => ({ ...reply, status: 200 })),
      'in an object of its own': onWrongKey((reply) => withBody({ ...reply, status: 200 }, { code: 401, message: 'Unauthorized' })),
    },
  }),
  fault({
    id: 'key-prefix-suffices',
    title: 'A key with the correct prefix is accepted',
    target: 'AUTH-011',
    variants: {
      'with all of it': alsoOpens((header, key) => tokenOf(header).startsWith(key) && /^bearer /i.test(header)),
      'with the first half of it': alsoOpens(
        (header, key) => tokenOf(header).startsWith(key.slice(0, key.length / 2)) && /^bearer /i.test(header),
      ),
    },
  }),
  fault({
    id: 'challenge-basic',
    title: 'A 401 response has the challenge Basic',
    target: 'AUTH-010',
    variants: {
      'in a realm': challenging('Basic realm="api"'),
      'in capitals': challenging('BASIC realm="Authorization Required", charset="UTF-8"'),
    },
  }),
  fault({
    id: 'accepts-any-key',
    title: 'Any key is accepted',
    target: 'AUTH-003',
    variants: {
      'that is not empty': alsoOpens((header) => /^bearer +\S/i.test(header)),
      'of eight signs or more': alsoOpens((header) => /^bearer +\S{8}/i.test(header)),
    },
  }),
  fault({
    id: 'asks-no-key',
    title: 'No key is required',
    target: 'AUTH-003',
    variants: {
      'whatever is sent': alsoOpens(() => true),
      'unless a scheme is unknown': alsoOpens((header) => !/^digest /i.test(header)),
    },
  }),
  fault({
    id: 'key-optional',
    title: 'A key is checked if it is sent, but not required',
    target: 'AUTH-001',
    // The request with the key in its query string has no field either.
    sideEffects: ['AUTH-007'],
    variants: {
      'without the field': alsoOpens((header) => header === ''),
      'without the field, or with another scheme': alsoOpens((header) => header === '' || /^(?!bearer|basic|sk-)/i.test(header)),
    },
  }),
  fault({
    id: 'any-scheme',
    title: 'The key is accepted under any scheme',
    target: 'AUTH-004',
    variants: {
      'any word': alsoOpens((header, key) => / /.test(header) && header.split(' ').at(-1) === key),
      Basic: alsoOpens((header, key) => header === `Basic ${key}`),
    },
  }),
  fault({
    id: 'empty-token',
    title: 'Bearer without a token is accepted',
    target: 'AUTH-005',
    variants: {
      'with or without a space': alsoOpens((header) => /^bearer *$/i.test(header)),
      'as spelled': alsoOpens((header) => header.trim() === 'Bearer'),
    },
  }),
  fault({
    id: 'scheme-optional',
    title: 'The key is accepted without a scheme',
    entry: 'V142',
    target: 'AUTH-006',
    variants: {
      'as it stands': alsoOpens((header, key) => header === key),
      'as it stands, or after the word Key': alsoOpens((header, key) => header === key || header === `Key ${key}`),
    },
  }),
  fault({
    id: 'key-in-query',
    title: 'A key in the query string is accepted',
    target: 'AUTH-007',
    variants: {
      api_key: alsoOpens((_, key, query) => new URLSearchParams(query).get('api_key') === key),
      access_token: alsoOpens((_, key, query) => new URLSearchParams(query).get('access_token') === key),
    },
  }),
  fault({
    id: 'key-case-ignored',
    title: 'The key is compared without regard to case',
    entry: 'V143',
    target: 'AUTH-013',
    variants: {
      'in lower case': alsoOpens((header, key) => /^bearer +/i.test(header) && tokenOf(header).toLowerCase() === key.toLowerCase()),
      'nor do hyphens': alsoOpens((header, key) => /^bearer +/i.test(header) && loosely(tokenOf(header)) === loosely(key)),
    },
  }),
  fault({
    id: 'scheme-case-counts',
    title: 'The scheme is accepted in only one case',
    target: 'AUTH-008',
    variants: {
      Bearer: alsoRefuses((header) => !header.startsWith('Bearer')),
      'not bearer': alsoRefuses((header) => header.startsWith('bearer')),
    },
  }),
  fault({
    id: 'two-spaces-refused',
    title: 'Two spaces after the scheme are rejected',
    entry: 'V141',
    target: 'AUTH-009',
    variants: {
      'two or more': alsoRefuses((header) => header.includes('  ')),
      'exactly two': alsoRefuses((header) => /^\S+ {2}\S/.test(header)),
      'with status 400, as LiteLLM': together(
        alsoRefuses((header) => header.includes('  ')),
        onRefusals((reply, _, { incoming }) => (/ {2}/.test(incoming.headers['authorization'] ?? '') ? { ...reply, status: 400 } : reply)),
      ),
    },
  }),
  fault({
    id: 'unauthorized-without-envelope',
    title: 'A 401 has no error object',
    entry: 'V145',
    target: 'ERR-001',
    variants: { 'error is a string': shaped({ error: 'Unauthorized' }), 'a message alone': shaped({ message: 'Unauthorized' }) },
  }),
  fault({
    id: 'no-challenge',
    title: 'A 401 response has no WWW-Authenticate header',
    entry: 'V146',
    target: 'AUTH-010',
    variants: {
      'no field': onWrongKey((reply) => ({ ...reply, headers: reply.headers.filter(([name]) => name !== 'WWW-Authenticate') })),
      'another field': onWrongKey((reply) => ({
        ...reply,
        headers: reply.headers.map(([name, value]) => [name === 'WWW-Authenticate' ? 'X-Authenticate' : name, value]),
      })),
    },
  }),
  fault({
    id: 'wrong-key-other-status',
    title: 'A wrong key is answered with a status other than 401',
    entry: 'V147',
    target: 'AUTH-002',
    variants: { '403': status(403), '400': status(400) },
  }),
  fault({
    id: 'key-repeated',
    title: 'The rejection contains the key',
    target: 'AUTH-012',
    variants: {
      'in the message': repeating((token) => `Incorrect API key provided: ${token}.`),
      'with its scheme': repeating((token) => `Unknown credentials: Bearer ${token}`),
      'percent-encoded': repeating((token) => `No account for ?key=${percentEncoded(token)}.`),
    },
  }),
  fault({
    id: 'key-returned',
    title: 'Every response contains the key of its request',
    target: 'AUTH-012',
    variants: {
      'in a trace field': returning((token) => ['X-Request-Key', token]),
      'in Base64': returning((token) => ['X-Session', Buffer.from(`user:${token}`).toString('base64')]),
      "as a field's name": returning((token) => [`X-${token.replace(/[^\w-]/g, '')}`, '1']),
    },
  }),
]

const percentEncoded = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

function returning(field: (token: string) => readonly [name: string, value: string]): Stages {
  return {
    reply: (reply, { incoming }) => {
      const token = tokenOf(incoming.headers['authorization'] ?? '')
      return token === '' || reply.refusal?.reason === 'key' ? reply : { ...reply, headers: [...reply.headers, field(token)] }
    },
  }
}

/** What was presented, remembered from the door to the reply. */
function repeating(message: (token: string) => string): Stages {
  return {
    policy: (policy, { memory, nth }) => ({
      ...policy,
      opens: (header, key, query) => {
        memory.set(`presented-${String(nth)}`, tokenOf(header ?? ''))
        return policy.opens(header, key, query)
      },
    }),
    reply: (reply, { memory, nth }) => {
      const token = memory.get(`presented-${String(nth)}`)
      memory.delete(`presented-${String(nth)}`)
      if (reply.refusal?.reason !== 'key' || typeof token !== 'string' || token === '') return reply
      const { type, param, code } = reply.refusal
      return withBody(reply, { error: { message: message(token), type, param, code } })
    },
  }
}
