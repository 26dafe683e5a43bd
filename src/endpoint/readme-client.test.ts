/** The example of the README for tests of an SDK, as it is printed. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import OpenAI from 'openai'
import { expect, test } from 'vitest'
import { startServer } from '../index.ts'

test('the mock server in a test of an SDK', async () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, code = ''] = /^```ts\nimport \{ startServer \} from 'vision-conformance'\n([^]*?)^```$/m.exec(readme) ?? []
  const logged: unknown[] = []
  await runInNewContext(`(async () => {${code}})()`, {
    startServer,
    OpenAI,
    messages: [{ role: 'user', content: 'Say hello.' }],
    console: { log: (entry: unknown) => logged.push(entry) },
  })
  expect(logged).toMatchObject([{ method: 'POST', path: '/v1/chat/completions', status: 200, modifications: ['no-done'] }])
})
