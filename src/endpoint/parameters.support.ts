/** Requests that faults and variations of parameters answer in their own way. For tests only. */
import type { JsonObject } from './json.ts'
import { user } from './trial.support.ts'

const said = (role: string, content: string): JsonObject => ({
  messages: [
    { role, content },
    { role: 'user', content: 'Hello.' },
  ],
})

export const parameters: readonly JsonObject[] = [
  said('developer', 'Answer every message with the one word PONG.'),
  said('wizard', 'Be brief.'),
  user('Hello.', { max_tokens: 0 }),
  user('Hello.', { seed: 7 }),
  user('Hello.', { temperature: 2 }),
  user('Hello.', { presence_penalty: 2 }),
  user('Hello.', { logit_bias: [0] }),
  user('Hello.', { response_format: { type: 'json_object' } }),
  user('Hello.', { vision_conformance: true }),
]

/** Those that are not asked for as a stream too. */
export const once: readonly JsonObject[] = [user('Hello.', { stream_options: { include_usage: true } }), user('word '.repeat(35_000))]
