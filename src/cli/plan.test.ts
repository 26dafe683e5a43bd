import { describe, expect, test } from 'vitest'
import { startEndpoint } from '../endpoint/endpoint.ts'
import { closedPort, json, models, target } from '../run/loopback.support.ts'
import { cli, key } from './command.support.ts'

describe('--plan', () => {
  test('of a target that is not there has requests alone, and says why', async () => {
    const { code, out } = await cli(['--plan', '--tier', 'smoke', '--base-url', await closedPort()])
    expect(code).toBe(0)
    expect(out).toMatch(/^area +requests\nhttp +2 to \d+\n/)
    expect(out).toMatch(/\ntotal +14 to \d+\nRequests only: .*cannot be reached \(connect ECONNREFUSED/)
  })

  test('without a key has requests alone, and asks nothing', async () => {
    let asked = 0
    const url = await target((_, response) => {
      asked += 1
      json(response, 200, models('m'))
    })
    const { out } = await cli(['--plan', '--tier', 'smoke', '--base-url', url], { variables: { VISION_CONFORMANCE_API_KEY: '' } })
    expect(out).toContain('Requests only: tokens could not be measured (no API key was given).')
    expect(asked).toBe(0)
  })

  test('asks a text and an image, and says what an image costs and what the asking did', async () => {
    const endpoint = await startEndpoint({ apiKey: key })
    const dear = await startEndpoint({ apiKey: key, variations: ['one-token-an-image'] })
    const outs = [await cli(['--plan', '--base-url', endpoint.url]), await cli(['--plan', '--base-url', dear.url])].map(({ out }) => out)
    await endpoint.close()
    await dear.close()
    const figureIn = (out: string, pattern: RegExp): number => Number(pattern.exec(out)?.[1])
    expect(outs[0]).toMatch(/^area +requests +tokens, about +at most\nhttp +\d/)
    expect(outs.map((out) => figureIn(out, /^Measured with (\d+) requests, which cost \d+ tokens: /m))).toEqual([4, 4])
    expect(figureIn(outs[0] ?? '', /an image costs about (\d+)\./)).toBeGreaterThan(
      50 * figureIn(outs[1] ?? '', /an image costs about (\d+)\./),
    )
    expect(figureIn(outs[0] ?? '', /^vision .*? (\d+) +\d+$/m)).toBeGreaterThan(2 * figureIn(outs[1] ?? '', /^vision .*? (\d+) +\d+$/m))
  })
})
