import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../index.ts'

const body = JSON.stringify({ model: 'embedded-1', messages: [{ role: 'user', content: 'Say hello.' }], stream: true })

test('a header breaks one request alone, and the log has each with its status', async () => {
  const server = await startServer()
  onTestFinished(server.close)
  const ask = async (headers: Record<string, string>): Promise<readonly [status: number, text: string]> => {
    const response = await fetch(`${server.url}/chat/completions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    })
    return [response.status, await response.text()]
  }
  expect(await ask({})).toEqual([200, expect.stringMatching(/data: \[DONE\]\n\n$/)])
  expect(await ask({ 'X-Fault': 'no-done:nothing-in-its-place' })).toEqual([200, expect.not.stringContaining('[DONE]')])
  expect(await ask({ 'X-Variation': 'crlf' })).toEqual([200, expect.stringMatching(/data: \[DONE\]\r\n\r\n$/)])
  expect(await ask({ 'X-Fault': 'no-doen' })).toEqual([400, expect.stringContaining('there is no fault \\"no-doen\\"')])
  expect(await ask({})).toEqual([200, expect.stringMatching(/data: \[DONE\]\n\n$/)])

  expect(server.requests.map(({ status, modifications }) => [status, ...modifications])).toEqual([
    [200],
    [200, 'no-done:nothing-in-its-place'],
    [200, 'crlf'],
    [400, 'no-doen'],
    [200],
  ])
  expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/v1/chat/completions', body })
  server.clear()
  expect(server.requests).toEqual([])
})

test('faults of the options are in every response', async () => {
  const server = await startServer({ faults: ['no-done'], apiKey: 'k' })
  onTestFinished(server.close)
  expect((await fetch(`${server.url}/models`)).status).toBe(401)
  expect(server.requests).toMatchObject([{ method: 'GET', status: 401 }])
  await expect(startServer({ faults: ['no-doen' as 'no-done'] })).rejects.toThrow('there is no fault "no-doen"')
})
