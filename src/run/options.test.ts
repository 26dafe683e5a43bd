import { expect, test } from 'vitest'
import { UsageError } from '../options/usage-error.ts'
import { json, models, target } from './loopback.support.ts'
import { run } from './run.ts'

test('a wrong option sends nothing', async () => {
  let requests = 0
  const baseUrl = await target((_, response) => {
    requests += 1
    json(response, 200, models('m'))
  })
  const wrong = [
    { concurrency: 0 },
    { rps: 0 },
    { tier: 'fast' },
    { key: '' },
    { profile: 'opneai' },
    { requirements: '2026' },
    { only: ['x'] },
  ]
  for (const options of wrong) {
    const error: unknown = await run({ baseUrl, ...options } as never).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as UsageError).option).toBe(Object.keys(options)[0])
  }
  expect(requests).toBe(0)
})

test('an undefined key is none', async () => {
  const baseUrl = await target((_, response) => {
    json(response, 401, { error: { message: 'no', type: 'x', param: null, code: null } })
  })
  await expect(run({ baseUrl, key: undefined, tier: 'smoke' })).rejects.toThrow(`${baseUrl} requires an API key, and none was given (401`)
})
