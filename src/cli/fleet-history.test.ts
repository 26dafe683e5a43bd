// The queries of docs/fleet-history.md, run by DuckDB over nights that `fleet site` wrote.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requirementOf } from '../contract/catalogue.ts'
import { fleetOf, golden, pairOf, writeFleet } from '../fleet/site/fleets.support.ts'
import type { Report } from '../model/report.ts'
import { cli } from './command.support.ts'

const page = readFileSync('docs/fleet-history.md', 'utf8')
const queries = [...page.matchAll(/^```sql\n([^]*?)^```$/gm)].map(([, sql = '']) => sql)
const folder = mkdtempSync(join(tmpdir(), 'vision-conformance-history-'))
const glob = join(folder, 'site/history/*.parquet')
const [good, bad] = [golden('conformant'), golden('failing')]
const failing = bad.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)

/** Whether `gateway / m` fails in each night. */
const nights: readonly (readonly [string, Report | string])[] = [
  ['2026-11-26', good],
  ['2026-11-27', bad],
  ['2026-11-28', good],
  ['2026-11-29', bad],
  ['2026-11-30', bad],
]
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const rowsOf = async (sql: string): Promise<readonly (readonly unknown[])[]> =>
  (await connection.runAndReadAll(sql.replaceAll("'history/*.parquet'", `'${glob}'`))).getRowsJson()

beforeAll(async () => {
  for (const [day, gateway] of nights) {
    const pairs = [pairOf('gateway', 'm', gateway), pairOf('off', 'm', '401: set the API key.')]
    const from = writeFleet(join(folder, day), fleetOf(pairs, `${day}T02:00:00.000Z`), () => good)
    expect((await cli(['fleet', 'site', from, '--out', join(folder, 'site')])).code).toBe(0)
  }
})
afterAll(() => {
  connection.closeSync()
  rmSync(folder, { recursive: true })
})

test('the page has five queries', () => {
  expect(queries).toHaveLength(5)
  expect(failing.length).toBeGreaterThan(3)
})

test('verdicts by night', async () => {
  const verdicts = ['conformant', 'not-conformant', 'conformant', 'not-conformant', 'not-conformant']
  expect(await rowsOf(queries[0] ?? '')).toEqual(
    nights.flatMap(([day], at) => [
      [day, verdicts[at], '1'],
      [day, 'start-failed', '1'],
    ]),
  )
})

test('what fails most often in the latest night', async () => {
  expect(await rowsOf(queries[1] ?? '')).toEqual([...failing].sort().map((id) => [id, requirementOf(id)?.level, '1']))
})

test('what fails, since when', async () => {
  expect(await rowsOf(queries[2] ?? '')).toEqual([...failing].sort().map((id) => ['gateway', 'm', id, '2026-11-29']))
})

test('what began to fail in each night', async () => {
  const count = String(failing.length)
  expect(await rowsOf(queries[3] ?? '')).toEqual([
    ['2026-11-27', 'gateway', count],
    ['2026-11-29', 'gateway', count],
  ])
})

test('what is flaky', async () => {
  expect(await rowsOf(queries[4] ?? '')).toEqual([...failing].sort().map((id) => ['gateway', 'm', id, '2', '2026-11-29']))
})

test('the columns are those of the page', async () => {
  const documented = [...(page.split('## Columns')[1]?.split('## ')[0] ?? '').matchAll(/^\| ((?:`\w+`(?:, )?)+) \| (\w+) \|/gm)].flatMap(
    ([, names = '', type = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => [name, type]),
  )
  const types: Readonly<Record<string, string>> = {
    VARCHAR: 'text',
    DATE: 'date',
    TIMESTAMP: 'timestamp',
    'TIMESTAMP WITH TIME ZONE': 'timestamp',
  }
  const found = (await rowsOf("DESCRIBE SELECT * FROM 'history/*.parquet'")).map(([name, type]) => [name, types[String(type)] ?? type])
  expect(found).toEqual(documented)
})
