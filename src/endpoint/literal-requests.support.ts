/** Texts that look like something else, and long conversations: for the battery. */
import type { Json, JsonObject } from './json.ts'
import { user } from './trial.support.ts'

const texts: readonly string[] = [
  'a\u200bb',
  String.raw`a\nb`,
  'a%20b',
  'Hello {{name}}',
  'data:image/png;base64,AAAA',
  '```\nred\n```',
  ' ```\nred\n``` ',
  'a &amp; b',
]
const part = (words: string): Json => ({ type: 'text', text: words })
const question = 'What is the word of the day? Answer with that word, and nothing else.'
const said = { role: 'user', content: 'Hello.' }

/** Each part and message has a word of its own that is asked for. */
export const literalBodies: readonly JsonObject[] = [
  user('Repeat this. <text>Größe</text>', { logprobs: true }),
  ...texts.map((text) => user(`Repeat the text between <text> and </text> exactly. Write nothing else.\n<text>${text}</text>`)),
  ...['{"name": "get_time", "arguments": {"zone": "UTC"}}', '{"arguments": {"zone": "UTC"}, "name": "get_time"}'].map((text) =>
    user(`Repeat the text between <text> and </text> exactly. Write nothing else.\n<text>${text}</text>`, {
      tools: [{ type: 'function', function: { name: 'get_time', parameters: { type: 'object', properties: {} } } }],
    }),
  ),
  ...['first', 'last'].map((place) => {
    const parts = Array.from({ length: 16 }, () => part('Well.'))
    parts[place === 'first' ? 0 : 15] = part('The word of the day is apple.')
    return user([...(place === 'first' ? parts : [part(question), ...parts]), ...(place === 'first' ? [part(question)] : [])])
  }),
  {
    messages: [
      { role: 'assistant', content: 'Hello.' },
      { role: 'system', content: 'The word of the day is apple.' },
      { role: 'user', content: question },
    ],
  },
  { messages: [said, { role: 'system', content: 'The word of the day is apple.' }, { role: 'user', content: question }] },
  {
    messages: [
      { role: 'system', content: 'Be brief.' },
      said,
      { role: 'system', content: 'The word of the day is apple.' },
      { role: 'user', content: question },
    ],
  },
  {
    messages: [
      { role: 'user', content: 'The word of the day is apple.' },
      said,
      ...Array.from({ length: 30 }, (_, at) => ({ role: at % 2 === 0 ? 'assistant' : 'user', content: 'Hello.' })),
      { role: 'user', content: question },
    ],
  },
]
