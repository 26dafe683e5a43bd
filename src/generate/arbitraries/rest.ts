/** Members that stand alone or in twos and ask for little. */
import fc from 'fast-check'
import { type Feature, feature, member, members } from './feature.ts'

const names = fc.constantFrom('a', 'user-1234', 'Ünïcode', 'x'.repeat(64))

const labels = (least: number, most: number) =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...Array.from({ length: 16 }, (_, at) => (at === 15 ? 'k'.repeat(64) : `key-${String(at)}`))),
        fc.constantFrom('', 'value', 'ß', 'v'.repeat(512)),
      ),
      {
        minLength: least,
        maxLength: most,
        selector: ([name]) => name,
      },
    )
    .map((pairs) => Object.fromEntries(pairs))

export const rest: readonly Feature[] = [
  feature(
    'stream',
    {
      false: members({ stream: false }),
      null: members({ stream: null }),
      true: members({ stream: true }),
      usage: members({ stream: true, stream_options: { include_usage: true } }),
      'no-usage': members({ stream: true, stream_options: { include_usage: false } }),
      unobscured: members({ stream: true, stream_options: { include_obfuscation: false } }),
      obscured: members({ stream: true, stream_options: { include_obfuscation: true } }),
      'null-options': members({ stream: true, stream_options: null }),
    },
    ['unobscured', 'obscured'],
  ),
  feature(
    'logprobs',
    {
      false: members({ logprobs: false }),
      true: members({ logprobs: true }),
      none: members({ logprobs: true, top_logprobs: 0 }),
      most: members({ logprobs: true, top_logprobs: 20 }),
      between: fc.integer({ min: 1, max: 19 }).map((count) => ({ members: { logprobs: true, top_logprobs: count } })),
      null: members({ logprobs: null }),
    },
    ['null'],
  ),
  member('user', { some: names, empty: '' }),
  member('safety_identifier', { some: names, null: null }),
  member('prompt_cache_key', { some: names, null: null }),
  member('metadata', { one: labels(1, 1), none: {}, few: labels(2, 5), most: labels(16, 16), null: null }),
  // `store` true keeps what was said.
  member('store', { false: false, null: null }),
  member('service_tier', { auto: 'auto', default: 'default', null: null }),
  member('reasoning_effort', {
    ...{ medium: 'medium', low: 'low', high: 'high', none: 'none', minimal: 'minimal', xhigh: 'xhigh', max: 'max' },
    null: null,
  }),
  member('verbosity', { medium: 'medium', low: 'low', high: 'high', null: null }),
  member('modalities', { text: ['text'], null: null }),
]
