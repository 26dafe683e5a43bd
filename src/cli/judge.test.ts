import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, folderFor, reportIn } from './command.support.ts'

/** The bytes of a report, but for how long it took. */
const bytesIn = (folder: string): string =>
  readFileSync(join(folder, 'report.json'), 'utf8').replace(/"durationMs": \d+/, '"durationMs": 0')

test('a run is judged again from its transcripts, with the same report and the same exit code', async () => {
  const { folder, code } = await cli(['--tier', 'smoke', '--product', 'Mine'])
  const again = folderFor()
  const judged = await cli(['judge', join(folder, 'transcripts.ndjson'), '--out', again])
  expect([judged.err, judged.code]).toEqual(['', code])
  expect(bytesIn(again)).toBe(bytesIn(folder))
  expect(readdirSync(again).sort()).toEqual(readdirSync(folder).sort())
  expect(judged.out).toContain('Written to ')
  const scored = folderFor()
  await cli(['judge', join(folder, 'transcripts.ndjson'), '--requirements', '2026-12', '--out', scored])
  expect(reportIn(scored).run.requirementSet).toBe('2026-12 (draft)')
})

test('what is no record, or was changed, is exit code 2, and says what is wrong', async () => {
  const { folder } = await cli(['--tier', 'smoke', '--only', 'HTTP-001'])
  const path = join(folder, 'transcripts.ndjson')
  expect(await cli(['judge', join(folder, 'report.json')])).toMatchObject({
    code: 2,
    err: expect.stringContaining('is not a record of a run') as string,
  })
  expect(await cli(['judge', join(folder, 'none')])).toMatchObject({
    code: 2,
    err: expect.stringContaining('does not exist') as string,
  })
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"status":200', '"status":201'))
  expect(await cli(['judge', path])).toMatchObject({ code: 2, err: expect.stringContaining('was changed after the run') as string })
})
