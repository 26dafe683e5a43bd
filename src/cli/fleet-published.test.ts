// Reports that vendors published are taken in only if their claim follows from their evidence.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { memoryEndpoint } from '../endpoint/endpoint.ts'
import { fleetOf, golden, pairOf, writeFleet } from '../fleet/site/fleets.support.ts'
import { drawClaim } from '../reporters/claim.ts'
import { run } from '../run/run.ts'
import { virtualClock } from '../transport/clock.ts'
import { recorder } from '../transport/record-text.ts'
import { memory } from '../transport/transport.ts'
import { version } from '../run/version.ts'
import { cli, folderFor, key } from './command.support.ts'

/** A run of its own: claim.json and transcripts.ndjson in a folder. */
async function publish(folder: string): Promise<void> {
  const clock = virtualClock(Date.UTC(2026, 10, 30))
  const { url, accept } = memoryEndpoint({ apiKey: key, faults: ['no-done'] }, clock)
  const record = recorder(version, undefined, 'evidence')
  const lines: string[] = []
  const report = await run({
    ...{ baseUrl: url, key, transport: memory(accept, clock), cases: 0, nonce: 'a1', organisation: '<b>Lumen</b>', product: 'Gateway' },
    listen: (event) => {
      if (event.kind === 'opened') lines.push(record.header(event.header))
      if (event.kind === 'transcript') lines.push(record.exchange(event.transcript, event.order))
      if (event.kind === 'over') lines.push(record.over(event.scenario))
    },
  })
  const { footer, recorded } = record.close(null)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'transcripts.ndjson'), [...lines, footer].join(''))
  writeFileSync(join(folder, 'claim.json'), drawClaim({ ...report, transcripts: recorded }))
}

test('a claim that follows from its evidence is shown apart, with what is not proven; others are named with the reason', async () => {
  const folder = folderFor()
  const [good, changed, bare] = ['lumen/gateway', 'lumen/changed', 'bare'].map((name) => join(folder, 'published', name))
  if (good === undefined || changed === undefined || bare === undefined) throw new Error('no folder')
  await publish(good)
  mkdirSync(changed)
  mkdirSync(bare)
  copyFileSync(join(good, 'transcripts.ndjson'), join(changed, 'transcripts.ndjson'))
  writeFileSync(join(changed, 'claim.json'), readFileSync(join(good, 'claim.json'), 'utf8').replace('"not-conformant"', '"conformant"'))
  copyFileSync(join(good, 'claim.json'), join(bare, 'claim.json'))
  const from = writeFleet(join(folder, 'merged'), fleetOf([pairOf('own', 'm', golden('conformant'))]), () => golden('conformant'))
  const site = join(folder, 'site')
  const { code, err } = await cli(['fleet', 'site', from, '--out', site, '--published', join(folder, 'published')])
  expect(code).toBe(0)
  expect(err.split('\n')).toEqual([
    expect.stringMatching(/bare is not taken in: claim\.json or transcripts\.ndjson does not exist\./),
    expect.stringMatching(/lumen\/changed is not taken in: The claim was changed: it does not match the digest of itself\./),
    '',
  ])
  const page = readFileSync(join(site, 'published.html'), 'utf8')
  expect(page).toContain('1 published run verified, 2 not taken in.')
  expect(page).toContain('href="published/lumen%252Fgateway/report.html#in-stream"')
  expect(page).toContain('&lt;b&gt;Lumen&lt;/b&gt;')
  expect(page).toMatch(/<li>It does not prove that .* made the evidence, or that the endpoint sent it\./)
  for (const name of ['report.html', 'claim.json', 'transcripts.ndjson'])
    expect(existsSync(join(site, 'published/lumen%2Fgateway', name))).toBe(true)
  const index = readFileSync(join(site, 'index.html'), 'utf8')
  expect([index.includes('Gateway'), index.includes('href="published.html"')]).toEqual([false, true])
})
