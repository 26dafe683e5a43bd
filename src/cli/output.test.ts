import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isTrial, json, models, goodCompletion, target } from '../run/loopback.support.ts'
import { cli, fileWith, folderFor } from './command.support.ts'
import { lockFolder } from './output-folder.ts'

test('a folder that another run uses is refused, and one of a process that is gone is taken over', () => {
  const folder = folderFor()
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(/is in use by another run \(process \d+\)/)
  unlock()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  for (const stale of [String(pid), '', 'no number']) {
    writeFileSync(join(folder, '.running'), stale)
    lockFolder(folder)()
  }
  expect(readdirSync(folder)).toEqual([])
})

test('a run to a folder in use ends with exit 2 and one sentence, and changes nothing there', async () => {
  const folder = folderFor()
  const unlock = lockFolder(folder)
  writeFileSync(join(folder, 'report.json'), 'the report of before')
  const { code, err } = await cli(['--tier', 'smoke', '--out', folder])
  expect([code, err]).toEqual([2, expect.stringMatching(/^vision-conformance: --out: .* is in use by another run \(process \d+\): .*\n$/)])
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('the report of before')
  unlock()
})

test('an output that is a file is refused', async () => {
  const { code, err } = await cli(['--tier', 'smoke', '--out', fileWith('taken', 'a file')])
  expect([code, err.trim().split('\n')]).toEqual([2, [expect.stringMatching(/cannot be written \((?:EEXIST|ENOTDIR)\)/)]])
})

test('an output that cannot be made is refused, and no attempt goes on for ever', async () => {
  const { code, err } = await cli(['--tier', 'smoke', '--out', '/proc/none/of/this'])
  expect([code, err.trim().split('\n')]).toEqual([2, [expect.stringMatching(/cannot be written \(E[A-Z]+\)/)]])
})

test('a disk that is full: what is known is printed, exit 4, and the report of before is kept', async () => {
  const folder = folderFor()
  await cli(['--tier', 'smoke', '--out', folder])
  const before = readFileSync(join(folder, 'report.json'), 'utf8')
  expect(existsSync(join(folder, 'previous'))).toBe(false)
  // A limit on the size of files is as good as a full disk.
  const run = `trap '' XFSZ; ulimit -f 8; exec "$0" dist/cli.js --tier smoke --out "$1"`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', run, process.execPath, folder], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([4, expect.stringMatching(/conformant/i)])
  expect(stderr).toMatch(/transcripts\.ndjson is incomplete \(EFBIG\)[^]*report\.json could not be written \(EFBIG\)/)
  expect(readFileSync(join(folder, 'previous', 'report.json'), 'utf8')).toBe(before)
  expect(readdirSync(folder).filter((name) => /\.part$|^report\.json$|^\.running$/.test(name))).toEqual([])
})

test('while a run goes on, the report of before is not where its own will be; SIGHUP ends it with a report', async () => {
  const folder = folderFor()
  writeFileSync(join(folder, 'report.json'), 'the report of before')
  let during: readonly string[] = []
  const url = await target((asked, response) => {
    if (asked.path.endsWith('/models')) json(response, 200, models('m'))
    else if (isTrial(asked)) json(response, 200, goodCompletion)
    else {
      if (during.length === 0) {
        during = readdirSync(folder)
        child.kill('SIGHUP')
      }
      setTimeout(() => {
        json(response, 200, goodCompletion)
      }, 200)
    }
  })
  const child = spawn(process.execPath, ['dist/cli.js', '--base-url', url, '--no-auth', '--tier', 'smoke', '--out', folder])
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(during).toEqual(expect.arrayContaining(['.running', 'previous']))
  expect(during).not.toContain('report.json')
  expect([code, readFileSync(join(folder, 'report.json'), 'utf8')]).toEqual([3, expect.stringContaining('interrupted: SIGHUP')])
  expect(readdirSync(folder)).not.toEqual(expect.arrayContaining(['previous']))
})
