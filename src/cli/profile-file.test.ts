import { expect, test } from 'vitest'
import { profileNamed } from '../contract/catalogue.ts'
import { profileIn } from './profile-file.ts'

const mine = `name: mine
title: My endpoint
extends: openai
promises: [text, tools]
levels:
  USE-002: { level: MUST, because: we bill by it }
knobs:
  maxTokens: max_completion_tokens
  contextTokens: 8192
`

test('what a file leaves out comes from the profile that it extends', () => {
  const openai = profileNamed('openai')
  expect(profileIn('mine.yaml', mine)).toEqual({
    ...openai,
    name: 'mine',
    title: 'My endpoint',
    promises: ['text', 'tools'],
    levels: { ...openai?.levels, 'USE-002': { level: 'MUST', because: 'we bill by it' } },
    knobs: { ...openai?.knobs, maxTokens: 'max_completion_tokens', contextTokens: 8192 },
  })
})

test('one that extends nothing says what it promises, and takes the usual knobs', () => {
  expect(profileIn('p.json', '{"name":"p","title":"P","promises":["text"]}')).toMatchObject({
    promises: ['text'],
    levels: {},
    example: null,
    knobs: { maxTokens: 'max_tokens', temperature: 0, authentication: true, tokenizer: 'by-model' },
  })
})

test.each([
  [
    'a misspelt member',
    mine.replace('promises', 'promisses'),
    '4: /promisses: the member "promisses" is unknown here (did you mean "promises"?)',
  ],
  ['a misspelt capability', mine.replace('tools', 'tolls'), '4: /promises/1: "tolls" is not one of '],
  ['and what it means', mine.replace('tools', 'tolls'), '(did you mean "tools"?)'],
  [
    'a misspelt knob',
    mine.replace('contextTokens', 'contextToken'),
    '9: /knobs/contextToken: the member "contextToken" is unknown here (did you mean "contextTokens"?)',
  ],
  ['a value of the wrong kind', mine.replace('8192', 'many'), '9: /knobs/contextTokens: expected an integer of at least 1 or null'],
  [
    'a level of no kind',
    mine.replace('MUST', 'MUSTN'),
    '6: /levels/USE-002/level: "MUSTN" is not one of MUST, SHOULD, MAY, off (did you mean "MUST"?)',
  ],
  ['a level without a reason', mine.replace(', because: we bill by it', ''), '6: /levels/USE-002/because: is missing'],
  [
    'an id of no row',
    mine.replace('USE-002', 'USE-902'),
    '6: /levels/USE-902: there is no requirement "USE-902" (did you mean "USE-002"?)',
  ],
  ['what is no id', mine.replace('USE-002', 'usage'), '6: /levels/usage: "usage" is not a requirement id such as SSE-001'],
  ['an unknown base', mine.replace('openai', 'openia'), '3: /extends: there is no profile "openia" (did you mean "openai"?)'],
  ['no title', mine.replace('title: My endpoint\n', ''), '1: /title: is missing'],
  ['no promise and no base', 'name: p\ntitle: P\n', '1: /promises: is missing'],
  [
    'an example that is no request',
    `${mine}example:\n  messages: [{ role: user, content: 5 }]\n`,
    '11: /example/messages/0/content: expected ',
  ],
  ['a list', '- a\n', '1: expected an object'],
  ['nothing', '', '1: expected an object'],
  ['what is no YAML', 'name: [\n', '2: Flow sequence in block collection must be'],
])('%s is told with its line and its place', (_, text, sentence) => {
  const parse = (): unknown => profileIn('mine.yaml', text)
  expect(parse).toThrow(sentence)
  expect(parse).toThrow(/^profile: mine\.yaml:\d+: [^\n]+$/)
})
