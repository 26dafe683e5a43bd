import { expect, test } from 'vitest'
import { requirements } from '../contract/catalogue.ts'
import { startEndpoint } from '../endpoint/endpoint.ts'
import type { Report } from '../model/report.ts'
import { UsageError } from '../options/usage-error.ts'
import { run } from './run.ts'

const key = 'sk-a-key-of-tests-0123456789'
const remoteRows: readonly string[] = requirements.filter(({ capability }) => capability === 'remote-images').map(({ id }) => id)
const host = 'http://127.0.0.1:0'

async function judged(fetchesImages: boolean, optedIn: boolean): Promise<Report> {
  const endpoint = await startEndpoint({ apiKey: key, fetchesImages })
  try {
    return await run({ baseUrl: endpoint.url, key, only: remoteRows, imageHost: optedIn ? host : null })
  } finally {
    await endpoint.close()
  }
}

const verdicts = (report: Report): readonly string[] =>
  report.requirements.filter(({ id }) => remoteRows.includes(id)).map(({ verdict }) => verdict)
const all = (verdict: string): readonly string[] => remoteRows.map(() => verdict)

test('an endpoint that fetches images as it should passes each row', async () => {
  const report = await judged(true, true)
  expect(remoteRows.length).toBeGreaterThan(4)
  expect([report.verdict, ...verdicts(report)]).toEqual(['selection-passed', ...all('pass')])
})

test('one that refuses addresses in clear words lacks the capability, and is asked once', async () => {
  const [refusing, fetching] = [await judged(false, true), await judged(true, true)]
  expect(verdicts(refusing)).toEqual(all('unsupported'))
  expect(fetching.run.requests - refusing.run.requests).toBe(6)
})

test('where nobody opted in nothing is asked, and each row says how to', async () => {
  const [without, refusing] = [await judged(true, false), await judged(false, true)]
  expect(verdicts(without)).toEqual(all('not-applicable'))
  expect(without.requirements.filter(({ id }) => remoteRows.includes(id)).map(({ because }) => because)).toEqual(
    remoteRows.map(() => expect.stringContaining('--image-host') as string),
  )
  expect(refusing.run.requests - without.run.requests).toBe(1)
})

test('an address that cannot be listened on is the operator’s to change, and nothing was sent', async () => {
  const imageHost = 'http://192.0.2.7:0'
  await expect(run({ baseUrl: 'http://127.0.0.1:9/v1', imageHost })).rejects.toThrow(UsageError)
})
