import { expect, test } from 'vitest'
import { type EndpointOptions, startEndpoint } from '../endpoint/endpoint.ts'
import { resolveProfile } from './resolve-profile.ts'
import { settingsOf } from './prepare.ts'
import { preflight } from './preflight.ts'
import { run } from './run.ts'
import { transportTo } from './target.ts'
import { windowIn } from './context-length.ts'

const listing = (...data: readonly Record<string, unknown>[]): never => ({ object: 'list', data }) as never

test.each<[string, Record<string, unknown>, number | null]>([
  ['vLLM', { max_model_len: 4096 }, 4096],
  ['OpenRouter', { context_length: 128_000 }, 128_000],
  ['Mistral', { max_context_length: 32_768 }, 32_768],
  ['Groq', { context_window: 8192 }, 8192],
  ['llama.cpp', { meta: { n_ctx: 2048, n_ctx_train: 131_072 } }, 2048],
  ['several: the least', { context_length: 40_960, max_model_len: 8192 }, 8192],
  ['the largest that is filled', { context_length: 131_072 }, 131_072],
  ['too much to fill', { context_length: 1_048_576 }, null],
  ['a word', { context_length: '8192' }, null],
  ['nothing that holds anything', { context_length: 0, max_model_len: -1, context_window: 1.5 }, null],
  ['OpenAI', { object: 'model', owned_by: 'openai' }, null],
])('what %s tells of a model', (_, listed, window) => {
  expect(windowIn(listing({ id: 'other', context_length: 16 }, { id: 'm-1', ...listed }), 'm-1')).toBe(window)
})

test('a model that is not listed, and what is no list, tell nothing', () => {
  expect(windowIn(listing({ id: 'other', context_length: 16 }), 'm-1')).toBeNull()
  expect([undefined, null, 'x', { data: 'x' }, { data: [null, 'm-1'] }].map((list) => windowIn(list, 'm-1'))).toEqual(Array(5).fill(null))
})

/** The window that the preflight ends with. */
async function learned(options: Partial<EndpointOptions>, contextTokens: number | null): Promise<number | null> {
  const endpoint = await startEndpoint(options)
  const settings = settingsOf({ baseUrl: endpoint.url, auth: false })
  const transport = transportTo(settings, null)
  const profile = resolveProfile('openai')
  const { knobs } = await preflight(settings, { ...profile, knobs: { ...profile.knobs, contextTokens } }, transport, () => undefined)
  transport.close()
  await endpoint.close()
  return knobs.contextTokens
}

test('the preflight learns it from the list, unless the profile has a figure', async () => {
  const options: Partial<EndpointOptions> = { variations: ['window-told'] }
  expect(await learned(options, null)).toBe(32_768)
  expect(await learned(options, 1000)).toBe(1000)
  expect(await learned({}, null)).toBeNull()
})

test('a model of which nothing else is known is asked for more than it says it holds', async () => {
  const asked = async (options: Partial<EndpointOptions>): Promise<readonly string[]> => {
    const endpoint = await startEndpoint({ ...options, model: 'unheard-of' })
    const { requirements } = await run({
      baseUrl: endpoint.url,
      auth: false,
      tier: 'full',
      cases: 0,
      only: ['PAR-030', 'PAR-031'],
    })
    await endpoint.close()
    return requirements.filter(({ verdict }) => verdict !== 'not-run').map(({ id, verdict }) => `${id} ${verdict}`)
  }
  expect(await asked({})).toEqual(['PAR-030 not-applicable', 'PAR-031 not-applicable'])
  expect(await asked({ variations: ['window-told'] })).toEqual(['PAR-030 pass', 'PAR-031 pass'])
  expect(await asked({ variations: ['window-told'], faults: ['long-prompt-cut'] })).toEqual(['PAR-030 fail', 'PAR-031 inconclusive'])
})
