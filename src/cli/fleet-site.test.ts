// `fleet site` over nights: what it writes, what changed, and what it refuses.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { fleetOf, golden, pairOf, writeFleet } from '../fleet/site/fleets.support.ts'
import type { Nights } from '../fleet/site/nights-file.ts'
import type { Report } from '../model/report.ts'
import { cli } from './command.support.ts'

const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-site-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const good = golden('conformant')
const bad = golden('failing')
const reports: Readonly<Record<string, Report>> = { good, bad }

/** A merge of one night: `gateway` has what is given, `other` stays as it is, and `off` could not be started. */
function merged(day: string, gateway: Report | string): string {
  const pairs = [
    pairOf('a/b', 'good', good),
    pairOf('gateway', gateway === bad ? 'm' : 'm', gateway),
    pairOf('off', 'm', '401: set the API key.'),
  ]
  return writeFleet(join(newFolder(), 'merged'), fleetOf(pairs, `${day}T02:00:00.000Z`), ({ target }) =>
    target === 'gateway' && typeof gateway !== 'string' ? gateway : (reports['good'] ?? good),
  )
}

const read = (site: string, path: string): string => readFileSync(join(site, path), 'utf8')
const nightsOf = (site: string): Nights => JSON.parse(read(site, 'history/nights.json')) as Nights

test('one night: the matrix, a page and a feed a target, links to reports that are there, and holes that say why', async () => {
  const [from, site] = [merged('2026-11-30', bad), newFolder()]
  const { code, err, out } = await cli(['fleet', 'site', from, '--out', site])
  expect([code, err, out]).toEqual([0, '', expect.stringMatching(/^3 pairs, night of 2026-11-30: \d+ pages written to /)])
  const index = read(site, 'index.html')
  for (const [, address = ''] of index.matchAll(/ href="((?!https?:)[^"#]+)/g)) {
    if (address.startsWith('data:')) continue
    expect(existsSync(join(site, decodeURIComponent(address))), address).toBe(true)
  }
  expect(index).toContain('href="reports/a%252Fb/good/report.html#in-sse"')
  expect(index).toMatch(/data-tone="hole">.*off \/ m.*Not started.*401: set the API key\./)
  expect(index).toContain('This is the first night of the site')
  expect(statSync(join(site, 'reports/gateway/m/report.html')).ino).toBe(statSync(join(from, 'reports/gateway/m/report.html')).ino)
  expect(readdirSync(join(site, 'targets')).sort()).toEqual(
    ['a%2Fb.html', 'a%2Fb.svg', 'a%2Fb.xml', 'gateway.html', 'gateway.svg', 'gateway.xml', 'off.html', 'off.svg', 'off.xml'].sort(),
  )
  expect(readdirSync(join(site, 'history')).sort()).toEqual(['2026-11-30.parquet', 'nights.json'])
  expect(read(site, 'feed.xml')).not.toContain('<entry>')
})

test('nights: since when, what changed, feeds that tell changes alone, and a night built twice is one night', async () => {
  const site = newFolder()
  const build = async (day: string, gateway: Report | string): Promise<void> => {
    const { code, err } = await cli(['fleet', 'site', merged(day, gateway), '--out', site])
    expect([code, err]).toEqual([0, ''])
  }
  await build('2026-11-27', good)
  await build('2026-11-28', bad)
  expect(read(site, 'index.html')).toContain('gateway / m: Conformant, now not conformant; ')
  expect(read(site, 'targets/gateway.html')).toMatch(/Changed since 2026-11-27:[^]*Regressions/)
  const once = nightsOf(site)
  const feed = read(site, 'feed.xml')
  await build('2026-11-28', bad)
  expect([nightsOf(site), read(site, 'feed.xml')]).toEqual([once, feed])
  // A night without a report does not end the series of what fails.
  await build('2026-11-29', 'Connection refused.')
  expect(read(site, 'feed.xml').match(/<entry>/g)).toHaveLength(2)
  await build('2026-11-30', bad)
  const page = read(site, 'targets/gateway.html')
  expect(page).toMatch(/Nothing changed since 2026-11-28/)
  expect(page).toMatch(/<code>SSE-\d+<\/code>[^]*?<td>2026-11-28<\/td>/)
  expect(nightsOf(site).series['gateway/m']).toEqual([
    { state: 'conformant', from: '2026-11-27', to: '2026-11-27' },
    { state: 'not-conformant', from: '2026-11-28', to: '2026-11-28' },
    { state: 'start-failed', from: '2026-11-29', to: '2026-11-29' },
    { state: 'not-conformant', from: '2026-11-30', to: '2026-11-30' },
  ])
  expect(nightsOf(site).series['off/m']).toEqual([{ state: 'start-failed', from: '2026-11-27', to: '2026-11-30' }])
  expect(read(site, 'targets/a%2Fb.xml')).not.toContain('<entry>')
})

test.each([
  ['a later night is there', '2026-11-29', [], /the site has a later night already \(2026-11-30\), and this is the night of 2026-11-29/],
  ['a day that is none', '2026-11-30', ['--date', 'yesterday'], /--date: expected a date such as 2026-11-30/],
  ['a day that the calendar lacks', '2026-11-30', ['--date', '2026-02-30'], /--date: expected a date such as 2026-11-30, got "2026-02-30"/],
  ['an address that is none', '2026-11-30', ['--url', 'javascript:x'], /--url: expected an http or https URL/],
  ['a directory that is not there', '2026-11-30', ['--published', 'no/such'], /--published: no\/such does not exist/],
])('%s: exit 2, and the site stays as it was', async (_, day, more, sentence) => {
  const site = newFolder()
  await cli(['fleet', 'site', merged('2026-11-30', good), '--out', site])
  const before = read(site, 'index.html')
  const { code, err } = await cli(['fleet', 'site', merged(day, bad), '--out', site, ...more])
  expect([code, err]).toEqual([2, expect.stringMatching(sentence)])
  expect(read(site, 'index.html')).toBe(before)
})

test('no site into the directory of the merge, and none of a fleet without a day', async () => {
  const from = merged('2026-11-30', good)
  expect((await cli(['fleet', 'site', from, '--out', from])).err).toMatch(/cannot be written into the directory of the merge/)
  expect(existsSync(join(from, 'reports/gateway/m/report.html'))).toBe(true)
  writeFileSync(join(from, 'fleet.json'), JSON.stringify({ ...fleetOf([pairOf('off', 'm', 'Refused.')]), startedAt: null }))
  expect((await cli(['fleet', 'site', from, '--out', newFolder()])).err).toMatch(/no pair has a report: say with --date/)
  expect((await cli(['fleet', 'site', from, '--out', newFolder(), '--date', '2026-11-30'])).code).toBe(0)
})

test('a file of history that cannot be read is named and left out', async () => {
  const site = newFolder()
  await cli(['fleet', 'site', merged('2026-11-29', good), '--out', site])
  writeFileSync(join(site, 'history/2026-11-29.parquet'), 'PAR1')
  const { code, err } = await cli(['fleet', 'site', merged('2026-11-30', bad), '--out', site])
  expect([code, err]).toEqual([0, expect.stringMatching(/2026-11-29\.parquet cannot be read: its night is left out/)])
})
