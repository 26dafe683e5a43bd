import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { cli, fileWith, key, reportIn } from './command.support.ts'

describe('--config', () => {
  const config = (text: string): string => fileWith('c.yaml', text)

  test('options come from the file, and the command line counts more', async () => {
    const endpoint = await startEndpoint({ apiKey: key })
    const path = config(
      `baseUrl: ${endpoint.url}\ntier: full\nonly: [sse]\nskip: [SSE-008]\nseed: 7\nextraBody: { user: me }\nproduct: Mine\n`,
    )
    const { code, folder } = await cli(['--config', path, '--tier', 'smoke'])
    await endpoint.close()
    const { run, target } = reportIn(folder)
    expect([code, run.tier, run.seed, target.product]).toEqual([0, 'smoke', 7, 'Mine'])
    expect(readFileSync(join(folder, 'transcripts.ndjson'), 'utf8')).toContain('\\"user\\":\\"me\\"')
  })

  test.each([
    ['teir: smoke', /there is no option "teir" \(did you mean "tier"\?\)/],
    ['tier: fast', /^vision-conformance: --config: \S+: tier: expected smoke, standard or full, got "fast"\n$/],
    ['concurrency: many', /: concurrency: expected a whole number from 1 to 256, got "many"\n$/],
    ['concurrency:', /: concurrency: expected a whole number from 1 to 256, got null\n$/],
    ['only: [[a]]', /: only: expected a list of areas and requirement ids, got \[\["a"\]\]\n$/],
    ['apiKey: sk-1', /: there is no option "apiKey": set the environment variable VISION_CONFORMANCE_API_KEY/],
    ['plan: true', /: there is no option "plan"/],
    ['- a', /: expected an object of options, got \["a"\]\n$/],
    ['a: [', /c\.yaml:1: Flow sequence/],
  ])('%j: one sentence, exit 2', async (text, sentence) => {
    const { code, err } = await cli(['--config', config(text)])
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('its schema has every option, and takes what the command line takes', async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js')
    const schema = JSON.parse(readFileSync('spec/configuration.schema.json', 'utf8')) as { properties: object }
    const { out } = await cli(['--help'])
    const options = [...out.matchAll(/^ +(?:-\w, )?--(?:no-)?([a-z-]+)/gm)].map(([, name = '']) =>
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    )
    expect(Object.keys(schema.properties).sort()).toEqual(
      [...new Set(options)]
        .filter((name) => !['help', 'version', 'plan', 'config', 'json', 'quiet', 'verbose', 'yes', 'resume'].includes(name))
        .sort(),
    )
    const valid = new Ajv2020({ strictTypes: false, formats: { uri: true } }).compile(schema)
    expect(valid({ baseUrl: 'https://x.example/v1', tier: 'smoke', only: ['sse'], seed: 'random', auth: false, extraBody: {} })).toBe(true)
    expect(valid({ teir: 'smoke' })).toBe(false)
  })
})
