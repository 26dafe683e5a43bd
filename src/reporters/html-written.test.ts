import { describe, expect, test } from 'vitest'
import { writtenHtml } from './html-written.ts'

describe('what the model wrote', () => {
  const texts = (text: string, from = 0): readonly string[] =>
    [...writtenHtml({ encoding: 'utf-8', text, from, length: from + text.length }).markup.matchAll(/<pre[^>]*>\n(.*?)<\/pre>/gs)].map(
      ([, inner]) => inner ?? '',
    )
  const chunk = (index: number, delta: unknown): string => `data: ${JSON.stringify({ choices: [{ index, delta }] })}\n\n`
  test.each<readonly [name: string, body: string, want: readonly string[]]>([
    [
      'a stream',
      `${chunk(0, { role: 'assistant', content: '' })}${chunk(0, { content: 'one, ' })}: ping\n\n${chunk(0, { content: '<b>' })}data: [DONE]\n\n`,
      ['one, &lt;b&gt;'],
    ],
    ['choices apart', `${chunk(0, { content: 'a' })}${chunk(1, { content: 'b' })}${chunk(0, { content: 'c' })}`, ['ac', 'b']],
    [
      'a call',
      `${chunk(0, { tool_calls: [{ index: 0, function: { name: 'f', arguments: '' } }] })}${chunk(0, { tool_calls: [{ index: 0, function: { arguments: '{}' } }] })}`,
      ['f: {}'],
    ],
    [
      'two calls after a word',
      '{"choices":[{"message":{"content":"so","tool_calls":[{"function":{"name":"f","arguments":"{}"}},{"function":{"name":"g","arguments":"1"}}]}}]}',
      ['so\nf: {}\ng: 1'],
    ],
    [
      'parallel calls whose fragments are interleaved',
      [
        { index: 0, id: 'a', type: 'function', function: { name: 'get_time', arguments: '' } },
        { index: 1, id: 'b', type: 'function', function: { name: 'get_weather', arguments: '' } },
        { index: 0, function: { arguments: '{"zone":' } },
        { index: 1, function: { arguments: '{"city":' } },
        { index: 0, function: { arguments: '"UTC"}' } },
        { index: 1, function: { arguments: '"Paris"}' } },
      ]
        .map((call) => chunk(0, { tool_calls: [call] }))
        .join(''),
      ['get_time: {&quot;zone&quot;:&quot;UTC&quot;}\nget_weather: {&quot;city&quot;:&quot;Paris&quot;}'],
    ],
    [
      'reasoning, apart from the answer',
      `${chunk(0, { reasoning_content: 'Let me ' })}${chunk(0, { reasoning_content: 'see.' })}${chunk(0, { content: 'red' })}`,
      ['Let me see.', 'red'],
    ],
    ['reasoning and nothing else', '{"choices":[{"index":0,"message":{"reasoning":"hm"}}]}', ['hm', '<b class="gap">nothing</b>']],
    ['a refusal', `${chunk(0, { refusal: 'I ' })}${chunk(0, { refusal: 'will not' })}`, ['I will not']],
    ['a call without a name', '{"choices":[{"index":0,"message":{"tool_calls":[{"function":{"arguments":"{}"}}]}}]}', ['(no name): {}']],
    ['a plain answer', '{"choices":[{"index":0,"message":{"content":"x","refusal":null}}]}', ['x']],
    ['nothing', '{"choices":[{"index":0,"message":{}}]}', ['<b class="gap">nothing</b>']],
    ['an error', '{"error":{"message":"no"}}', []],
    ['what is no JSON', 'data: {"choices"\n\n<html>', []],
    ['null all over', 'data: {"choices":[null,{"delta":null}]}\n\n', ['<b class="gap">nothing</b>']],
  ])('of %s', (_, body, want) => {
    expect(texts(body)).toEqual(want)
    expect(texts(body, 5)).toEqual([])
  })
})
