// compatcanary: its profile for endpoints that promise Chat Completions alone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @type {import('../rivals.js').Tool} */
export const compatcanary = {
  name: 'compatcanary',
  version: '0.2.2',
  link: 'https://www.npmjs.com/package/compatcanary',
  packages: { npm: ['compatcanary@0.2.2'] },
  settings: '`--profile chat --fail-on any --timeout 10`',
  claims: ['schema', 'sse', 'stream', 'tools'],
  leftOut: {
    http: 'of headers it names only the Content-Type of a stream',
    auth: 'it has no check of API keys',
    errors: 'it sends no invalid request',
    finish: 'it has no check of finish reasons',
    usage: 'it has no check of token counts',
    params: 'structured output is the only parameter that it tests',
    vision: 'it sends no image',
    isolation: 'it sends one request at a time',
    generated: 'it generates no requests',
  },
  run: ({ installed, out, url, key, model }) => ({
    command: process.execPath,
    args: [
      join(installed, 'node_modules/compatcanary/src/cli.js'),
      ...['scan', '--base-url', url, '--model', model, '--profile', 'chat', '--fail-on', 'any', '--timeout', '10'],
      ...['--format', 'json', '--output', join(out, 'report.json')],
    ],
    environment: { OPENAI_API_KEY: key },
  }),
  read(out) {
    const { results } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
    const idsOf = (wanted) => results.filter(({ status }) => status === wanted).map(({ id }) => id)
    return { failed: idsOf('fail'), signs: idsOf('warn').map((id) => `warning: ${id}`) }
  },
}
