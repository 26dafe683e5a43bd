import { describe, expect, test } from 'vitest'
import { type Outcome, type ClientOutcome, losses } from './outcome.support.ts'

const call = { id: 'call_1', name: 'get_time', arguments: '{"zone":"UTC"}' }
const received = (change: Partial<ClientOutcome> = {}, usage: unknown = 13): Outcome => ({
  kind: 'told',
  choices: [{ text: '1, 2, 3, 4', calls: [], finish: 'stop', ...change }],
  usage,
})
const threw = (error: string, facts = {}): Outcome => ({ kind: 'threw', error, facts })
const refusal = { message: 'No.', code: 'bad', param: null }

describe('what a client loses', () => {
  test.each<[string, Outcome, Outcome, readonly string[]]>([
    ['nothing', received(), received(), []],
    ['nothing, where the model said something else', received(), received({ text: '1 2 3 4' }), []],
    ['nothing, where the reason is the vendor’s own', received(), received({ finish: 'eos' }), []],
    ['the answer to an error', received(), threw('SyntaxError'), ['fails with SyntaxError']],
    ['the end', received(), { kind: 'hung' }, ['waits without end']],
    [
      'the text and the reason',
      received(),
      received({ text: '', finish: null }),
      ['ends without the text', 'ends without a finish reason'],
    ],
    ['a part that was on the wire', received(), received({ text: '1, 4' }), ['loses a part of the text']],
    ['text to a list', received(), received({ text: [] }), ['gives a list for text']],
    ['characters', received(), received({ text: '1, \ufffd, 3, 4' }), ['gives damaged characters']],
    ['clarity, since a part comes twice', received(), received({ text: '1, 21, 2, 3, 4' }), ['gives a part of the text twice']],
    ['usage', received(), received({}, null), ['ends without usage']],
    ['a choice', received(), { kind: 'told', choices: [], usage: 13 }, ['ends without the text', 'ends without a finish reason']],
    ['a call', received({ calls: [call] }), received(), ['ends without the tool call']],
    ['one call in another', received({ calls: [call, call] }), received({ calls: [call] }), ['runs two tool calls together']],
    ['the id of a call', received({ calls: [call] }), received({ calls: [{ ...call, id: '' }] }), ['gives a tool call without id']],
    [
      'arguments',
      received({ calls: [call] }),
      received({ calls: [{ ...call, arguments: '{"zone' }] }),
      ['gives arguments that are no JSON object'],
    ],
    ['the class of an error', threw('NotFoundError'), threw('TypeError'), ['fails with TypeError in place of NotFoundError']],
    ['the code of an error', threw('E', refusal), threw('E', { message: 'No.' }), ["fails without the error's code"]],
    ['nothing of another error', threw('E', refusal), threw('E', { message: 'Never.' }), []],
    ['an error altogether', threw('E', refusal), received({ text: '', calls: [] }), ['takes an error for an answer without text']],
  ])('%s', (_, good, seen, wanted) => {
    expect(losses(good, seen, '{"content":"1, 2, 3, 4"}')).toEqual(wanted)
  })

  test('is no part that was never sent', () => {
    expect(losses(received(), received({ text: '1, 4' }), '{"content":"1, 4"}')).toEqual([])
  })
})
